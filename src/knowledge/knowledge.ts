import { ar } from '#languages';
import type { ActorEntry, KnowledgeEntries, PersonEntry, PlaceEntry, SourceEntry, TermEntry } from './entries.ts';
import { NameIndex, type NameKind } from './name-index.ts';

/** The known world, ready to be asked. Built once; never changes. `hash` names the bytes it was built from. */
export type Knowledge = {
  readonly hash: string;
  readonly actors: ReadonlyMap<string, ActorEntry>;
  readonly persons: ReadonlyMap<string, PersonEntry>;
  readonly sources: ReadonlyMap<string, SourceEntry>;
  readonly places: ReadonlyMap<string, PlaceEntry>;
  readonly terms: ReadonlyMap<string, TermEntry>;
  readonly names: NameIndex;
  readonly termNames: NameIndex;
  /** Names of places that are `little_known`, kept apart from those that are read wherever they stand. */
  readonly littleKnown: NameIndex;
  /** Masculine singular nisba → state. */
  readonly nisbas: ReadonlyMap<string, string>;
  /** Capital's place id → the state that speaks through its name. */
  readonly capitals: ReadonlyMap<string, string>;
  /** Country code → state actor. */
  readonly states: ReadonlyMap<string, string>;
  /** Country code → its governments, of all times. */
  readonly governments: ReadonlyMap<string, readonly ActorEntry[]>;
  /** Governorate's or district's seat → the unit named after it, smallest first. */
  readonly unitsOf: ReadonlyMap<string, readonly string[]>;
  /** Actor or source → its wholes, nearest first, through every level. */
  readonly wholes: LookUp<string[]>;
  /** Place → the units that contain it, nearest first, its country left out. */
  readonly units: LookUp<readonly PlaceEntry[]>;
};

/** What follows from the entry of an id; worked out when it is first asked for, as few entries are in a run. */
export type LookUp<T> = { get(id: string): T };

function lookUp<T>(make: (id: string) => T): LookUp<T> {
  const known = new Map<string, T>();
  return {
    get(id) {
      const made = known.get(id) ?? make(id);
      known.set(id, made);
      return made;
    },
  };
}

function byId<T extends { readonly id: string }>(kind: keyof KnowledgeEntries, rows: readonly T[]): Map<string, T> {
  const map = new Map<string, T>();
  for (const row of rows) {
    if (map.has(row.id)) throw new Error(`knowledge/${kind}: two entries have the id "${row.id}"; give one of them another`);
    map.set(row.id, row);
  }
  return map;
}

/** Builds the look-ups from parsed rows. Throws when two rows of one kind share an id. */
export function buildKnowledge(entries: KnowledgeEntries, hash: string): Knowledge {
  const actors = byId('actors', entries.actors);
  const persons = byId('persons', entries.persons);
  const sources = byId('sources', entries.sources);
  const places = byId('places', entries.places);
  const terms = byId('terms', entries.terms);
  const names = new NameIndex(ar.spelling, ar.names.heads);
  const termNames = new NameIndex(ar.spelling, ar.names.heads);
  const littleKnown = new NameIndex(ar.spelling, ar.names.heads);
  addNames(entries, names, littleKnown);
  addTerms(entries.terms, termNames);
  const states = new Map<string, string>();
  const nisbas = new Map<string, string>();
  for (const actor of entries.actors) {
    if (actor.kind === 'state' && actor.country) states.set(actor.country, actor.id);
    for (const nisba of actor.adjectives?.ar ?? []) nisbas.set(nisba, actor.id);
  }
  return {
    hash,
    actors,
    persons,
    sources,
    places,
    terms,
    names,
    termNames,
    littleKnown,
    nisbas,
    states,
    capitals: capitalsOf(entries.places, states),
    governments: governmentsOf(entries.actors),
    unitsOf: unitsOf(entries.places),
    wholes: lookUp((id) => wholesAbove(id, (part) => actors.get(part) ?? sources.get(part))),
    units: lookUp((id) => unitsAbove(places.get(id), places)),
  };
}

