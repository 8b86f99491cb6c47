import type { Context } from '../context.ts';
import type { ReportVersion } from '../custody.ts';

/**
 * Every text that an address had, in the order in which each first came, by the address as it is stored: of the report, or of the item it
 * was read from. Current is the text of the item that a fetch of the address last gave, else the last.
 */
export async function versions({ store: { db } }: Context, url: string): Promise<ReportVersion[]> {
  const there = db.selectFrom('items').where('url', '=', url);
  const items = await there.select(['id', 'report', 'received_at']).orderBy('received_at').orderBy('id').execute();
  const rows = await db
    .selectFrom('reports')
    .select(['key', 'sha256', 'published', 'title', 'added_at as added'])
    .where(({ or, eb }) => or([eb('url', '=', url), eb('key', 'in', there.select('report').$castTo<{ report: string }>())]))
    .execute();
  const came = new Map<string, string>();
  for (const { report, received_at } of items) if (report !== null && !came.has(report)) came.set(report, received_at);
  const ordered = rows
    .map((row) => ({ row, order: [came.get(row.key) ?? row.added, row.added, row.key].join('\n') }))
    .sort((a, b) => (a.order < b.order ? -1 : 1))
    .map(({ row }) => row);
  const last = await db.selectFrom('fetches').select('item').where('url', '=', url).executeTakeFirst();
  const seen = items.find(({ id }) => id === last?.item)?.report;
  const current = ordered.find(({ key }) => key === seen) ?? ordered.at(-1);
  return ordered.map((row) => ({ ...row, current: row === current }));
}
