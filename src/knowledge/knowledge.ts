import { ar } from '#languages';
import type { ActorEntry, KnowledgeEntries, PersonEntry, PlaceEntry, SourceEntry, TermEntry } from './entries.ts';
import { NameIndex } from './name-index.ts';

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
  /** Masculine singular nisba → state. */
  readonly nisbas: ReadonlyMap<string, string>;
  /** Capital's place id → the state that speaks through its name. */
  readonly capitals: ReadonlyMap<string, string>;
  /** Country code → state actor. */
  readonly states: ReadonlyMap<string, string>;
  /** Governorate's or district's seat → the unit named after it, smallest first. */
  readonly unitsOf: ReadonlyMap<string, readonly string[]>;
};

const byId = <T extends { readonly id: string }>(rows: readonly T[]): Map<string, T> => new Map(rows.map((row) => [row.id, row]));

/** Builds the look-ups from parsed rows. Throws when two rows of one kind share an id. */
export function buildKnowledge(entries: KnowledgeEntries, hash: string): Knowledge {
  for (const [kind, rows] of Object.entries(entries)) refuseTwins(kind, rows);
  const names = new NameIndex(ar.spelling);
  const termNames = new NameIndex(ar.spelling);
  addNames(entries, names);
  for (const term of entries.terms) {
    for (const name of [...term.names.ar, ...term.names.en]) termNames.add(name, { kind: 'term', id: term.id, short: false });
  }
  const states = new Map<string, string>();
  const nisbas = new Map<string, string>();
  for (const actor of entries.actors) {
    if (actor.kind === 'state' && actor.country) states.set(actor.country, actor.id);
    for (const nisba of actor.adjectives?.ar ?? []) nisbas.set(nisba, actor.id);
  }
  return {
    hash,
    actors: byId(entries.actors),
    persons: byId(entries.persons),
    sources: byId(entries.sources),
    places: byId(entries.places),
    terms: byId(entries.terms),
    names,
    termNames,
    nisbas,
    states,
    capitals: capitalsOf(entries.places, states),
    unitsOf: unitsOf(entries.places),
  };
}

function refuseTwins(kind: string, rows: readonly { readonly id: string }[]): void {
  const seen = new Set<string>();
  for (const row of rows) {
    if (seen.has(row.id)) throw new Error(`knowledge/${kind}: two entries have the id "${row.id}"; give one of them another`);
    seen.add(row.id);
  }
}

function addNames(entries: KnowledgeEntries, names: NameIndex): void {
  for (const [kind, rows] of [
    ['actor', entries.actors],
    ['person', entries.persons],
    ['source', entries.sources],
    ['place', entries.places],
  ] as const) {
    for (const row of rows) {
      for (const name of [row.name_ar, row.name, ...row.names.ar, ...row.names.en]) names.add(name, { kind, id: row.id, short: false });
    }
  }
  for (const actor of entries.actors) {
    for (const name of [...(actor.short?.ar ?? []), ...(actor.short?.en ?? [])]) names.add(name, { kind: 'actor', id: actor.id, short: true });
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
  const chain: string[] = [];
  let parent = place.parent;
  for (let depth = 0; parent !== null && depth < 8; depth++) {
    const unit = knowledge.places.get(parent);
    if (!unit || unit.kind === 'country') break;
    chain.push(unit.name);
    parent = unit.parent;
  }
  return chain;
}

/** An actor's wholes, nearest first, through every level. */
export function wholesOf(id: string, knowledge: Knowledge): string[] {
  const out: string[] = [];
  const walk = (of: readonly string[]): void => {
    for (const whole of of) {
      if (out.includes(whole)) continue;
      out.push(whole);
      walk((knowledge.actors.get(whole) ?? knowledge.sources.get(whole))?.part_of ?? []);
    }
  };
  walk((knowledge.actors.get(id) ?? knowledge.sources.get(id))?.part_of ?? []);
  return out;
}
