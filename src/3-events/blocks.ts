import type { Knowledge } from '#knowledge';
import type { ToldClaim } from './model.ts';
import { farthestSaid } from './said-apart.ts';
import { type Spot, tellingOf } from './telling.ts';
import { isGathered } from './told-apart.ts';

/** Degrees of one cell: about 11 km, so that what may be one place lies in one cell or in neighbouring ones. */
const cell = 0.1;
/** A claim over more days than this is looked for by its words and numbers only. */
const widest = 4;
/** A number from which on the same number elsewhere is worth a look whatever the dates say. */
const telling = 3;
/** Days of one stretch of publication: reports whose days do not meet lie in one or in two beside each other, or too far apart. */
const stretch = farthestSaid + 1;
/** How many of its words a claim is looked for by. */
const byWords = 4;

/** Names of the shelves that a claim is put under, and of those where claims of the same happening may lie. */
export type Blocks = { readonly under: readonly string[]; readonly seek: readonly string[] };

const nothing: Blocks = { under: [], seek: [] };
const known = new WeakMap<ToldClaim, Blocks>();

/**
 * Blocking: two claims are compared only when one seeks a shelf the other is under. A shelf is a family and a cell of the
 * map on a day; a unit on a day; and, among what was said around the same time, a place and a number, a place and a telling word, all its
 * telling words. So the cost of a claim depends on how much was told of its place and day, not on how much was ever told.
 * Worked out once for a claim.
 */
export function blocksOf(told: ToldClaim, knowledge: Knowledge): Blocks {
  if (!isGathered(told)) return nothing;
  const before = known.get(told);
  if (before) return before;
  const made = blocksMade(told, knowledge);
  known.set(told, made);
  return made;
}

function blocksMade(told: ToldClaim, knowledge: Knowledge): Blocks {
  const { spots, when, said, tolls, family: head, context } = tellingOf(told, knowledge);
  const [under, seek] = [new Set<string>(), new Set<string>()];
  const days = daysOf(when.from, when.to);
  const words = sampled(context.hashes);
  for (const day of days) {
    for (const spot of spots) placeKeys(head, spot, day, under, seek, days);
  }
  for (const spot of spots) {
    if (spot.size === 'unknown') unknownPlace(`${head}|?${spot.text}`, days, said, under, seek);
    else if (spot.size !== 'country') {
      numbers(tolls, (number) => around(`${head}|@${spot.id}|${number}`, said, under, seek));
      for (const word of words) around(`${head}|@${spot.id}|~${word}`, said, under, seek);
    }
  }
  if (days[0] !== undefined) numbers(tolls, (number) => both(`${head}|#${days[0]}|${number}`, under, seek));
  sameWords(`${head}|~${words.join()}`, said, under, seek);
  return { under: [...under], seek: [...seek] };
}

function both(key: string, under: Set<string>, seek: Set<string>): void {
  under.add(key);
  seek.add(key);
}

/** A shelf of what was said in one stretch of days: sought there and in the stretches beside it. What was said on no day is sought by its like. */
function around(key: string, said: number | null, under: Set<string>, seek: Set<string>): void {
  if (said === null) {
    both(key, under, seek);
    return;
  }
  const own = Math.floor(said / stretch);
  under.add(`${key}|${own}`);
  for (let n = own - 1; n <= own + 1; n++) seek.add(`${key}|${n}`);
}

/** A copy that gives no day at all is found all the same, whenever the words were said. */
function sameWords(key: string, said: number | null, under: Set<string>, seek: Set<string>): void {
  around(key, said, under, seek);
  under.add(said === null ? key : `${key}|*`);
  seek.add(said === null ? `${key}|*` : key);
}

function unknownPlace(key: string, days: readonly number[], said: number | null, under: Set<string>, seek: Set<string>): void {
  for (const day of days) both(`${key}|on ${day}`, under, seek);
  around(key, said, under, seek);
}

/** Days of an interval that is short enough to be named day by day. */
const daysOf = (from: number, to: number): number[] =>
  to - from < widest ? Array.from({ length: to - from + 1 }, (_, i) => from + i) : [];

function placeKeys(head: string, spot: Spot, day: number, under: Set<string>, seek: Set<string>, days: readonly number[]): void {
  if (spot.size === 'unknown') return;
  const near = [day - 1, day, day + 1].filter((d) => d === day || !days.includes(d));
  if (spot.size === 'unit') {
    under.add(`${head}|=${spot.id}|${day}`);
    for (const d of near) {
      seek.add(`${head}|=${spot.id}|${d}`);
      seek.add(`${head}|<${spot.id}|${d}`);
    }
  }
  if (spot.size === 'country' || spot.size === 'unit') return;
  const [row, column] = [Math.floor(spot.lat / cell), Math.floor(spot.lon / cell)];
  under.add(`${head}|${row},${column}|${day}`);
  for (const d of near) {
    for (let r = row - 1; r <= row + 1; r++) for (let c = column - 1; c <= column + 1; c++) seek.add(`${head}|${r},${c}|${d}`);
  }
  for (const unit of spot.units) {
    under.add(`${head}|<${unit}|${day}`);
    for (const d of near) seek.add(`${head}|=${unit}|${d}`);
  }
}

function numbers(tolls: ReturnType<typeof tellingOf>['tolls'], use: (number: string) => void): void {
  for (const [outcome, ranges] of tolls) {
    for (const [low, high] of ranges) if (low === high && low >= telling) use(`${outcome}${low}`);
  }
}

/** The same few words for the same list, and mostly the same for lists that share most: the least under one mixing hash. */
function sampled(words: readonly number[]): number[] {
  return [...words].sort((a, b) => mixed(a) - mixed(b)).slice(0, byWords);
}

const mixed = (n: number): number => {
  let h = Math.imul(n ^ (n >>> 16), 0x45d9f3b);
  h = Math.imul(h ^ (h >>> 16), 0x45d9f3b);
  return (h ^ (h >>> 16)) >>> 0;
};
