import { type Knowledge, kilometres, type PlaceEntry } from '#knowledge';
import type { Discourse } from '../discourse.ts';
import type { PlacePrecision } from '../document.ts';
import type { FoundPlace } from './found.ts';
import type { Company, Draft } from './places-draft.ts';

/** A place said to lie in a town is no farther from it than this; in a governorate, from its middle; kilometres. */
const townReach = 60;
const unitReach = 130;
/** The same for a place that is known to lie in another governorate: writers count villages on a border to either side. */
const borderReach = 50;
/** Their point may be anywhere along them. */
export const long: ReadonlySet<string> = new Set(['region', 'river', 'road']);
/** Places named together lie near each other. */
export const neighbours = 45;
/** A place so well known is not another one that the text says lies elsewhere. */
const unmistaken = 0.6;
/** News means places of this importance often: one that differs in nothing but its article needs nothing beside it. */
const often = 0.4;
/** A place spelt otherwise lies no farther than this from one the report has named. */
const likeReach = 60;

type Scored = { readonly place: PlaceEntry; readonly points: number; readonly why: string; readonly near: boolean };

/** Units, not places that an act can be at. */
export const wide: ReadonlySet<string> = new Set(['country', 'governorate', 'district', 'subdistrict', 'region']);
const isUnmistaken = (place: PlaceEntry): boolean => place.importance >= unmistaken || place.kind === 'country';

/** Decides which of the places of a name is meant, and how exactly. */
export class PlaceResolver {
  private readonly knowledge: Knowledge;
  private readonly lines = new Map<string, ReadonlySet<string>>();

  constructor(knowledge: Knowledge) {
    this.knowledge = knowledge;
  }

  resolve(draft: Draft, container: Draft | null, discourse: Discourse, company: Company | null = null): FoundPlace {
    const base = { from: draft.start, to: draft.to, container: false, chain: draft.chain, prep: draft.prep };
    const known = this.entries(draft.ids);
    let inside = container ? this.entries(container.ids) : [];
    let possible = inside.length === 0 ? known : known.filter((place) => inside.some((unit) => this.mayLieIn(place, unit)));
    if (possible.length === 0 && draft.kind === null && known.some(isUnmistaken)) {
      inside = [];
      possible = known;
    }
    if (known.length === 0) {
      const like = this.spelt(draft, inside, discourse, company);
      if (like) return { ...base, ...like };
    }
    const scored = possible
      .map((place) => ({ place: this.unitFor(place, draft), ...this.score(place, draft, inside, discourse, company) }))
      .sort((a, b) => b.points - a.points || (a.place.id < b.place.id ? -1 : 1));
    const best = scored[0];
    if (!best) return { ...base, place: null, candidates: [], precision: 'unresolved', why: unknownWhy(known) };
    const { place, why, near } = best;
    return { ...base, place, candidates: others(scored, best), precision: precisionOf(place, draft), why, near };
  }

  /** A place whose name is nearly this one, and which lies where the text says or near what the report has named. */
  private spelt(
    draft: Draft,
    inside: readonly PlaceEntry[],
    discourse: Discourse,
    company: Company | null,
  ): Pick<FoundPlace, 'place' | 'candidates' | 'precision' | 'why' | 'spelt'> | null {
    const named =
      inside.length > 0
        ? inside
        : [...this.entries([...discourse.places.keys()]), ...(company?.places ?? [])].filter((place) => !wide.has(place.kind));
    const found: { place: PlaceEntry; letters: number; far: number }[] = [];
    for (const { ids, letters } of this.knowledge.similar.of(draft.key))
      for (const place of this.entries(ids)) {
        if (wide.has(place.kind) || long.has(place.kind)) continue;
        const line = this.lineOf(place);
        // A governorate is wide: it only tells which of the names that differ in nothing but an article is meant.
        const far = Math.min(
          ...named.map((unit) => {
            if (wide.has(unit.kind) && letters > 0) return Number.POSITIVE_INFINITY;
            return line.has(unit.id) ? 0 : kilometres(place, unit);
          }),
        );
        const plain = inside.length === 0 && letters === 0 && place.importance >= often;
        if ((far <= likeReach || plain) && !found.some((f) => f.place.id === place.id)) found.push({ place, letters, far });
      }
    found.sort((a, b) => a.letters - b.letters || a.far - b.far || (a.place.id < b.place.id ? -1 : 1));
    const [best] = found;
    if (!best) return null;
    const why = `spelt nearly as ${best.place.name_ar}, and near what is named`;
    const candidates = found.slice(1).map(({ place }) => ({ place, why: `spelt nearly as ${place.name_ar}` }));
    return { place: best.place, candidates, precision: precisionOf(best.place, draft), why, spelt: best.place.name_ar };
  }

