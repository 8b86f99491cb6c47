import type { ToldClaim } from '#events';
import type { Context } from './context.ts';
import type { Queries } from './store.ts';

/** Claims read at once. */
const atOnce = 500;

/** Current claims as they stand, in the order asked for; those that are not there are left out. */
export async function findClaims({ store, cache }: Context, keys: readonly string[]): Promise<ToldClaim[]> {
  const found = new Map<string, ToldClaim>();
  for (let i = 0; i < keys.length; i += atOnce) {
    const rows = await store.db
      .selectFrom('claims')
      .select(['key', 'reading', 'state'])
      .where('superseded_at', 'is', null)
      .where('key', 'in', store.among(keys.slice(i, i + atOnce)))
      .execute();
    for (const told of await cache.get(store, store.db, rows)) found.set(told.key, told);
  }
  return keys.flatMap((key) => found.get(key) ?? []);
}

/** Every current claim by key, as of when the first is asked for. */
export async function* everyClaim({ store }: Context): AsyncGenerator<ToldClaim> {
  const tx = await snapshot(store);
  try {
    for (let after = ''; ; ) {
      const rows = await tx
        .selectFrom('claims')
        .select(['key', 'told', 'stands'])
        .where('superseded_at', 'is', null)
        .where('key', '>', after)
        .orderBy('key')
        .limit(atOnce)
        .execute();
      for (const { told, stands } of rows) yield JSON.parse(stands ?? told) as ToldClaim;
      const last = rows.at(-1);
      if (!last) return;
      after = last.key;
    }
  } finally {
    await tx.rollback().execute();
  }
}

/** A view of the store as it is now, whatever is written meanwhile; to be ended with `rollback`. */
export const snapshot = ({ kind, db }: Context['store']) => {
  const reading = db.startTransaction().setAccessMode('read only');
  return (kind === 'postgres' ? reading.setIsolationLevel('repeatable read') : reading).execute();
};
export type Snapshot = Awaited<ReturnType<typeof snapshot>> & Queries;
