import { type ControlStatement, controlStatements, type ToldClaim } from '#events';
import type { Context } from './context.ts';
import { containersOf } from './event-columns.ts';

/** Statements about who holds the places and the units that contain them, by place, then day, then claim. See `Record.control`. */
export async function controlOver(context: Context, places: readonly string[]): Promise<ControlStatement[]> {
  const { store, cache, knowledge } = context;
  const sought = new Set(places.flatMap((place) => [place, ...containersOf(place, knowledge)]));
  const rows = await store.db
    .selectFrom('claims')
    .select(['key', 'reading', 'state'])
    .where('superseded_at', 'is', null)
    .where('key', 'in', (query) =>
      query
        .selectFrom('control_claims')
        .select('claim')
        .where('place', 'in', store.among([...sought])),
    )
    .orderBy('key')
    .execute();
  return controlStatements(await cache.get(store, store.db, rows), knowledge)
    .filter(({ place }) => sought.has(place))
    .sort((a, b) => ascending(orderOf(a), orderOf(b)));
}

const orderOf = ({ place, from, said, claim }: ControlStatement): string => [place, from ?? '', said ?? '', claim].join('\n');
const ascending = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Every place that someone is said to hold or lose, by id. */
export async function controlledPlaces({ store: { db } }: Context): Promise<string[]> {
  const rows = await db.selectFrom('control_claims').select('place').distinct().orderBy('place').execute();
  return rows.map(({ place }) => place);
}

/** The places that claims speak of control over: what finds them. */
export const controlRows = (told: readonly ToldClaim[], { knowledge }: Pick<Context, 'knowledge'>): { place: string; claim: string }[] => {
  const pairs = new Map(controlStatements(told, knowledge).map(({ place, claim }) => [`${place} ${claim}`, { place, claim }]));
  return [...pairs.values()];
};