/** Term names as written, and the endings a one-word name can take. What is a name of one term is never an ending of another. */
function addTerms(terms: readonly TermEntry[], index: NameIndex): void {
  for (const term of terms) {
    const sense = { kind: 'term', id: term.id, short: false } as const;
    for (const name of term.names.ar) index.add(name, sense);
    for (const name of term.names.en) index.add(name, sense);
  }
  const written = new Set(terms.flatMap((term) => term.names.ar));
  for (const { id, names } of terms) {
    const sense = { kind: 'term', id, short: false } as const;
    for (const name of names.ar) for (const form of ar.names.inflections(name)) if (!written.has(form)) index.add(form, sense);
  }
}

function governmentsOf(actors: readonly ActorEntry[]): Map<string, ActorEntry[]> {
  const out = new Map<string, ActorEntry[]>();
  for (const actor of actors) {
    if (actor.kind !== 'government' || actor.country === null || actor.part_of.length > 0) continue;
    out.set(actor.country, [...(out.get(actor.country) ?? []), actor]);
  }
  return out;
}

function addNames(entries: KnowledgeEntries, all: NameIndex, littleKnown: NameIndex): void {
  const add = (kind: NameKind, rows: readonly Pick<ActorEntry, 'id' | 'name' | 'name_ar' | 'names'>[], names = all): void => {
    for (const { id, name, name_ar, names: others } of rows) {
      const sense = { kind, id, short: false };
      names.add(name_ar, sense);
      names.add(name, sense);
      for (const other of others.ar) if (other !== name_ar) names.add(other, sense);
      for (const other of others.en) if (other !== name) names.add(other, sense);
    }
  };
  add('actor', entries.actors);
  add('person', entries.persons);
  add('source', entries.sources);
  const [little, well] = [entries.places.filter((p) => p.little_known), entries.places.filter((p) => !p.little_known)];
  add('place', well);
  add('place', little, littleKnown);
  for (const { id, little_names: few } of entries.places) {
    if (few) for (const name of [...few.ar, ...few.en]) littleKnown.add(name, { kind: 'place', id, short: false });
  }
  for (const { id, short } of entries.actors) {
    const sense = { kind: 'actor', id, short: true } as const;
    for (const name of short?.ar ?? []) all.add(name, sense);
    for (const name of short?.en ?? []) all.add(name, sense);
  }
}

function capitalsOf(places: readonly PlaceEntry[], states: ReadonlyMap<string, string>): Map<string, string> {
  const capitals = new Map<string, string>();
  for (const place of places) {
    const state = states.get(place.country);
    if (place.kind === 'country' && place.capital && state) capitals.set(place.capital, state);
  }
  return capitals;
}

const unitOrder = ['district', 'governorate'];

function unitsOf(places: readonly PlaceEntry[]): Map<string, string[]> {
  const units = new Map<string, string[]>();
  for (const place of places) {
    if (!unitOrder.includes(place.kind) || !place.capital) continue;
    const known = units.get(place.capital) ?? [];
    known.push(place.id);
    units.set(place.capital, known);
  }
  return units;
}

/** Names of the units that contain a place, nearest first, its country left out. */
export function adminChain(place: PlaceEntry, knowledge: Knowledge): string[] {
  return knowledge.units.get(place.id).map((unit) => unit.name);
}

/** An actor's wholes, nearest first, through every level. The list is shared: read it, never change it. */
export function wholesOf(id: string, knowledge: Knowledge): string[] {
  return knowledge.wholes.get(id);
}

const deepest = 8;

function unitsAbove(place: PlaceEntry | undefined, places: ReadonlyMap<string, PlaceEntry>): PlaceEntry[] {
  const chain: PlaceEntry[] = [];
  for (let parent = place?.parent; parent !== null && parent !== undefined && chain.length < deepest; ) {
    const unit = places.get(parent);
    if (!unit || unit.kind === 'country') break;
    chain.push(unit);
    parent = unit.parent;
  }
  return chain;
}

type Part = { readonly part_of: readonly string[] };

function wholesAbove(id: string, find: (id: string) => Part | undefined): string[] {
  const out: string[] = [];
  const walk = (of: readonly string[]): void => {
    for (const whole of of) {
      if (out.includes(whole)) continue;
      out.push(whole);
      walk(find(whole)?.part_of ?? []);
    }
  };
  walk(find(id)?.part_of ?? []);
  return out;
}
