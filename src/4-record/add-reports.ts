import { type Document, searchable, type UnreadDocument } from '#claims';
import type { ToldClaim } from '#events';
import { type Added, batches, isUnread } from './batches.ts';
import type { Context } from './context.ts';
import { correctedTold, standingCorrections } from './corrections.ts';
import { gather } from './gather.ts';
import { insertRows } from './insert-rows.ts';
import { standingJudgements } from './judgements.ts';
import { type NewReading, type Sorted, sortReadings } from './readings.ts';
import type { AddedReport } from './record.ts';
import { nameOf, unreadKey } from './report-key.ts';
import type { Queries } from './store.ts';

/** A claim about to be written: as it was read, as it stands, and how often people corrected it. */
type Entry = { readonly told: ToldClaim; readonly stands: ToldClaim; readonly reading: NewReading; readonly corrections: number };

/** Takes documents batch by batch, each batch whole or not at all, and gathers them. See `Record.add`. */
export async function addReports(context: Context, documents: readonly Added[], what: string): Promise<AddedReport[]> {
  const out: AddedReport[] = [];
  let importId: string | null = null;
  for (const batch of batches(documents)) {
    const done = await context.store.write((tx) => addBatch(context, tx, batch, what, importId));
    importId = done.importId;
    out.push(...done.reports);
  }
  return out;
}

async function addBatch(
  context: Context,
  tx: Queries,
  batch: readonly Added[],
  what: string,
  importId: string | null,
): Promise<{ importId: string | null; reports: AddedReport[] }> {
  const at = context.now();
  const read = batch.filter((document): document is Document => !isUnread(document));
  const sorted = await sortReadings(context, tx, read);
  const unread = await newUnread(context, tx, batch.filter(isUnread), what);
  // Two readings of one report in one batch: the earlier is superseded at once, so only the last is gathered.
  const readings = sorted.flatMap(({ reading }) => reading ?? []);
  const first = readings[0];
  const id = importId ?? nameOf('i', at, what, first ? `${first.key} ${first.reading}` : (unread[0]?.key ?? ''));
  const changes = readings.length > 0 || unread.length > 0;
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
  if (changes || importId !== null) await countImport(context, tx, { id, at, what, isNew: importId === null }, sorted, unread.length);
  const reports = await outcomes(context, tx, batch, sorted);
  return { importId: changes ? id : importId, reports };
}

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

/** Gathers and writes readings of different reports. */
async function enterReadings(context: Context, tx: Queries, readings: readonly NewReading[], importId: string, at: string): Promise<void> {
  const { store, cache } = context;
  const again = readings.filter(({ reading }) => reading > 1).map(({ key }) => key);
  const before = again.length
    ? await tx
        .selectFrom('claims')
        .select(['key', 'reading', 'corrections'])
        .where('superseded_at', 'is', null)
        .where('report', 'in', store.among(again))
        .execute()
    : [];
  const were = new Map((await cache.get(store, tx, before)).map((told) => [told.key, told]));
  const entries = await entriesOf(context, tx, readings, again.length > 0);
  const stay = new Set(entries.filter(({ stands }) => isSame(were.get(stands.key), stands)).map(({ stands }) => stands.key));
  const change = {
    added: entries.map(({ stands }) => stands).filter(({ key }) => !stay.has(key)),
    removed: [...were.keys()].filter((key) => !stay.has(key)),
  };
  await gather(context, tx, change, await standingJudgements(tx));
  await supersedeReadings(context, tx, again, at);
  await writeReadings(context, tx, readings, importId, at);
  await writeClaims(tx, entries);
}

const isSame = (was: ToldClaim | undefined, is: ToldClaim): boolean => was !== undefined && JSON.stringify(was) === JSON.stringify(is);

