import { sql } from 'kysely';
import type { Document } from '#claims';
import type { Event, ToldClaim } from '#events';
import type { Context } from './context.ts';
import { enterSketches } from './custody/sketches.ts';
import { bytesColumn, isKept, type Kept, kept, rowsAtOnce } from './dump.ts';
import { enter as enterClaims } from './gather.ts';
import { insertRows } from './insert-rows.ts';
import { RecordFault } from './record-fault.ts';
import type { Queries } from './store.ts';
import type { Tables } from './tables.ts';
import { enter as enterEvents } from './write-events.ts';
import { sentencesOf } from './write-readings.ts';

/** Takes a dump into an empty record, all or nothing, and makes anew what helps to find it. Throws `RecordFault`: not-empty, broken-dump. */
export function load(context: Context, rows: AsyncIterable<readonly [table: string, row: unknown]>): Promise<void> {
  const { store } = context;
  return store.write(async (tx) => {
    for (const table of Object.keys(kept)) {
      const { rows: some } = await sql`select 1 from ${sql.table(table)} limit 1`.execute(tx);
      if (some.length) throw new RecordFault('not-empty', `${store.url} holds a record already; copy into an empty one`);
    }
    let table: Kept = 'imports';
    let batch: object[] = [];
    for await (const [name, row] of rows) {
      if (!isKept(name) || typeof row !== 'object' || row === null)
        throw new RecordFault('broken-dump', `the copy has a row of "${name}", which is no table of a record; take the copy again`);
      if (name !== table || batch.length >= rowsAtOnce(table)) {
        await enterRows(context, tx, table, batch);
        batch = [];
      }
      table = name;
      batch.push(row);
    }
    await enterRows(context, tx, table, batch);
  });
}

async function enterRows(context: Context, tx: Queries, table: Kept, rows: readonly object[]): Promise<void> {
  if (rows.length === 0) return;
  await insertRows(tx, table, withBytes(table, rows) as Tables[typeof table][]);
  if (table === 'readings') await enterReadings(context, tx, rows as Tables['readings'][]);
  if (table === 'claims') await enterTold(context, tx, rows as Tables['claims'][]);
  if (table === 'events') await enterCurrent(context, tx, rows as Tables['events'][]);
}

/** Rows with the bytes that a dump has in base64. */
function withBytes(table: Kept, rows: readonly object[]): readonly object[] {
  const column = bytesColumn[table];
  if (column === undefined) return rows;
  return rows.map((row) => ({ ...row, [column]: Buffer.from(`${(row as Record<string, unknown>)[column]}`, 'base64') }));
}

async function enterReadings({ store }: Context, tx: Queries, rows: readonly Tables['readings'][]): Promise<void> {
  const current = rows
    .filter(({ superseded_at }) => superseded_at === null)
    .map(({ report, document }) => ({ report, document: JSON.parse(document) as Document }));
  await store.words.put(
    tx,
    current.flatMap(({ report, document }) => sentencesOf(report, document)),
  );
  await enterSketches(
    { store },
    tx,
    current.map(({ report, document }) => ({ report, text: document.report.text })),
  );
}

async function enterTold(context: Context, tx: Queries, rows: readonly Tables['claims'][]): Promise<void> {
  const current = rows.filter(({ superseded_at }) => superseded_at === null);
  await enterClaims(
    context,
    tx,
    current.map(({ told, stands }) => JSON.parse(stands ?? told) as ToldClaim),
  );
}

/** Claims stand before events in a dump, so the anchors of members are known. */
async function enterCurrent({ store, knowledge }: Context, tx: Queries, rows: readonly Tables['events'][]): Promise<void> {
  const current = rows.filter(({ superseded_at }) => superseded_at === null).map(({ body }) => JSON.parse(body) as Event);
  const members = current.flatMap(({ members }) => members.map(({ claim }) => claim));
  const anchors = await tx
    .selectFrom('claims')
    .select(['key', 'anchor'])
    .where('superseded_at', 'is', null)
    .where('key', 'in', store.among(members))
    .execute();
  await enterEvents(tx, current, new Map(anchors.map(({ key, anchor }) => [key, anchor])), knowledge);
}
