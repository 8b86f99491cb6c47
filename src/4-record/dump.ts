import { sql } from 'kysely';
import type { Context } from './context.ts';
import { snapshot } from './find-claims.ts';
import type { Queries } from './store.ts';
import type { Tables } from './tables.ts';

/** What a record is made of, in the order in which it is written out, each by its key. All else follows from it. */
export const kept = {
  imports: ['id'],
  reports: ['key'],
  readings: ['report', 'reading'],
  unread: ['key'],
  claims: ['key', 'reading'],
  neighbourhoods: ['claim'],
  events: ['id', 'version'],
  judgements: ['id'],
  corrections: ['id'],
  blobs: ['sha256'],
  blob_parts: ['sha256', 'part'],
  items: ['id'],
  holdings: ['item', 'container'],
  log: ['seq'],
  timestamps: ['seq', 'authority'],
  fetches: ['url'],
  erased_texts: ['sha256'],
} as const satisfies { readonly [T in keyof Tables]?: readonly (keyof Tables[T])[] };

export type Kept = keyof typeof kept;
export const isKept = (table: string): table is Kept => Object.hasOwn(kept, table);

/** The column of a table that holds bytes; in a dump they are written in base64. */
export const bytesColumn: { readonly [T in Kept]?: string } = { blob_parts: 'data', timestamps: 'token' };

/** Rows read or entered at once; a part of a blob may be a MiB. */
export const rowsAtOnce = (table: Kept): number => (table === 'blob_parts' ? 16 : 200);

/** Everything, as of when the first row is asked for. See `Record.dump`. */
export async function* dump({ store }: Context): AsyncGenerator<readonly [table: string, row: unknown]> {
  const tx = await snapshot(store);
  try {
    for (const [table, key] of Object.entries(kept)) for await (const row of rowsOf(tx, table as Kept, key)) yield [table, row];
  } finally {
    await tx.rollback().execute();
  }
}

async function* rowsOf(tx: Queries, table: Kept, key: readonly string[]): AsyncGenerator<object> {
  const atOnce = rowsAtOnce(table);
  const order = sql.join(key.map((column) => sql.ref(column)));
  let after = sql``;
  for (;;) {
    const { rows } = await sql<{
      [column: string]: unknown;
    }>`select * from ${sql.table(table)} ${after} order by ${order} limit ${sql.lit(atOnce)}`.execute(tx);
    for (const row of rows) yield written(table, row);
    const last = rows.at(-1);
    if (!last || rows.length < atOnce) return;
    after = sql`where (${order}) > (${sql.join(key.map((column) => last[column]))})`;
  }
}

/** A row with its columns in order and its bytes in base64. */
function written(table: Kept, row: { readonly [column: string]: unknown }): object {
  const columns = Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1));
  const bytes = bytesColumn[table];
  return Object.fromEntries(columns.map(([name, value]) => [name, name === bytes ? base64Of(value as Uint8Array) : value]));
}

const base64Of = (bytes: Uint8Array): string => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
