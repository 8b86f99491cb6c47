/** An event as one row: what it is, low, best and high of every outcome, and how its accounts stand to each other. */
import type { ListedEvent } from '#contract';
import type { Party, TollRange } from '#events';
import { type Columns, type Row, rowOf, unique } from './cells.ts';
import { locationsOf } from './locations.ts';

const outcomes = ['killed', 'injured', 'missing', 'captured', 'displaced', 'freed', 'arrested'] as const;
type Outcome = (typeof outcomes)[number];

const partyColumns = (role: string, parties: (event: ListedEvent) => readonly Party[]): Columns<ListedEvent> => ({
  [`${role}_ids`]: (event) => unique(parties(event).map(({ id }) => id)),
  [`${role}s`]: (event) => unique(parties(event).map(({ name }) => name)),
  [`${role}s_ar`]: (event) => unique(parties(event).map(({ name_ar }) => name_ar)),
});

const greatest = ({ high, best, low }: TollRange): number => (high ?? best ?? low)?.value ?? -1;

/** The range of everybody an outcome befell; where only groups are told, the greatest group's, as groups may overlap. */
function rangeOf({ tolls }: ListedEvent, outcome: Outcome): TollRange | undefined {
  const ranges = tolls.filter((toll) => toll.outcome === outcome);
  return ranges.find(({ who }) => who === 'all') ?? ranges.toSorted((a, b) => greatest(b) - greatest(a))[0];
}

const tollColumns = (outcome: Outcome): Columns<ListedEvent> => ({
  [`${outcome}_low`]: (event) => rangeOf(event, outcome)?.low?.value ?? null,
  [`${outcome}_best`]: (event) => rangeOf(event, outcome)?.best?.value ?? null,
  [`${outcome}_high`]: (event) => rangeOf(event, outcome)?.high?.value ?? null,
  [`${outcome}_low_by`]: (event) => rangeOf(event, outcome)?.low?.voice.name ?? null,
  [`${outcome}_high_by`]: (event) => rangeOf(event, outcome)?.high?.voice.name ?? null,
});

const tollText = ({ outcome, who, low, best, high }: TollRange): string =>
  `${outcome}${who === 'all' ? '' : ` ${who}`} ${[low, best, high].map((end) => end?.value ?? '?').join('/')}`;

const columns: Columns<ListedEvent> = {
  id: ({ id }) => id,
  type: ({ type }) => type,
  family: ({ family }) => family,
  total: ({ total }) => total,
  status: ({ status }) => status,
  happened: ({ happened }) => happened.grade,
  across: ({ happened }) => happened.across,
  responsible: ({ responsible }) => responsible.grade,
  date_start: ({ time }) => time.start,
  date_end: ({ time }) => time.end,
  date_precision: ({ time }) => time.precision,
  date_basis: ({ time }) => time.basis,
  place_ids: ({ places }) => unique(places.map(({ place }) => place?.id ?? null)),
  places: ({ places }) => unique(places.map(({ place, text }) => place?.name ?? text)),
  places_ar: ({ places }) => unique(places.map(({ place, text }) => place?.name_ar ?? text)),
  place_precision: (event) => locationsOf(event)[0]?.precision ?? (event.places.length ? 'unresolved' : null),
  latitude: (event) => locationsOf(event)[0]?.lat ?? null,
  longitude: (event) => locationsOf(event)[0]?.lon ?? null,
  radius_km: (event) => locationsOf(event)[0]?.radius_km ?? null,
  country: ({ places }) => unique(places.map(({ place }) => place?.country ?? null)),
  ...partyColumns('initiator', ({ initiators }) => initiators),
  ...partyColumns('target', ({ targets }) => targets),
  ...Object.assign({}, ...outcomes.map(tollColumns)),
  tolls: ({ tolls }) => tolls.map(tollText),
  accounts: ({ accounts }) => accounts.filter(({ repeats }) => repeats === null).length,
  voices: ({ accounts }) => accounts.map(({ voice }) => voice.name),
  claims: ({ members }) => members.length,
  reports: ({ members }) => new Set(members.map(({ report }) => report)).size,
  disputes: ({ disputes }) => unique(disputes.map(({ kind }) => kind)),
};

export const eventColumns: readonly string[] = Object.keys(columns);
export const eventRow = (event: ListedEvent): Row => rowOf(event, columns);