async function entriesOf(context: Context, tx: Queries, readings: readonly NewReading[], corrected: boolean): Promise<Entry[]> {
  const all = readings.flatMap((reading) => reading.told.map((told) => ({ told, reading })));
  if (!corrected) return all.map(({ told, reading }) => ({ told, stands: told, reading, corrections: 0 }));
  const corrections = await standingCorrections(
    context,
    tx,
    all.map(({ told }) => told.anchor),
  );
  const keys = new Set(all.map(({ told }) => told.key));
  return all.map(({ told, reading }) => ({ told, reading, ...correctedTold(told, corrections, keys, context.knowledge) }));
}

async function supersedeReadings({ store }: Context, tx: Queries, reports: readonly string[], at: string): Promise<void> {
  if (reports.length === 0) return;
  for (const table of ['readings', 'claims'] as const)
    await tx
      .updateTable(table)
      .set({ superseded_at: at })
      .where('superseded_at', 'is', null)
      .where('report', 'in', store.among(reports))
      .execute();
  await store.words.drop(tx, reports);
}

async function writeReadings(
  { store }: Context,
  tx: Queries,
  readings: readonly NewReading[],
  importId: string,
  at: string,
): Promise<void> {
  const made = ({ engine }: Document) => ({ engine: engine.version, knowledge: engine.knowledge });
  await insertRows(
    tx,
    'reports',
    readings
      .filter(({ reading }) => reading === 1)
      .map(({ key, document }) => {
        const { id, sha256, publisher, url, published, published_zone, title } = document.report;
        return {
          key,
          id,
          sha256,
          publisher,
          url,
          published,
          zone: published_zone,
          title,
          ...made(document),
          added_at: at,
          import: importId,
        };
      }),
  );
  await insertRows(
    tx,
    'readings',
    readings.map(({ key, reading, document }) => ({
      report: key,
      reading,
      ...made(document),
      at,
      superseded_at: null,
      document: JSON.stringify(document),
    })),
  );
  await store.words.put(
    tx,
    readings.flatMap(({ key, document }) => sentencesOf(key, document)),
  );
}

/** Where the title of a report stands among its sentences. */
const titleStart = -1;

/** The sentences of a report, and its title, with the words they are found by. */
export function sentencesOf(report: string, { report: { text, title } }: Document) {
  const row = (quotation: string, start: number, { words, length }: { words: readonly string[]; length: number }) => ({
    report,
    start,
    length,
    quotation,
    words,
  });
  const titled = title === null ? [] : [...searchable(title)];
  const heading = {
    words: [...new Set(titled.flatMap(({ words }) => words))],
    length: titled.reduce((sum, { length }) => sum + length, 0),
  };
  return [
    ...(title !== null && heading.length > 0 ? [row(title, titleStart, heading)] : []),
    ...[...searchable(text)].map((found) => row(text.slice(found.start, found.end), found.start, found)),
  ];
}

async function writeClaims(tx: Queries, entries: readonly Entry[]): Promise<void> {
  const starts = new Map<string, number[]>();
  for (const { reading } of entries)
    if (!starts.has(reading.key))
      starts.set(
        reading.key,
        [...searchable(reading.document.report.text)].map(({ start }) => start),
      );
  await insertRows(
    tx,
    'claims',
    entries.map(({ told, stands, reading: { key: report, reading, document }, corrections }) => ({
      key: told.key,
      reading,
      report,
      anchor: told.anchor,
      type: stands.claim.type,
      polarity: stands.claim.polarity,
      modality: stands.claim.modality,
      voice: stands.voice.id,
      sentence: starts.get(report)?.findLast((start) => start <= told.claim.event.start) ?? null,
      corrections,
      superseded_at: null,
      engine: document.engine.version,
      knowledge: document.engine.knowledge,
      told: JSON.stringify(told),
      corrected: corrections > 0 ? JSON.stringify(stands) : null,
    })),
  );
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
    return { id, key, outcome, claims: counted.get(key) ?? 0, events: (events.get(key) ?? []).map(({ event }) => event), reason: null };
  });
}
