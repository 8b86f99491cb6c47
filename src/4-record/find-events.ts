import type { Event } from '#events';
import type { Context } from './context.ts';
import { conditionsOf } from './event-filter.ts';
import { afterMark, limitOf, paged } from './paging.ts';
import type { EventFilter, EventHistory, Page, Paged } from './record.ts';

/** Current events by their first day, then id; those without a day first. */
export async function findEvents({ store }: Context, filter: EventFilter, page?: Page): Promise<Paged<Event>> {
  const limit = limitOf(page);
  const mark = afterMark(page, 2);
  // The page is found first and its bodies joined to it, so that no long sort carries them.
  const onPage = store.db
    .selectFrom('events')
    .select(['id', 'day', 'version'])
    .where((where) => where.and(conditionsOf(store, where, filter)))
    .$if(mark !== null, (query) =>
      query.where(({ eb, refTuple, tuple }) => eb(refTuple('day', 'id'), '>', tuple(mark?.[0] ?? '', mark?.[1] ?? ''))),
    )
    .orderBy('day')
    .orderBy('id')
    .limit(limit + 1);
  const found = await store.db
    .selectFrom(onPage.as('page'))
    .innerJoin('events', (join) => join.onRef('events.id', '=', 'page.id').onRef('events.version', '=', 'page.version'))
    .select(['page.day', 'page.id', 'events.body'])
    .orderBy('page.day')
    .orderBy('page.id')
    .execute();
  const { rows, next } = paged(found, limit, ({ day, id }) => [day, id]);
  return { rows: rows.map(({ body }) => JSON.parse(body) as Event), next };
}

/** Every version of an event, oldest first, and what holds its claims now. See `Record.event`. */
export async function eventHistory(context: Context, id: string): Promise<EventHistory | null> {
  const rows = await context.store.db
    .selectFrom('events')
    .select(['version', 'made_at', 'superseded_at', 'body'])
    .where('id', '=', id)
    .orderBy('version')
    .execute();
  const last = rows.at(-1);
  if (!last) return null;
  const versions = rows.map(({ version, made_at, body }) => ({ version, at: made_at, event: JSON.parse(body) as Event }));
  const event = last.superseded_at === null ? (versions.at(-1)?.event ?? null) : null;
  return { event, versions, now: event ? [id] : await successors(context, versions.at(-1)?.event) };
}

/** Events that now hold claims standing where those of an event stood: reading a report anew gives its claims other keys. */
async function successors({ store }: Context, event: Event | undefined): Promise<string[]> {
  const members = event?.members.map(({ claim }) => claim) ?? [];
  const rows = await store.db
    .selectFrom('event_members')
    .select('event')
    .distinct()
    .where('anchor', 'in', (query) => query.selectFrom('claims').select('anchor').where('key', 'in', store.among(members)))
    .orderBy('event')
    .execute();
  return rows.map((row) => row.event);
}
