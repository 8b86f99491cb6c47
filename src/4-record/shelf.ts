import type { HeldClaim, Shelf } from '#events';
import type { Context } from './context.ts';
import type { Queries } from './store.ts';

/** Values asked for by one query. */
const atOnce = 500;

/** What is gathered, as the gathering asks for it: one query finds the keys, another reads those that are not kept parsed. */
export function shelfOn({ store, cache }: Context, db: Queries): Shelf {
  const current = db
    .selectFrom('neighbourhoods')
    .innerJoin('claims', 'claims.key', 'neighbourhoods.claim')
    .where('claims.superseded_at', 'is', null)
    .select(['claims.key', 'claims.reading', 'claims.state', 'neighbourhoods.id as neighbourhood'])
    .orderBy('claims.key');
  type Found = Awaited<ReturnType<typeof current.execute>>;

  const shelved = async (values: readonly string[], find: (some: readonly string[]) => Promise<Found>): Promise<HeldClaim[]> => {
    const sought = [...new Set(values)];
    const found = new Map<string, Found[number]>();
    for (let i = 0; i < sought.length; i += atOnce) for (const row of await find(sought.slice(i, i + atOnce))) found.set(row.key, row);
    const told = await cache.get(store, db, [...found.values()]);
    return told.map((each) => ({ told: each, neighbourhood: (found.get(each.key) as Found[number]).neighbourhood }));
  };

  return {
    sharing: (blocks) =>
      shelved(blocks, (some) =>
        current.where('claims.key', 'in', db.selectFrom('claim_blocks').select('claim').where('block', 'in', store.among(some))).execute(),
      ),
    neighbourhoods: (ids) => shelved(ids, (some) => current.where('neighbourhoods.id', 'in', store.among(some)).execute()),
    anchored: (anchors) => shelved(anchors, (some) => current.where('claims.anchor', 'in', store.among(some)).execute()),
    holding: (keys) => shelved(keys, (some) => current.where('claims.key', 'in', store.among(some)).execute()),
  };
}
