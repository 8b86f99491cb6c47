/**
 * Scores how places are read on the sentences of `places.jsonl`: namesakes, cities and their governorates, persons and
 * words that look like places. `node gold/places-score.ts` prints the table, `--misses` what is wrong, `--raise` lifts
 * the floor to the present figures (never lowers it).
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Document } from '#claims';
import type { PlaceEntry } from '#knowledge';
import { openReader } from '../bench/engine.ts';

/** Where a place lies, told without an id so that no change of ids touches it; `country` null: any. */
export type GoldPoint = { name: string; country: string | null; lat: number; lon: number; km: number };
/**
 * One name and how it is to be read. `nth` counts from 1 among equal words. `precision`: `a|b` where either is right.
 * `place: null` is a name that is no place here, or a place nobody knows, which may stay as written but lie nowhere.
 * `optional` (streets, crossings): it may lie at the place or nowhere, and nowhere else.
 */
export type GoldPlace = {
  words: string;
  nth?: number;
  place: GoldPoint | null;
  precision?: string | null;
  why?: 'not-a-place' | 'unresolved';
  optional?: boolean;
};
export type PlaceItem = { id: string; text: string; published: string; kind: string[]; origin: string; places: GoldPlace[] };
export type Share = { right: number; of: number };
export type PlaceScore = { item: PlaceItem; found: Share; refused: Share; precision: Share; misses: string[] };

type Span = { start: number; end: number };
type Reading = { text: string; entry: PlaceEntry | null; precision: string | null };
type Atlas = ReadonlyMap<string, PlaceEntry>;

const here = import.meta.dirname;
const kmPerDegree = 111.2;

/** Every line, in order. Throws on a line that is not JSON. */
export function placeItems(): PlaceItem[] {
  return jsonLines<PlaceItem>(join(here, 'places.jsonl'));
}

/** Where the words stand in the text, or null when they do not. */
export function spanOf(item: PlaceItem, { words, nth = 1 }: GoldPlace): Span | null {
  let start = -1;
  for (let n = 0; n < nth; n++) {
    start = item.text.indexOf(words, start + 1);
    if (start < 0) return null;
  }
  return { start, end: start + words.length };
}

export function scorePlaces(item: PlaceItem, document: Document, atlas: Atlas): PlaceScore {
  const score: PlaceScore = {
    item,
    found: { right: 0, of: 0 },
    refused: { right: 0, of: 0 },
    precision: { right: 0, of: 0 },
    misses: [],
  };
  for (const gold of item.places) {
    const readings = readingsAt(document, spanOf(item, gold), atlas);
    const share = gold.place && !gold.optional ? score.found : score.refused;
    share.of++;
    const right = isRight(gold, readings);
    if (right) share.right++;
    else score.misses.push(`${gold.words}: ${told(readings)}, not ${gold.place?.name ?? gold.why} ${gold.precision ?? ''}`.trimEnd());
    if (right) scorePrecision(score, gold, readings);
  }
  return score;
}

/** What was read there: in the claims, which say how near, else among the mentions. */
function readingsAt(document: Document, span: Span | null, atlas: Atlas): Reading[] {
  if (!span) return [];
  const here = (other: Span): boolean => other.start < span.end && span.start < other.end;
  const claimed = document.claims.flatMap((claim) => claim.places.filter(here));
  if (claimed.length > 0)
    return claimed.map(({ text, place, precision }) => ({ text, precision, entry: place ? (atlas.get(place.id) ?? null) : null }));
  return document.mentions
    .filter((mention) => mention.kind === 'place' && here(mention))
    .map(({ text, ref }) => ({ text, precision: null, entry: ref ? (atlas.get(ref) ?? null) : null }));
}

function isRight(gold: GoldPlace, readings: readonly Reading[]): boolean {
  if (gold.why === 'not-a-place') return readings.length === 0;
  const located = readings.flatMap(({ entry }) => entry ?? []);
  const { place } = gold;
  if (!place) return located.length === 0;
  const at = located.every((entry) => isThere(entry, place) && isOfSize(entry, gold.precision ?? null));
  return gold.optional ? at : at && located.length > 0;
}

function isThere(entry: PlaceEntry, { country, lat, lon, km }: GoldPoint): boolean {
  if (country !== null && entry.country !== country) return false;
  const north = (entry.lat - lat) * kmPerDegree;
  const east = (entry.lon - lon) * kmPerDegree * Math.cos((lat * Math.PI) / 180);
  return Math.hypot(north, east) <= km;
}

