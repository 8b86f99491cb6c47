import type { Mark } from './marks.ts';

/** A stretch of text over which the same marks hold, outermost first. */
export type Segment = { readonly start: number; readonly end: number; readonly marks: readonly Mark[] };

/**
 * Cuts `[start, end)` where a mark begins or ends, so that overlapping marks need not nest.
 * Marks over 0–5 and 3–8 of 0–10 give 0–3, 3–5, 5–8, 8–10.
 */
export function segmentsOf(start: number, end: number, marks: readonly Mark[]): Segment[] {
  const inside = marks.filter((mark) => mark.start < end && mark.end > start);
  const cuts = new Set([start, end]);
  for (const mark of inside) {
    cuts.add(Math.max(start, mark.start));
    cuts.add(Math.min(end, mark.end));
  }
  const at = [...cuts].sort((a, b) => a - b);
  return at.slice(1).map((to, i) => {
    const from = at[i] as number;
    const over = inside.filter((mark) => mark.start <= from && mark.end >= to);
    return { start: from, end: to, marks: over.sort((a, b) => b.end - b.start - (a.end - a.start)) };
  });
}