  private entries(ids: readonly string[]): PlaceEntry[] {
    return ids.flatMap((id) => this.knowledge.places.get(id) ?? []);
  }

  /** Only what plainly contradicts is refused: coordinates of small places are rough. */
  private mayLieIn(place: PlaceEntry, unit: PlaceEntry): boolean {
    if (long.has(place.kind) || long.has(unit.kind)) return true;
    if (unit.kind === 'country') return place.country === unit.country || place.kind === 'country';
    if (this.lineOf(place).has(unit.id)) return true;
    const wider = unit.kind === 'governorate' || unit.kind === 'region' || this.knowledge.unitsOf.has(unit.id);
    if (!wider) return kilometres(place, unit) <= townReach;
    const elsewhere = unit.kind !== 'region' && this.knowledge.units.get(place.id).some(({ kind }) => kind === 'governorate');
    return kilometres(place, unit) <= (elsewhere ? borderReach : unitReach);
  }

  /** "Countryside of X", "X governorate": the unit that bears its seat's name. */
  private unitFor(place: PlaceEntry, draft: Draft): PlaceEntry {
    if (draft.lead !== 'countryside' && draft.kind !== 'governorate') return place;
    for (const id of this.knowledge.unitsOf.get(place.id) ?? []) {
      const unit = this.knowledge.places.get(id);
      if (unit?.kind === 'governorate') return unit;
    }
    return place;
  }

  private score(
    place: PlaceEntry,
    draft: Draft,
    inside: readonly PlaceEntry[],
    discourse: Discourse,
    company: Company | null,
  ): Omit<Scored, 'place'> {
    let points = place.importance;
    let why = `known by importance ${place.importance}`;
    const add = (more: number, reason: string): void => {
      points += more;
      why += `; ${reason}`;
    };
    if (draft.kind !== null && fitsKind(place.kind, draft.kind)) add(0.5, `written as a ${draft.kind}`);
    const line = this.lineOf(place);
    if (inside.some((unit) => line.has(unit.id))) add(1, 'the text says what contains it');
    else if (namesAny(line, discourse)) add(0.3, 'its unit is named in the report');
    const last = discourse.lastPlace?.place;
    const near = last !== undefined && last.id !== place.id && last.kind !== 'country' && kilometres(place, last) <= neighbours;
    if (near) add(0.25, 'near the place named before');
    if (company?.places.some((other) => other.id !== place.id && kilometres(place, other) <= neighbours))
      add(0.4, 'near another place of the sentence');
    if (company?.countries.has(place.country)) add(0.4, 'the sentence names its country or a place of it');
    if (company?.bodies.has(place.country)) add(0.2, 'the sentence names a body of its country');
    if (discourse.country() === place.country) add(0.4, 'the report speaks of its country');
    return { points, why, near };
  }

  /** The units above a place and their seats. */
  private lineOf(place: PlaceEntry): ReadonlySet<string> {
    let line = this.lines.get(place.id);
    if (line) return line;
    const ids = new Set<string>();
    for (const unit of this.knowledge.units.get(place.id) ?? []) {
      ids.add(unit.id);
      if (unit.capital) ids.add(unit.capital);
    }
    line = ids;
    this.lines.set(place.id, line);
    return line;
  }
}

const others = (scored: readonly Scored[], best: Scored): FoundPlace['candidates'] =>
  scored.slice(1).flatMap((s) => (s.place.id === best.place.id ? [] : [{ place: s.place, why: s.why }]));

const unknownWhy = (known: readonly PlaceEntry[]): string =>
  known.length === 0
    ? 'not in the gazetteer: kept as written'
    : 'the text says it lies in a unit that holds no known place of the name: kept as written';

function namesAny(line: ReadonlySet<string>, discourse: Discourse): boolean {
  for (const id of line) if (discourse.places.has(id)) return true;
  return false;
}

export function precisionOf(place: PlaceEntry, draft: Pick<Draft, 'lead'>): PlacePrecision {
  if (place.kind === 'governorate') return 'governorate';
  if (place.kind === 'country') return 'country';
  if (place.kind === 'district' || place.kind === 'subdistrict' || place.kind === 'region') return 'district';
  return draft.lead === 'plain' ? 'exact' : 'near';
}

const settlement = new Set(['city', 'town', 'village']);
export const fitsKind = (have: string, said: string): boolean =>
  have === said || (settlement.has(have) && settlement.has(said)) || (said === 'district' && have === 'region');
