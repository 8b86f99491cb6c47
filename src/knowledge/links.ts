import type { ActorEntry, KnowledgeEntries, PlaceEntry } from './entries.ts';

/** What is asked by another key than the id, as ids. */
export type Links = {
  /** Masculine singular nisba → state. */
  readonly nisbas: ReadonlyMap<string, string>;
  /** Country code → state actor. */
  readonly states: ReadonlyMap<string, string>;
  /** Capital's place → the state that speaks through its name. */
  readonly capitals: ReadonlyMap<string, string>;
  /** Country code → its governments, of all times. */
  readonly governments: ReadonlyMap<string, readonly string[]>;
  /** Governorate's or district's seat → the units named after it. */
  readonly unitsOf: ReadonlyMap<string, readonly string[]>;
};

export function linksOf({ actors, places }: KnowledgeEntries): Links {
  const states = new Map<string, string>();
  const nisbas = new Map<string, string>();
  for (const actor of actors) {
    if (actor.kind === 'state' && actor.country) states.set(actor.country, actor.id);
    for (const nisba of actor.adjectives?.ar ?? []) nisbas.set(nisba, actor.id);
  }
  return { nisbas, states, capitals: capitalsOf(places, states), governments: governmentsOf(actors), unitsOf: unitsOf(places) };
}

function governmentsOf(actors: readonly ActorEntry[]): Map<string, string[]> {
  const out = new Map<string, string[]>();
  for (const actor of actors) {
    if (actor.kind !== 'government' || actor.country === null || actor.part_of.length > 0) continue;
    out.set(actor.country, [...(out.get(actor.country) ?? []), actor.id]);
  }
  return out;
}

function capitalsOf(places: readonly PlaceEntry[], states: ReadonlyMap<string, string>): Map<string, string> {
  const capitals = new Map<string, string>();
  for (const place of places) {
    const state = states.get(place.country);
    if (place.kind === 'country' && place.capital && state) capitals.set(place.capital, state);
  }
  return capitals;
}

const unitKinds = ['district', 'governorate'];

function unitsOf(places: readonly PlaceEntry[]): Map<string, string[]> {
  const units = new Map<string, string[]>();
  for (const place of places) {
    if (!unitKinds.includes(place.kind) || !place.capital) continue;
    units.set(place.capital, [...(units.get(place.capital) ?? []), place.id]);
  }
  return units;
}
