import type { Document, UnreadDocument } from '#claims';
import { type Added, batches, isUnread } from './batches.ts';
import type { Context } from './context.ts';
import { beginLog, toolOf } from './custody/append-log.ts';
import { eraseWithin } from './custody/erase.ts';
import { itemsOf, joinItems, leaveUnread } from './custody/log-readings.ts';
import type { ReadItem } from './custody.ts';
import { enterReadings } from './enter-readings.ts';
import { insertRows } from './insert-rows.ts';
import { type NewReading, type Sorted, sortReadings } from './readings.ts';
import type { AddedReport } from './record.ts';
import { nameOf, unreadKey } from './report-key.ts';
import type { Queries } from './store.ts';

/** Takes documents batch by batch, each batch whole or not at all, and gathers them. See `Record.add`. */
export async function addReports(context: Context, documents: readonly ReadItem[], what: string): Promise<AddedReport[]> {
  const out: AddedReport[] = [];
  let importId: string | null = null;
  for (const batch of batches(documents)) {
    const done = await context.store.write((tx) => addBatch(context, tx, batch, what, importId));
    importId = done.importId;
    out.push(...done.reports);
    if (done.cameBack) await context.store.traces.clear();
  }
  return out;
}

/** What is read of an item that was erased meanwhile is not taken, nor a text that was erased; its new bytes go too. */
async function addBatch(
  context: Context,
  tx: Queries,
  lot: readonly ReadItem[],
  what: string,
  importId: string | null,
): Promise<{ importId: string | null; reports: AddedReport[]; cameBack: boolean }> {
  const at = context.now();
  const items = await itemsOf(
    context,
    tx,
    lot.map(({ item }) => item),
  );
  const isErased = ({ item }: ReadItem): boolean => item !== null && (items.get(item)?.erased_at ?? null) !== null;
  const taken = lot.filter((each) => !isErased(each));
  const batch = taken.map(({ document }) => document);
  const read = batch.filter((document): document is Document => !isUnread(document));
  const sorted = await sortReadings(context, tx, read);
  const unread = await newUnread(context, tx, batch.filter(isUnread), what);
  // Two readings of one report in one batch: the earlier is superseded at once, so only the last is gathered.
  const readings = sorted.flatMap(({ reading }) => reading ?? []);
  const first = readings[0];
  const id = importId ?? nameOf('i', at, what, first ? `${first.key} ${first.reading}` : (unread[0]?.key ?? ''));
  const changes = readings.length > 0 || unread.length > 0;
  if (readings.length > 0) await beginLog(context, tx, at);
  for (const stage of stages(readings)) await enterReadings(context, tx, stage, id, at);
  await insertRows(
    tx,
    'unread',
    unread.map(({ key, document: { report, error, engine } }) => ({
      key,
      id: report.id,
      ...error,
      engine: engine.version,
      knowledge: engine.knowledge,
      at,
      import: id,
    })),
  );
  const readItems = taken.filter(({ document }) => !isUnread(document));
  const joined = readItems.map(({ item }, i) => ({ item, sorted: sorted[i] as Sorted }));
  await joinItems(
    context,
    tx,
    joined.filter(({ sorted: { outcome } }) => outcome !== 'erased'),
    items,
    at,
  );
  const back = joined.flatMap(({ item, sorted: { outcome } }) => (outcome === 'erased' && item !== null ? [item] : []));
  await eraseAgain(context, tx, back);
  await leaveUnread(tx, taken);
  if (changes || importId !== null) await countImport(context, tx, { id, at, what, isNew: importId === null }, sorted, unread.length);
  const reports = await outcomes(context, tx, batch, sorted);
  const said = lot.map((each) => (isErased(each) ? erased(each) : (reports.shift() as AddedReport)));
  return { importId: changes ? id : importId, reports: said, cameBack: back.length > 0 };
}

/** Items whose text was erased before, as other bytes. */
async function eraseAgain(context: Context, tx: Queries, items: readonly string[]): Promise<void> {
  if (items.length === 0) return;
  await context.store.traces.avoid(tx);
  for (const item of items) await eraseWithin(context, tx, item, { by: toolOf(context), reason: 'holds a text that was erased before' });
}

const erased = ({ document, item }: ReadItem): AddedReport => ({
  id: document.report.id,
  key: null,
  outcome: 'erased',
  claims: 0,
  events: [],
  reason: `its item ${item} was erased`,
});

/** Readings in stages that hold each report once. */
function stages(readings: readonly NewReading[]): NewReading[][] {
  const out: NewReading[][] = [];
  const seen = new Map<string, number>();
  for (const reading of readings) {
    const stage = seen.get(reading.key) ?? 0;
    seen.set(reading.key, stage + 1);
    out[stage] = [...(out[stage] ?? []), reading];
  }
  return out;
}

type Unread = { readonly key: string; readonly document: UnreadDocument };

async function newUnread({ store }: Context, tx: Queries, documents: readonly UnreadDocument[], what: string): Promise<Unread[]> {
  if (documents.length === 0) return [];
  const byKey = new Map(documents.map((document) => [unreadKey(document, what), document]));
  const known = await tx
    .selectFrom('unread')
    .select('key')
    .where('key', 'in', store.among([...byKey.keys()]))
    .execute();
  for (const { key } of known) byKey.delete(key);
  return [...byKey].map(([key, document]) => ({ key, document }));
}

async function countImport(
  { engine }: Context,
  tx: Queries,
  { id, at, what, isNew }: { id: string; at: string; what: string; isNew: boolean },
  sorted: readonly Sorted[],
  unread: number,
): Promise<void> {
  const count = (outcome: Sorted['outcome']): number => sorted.filter((each) => each.outcome === outcome).length;
  const counts = { added: count('added'), read_anew: count('read-anew'), known: count('known'), unread };
  if (isNew) return insertRows(tx, 'imports', [{ id, at, what, engine: engine.version, knowledge: engine.knowledge, ...counts }]);
  await tx
    .updateTable('imports')
    .set((row) => ({
      added: row('added', '+', counts.added),
      read_anew: row('read_anew', '+', counts.read_anew),
      known: row('known', '+', counts.known),
      unread: row('unread', '+', counts.unread),
    }))
    .where('id', '=', id)
    .execute();
}

/** What became of each report of the batch, in its order, with the events its claims are in now. */
async function outcomes({ store }: Context, tx: Queries, batch: readonly Added[], sorted: readonly Sorted[]): Promise<AddedReport[]> {
  const keys = store.among(sorted.map(({ key }) => key));
  const claims = await tx
    .selectFrom('claims')
    .select(({ fn }) => ['report', fn.countAll().as('claims')])
    .where('superseded_at', 'is', null)
    .where('report', 'in', keys)
    .groupBy('report')
    .execute();
  const counted = new Map(claims.map(({ report, claims }) => [report, Number(claims)]));
  const members = await tx
    .selectFrom('event_members')
    .select(['report', 'event'])
    .distinct()
    .where('report', 'in', keys)
    .orderBy('event')
    .execute();
  const events = Map.groupBy(members, ({ report }) => report);
  let next = 0;
  return batch.map((document): AddedReport => {
    const { id } = document.report;
    if (isUnread(document)) return { id, key: null, outcome: 'unread', claims: 0, events: [], reason: document.error.message };
    const { key, outcome } = sorted[next++] as Sorted;
    if (outcome === 'erased') return { id, key: null, outcome, claims: 0, events: [], reason: 'its text was erased from the record' };
    return { id, key, outcome, claims: counted.get(key) ?? 0, events: (events.get(key) ?? []).map(({ event }) => event), reason: null };
  });
}
