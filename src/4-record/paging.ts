import type { Page } from './record.ts';
import { RecordFault } from './record-fault.ts';

/** Rows of a page where none is said. */
const usual = 100;

/** Rows to ask for: one more than the page has, to see whether another follows. */
export const limitOf = (page: Page | undefined): number => {
  const limit = page?.limit ?? usual;
  if (!Number.isInteger(limit) || limit < 1)
    throw new RecordFault('bad-filter', `a page of ${limit} rows cannot be given; ask for 1 or more`);
  return limit;
};

/** Cuts the row too many off and says where the next page begins. */
export function paged<T>(
  rows: readonly T[],
  limit: number,
  mark: (last: T) => readonly (string | number)[],
): { rows: readonly T[]; next: string | null } {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return { rows: shown, next: rows.length > limit && last !== undefined ? mark(last).join('|') : null };
}

/** The parts of a mark that an earlier page gave; null without one. The last part may hold bars itself. */
export function afterMark(page: Page | undefined, parts: number): string[] | null {
  if (page?.after === undefined) return null;
  const found = page.after.split('|');
  if (found.length < parts)
    throw new RecordFault('bad-filter', `"${page.after}" is not where a page ended; take it from "next" of the page before`);
  return [...found.slice(0, parts - 1), found.slice(parts - 1).join('|')];
}
