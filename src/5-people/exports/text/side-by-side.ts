/** Columns of text beside each other, rows of which are marked where their cells differ. */
import { columns, isolated, wrap } from './layout.ts';
import type { TextStyle } from './style.ts';

export type SideRow = {
  readonly label: string;
  /** One a column; empty where it says nothing. */
  readonly cells: readonly string[];
  readonly differs: boolean;
};

const labelColumns = 16;
const narrowest = 24;
const gap = 2;
/** Stands before a row whose cells differ, so that it is seen without colour. */
export const differenceSign = '\u2260';

/**
 * `heads` and every row's cells stand in columns, as many beside each other as fit; the rest follows in further tables.
 * Where not even two fit, the columns are stacked: each head over its own rows.
 */
export function sideBySide(heads: readonly string[], rows: readonly SideRow[], style: TextStyle): string[] {
  const room = style.width - labelColumns;
  const abreast = Math.min(heads.length, Math.max(1, Math.floor(room / (narrowest + gap))));
  const lines: string[] = [];
  for (let from = 0; from < heads.length; from += abreast) {
    const to = Math.min(heads.length, from + abreast);
    if (from) lines.push('');
    lines.push(...table(heads.slice(from, to), rowsBetween(rows, from, to), Math.floor(room / (to - from)) - gap, style));
  }
  return lines;
}

const rowsBetween = (rows: readonly SideRow[], from: number, to: number): SideRow[] =>
  rows.map((row) => ({ ...row, cells: row.cells.slice(from, to) })).filter(({ cells }) => cells.some(Boolean));

function table(heads: readonly string[], rows: readonly SideRow[], width: number, style: TextStyle): string[] {
  const bold = (text: string): string => style.paint('bold', text);
  const lines = rowLines({ label: '', cells: heads, differs: false }, width, style, bold);
  lines.push(`${' '.repeat(labelColumns)}${heads.map(() => '\u2500'.repeat(width)).join(' '.repeat(gap))}`);
  for (const row of rows) lines.push(...rowLines(row, width, style, (text) => text));
  return lines;
}

function rowLines({ label, cells, differs }: SideRow, width: number, style: TextStyle, paint: (text: string) => string): string[] {
  const names = wrap(label, labelColumns - gap - 1);
  const wrapped = cells.map((cell) => wrap(cell, width));
  const height = Math.max(1, names.length, ...wrapped.map((lines) => lines.length));
  const mark = differs ? style.paint(['yellow', 'bold'], `${differenceSign} `) : '  ';
  return Array.from({ length: height }, (_, i) => {
    const name = style.paint(differs ? 'bold' : 'dim', isolated(names[i] ?? '', style.isolate));
    const head = padded(`${i ? '  ' : mark}${name}`, labelColumns);
    const line = wrapped.map((lines) => padded(paint(lines[i] ?? ''), width)).join(' '.repeat(gap));
    return `${head}${line}`.trimEnd();
  });
}

/** Filled with spaces to so many columns. */
const padded = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - columns(text)));
