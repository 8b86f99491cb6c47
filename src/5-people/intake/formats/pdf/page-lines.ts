/** The pieces of a page → its lines in reading order, column after column. */
import type { Line, Piece } from './glyphs.ts';
import { isMark, readLine, rtlShare } from './visual-order.ts';

/** Pieces of one row that lie together: a cell, or a line of one column. */
type Segment = {
  readonly pieces: readonly Piece[];
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly height: number;
};
type Row = readonly Segment[];

export function pageLines(pieces: readonly Piece[]): Line[] {
  const rtl = (rtlShare(pieces) ?? 0) >= 0.5;
  const blocks: Row[][] = [];
  inColumns(rowsOf(pieces), rtl, blocks);
  return blocks.flatMap((block, at) => block.map((row) => lineOf(row, rtl, at)));
}

/** Baselines that differ by less than this share of the height are one row. */
const sameRow = 0.4;

function rowsOf(pieces: readonly Piece[]): Row[] {
  const rows: Piece[][] = [];
  for (const piece of pieces.filter((each) => !isMark(each)).sort((a, b) => b.baseline - a.baseline)) {
    const row = rows.at(-1);
    const head = row?.[0];
    if (row && head && head.baseline - piece.baseline < sameRow * Math.max(head.height, piece.height)) row.push(piece);
    else rows.push([piece]);
  }
  for (const mark of pieces.filter(isMark)) nearest(rows, mark)?.push(mark);
  return rows.map(segmentsOf).filter((row) => row.length > 0);
}

/** The row that a vowel sign belongs to: signs stand a little above or below their letters. */
function nearest(rows: readonly Piece[][], mark: Piece): Piece[] | undefined {
  const far = (row: Piece[]): number => Math.abs((row[0]?.baseline ?? 0) - mark.baseline);
  return rows.reduce<Piece[] | undefined>((best, row) => (best && far(best) <= far(row) ? best : row), undefined);
}

/** A gap of more than this share of the height parts cells and columns. */
const cellGap = 1.4;

function segmentsOf(row: readonly Piece[]): Row {
  const segments: Piece[][] = [];
  let right = 0;
  for (const piece of row.filter(({ text }) => text.trim()).sort((a, b) => a.left - b.left)) {
    const last = segments.at(-1);
    if (last && piece.left - right <= cellGap * piece.height) last.push(piece);
    else segments.push([piece]);
    right = last ? Math.max(right, piece.right) : piece.right;
  }
  const bounds = segments.map((pieces) => ({ left: min(pieces.map(({ left }) => left)), right: max(pieces.map((each) => each.right)) }));
  return segments.map((pieces, i) => {
    const { left, right: end } = bounds[i] as { left: number; right: number };
    const blank = row.filter(({ text, left: x }) => !text.trim() && x > left && x < end);
    return {
      pieces: [...pieces, ...blank],
      left,
      right: end,
      baseline: pieces[0]?.baseline ?? 0,
      height: max(pieces.map(({ height }) => height)),
    };
  });
}

const min = (values: readonly number[]): number => values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
const max = (values: readonly number[]): number => values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);

type Gutter = { readonly left: number; readonly right: number };
const narrowest = 8;
const leastRows = 3;

/** Rows that share a gutter are columns, if they hold running text; all else is read row by row. */
function inColumns(rows: readonly Row[], rtl: boolean, blocks: Row[][]): void {
  let plain: Row[] = [];
  const flush = (): void => {
    if (plain.length) blocks.push(plain);
    plain = [];
  };
  for (let at = 0; at < rows.length; ) {
    const found = sharedGutter(rows, at);
    if (!found) {
      plain.push(rows[at++] as Row);
      continue;
    }
    flush();
    const within = rows.slice(at, found.end);
    const middle = (found.gutter.left + found.gutter.right) / 2;
    const sides = [(segment: Segment) => segment.left >= middle, (segment: Segment) => segment.left < middle];
    for (const side of rtl ? sides : sides.reverse())
      inColumns(
        within.map((row) => row.filter(side)).filter((row) => row.length),
        rtl,
        blocks,
      );
    at = found.end;
  }
  flush();
}

function sharedGutter(rows: readonly Row[], from: number): { gutter: Gutter; end: number } | null {
  for (const first of gapsOf(rows[from] as Row)) {
    let gutter = first;
    let end = from + 1;
    let both = 1;
    for (; end < rows.length; end++) {
      const next = narrowed(gutter, rows[end] as Row);
      if (!next) break;
      gutter = next.gutter;
      if (next.both) both++;
    }
    if (both >= leastRows && isRunningText(rows.slice(from, end))) return { gutter, end };
  }
  return null;
}

const gapsOf = (row: Row): Gutter[] => row.slice(1).map((segment, i) => ({ left: (row[i] as Segment).right, right: segment.left }));

/** What is left of the gutter beside a row; null where the row crosses it. */
function narrowed(gutter: Gutter, row: Row): { gutter: Gutter; both: boolean } | null {
  let { left, right } = gutter;
  let sides = 0;
  for (const segment of row) {
    if (segment.right <= (gutter.left + gutter.right) / 2) left = Math.max(left, segment.right);
    else if (segment.left >= (gutter.left + gutter.right) / 2) right = Math.min(right, segment.left);
    else return null;
    sides |= segment.left >= (gutter.left + gutter.right) / 2 ? 2 : 1;
  }
  return right - left >= narrowest ? { gutter: { left, right }, both: sides === 3 } : null;
}

/** Cells of a table are short; lines of a column hold some words. */
const wordsOfALine = 4;

function isRunningText(rows: readonly Row[]): boolean {
  const counts = rows
    .flat()
    .map(({ pieces }) => readLine(pieces, true).text.split(' ').length)
    .sort((a, b) => a - b);
  return (counts[counts.length >> 1] ?? 0) >= wordsOfALine;
}

/** Cells of a row are parted by a tabulator. */
function lineOf(row: Row, pageRtl: boolean, block: number): Line {
  const cells = row.map((segment) => readLine(segment.pieces, pageRtl));
  const rtl = row.length > 1 ? pageRtl : cells[0]?.rtl === true;
  return {
    text: (rtl ? [...cells].reverse() : cells).map(({ text }) => text).join('\t'),
    rtl,
    block,
    left: min(row.map(({ left }) => left)),
    right: max(row.map(({ right }) => right)),
    baseline: row[0]?.baseline ?? 0,
    height: max(row.map(({ height }) => height)),
  };
}
