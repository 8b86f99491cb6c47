import { ar } from '#languages';

/** Letters that are written in several ways in one; `1-text` folds far more, and a date needs no more. */
export const plainLetters = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\u0622\u0623\u0625]/g, '\u0627')
    .replace(/[\u0640\u064b-\u0652]/g, '');

const months = new Map(
  ar.dates.months.flatMap(({ value, words, unsure }) => [...words, ...unsure].map((word) => [plainLetters(word), value])),
);
const names = [...months.keys()].sort((a, b) => b.length - a.length).map((name) => name.replace(/ /g, '\\s+'));
const anyMonth = new RegExp(`(?<![\\p{L}\\p{M}])(?:${names.join('|')})(?![\\p{L}\\p{M}])`, 'gu');

/**
 * The month that is named in `text` (lower case, plain letters), Arabic or English, and where. Where two countries' names of it
 * stand side by side they are one; null where none is named, or two that differ.
 */
export function monthNamed(text: string): { readonly month: number; readonly start: number; readonly end: number } | null {
  const found = [...text.matchAll(anyMonth)];
  const first = found[0];
  const last = found.at(-1);
  if (!first || !last) return null;
  const [month, ...others] = new Set(found.map(([name]) => months.get(name.replace(/\s+/g, ' '))));
  if (month === undefined || others.length) return null;
  return { month, start: first.index, end: last.index + last[0].length };
}
