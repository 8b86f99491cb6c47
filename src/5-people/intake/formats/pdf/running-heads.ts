/** Heads, feet and page numbers that stand on most pages: no part of the text. */
import type { Line } from './glyphs.ts';

/** Lines from the top and from the bottom that may be one. */
const depth = 2;
const leastPages = 3;

export function withoutRunningHeads(pages: readonly (readonly Line[])[]): {
  readonly pages: readonly (readonly Line[])[];
  readonly removed: readonly string[];
} {
  if (pages.length < leastPages) return { pages, removed: [] };
  const counts = new Map<string, number>();
  for (const page of pages) for (const key of new Set(atEdges(page).map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  const removed = new Set<string>();
  const isHead = (line: Line): boolean => (counts.get(keyOf(line)) ?? 0) >= Math.max(leastPages, pages.length / 2);
  const kept = pages.map((page) => {
    const heads = new Set(atEdges(page).filter(isHead));
    for (const { text } of heads) removed.add(text);
    return page.filter((line) => !heads.has(line));
  });
  return { pages: kept, removed: [...removed] };
}

function atEdges(page: readonly Line[]): Line[] {
  const down = [...page].sort((a, b) => b.baseline - a.baseline);
  return [...new Set([...down.slice(0, depth), ...down.slice(-depth)])];
}

/** Numbers change from page to page, and stand where they stood. */
const keyOf = ({ text, baseline }: Line): string => `${Math.round(baseline / 4)} ${text.replace(/\p{Nd}+/gu, '#')}`;
