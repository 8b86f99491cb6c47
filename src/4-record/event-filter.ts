import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely';
import { searchTerms } from '#claims';
import type { EventFilter } from './record.ts';
import { RecordFault } from './record-fault.ts';
import type { Store } from './store.ts';
import type { EventTerm, Tables } from './tables.ts';

type Where = ExpressionBuilder<Tables, 'events'>;

/** The conditions of a filter on current events; all must hold, and within one any of its values does. Throws `RecordFault` (bad-filter). */
export function conditionsOf(store: Store, where: Where, filter: EventFilter): Expression<SqlBool>[] {
  const { ids, types, status, reports, killed, text } = filter;
  const out: Expression<SqlBool>[] = [where('superseded_at', 'is', null)];
  if (ids) out.push(where('id', 'in', store.among(ids)));
  if (types) out.push(where('type', 'in', store.among(types)));
  if (status) out.push(where('status', 'in', store.among(status)));
  if (killed !== undefined) out.push(where('killed', '>=', killed));
  const terms: readonly (readonly [EventTerm, readonly string[] | undefined])[] = [
    ['place', filter.places],
    ['actor', filter.actors],
    ['voice', filter.voices],
    ['side', filter.sides],
    ['dispute', filter.disputes],
  ];
  for (const [kind, values] of terms) if (values) out.push(holding(store, where, kind, values));
  if (reports) out.push(where('id', 'in', where.selectFrom('event_members').select('event').where('report', 'in', store.among(reports))));
  return [
    ...out,
    ...timeConditions(where, filter),
    ...boxConditions(where, filter),
    ...(text === undefined ? [] : textConditions(store, where, text)),
  ];
}

const holding = (store: Store, where: Where, kind: EventTerm, values: readonly string[]): Expression<SqlBool> =>
  where('id', 'in', where.selectFrom('event_terms').select('event').where('kind', '=', kind).where('value', 'in', store.among(values)));

/** An event without any day is at no time that can be asked for. */
function timeConditions(where: Where, { from, to }: EventFilter): Expression<SqlBool>[] {
  if (from !== undefined && to !== undefined && from > to)
    throw new RecordFault('bad-filter', `the days from ${from} to ${to} run backwards; put the earlier first`);
  const touches = (day: Expression<SqlBool>, other: 'day_from' | 'day_to', open: 'day_from' | 'day_to'): Expression<SqlBool> =>
    where.or([day, where.and([where(open, 'is', null), where(other, 'is not', null)])]);
  return [
    ...(from === undefined ? [] : [touches(where('day_to', '>=', from), 'day_from', 'day_to')]),
    ...(to === undefined ? [] : [touches(where('day_from', '<=', to), 'day_to', 'day_from')]),
  ];
}

/** A box whose west is east of its east lies across the date line. */
function boxConditions(where: Where, { box }: EventFilter): Expression<SqlBool>[] {
  if (!box) return [];
  const [west, south, east, north] = box;
  if (![west, south, east, north].every(Number.isFinite) || south > north)
    throw new RecordFault('bad-filter', `the box ${box.join(',')} is none; give west, south, east, north in degrees`);
  const points = where.selectFrom('event_points').select('event').where('lat', '>=', south).where('lat', '<=', north);
  const inside =
    west <= east
      ? points.where('lon', '>=', west).where('lon', '<=', east)
      : points.where(({ or, eb }) => or([eb('lon', '>=', west), eb('lon', '<=', east)]));
  return [where('id', 'in', inside)];
}

function textConditions(store: Store, where: Where, text: string): Expression<SqlBool>[] {
  const terms = searchTerms(text);
  if (terms.length === 0) throw new RecordFault('bad-filter', `"${text}" holds no word to look for`);
  const claims = where
    .selectFrom('sentences')
    .innerJoin('claims', (join) => join.onRef('claims.report', '=', 'sentences.report').onRef('claims.sentence', '=', 'sentences.start'))
    .innerJoin('event_members', 'event_members.claim', 'claims.key')
    .select('event_members.event')
    .where('claims.superseded_at', 'is', null)
    .where(sql<SqlBool>`sentences.id in ${store.words.holding(terms)}`);
  return [where('id', 'in', claims)];
}
