/** Reads the Arabic gold standard of events (see ../shared/evaluation): one sentence a row, with its label and its article. */
import { readFileSync } from 'node:fs';

export type GsrClass = 'assault' | 'protest';
/** `share`: how many of its coders accepted the sentence, 0–1. */
export type GsrRow = { id: string; article: string; label: string; text: string; published: string; share: number };

/** The rows that are scored; `ambiguous` ones are left out. */
export function gsrRows(path: string): GsrRow[] {
  return csv(readFileSync(path, 'utf8'))
    .filter((row) => ['yes', 'easy no', 'difficult no'].includes(row.label ?? ''))
    .map((row) => ({
      id: row.id ?? '',
      article: (row.id ?? '').replace(/[-_]\d+$/, ''),
      label: row.label ?? '',
      text: row.text ?? '',
      published: dated(row.id ?? ''),
      share: Number(row.accept) / Math.max(1, Number(row.accept) + Number(row.reject)),
    }));
}

const dated = (id: string): string => {
  const found = /_(\d{4})(\d\d)(\d\d)\./.exec(id);
  return found ? `${found[1]}-${found[2]}-${found[3]}` : '2011-06-15';
};

/** RFC 4180: quoted cells may hold commas, line ends and doubled quotes. */
function csv(text: string): Record<string, string>[] {
  const rows: string[][] = [[]];
  for (const [, quoted, bare, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r?\n|$)/g)) {
    rows.at(-1)?.push(quoted === undefined ? (bare ?? '') : quoted.replaceAll('""', '"'));
    if (end !== ',') rows.push([]);
  }
  const [head = [], ...body] = rows.filter((row) => row.length > 1);
  return body.map((row) => Object.fromEntries(head.map((name, i) => [name, row[i] ?? ''])));
}
