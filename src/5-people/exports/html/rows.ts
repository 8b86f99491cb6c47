import type { Document } from '#contract';

/** A stretch of the report with the claims (by number) made in it; `opens` says that it begins a paragraph. */
export type Row = { readonly start: number; readonly end: number; readonly claims: readonly number[]; readonly opens: boolean };

/**
 * The report cut into rows: each sentence that makes claims has a row of its own, what lies between them another, and a
 * paragraph always begins a row. Sentences that overlap share a row.
 */
export function rowsOf({ report, claims }: Document): Row[] {
  const { text } = report;
  const sentences = claims.map((claim, index) => ({ ...claim.sentence, index })).sort((a, b) => a.start - b.start || a.end - b.end);
  const rows: Row[] = [];
  let at = 0;
  const plain = (to: number): void => {
    for (const [start, end] of paragraphs(text, at, to)) rows.push({ start, end, claims: [], opens: opensAt(text, start) });
    at = Math.max(at, to);
  };
  for (let i = 0; i < sentences.length; ) {
    const first = sentences[i] as (typeof sentences)[number];
    let end = first.end;
    const numbers: number[] = [];
    for (let next = sentences[i]; next && (next.start < end || numbers.length === 0 || next.start === first.start); next = sentences[i]) {
      end = Math.max(end, next.end);
      numbers.push(next.index);
      i++;
    }
    plain(first.start);
    const start = Math.max(at, first.start);
    rows.push({ start, end, claims: numbers.sort((a, b) => a - b), opens: opensAt(text, start) });
    at = Math.max(at, end);
  }
  plain(text.length);
  return rows;
}

/** The paragraphs of `[from, to)` that are not blank. */
function* paragraphs(text: string, from: number, to: number): Generator<[number, number]> {
  for (let start = from; start < to; ) {
    const found = text.indexOf('\n', start);
    const end = found < 0 || found >= to ? to : found;
    const lead = text.slice(start, end).search(/\S/);
    if (lead >= 0) yield [start + lead, end];
    start = end + 1;
  }
}

function opensAt(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 200), start);
  return /(^|\n)\s*$/.test(before) && (start < 200 || before.includes('\n'));
}