/** A governorate is no answer for a town, nor a town for a governorate; districts and regions may be either. */
function isOfSize({ kind }: PlaceEntry, precision: string | null): boolean {
  if (precision === null || kind === 'region') return true;
  const wanted = precision.split('|');
  if (kind === 'governorate' || kind === 'country') return wanted.includes(kind) || wanted.includes('district');
  return wanted.some((size) => size !== 'governorate' && size !== 'country');
}

function scorePrecision(score: PlaceScore, gold: GoldPlace, readings: readonly Reading[]): void {
  const given = readings.flatMap(({ precision }) => precision ?? []);
  if (!gold.place || !gold.precision || given.length === 0) return;
  score.precision.of++;
  const wanted = gold.precision.split('|');
  if (given.every((precision) => wanted.includes(precision))) score.precision.right++;
  else score.misses.push(`${gold.words}: precision ${[...new Set(given)].join(', ')}, not ${gold.precision}`);
}

const told = (readings: readonly Reading[]): string =>
  readings.length === 0 ? 'nothing' : [...new Set(readings.map(({ entry }) => entry?.id ?? 'unresolved'))].join(', ');

const sum = (shares: readonly Share[]): Share =>
  shares.reduce((a, b) => ({ right: a.right + b.right, of: a.of + b.of }), { right: 0, of: 0 });
const share = ({ right, of }: Share): number => (of ? right / of : 1);

/** The figures that have a floor, each a share from 0 to 1. `found`: places put where they lie; `refused`: what is no place here, left alone. */
export function placeFigures(scores: readonly PlaceScore[]): Record<string, number> {
  return {
    found: share(sum(scores.map((score) => score.found))),
    refused: share(sum(scores.map((score) => score.refused))),
    precision: share(sum(scores.map((score) => score.precision))),
    without_fault: scores.filter((score) => score.misses.length === 0).length / scores.length,
  };
}

/** Reads every item with the engine as it is and scores it. */
export async function scoreAllPlaces(): Promise<PlaceScore[]> {
  const read = await openReader();
  const atlas = openAtlas();
  return placeItems().map((item) => scorePlaces(item, read({ id: item.id, text: item.text, published: item.published }), atlas));
}

const openAtlas = (): Atlas =>
  new Map(
    globSync('../knowledge/places/*.jsonl', { cwd: here }).flatMap((file) =>
      jsonLines<PlaceEntry>(join(here, file)).map((entry) => [entry.id, entry] as const),
    ),
  );

function jsonLines<T>(path: string): T[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line) => (line.trim() ? [JSON.parse(line) as T] : []));
}

export const placeFloorPath = join(here, 'places-floor.json');
export const placeFloor = (): Record<string, number> => JSON.parse(readFileSync(placeFloorPath, 'utf8')) as Record<string, number>;

function printTable(scores: readonly PlaceScore[]): void {
  const line = ({ right, of }: Share): string => `${right}/${of}`.padStart(8);
  const row = (name: string, some: readonly PlaceScore[]): void => {
    const [found, refused, precision] = (['found', 'refused', 'precision'] as const).map((key) => line(sum(some.map((s) => s[key]))));
    const clean = some.filter((s) => s.misses.length === 0).length;
    console.log(
      `${name.padEnd(18)} found ${found}  refused ${refused}  precision ${precision}  without fault ${line({ right: clean, of: some.length })}`,
    );
  };
  for (const kind of [...new Set(scores.flatMap(({ item }) => item.kind))].sort())
    row(
      kind,
      scores.filter(({ item }) => item.kind.includes(kind)),
    );
  row('all', scores);
}

async function main(flags: readonly string[]): Promise<void> {
  const scores = await scoreAllPlaces();
  if (flags.includes('--misses')) for (const { item, misses } of scores) for (const miss of misses) console.log(`${item.id}  ${miss}`);
  printTable(scores);
  const figures = placeFigures(scores);
  console.log(
    Object.entries(figures)
      .map(([name, value]) => `${name} ${value.toFixed(3)}`)
      .join(' · '),
  );
  if (!flags.includes('--raise')) return;
  const old = placeFloor();
  const now = Object.entries(figures).map(([name, value]) => [name, Math.max(old[name] ?? 0, Math.floor(value * 1000) / 1000)]);
  writeFileSync(placeFloorPath, `${JSON.stringify(Object.fromEntries(now), null, 2)}\n`);
}

if (import.meta.main) await main(process.argv.slice(2));
