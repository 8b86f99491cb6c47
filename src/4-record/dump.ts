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
} as const satisfies { readonly [T in keyof Tables]?: readonly (keyof Tables[T])[] };

export type Kept = keyof typeof kept;
export const isKept = (table: string): table is Kept => Object.hasOwn(kept, table);

/** Rows read at once. */
const atOnce = 200;

/** Everything, as of when the first row is asked for. See `Record.dump`. */
export async function* dump({ store }: Context): AsyncGenerator<readonly [table: string, row: unknown]> {
  const tx = await snapshot(store);
  try {
    for (const [table, key] of Object.entries(kept)) for await (const row of rowsOf(tx, table, key)) yield [table, row];
  } finally {
    await tx.rollback().execute();
  }
}

async function* rowsOf(tx: Queries, table: string, key: readonly string[]): AsyncGenerator<object> {
  const order = sql.join(key.map((column) => sql.ref(column)));
  let after = sql``;
  for (;;) {
    const { rows } = await sql<{
      [column: string]: unknown;
    }>`select * from ${sql.table(table)} ${after} order by ${order} limit ${sql.lit(atOnce)}`.execute(tx);
    for (const row of rows) yield Object.fromEntries(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)));
    const last = rows.at(-1);
    if (!last || rows.length < atOnce) return;
    after = sql`where (${order}) > (${sql.join(key.map((column) => last[column]))})`;
  }
}
