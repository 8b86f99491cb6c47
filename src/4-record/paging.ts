import { RecordFault } from './record-fault.ts';

/** Rows of a list from behind `after`, the `next` of the page before; 100 of them unless `limit` says otherwise. */
export type Page = { readonly limit?: number; readonly after?: string };
export type Paged<T> = { readonly rows: readonly T[]; readonly next: string | null };

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
  return { rows: shown, next: rows.length > limit && last !== undefined ? markOf(mark(last)) : null };
}

/** A mark as pages give it. Letters, digits, `-` and `_` only, so that a shell and an address take it as it is. */
export const markOf = (parts: readonly (string | number)[]): string => Buffer.from(JSON.stringify(parts)).toString('base64url');

/** The parts of a mark that an earlier page gave; null without one. Throws `RecordFault` (bad-filter) where it is none of this list. */
export function afterMark(page: Page | undefined, parts: number): string[] | null {
  if (page?.after === undefined) return null;
  const found = partsOf(page.after);
  if (found?.length !== parts)
    throw new RecordFault('bad-filter', `"${page.after}" is not where a page ended; take it from "next" of the page before`);
  return found;
}

function partsOf(mark: string): string[] | null {
  try {
    const parts: unknown = JSON.parse(Buffer.from(mark, 'base64url').toString());
    return Array.isArray(parts) ? parts.map(String) : null;
  } catch {
    return null;
  }
}
