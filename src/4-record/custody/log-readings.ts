import type { Context } from '../context.ts';
import type { ReadItem } from '../custody.ts';
import type { Sorted } from '../readings.ts';
import { RecordFault } from '../record-fault.ts';
import type { Queries } from '../store.ts';
import type { Tables } from '../tables.ts';
import { appendLog, type NewLogEntry, toolOf } from './append-log.ts';
import { storable } from './canonical.ts';
import { type Read, readDigest } from './vouched.ts';

/** A document that was recorded, with the item it was read from. */
export type Joined = { readonly item: string | null; readonly sorted: Sorted };

/** The items of documents as they are before; throws `RecordFault` (unknown-id) for one that is not there. */
export async function itemsOf(
  { store }: Context,
  tx: Queries,
  ids: readonly (string | null)[],
): Promise<ReadonlyMap<string, Pick<Tables['items'], 'report' | 'erased_at'>>> {
  const asked = [...new Set(ids.filter((id) => id !== null))];
  if (asked.length === 0) return new Map();
  const rows = await tx.selectFrom('items').select(['id', 'report', 'erased_at']).where('id', 'in', store.among(asked)).execute();
  const found = new Map(rows.map(({ id, ...row }) => [id, row]));
  const missing = asked.find((id) => !found.has(id));
  if (missing !== undefined)
    throw new RecordFault('unknown-id', `there is no item "${missing}" that a report was read from; keep it first`);
  return found;
}

/** Joins items to the reports that were read from them, and logs each reading that is new or new to its item. Readings are written before. */
export async function joinItems(
  context: Context,
  tx: Queries,
  joined: readonly Joined[],
  before: Awaited<ReturnType<typeof itemsOf>>,
  at: string,
): Promise<void> {
  const isNews = ({ item, sorted }: Joined): boolean =>
    sorted.reading !== null || (item !== null && before.get(item)?.report !== sorted.key);
  const news = joined.filter(isNews);
  if (news.length === 0) return;
  const stored = await storedReadings(context, tx, news);
  const entries = news.map(({ item, sorted }) => {
    const { key: report, number } = sorted;
    const reading = stored.get(`${report} ${number}`);
    if (!reading) throw new Error(`reading ${number} of ${report} was not written`);
    return readEntry(context, { item, report, text: reading.sha256, reading }, sorted.reading !== null);
  });
  for (const { item, sorted } of news)
    if (item !== null)
      await tx.updateTable('items').set({ report: sorted.key, code: null, message: null }).where('id', '=', item).execute();
  await appendLog(context, tx, entries, at);
}

/** The subject is the item, or the report where the text came without one; `first` in the reading's first entry. */
const readEntry = (context: Context, read: Read, first: boolean): NewLogEntry => ({
  kind: 'read',
  subject: read.item ?? read.report,
  actor: toolOf(context),
  digest: readDigest(read),
  detail: { report: read.report, reading: read.reading.reading, first },
});

async function storedReadings({ store }: Context, tx: Queries, joined: readonly Joined[]) {
  const rows = await tx
    .selectFrom('readings')
    .innerJoin('reports', 'reports.key', 'readings.report')
    .select(['report', 'reading', 'readings.engine', 'readings.knowledge', 'document', 'sha256'])
    .where('report', 'in', store.among(joined.map(({ sorted }) => sorted.key)))
    .execute();
  return new Map(rows.map((row) => [`${row.report} ${row.reading}`, row]));
}

/** Says of items that could not be read why. */
export async function leaveUnread(tx: Queries, read: readonly ReadItem[]): Promise<void> {
  for (const { document, item } of read) {
    if (item === null || !('error' in document)) continue;
    const { code, message } = document.error;
    const problem = { code: storable(code), message: storable(message) };
    await tx.updateTable('items').set(problem).where('id', '=', item).execute();
  }
}
