/** Names as tables hold them: which language a value is in, and what cannot be a name. */
import type { TableNames } from './imported.ts';

const arabic = /[\u0620-\u064a]/;
/** Letters of Persian, Kurdish and Urdu: an Arabic report does not write them. */
const otherArabic = /[\u0671-\u06d3\u06d5]/;
const latin = /[A-Za-z\u00c0-\u024f\u1e00-\u1eff]/;
const longest = 100;
const shortestPart = 3;

/** Sorts values by their script, each once; what is neither is left out. */
export function namesIn(values: readonly string[]): { ar: string[]; en: string[] } {
  const names = { ar: [] as string[], en: [] as string[] };
  for (const name of values.map(cleaned).flatMap(withParts)) {
    const list = isArabic(name) ? names.ar : latin.test(name) && !arabic.test(name) ? names.en : null;
    if (list && !list.includes(name)) list.push(name);
  }
  return names;
}

/** Tables give one row to neighbouring places and join their names ("A_B", "A - B"): the row bears each of them too. */
function withParts(name: string): string[] {
  const parts = name.split(/\s*_\s*|\s+[-\u2013]\s+/).filter((part) => part.length >= shortestPart);
  return parts.length > 1 ? [name, ...parts] : [name];
}

export const isArabic = (name: string): boolean => arabic.test(name) && !otherArabic.test(name) && !latin.test(name);

/** Control and direction signs taken out, spaces made one. */
export const cleaned = (value: string): string =>
  value
    .normalize('NFC')
    .replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** What is wrong with the names of a row, or null. */
export function nameFault({ ar, en }: TableNames): string | null {
  if (ar.length === 0 && en.length === 0) return 'it has no name';
  const long = [...ar, ...en].find((name) => name.length > longest);
  return long === undefined ? null : `a name of ${long.length} characters is no name`;
}

/** Bytes that were no text of the file's encoding stand as U+FFFD. */
export const isDamaged = (values: readonly string[]): boolean => values.some((value) => value.includes('\ufffd'));
export const damagedReason = 'it holds bytes that are not UTF-8 (cut or damaged)';
