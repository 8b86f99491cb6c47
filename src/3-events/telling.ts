import { type Claim, type ClaimPlace, type EventType, type Outcome, placeWords, tellingWords, weightOf } from '#claims';
import type { Knowledge } from '#knowledge';
import { dayNumber } from './days.ts';
import { familyOf } from './families.ts';
import type { Family, ToldClaim } from './model.ts';
import { sidesOf } from './sides-of.ts';

/** Where a telling says it was, ready to be compared. Kilometres, degrees. */
export type Spot = {
  readonly id: string | null;
  /** The words of a place nobody knows. */
  readonly text: string;
  readonly lat: number;
  readonly lon: number;
  /** Within how far of the point the act lies, by the precision it was told with. */
  readonly radius: number;
  readonly size: 'settlement' | 'city' | 'unit' | 'country' | 'unknown';
  /** The units that contain it, nearest first. */
  readonly units: readonly string[];
};

/** Bodies in one role: themselves, their wholes, the sides they are on. */
export type Bodies = { readonly own: ReadonlySet<string>; readonly wholes: ReadonlySet<string>; readonly sides: ReadonlySet<string> };

/** Days since 1970-01-01, both ends inclusive, infinite where no end is told; and how the days are known. */
export type When = { readonly from: number; readonly to: number; readonly basis: 'stated' | 'relative' | 'assumed'; readonly text: string };

/** Words as hashes, ascending, each with the square of its weight, and the length of all weights as a vector. */
export type Words = { readonly hashes: readonly number[]; readonly squares: readonly number[]; readonly length: number };

export type Range = readonly [low: number, high: number];

/**
 * What one report tells of one happening: one claim of it, or several, and what they say together. It is what gathering
 * weighs; two claims of one report that are one telling stay together whatever other reports say.
 */
export type Telling = {
  readonly claims: readonly ToldClaim[];
  readonly family: Family;
  readonly total: boolean;
  readonly types: readonly EventType[];
  readonly spots: readonly Spot[];
  readonly when: When;
  /** The day it was said: of publication, else the day it speaks of; days since 1970-01-01, null where neither is told. */
  readonly said: number | null;
  readonly initiators: Bodies;
  readonly targets: Bodies;
  readonly tolls: ReadonlyMap<Outcome, readonly Range[]>;
  readonly sentences: readonly Words[];
  readonly context: Words;
  /** 0–1: how much of its report is about it, against what the report is most about. */
  readonly prominence: number;
};

const known = new WeakMap<ToldClaim, Telling>();

/** One claim as a telling of its own; worked out once. */
export function tellingOf(told: ToldClaim, knowledge: Knowledge): Telling {
  const before = known.get(told);
  if (before) return before;
  const { claim } = told;
  const day = claim.time.end ?? claim.time.start;
  const when = whenOf(claim);
  const made: Telling = {
    claims: [told],
    family: familyOf[claim.type],
    total: told.total,
    types: [claim.type],
    spots: claim.places.map((place) => spotOf(place, knowledge)),
    when,
    said: saidOn(told, when),
    initiators: bodiesOf(claim.initiators, day, knowledge),
    targets: bodiesOf(claim.targets, day, knowledge),
    tolls: tollsOf(claim),
    sentences: [vector(told.words)],
    context: vector(told.context),
    prominence: 1,
  };
  known.set(told, made);
  return made;
}

/** Words that are kept of all the claims of one telling. */
const mostWords = 120;

/** Several tellings of one report as one. A place within a unit stands for both; the day that is best known stands. */
export function together(tellings: readonly Telling[], prominence: number): Telling {
  const first = tellings[0] as Telling;
  if (tellings.length === 1) return { ...first, prominence };
  const spots = tellings.flatMap((telling) => telling.spots);
  const fine = spots.filter(({ size }) => size !== 'unit' && size !== 'country');
  const tolls = new Map<Outcome, Range[]>();
  for (const telling of tellings)
    for (const [outcome, ranges] of telling.tolls) tolls.set(outcome, [...(tolls.get(outcome) ?? []), ...ranges]);
  const context = new Set(tellings.flatMap((telling) => telling.context.hashes));
  return {
    claims: tellings.flatMap((telling) => telling.claims),
    family: first.family,
    total: tellings.every(({ total }) => total),
    types: [...new Set(tellings.flatMap((telling) => telling.types))],
    spots: distinct(fine.length ? fine : spots),
    when: tellings.map((telling) => telling.when).reduce((best, when) => (sureness[when.basis] > sureness[best.basis] ? when : best)),
    said: first.said,
    initiators: allBodies(tellings.map((telling) => telling.initiators)),
    targets: allBodies(tellings.map((telling) => telling.targets)),
    tolls,
    sentences: tellings.flatMap((telling) => telling.sentences),
    context: vector(
      tellingWords(
        [...context].sort((a, b) => a - b),
        mostWords,
      ),
    ),
    prominence,
  };
}

