import type { Insertable } from 'kysely';
import type { Queries } from './store.ts';
import type { Tables } from './tables.ts';

/** Rows entered by one statement: few enough that no store runs out of parameters. */
const atOnce = 100;

/** Enters rows, many a statement. With `known` rows whose key is there already are passed over. */
export async function insertRows<T extends keyof Tables & string>(
  tx: Queries,
  table: T,
  rows: readonly Insertable<Tables[T]>[],
  known: 'fail' | 'pass' = 'fail',
): Promise<void> {
  for (let i = 0; i < rows.length; i += atOnce) {
    const insert = tx.insertInto(table).values(rows.slice(i, i + atOnce));
    await (known === 'pass' ? insert.onConflict((conflict) => conflict.doNothing()) : insert).execute();
  }
}
