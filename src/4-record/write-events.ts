import type { Event, Regathered } from '#events';
import type { Context } from './context.ts';
import { dayOf, killedIn, pointsOf, termsOf } from './event-columns.ts';
import { insertRows } from './insert-rows.ts';
import type { Queries } from './store.ts';

type Current = { readonly id: string; readonly version: number; readonly neighbourhood: string; readonly body: string };

/**
 * Writes what gathering came to. An event whose body is the same keeps its version; a changed one gets the next, the old
 * superseded; one that is gone is superseded. `anchors` are those of the claims by key.
 */
export async function writeEvents(
  { store, engine, now, knowledge }: Context,
  tx: Queries,
  { dissolved, made }: Regathered,
  anchors: ReadonlyMap<string, string>,
): Promise<void> {
  const events = new Map(made.flatMap(({ id, events }) => events.map((event) => [event.id, { event, neighbourhood: id }] as const)));
  const current = await standing(store, tx, dissolved, [...events.keys()]);
  const changed: Event[] = [];
  const moved: { id: string; neighbourhood: string }[] = [];
  const bodies = new Map<string, string>();
  for (const [id, { event, neighbourhood }] of events) {
    const body = JSON.stringify(event);
    const was = current.get(id);
    bodies.set(id, body);
    if (was?.body !== body) changed.push(event);
    else if (was.neighbourhood !== neighbourhood) moved.push({ id, neighbourhood });
  }
  const gone = [...current.keys()].filter((id) => !events.has(id));
  const stale = [...gone, ...changed.map(({ id }) => id)];
  const at = now();
  await supersede({ store }, tx, stale, at);
  for (const { id, neighbourhood } of moved)
    await tx.updateTable('events').set({ neighbourhood }).where('id', '=', id).where('superseded_at', 'is', null).execute();
  const versions = await lastVersions(
    store,
    tx,
    changed.map(({ id }) => id),
  );
  const rows = changed.map((event) => ({
    id: event.id,
    version: (versions.get(event.id) ?? 0) + 1,
    neighbourhood: events.get(event.id)?.neighbourhood ?? '',
    type: event.type,
    status: event.status,
    day: dayOf(event),
    day_from: event.time.start,
    day_to: event.time.end,
    killed: killedIn(event),
    engine: engine.version,
    knowledge: engine.knowledge,
    made_at: at,
    superseded_at: null,
    body: bodies.get(event.id) ?? '',
  }));
  await insertRows(tx, 'events', rows);
  await enter(tx, changed, anchors, knowledge);
}

/** Current events of the dissolved neighbourhoods, and those of the ids, wherever they were. Asked one by one: an "or" would read them all. */
async function standing(
  store: Context['store'],
  tx: Queries,
  dissolved: readonly string[],
  ids: readonly string[],
): Promise<Map<string, Current>> {
  const current = tx.selectFrom('events').select(['id', 'version', 'neighbourhood', 'body']).where('superseded_at', 'is', null);
  const there = await current.where('neighbourhood', 'in', store.among(dissolved)).execute();
  const found = new Map(there.map((row): [string, Current] => [row.id, row]));
  const elsewhere = ids.filter((id) => !found.has(id));
  if (elsewhere.length) for (const row of await current.where('id', 'in', store.among(elsewhere)).execute()) found.set(row.id, row);
  return found;
}

async function lastVersions(store: Context['store'], tx: Queries, ids: readonly string[]): Promise<Map<string, number>> {
  if (ids.length === 0) return new Map();
  const rows = await tx
    .selectFrom('events')
    .select(({ fn }) => ['id', fn.max('version').as('version')])
    .where('id', 'in', store.among(ids))
    .groupBy('id')
    .execute();
  return new Map(rows.map(({ id, version }) => [id, Number(version)]));
}

async function supersede({ store }: Pick<Context, 'store'>, tx: Queries, ids: readonly string[], at: string): Promise<void> {
  if (ids.length === 0) return;
  await tx
    .updateTable('events')
    .set({ superseded_at: at })
    .where('superseded_at', 'is', null)
    .where('id', 'in', store.among(ids))
    .execute();
  for (const table of ['event_members', 'event_terms', 'event_points'] as const)
    await tx.deleteFrom(table).where('event', 'in', store.among(ids)).execute();
}

/** Enters events into what finds them. */
export async function enter(
  tx: Queries,
  events: readonly Event[],
  anchors: ReadonlyMap<string, string>,
  knowledge: Context['knowledge'],
): Promise<void> {
  const members = events.flatMap(({ id, members }) =>
    members.map(({ claim, report }) => ({ event: id, claim, report, anchor: anchors.get(claim) ?? '' })),
  );
  await insertRows(tx, 'event_members', members);
  await insertRows(
    tx,
    'event_terms',
    events.flatMap((event) => termsOf(event, knowledge).map(([kind, value]) => ({ event: event.id, kind, value }))),
  );
  await insertRows(
    tx,
    'event_points',
    events.flatMap((event) => pointsOf(event).map((point) => ({ event: event.id, ...point }))),
  );
}
