import { sql } from 'kysely';
import type { Context } from '../context.ts';
import type { FetchState } from '../custody.ts';
import type { Tables } from '../tables.ts';
import { storable } from './canonical.ts';

/** States of addresses, those due first come first; with `dueBy` only those with a time to be asked at, and that no later. */
export async function fetchStates(
  { store }: Context,
  { urls, dueBy, failing }: { readonly urls?: readonly string[]; readonly dueBy?: string; readonly failing?: boolean },
): Promise<FetchState[]> {
  const rows = await store.db
    .selectFrom('fetches')
    .selectAll()
    .$if(urls !== undefined, (query) => query.where('url', 'in', store.among(urls ?? [])))
    .$if(dueBy !== undefined, (query) => query.where('next_at', '<=', dueBy ?? ''))
    .$if(failing === true, (query) => query.where('failures', '>', 0))
    .orderBy(sql`coalesce(next_at, '')`)
    .orderBy('url')
    .execute();
  return rows.map((row) => ({ ...row, kind: row.kind as FetchState['kind'] }));
}

/** Writes states over those that the addresses had. */
export async function keepFetchStates({ store }: Context, states: readonly FetchState[]): Promise<void> {
  // Two states of one address in one call: the last counts, as one statement may change a row only once.
  const rows = [...new Map(states.map(rowOf).map((row) => [row.url, row])).values()];
  if (rows.length === 0) return;
  await store.write(async (tx) => {
    for (let i = 0; i < rows.length; i += 100)
      await tx
        .insertInto('fetches')
        .values(rows.slice(i, i + 100))
        .onConflict((conflict) =>
          conflict.column('url').doUpdateSet((row) => ({
            kind: row.ref('excluded.kind'),
            etag: row.ref('excluded.etag'),
            modified: row.ref('excluded.modified'),
            checked_at: row.ref('excluded.checked_at'),
            next_at: row.ref('excluded.next_at'),
            failures: row.ref('excluded.failures'),
            outcome: row.ref('excluded.outcome'),
            item: row.ref('excluded.item'),
          })),
        )
        .execute();
  });
}

const rowOf = ({ url, kind, etag, modified, checked_at, next_at, failures, outcome, item }: FetchState): Tables['fetches'] => ({
  url: storable(url),
  kind,
  etag: etag && storable(etag),
  modified: modified && storable(modified),
  checked_at,
  next_at,
  failures,
  outcome: outcome && storable(outcome),
  item,
});
