/** Lines → paragraphs, one a line of text. */
import type { Line } from './glyphs.ts';

/** A line that ends this share of its block's width before the edge ends its paragraph. */
const shortBy = 0.15;
/** Further apart than this many heights is a new paragraph. */
const farthest = 2.2;

export function paragraphs(pages: readonly (readonly Line[])[]): string {
  let text = '';
  let before: { line: Line; page: number; full: boolean } | null = null;
  for (const [page, lines] of pages.entries()) {
    const edges = blockEdges(lines);
    for (const line of lines) {
      text = before && goesOn(before, line, page) ? joined(text, line.text) : text + (text ? '\n' : '') + line.text;
      before = { line, page, full: isFull(line, edges.get(line.block)) };
    }
  }
  return text;
}

type Edges = { left: number; right: number };

function blockEdges(lines: readonly Line[]): Map<number, Edges> {
  const edges = new Map<number, Edges>();
  for (const { block, left, right } of lines) {
    const known = edges.get(block) ?? { left, right };
    edges.set(block, { left: Math.min(known.left, left), right: Math.max(known.right, right) });
  }
  return edges;
}

const isFull = (line: Line, edges: Edges | undefined): boolean => {
  if (!edges) return false;
  const short = line.rtl ? line.left - edges.left : edges.right - line.right;
  return short < shortBy * (edges.right - edges.left);
};

/** Does the paragraph of the line before go on in this one? Over the end of a column or a page where no sentence has ended. */
function goesOn(before: { line: Line; page: number; full: boolean }, line: Line, page: number): boolean {
  const last = before.line;
  if (!before.full || last.rtl !== line.rtl || last.text.includes('\t') || line.text.includes('\t')) return false;
  if (Math.abs(last.height - line.height) > 0.15 * last.height) return false;
  if (page !== before.page || last.block !== line.block) return !/[.!?\u061f:\u2026]["\u00bb)]?$/.test(last.text);
  return last.baseline - line.baseline < farthest * last.height;
}

/** A word that was broken at the end of a line is whole again. */
const joined = (text: string, next: string): string =>
  /\p{Ll}[-\u00ad]$/u.test(text) && /^\p{Ll}/u.test(next) ? text.slice(0, -1) + next : `${text} ${next}`;
