import { kilometres, type PlaceEntry } from '#knowledge';
import type { NameWords } from '#languages';
import type { Token } from '#text';
import type { Area } from '../document.ts';
import type { Lexicon, Word } from '../lexicon.ts';
import type { FoundPlace } from './found.ts';
import type { Quantity } from './numbers.ts';
import type { Lead } from './places-draft.ts';
import { long } from './places-resolve.ts';
import { WordSet } from './word-set.ts';

/** Kilometres around a place within which "near it", "its outskirts" and the like are taken to lie. */
const around = 5;
/** The same for "north of it", with no distance said, and for its countryside. */
const towards = 15;
const countryside = 20;
/** A said distance is rounded, and counted from some edge of the place: so much of it may be wrong, and never less than this. */
const share = 0.3;
const least = 2;
/** No word of a distance stands farther from its place. */
const reach = 8;
const behind = 4;
/** Kilometres: no report places a thing by a town that lies further off. */
const farthest = 500;

type Said = { readonly km: number | null; readonly bearing: number | null };

/** "Ten kilometres east of X", "between X and Y", "the outskirts of X": where that is, and within how far. */
export class RelativePlaces {
  private readonly bearings: readonly { readonly words: WordSet; readonly east: number; readonly north: number }[];
  private readonly units: readonly { readonly words: WordSet; readonly km: number }[];
  private readonly links: WordSet;

  constructor({ bearings, lengths, offsetLinks, heads }: NameWords, lexicon: Lexicon) {
    const set = (list: readonly string[]): WordSet => new WordSet(list, lexicon, heads);
    this.bearings = bearings.map(({ words, east, north }) => ({ words: set(words), east, north }));
    this.units = lengths.map(({ words, km }) => ({ words: set(words), km }));
    this.links = set(offsetLinks);
  }

  /** The area that the words around tokens `[from, to)` make of a place that lies at a point; null where they say no more than its name. */
  area(
    tokens: readonly Token[],
    words: readonly Word[],
    quantities: readonly Quantity[],
    [from, to]: readonly [number, number],
    lead: Lead,
    place: PlaceEntry,
  ): Area | null {
    const said = this.before(tokens, words, quantities, from);
    const km = said.km ?? (said.bearing === null ? null : this.after(tokens, quantities, to));
    if (km !== null && said.bearing !== null) {
      return { ...moved(place, km, said.bearing), radius_km: round(Math.max(least, km * share)) };
    }
    if (km !== null) return at(place, round(Math.max(least, km * (1 + share))));
    if (said.bearing !== null && lead === 'near') return at(place, towards);
    return lead === 'near' ? at(place, around) : lead === 'countryside' ? at(place, countryside) : null;
  }

  private before(tokens: readonly Token[], words: readonly Word[], quantities: readonly Quantity[], from: number): Said {
    let [east, north, turned] = [0, 0, false];
    for (let k = from - 1; k >= Math.max(0, from - reach); k--) {
      const token = tokens[k] as Token;
      if (token.kind === 'mark') {
        if ('"\u201c\u201d\u00ab\u00bb('.includes(token.fold)) continue;
        break;
      }
      const unit = this.units.find(({ words: names }) => names.has(token));
      const counted = unit ? quantities.find((q) => q.to === k && q.value !== null) : undefined;
      if (unit && counted) return { km: kilometresOf(counted, unit.km), bearing: turned ? bearingOf(east, north) : null };
      const bearing = this.bearings.find(({ words: names }) => names.has(token));
      if (bearing) {
        [east, north, turned] = [east + bearing.east, north + bearing.north, true];
        continue;
      }
      if (!this.links.has(token) && (words[k] as Word).placeKind === null) break;
    }
    return { km: null, bearing: turned ? bearingOf(east, north) : null };
  }

  /** "East of X, by some ten kilometres". */
  private after(tokens: readonly Token[], quantities: readonly Quantity[], to: number): number | null {
    const counted = quantities.find((q) => q.from >= to && q.from <= to + behind && q.value !== null);
    const token = counted && tokens[counted.to];
    const unit = token && this.units.find(({ words }) => words.has(token));
    return counted && unit ? kilometresOf(counted, unit.km) : null;
  }
}

/** A distance as said, or null where none so long or so short is meant. */
function kilometresOf({ value }: Quantity, unit: number): number | null {
  const km = (value ?? 0) * unit;
  return km > 0 && km <= farthest ? km : null;
}

/** "Between X and Y": both ends of one stretch. */
export function stretch(places: readonly FoundPlace[], words: readonly Word[]): void {
  for (const [n, b] of places.entries()) {
    const a = places[n - 1];
    if (!a?.place || !b.place || a.chain !== b.chain || a.precision !== 'near' || places[n + 1]?.chain === b.chain) continue;
    const leads = [words[a.from - 1], words[a.from - 2]].some((word) => word?.cues.has('between'));
    if (!leads || long.has(a.place.kind) || long.has(b.place.kind)) continue;
    const area = between(a.place, b.place);
    a.area = area;
    b.area = area;
    b.precision = 'near';
  }
}

/** The stretch between two places: its middle, within half of its length. */
function between(a: PlaceEntry, b: PlaceEntry): Area {
  return {
    lat: degrees((a.lat + b.lat) / 2),
    lon: degrees((a.lon + b.lon) / 2),
    radius_km: round(Math.max(least, kilometres(a, b) / 2)),
    line: [
      [a.lat, a.lon],
      [b.lat, b.lon],
    ],
  };
}

const at = ({ lat, lon }: PlaceEntry, radius_km: number): Area => ({ lat, lon, radius_km });

/** Degrees clockwise from north. */
const bearingOf = (east: number, north: number): number | null =>
  east === 0 && north === 0 ? null : (Math.atan2(east, north) * 180) / Math.PI;

/** Kilometres in one degree of latitude. */
const degree = 111.2;

function moved({ lat, lon }: PlaceEntry, km: number, bearing: number): { lat: number; lon: number } {
  const turn = (bearing * Math.PI) / 180;
  const north = (km * Math.cos(turn)) / degree;
  const east = (km * Math.sin(turn)) / (degree * Math.cos((lat * Math.PI) / 180));
  return { lat: degrees(lat + north), lon: degrees(lon + east) };
}

const degrees = (value: number): number => Math.round(value * 10_000) / 10_000;
const round = (km: number): number => Math.round(km * 10) / 10;
