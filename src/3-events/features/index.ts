import type { Reason } from '../model.ts';
import type { Telling } from '../telling.ts';
import { initiators, targets } from './bodies.ts';
import { denial, exchange, rarity } from './circumstances.ts';
import type { Feature } from './feature.ts';
import { elsewhere, place } from './place.ts';
import { time } from './time.ts';
import { sameTolls, tolls } from './tolls.ts';
import { type } from './type.ts';
import { context, wording } from './wording.ts';

/** Two tellings of one report that were not found to be one. */
export const sameReport = 0;

export { denies } from './circumstances.ts';
export { alikeness } from './wording.ts';

/** The table, in the order it is shown. */
const features: readonly Feature[] = [type, place, time, initiators, targets, tolls, wording, context, denial, rarity, exchange];
const afterPlace: readonly Feature[] = features.filter((feature) => feature !== place);

/** Two tellings that have so many points together are of one happening. Set by hand on the half of the incidents that is at hand. */
export const enough = 5;
/** A denial says little but what it denies, so it needs no more than this to be put with it. */
export const enoughToDeny = 3;
/** What cannot be together, whatever else agrees. */
export const never = -1e9;

/** A total and a single happening, unless all their numbers are the same. */
const totalAndSingle = -2;
const mismatched = (a: Telling, b: Telling): boolean => a.total !== b.total && !sameTolls(a, b);

/** The points of two tellings of different reports. Symmetric. */
export function score(a: Telling, b: Telling): number {
  if (a.family !== b.family) return never;
  const where = place.value(a, b);
  if (where <= elsewhere) return never;
  if (mismatched(a, b)) return totalAndSingle;
  let sum = where;
  for (const feature of afterPlace) sum += feature.value(a, b);
  return sum;
}

/** UTF-16 units between two acts of one text, and what so near a neighbour is worth. */
const nearness: readonly (readonly [within: number, points: number])[] = [
  [250, 2],
  [700, 1],
  [1500, 0],
];
const far = -1;
/** Two claims of one report that have so many points together are one telling. */
export const enoughWithin = 2.2;

/** The points of two claims of one report: what stands side by side and does not clash is mostly one happening. */
export function scoreWithin(a: Telling, b: Telling): number {
  if (a.family !== b.family || mismatched(a, b)) return never;
  const where = place.value(a, b);
  if (where <= elsewhere) return never;
  const gap = Math.abs((a.claims[0]?.claim.event.start ?? 0) - (b.claims[0]?.claim.event.start ?? 0));
  const near = nearness.find(([within]) => gap < within)?.[1] ?? far;
  const when = Math.max(-1, time.value(a, b) / 2);
  const counted = Math.max(-0.8, tolls.value(a, b));
  return where + near + when + type.value(a, b) + initiators.value(a, b) + counted;
}

/** Why two tellings are, or are not, together: the table with its numbers and sentences. */
export const reasonsOf = (a: Telling, b: Telling): Reason[] =>
  features.map((feature) => ({ name: feature.name, value: round(feature.value(a, b)), ...feature.say(a, b) }));

const round = (value: number): number => Math.round(value * 100) / 100;
