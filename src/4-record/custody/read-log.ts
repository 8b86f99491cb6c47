import type { Context } from '../context.ts';
import type { LogEntry } from '../custody.ts';
import { afterMark, limitOf, paged } from '../paging.ts';
import type { Page, Paged } from '../record.ts';
import type { Queries } from '../store.ts';
import { entryOf } from './log-entry.ts';

/** The log, the oldest entry first. */
export async function readLog({ store: { db } }: Context, page?: Page): Promise<Paged<LogEntry>> {
  const limit = limitOf(page);
  const after = Number(afterMark(page, 1)?.[0] ?? 0);
  const rows = await db
    .selectFrom('log')
    .selectAll()
    .where('seq', '>', after)
    .orderBy('seq')
    .limit(limit + 1)
    .execute();
  return paged(rows.map(entryOf), limit, ({ seq }) => [seq]);
}

export async function headOfLog(db: Queries): Promise<LogEntry | null> {
  const row = await db.selectFrom('log').selectAll().orderBy('seq', 'desc').limit(1).executeTakeFirst();
  return row ? entryOf(row) : null;
}
