/** An event as one row: what it is, low, best and high of every outcome, and how its accounts stand to each other. */
import type { ListedEvent } from '#contract';
import type { Party, TollEnd, TollRange } from '#events';
import type { Row } from './cells.ts';
import { locationsOf } from './locations.ts';

const outcomes = ['killed', 'injured', 'missing', 'captured', 'displaced', 'freed', 'arrested'] as const;
type Outcome = (typeof outcomes)[number];

export function eventRow(event: ListedEvent): Row {
  const { time, places, initiators, targets, accounts, members } = event;
  const located = locationsOf(event)[0];
  return {
    id: event.id,
    type: event.type,
    family: event.family,
    total: event.total,
    status: event.status,
    happened: event.happened.grade,
    across: event.happened.across,
    responsible: event.responsible.grade,
    date_start: time.start,
    date_end: time.end,
    date_precision: time.precision,
    date_basis: time.basis,
    place_ids: unique(places.map(({ place }) => place?.id ?? null)),
    places: unique(places.map(({ place, text }) => place?.name ?? text)),
    places_ar: unique(places.map(({ place, text }) => place?.name_ar ?? text)),
    place_precision: located?.precision ?? (places.length ? 'unresolved' : null),
    latitude: located?.lat ?? null,
    longitude: located?.lon ?? null,
    radius_km: located?.radius_km ?? null,
    country: unique(places.map(({ place }) => place?.country ?? null)),
    ...partyCells('initiator', initiators),
    ...partyCells('target', targets),
    ...Object.assign({}, ...outcomes.map((outcome) => tollCells(outcome, event.tolls))),
    tolls: event.tolls.map(tollText),
    accounts: accounts.filter(({ repeats }) => repeats === null).length,
    voices: accounts.map(({ voice }) => voice.name),
    claims: members.length,
    reports: new Set(members.map(({ report }) => report)).size,
    disputes: unique(event.disputes.map(({ kind }) => kind)),
  };
}

const unique = (values: readonly (string | null)[]): string[] => [...new Set(values.filter((value) => value !== null))];

const partyCells = (role: string, parties: readonly Party[]): Row => ({
  [`${role}_ids`]: unique(parties.map(({ id }) => id)),
  [`${role}s`]: unique(parties.map(({ name }) => name)),
  [`${role}s_ar`]: unique(parties.map(({ name_ar }) => name_ar)),
});

/** The range of everybody an outcome befell; where only groups are told, the greatest group's, as groups may overlap. */
function tollCells(outcome: Outcome, tolls: readonly TollRange[]): Row {
  const range = rangeOf(tolls.filter((toll) => toll.outcome === outcome));
  const end = (value: TollEnd | null | undefined): number | null => value?.value ?? null;
  const [low, best, high] = [range?.low, range?.best, range?.high];
  return {
    [`${outcome}_low`]: end(low),
    [`${outcome}_best`]: end(best),
    [`${outcome}_high`]: end(high),
    [`${outcome}_low_by`]: low?.voice.name ?? null,
    [`${outcome}_high_by`]: high?.voice.name ?? null,
  };
}

const greatest = ({ high, best, low }: TollRange): number => (high ?? best ?? low)?.value ?? -1;

function rangeOf(ranges: readonly TollRange[]): TollRange | undefined {
  return ranges.find(({ who }) => who === 'all') ?? ranges.toSorted((a, b) => greatest(b) - greatest(a))[0];
}

const tollText = ({ outcome, who, low, best, high }: TollRange): string =>
  `${outcome}${who === 'all' ? '' : ` ${who}`} ${[low, best, high].map((end) => end?.value ?? '?').join('/')}`;