const sureness = { stated: 2, relative: 1, assumed: 0 } as const;

const distinct = (spots: readonly Spot[]): Spot[] => {
  const seen = new Map<string, Spot>();
  for (const spot of spots) {
    const key = `${spot.id ?? spot.text}|${spot.lat}|${spot.lon}|${spot.radius}`;
    if (!seen.has(key)) seen.set(key, spot);
  }
  return [...seen.values()];
};

function vector(hashes: readonly number[]): Words {
  const squares = hashes.map((hash) => weightOf(hash) ** 2);
  return { hashes, squares, length: Math.sqrt(squares.reduce((sum, square) => sum + square, 0)) };
}

/** How far around its point an act lies that is told to be at the place, by the place's kind. Kilometres, our own estimate. */
const extentOf: Readonly<Record<string, number>> = {
  city: 6,
  town: 3,
  village: 2,
  region: 30,
  district: 25,
  governorate: 80,
  country: 500,
};
const unitKinds: ReadonlySet<string> = new Set(['district', 'governorate', 'region', 'subdistrict']);
/** What "near" adds where the reader drew no circle. */
const nearby = 10;

function spotOf({ place, text, precision, area }: ClaimPlace, knowledge: Knowledge): Spot {
  if (!place) return { id: null, text: placeWords(text), lat: 0, lon: 0, radius: 0, size: 'unknown', units: [] };
  const country = precision === 'country' || place.kind === 'country';
  const unit = precision === 'governorate' || precision === 'district' || unitKinds.has(place.kind);
  return {
    id: place.id,
    text: '',
    lat: area?.lat ?? place.lat,
    lon: area?.lon ?? place.lon,
    radius: area?.radius_km ?? (precision === 'near' ? nearby : 0) + (extentOf[place.kind] ?? 3),
    size: country ? 'country' : unit ? 'unit' : place.kind === 'city' ? 'city' : 'settlement',
    units: knowledge.units.get(place.id).map(({ id }) => id),
  };
}

function whenOf({ time }: Claim): When {
  const { start, end, basis } = time;
  const days = start === end ? (start ?? 'an unknown day') : `${start ?? '…'} to ${end ?? '…'}`;
  return {
    from: start === null ? Number.NEGATIVE_INFINITY : dayNumber(start),
    to: end === null ? Number.POSITIVE_INFINITY : dayNumber(end),
    basis: basis === 'stated' || basis === 'relative' ? basis : 'assumed',
    text: `${days} (${basis})`,
  };
}

const saidOn = ({ report: { published } }: ToldClaim, { from, to }: When): number | null =>
  (published === null ? [to, from] : [dayNumber(published), to, from]).find(Number.isFinite) ?? null;

function bodiesOf(named: Claim['initiators'], day: string | null, knowledge: Knowledge): Bodies {
  const own = new Set(named.flatMap(({ actor }) => actor?.id ?? []));
  const wholes = new Set(named.flatMap(({ actor }) => actor?.part_of ?? []));
  return { own, wholes, sides: new Set([...own].flatMap((id) => sidesOf(id, day, knowledge))) };
}

const allBodies = (bodies: readonly Bodies[]): Bodies => ({
  own: new Set(bodies.flatMap(({ own }) => [...own])),
  wholes: new Set(bodies.flatMap(({ wholes }) => [...wholes])),
  sides: new Set(bodies.flatMap(({ sides }) => [...sides])),
});

/** The first number of each outcome, as the claim counts it; words without a number say nothing here. */
function tollsOf({ tolls }: Claim): ReadonlyMap<Outcome, readonly Range[]> {
  const out = new Map<Outcome, Range[]>();
  for (const { outcome, low, high } of tolls) {
    if (!out.has(outcome) && (low !== null || high !== null)) out.set(outcome, [[low ?? 0, high ?? Number.POSITIVE_INFINITY]]);
  }
  return out;
}
