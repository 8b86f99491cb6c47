import { ar, type Language } from '#languages';
import type { ActorEntry, EntryOf, KnowledgeEntries, KnowledgeKind, PersonEntry, PlaceEntry, SourceEntry, TermEntry } from './entries.ts';
import { type Links, linksOf } from './links.ts';
import { NameIndex } from './name-index.ts';
import type { NameTable } from './name-table.ts';
import { littleNamesOf, namesOf, termNamesOf } from './names.ts';
import { SimilarNames, type Sounds, soundsOf } from './similar.ts';
import type { Table } from './table.ts';

/** The known world, ready to be asked. Built once; never changes. `hash` names the bytes it was built from. */
export type Knowledge = {
  readonly hash: string;
  readonly actors: Table<ActorEntry>;
  readonly persons: Table<PersonEntry>;
  readonly sources: Table<SourceEntry>;
  readonly places: Table<PlaceEntry>;
  readonly terms: Table<TermEntry>;
  readonly names: NameIndex;
  readonly termNames: NameIndex;
  /** Names of places that are `little_known`, kept apart from those that are read wherever they stand. */
  readonly littleKnown: NameIndex;
  /** Places whose names are nearly one that nobody bears. */
  readonly similar: SimilarNames;
  /** Masculine singular nisba → state. */
  readonly nisbas: ReadonlyMap<string, string>;
  /** Capital's place id → the state that speaks through its name. */
  readonly capitals: ReadonlyMap<string, string>;
  /** Country code → state actor. */
  readonly states: ReadonlyMap<string, string>;
  /** Country code → its governments, of all times. */
  readonly governments: LookUp<readonly ActorEntry[]>;
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

/** The ids of rows in their order. Throws when two rows share one. */
export function checkedIds(kind: KnowledgeKind, rows: readonly { readonly id: string }[]): string[] {
  const seen = new Set<string>();
  for (const { id } of rows) {
    if (seen.has(id)) throw new Error(`knowledge/${kind}: two entries have the id "${id}"; give one of them another`);
    seen.add(id);
  }
  return [...seen];
}

/** Builds the look-ups from parsed rows. Throws when two rows of one kind share an id. */
export function buildKnowledge(entries: KnowledgeEntries, hash: string): Knowledge {
  const table = <T extends { readonly id: string }>(kind: KnowledgeKind, rows: readonly T[]): Table<T> => {
    const ids = checkedIds(kind, rows);
    const byId = new Map(rows.map((row) => [row.id, row]));
    return { size: ids.length, has: (id) => byId.has(id), get: (id) => byId.get(id), ids: () => ids };
  };
  const tables = {
    actors: table('actors', entries.actors),
    persons: table('persons', entries.persons),
    sources: table('sources', entries.sources),
    places: table('places', entries.places),
    terms: table('terms', entries.terms),
  };
  const names = { all: namesOf(entries), little: littleNamesOf(entries.places), terms: termNamesOf(entries.terms) };
  return assemble(hash, ar, tables, { ...names, sounds: soundsOf(ar.spelling, [names.all, names.little]) }, linksOf(entries));
}

/** Names of everything, of places that are little known, of terms; and those of places by their sound. */
export type NamesInOrder = { readonly all: NameTable; readonly little: NameTable; readonly terms: NameTable; readonly sounds: Sounds };

/** Puts the known world together from its tables, its names in order and its links. */
export function assemble(
  hash: string,
  { spelling, names: words }: Pick<Language, 'spelling' | 'names'>,
  tables: Readonly<{ [K in KnowledgeKind]: Table<EntryOf[K]> }>,
  names: NamesInOrder,
  links: Links,
): Knowledge {
  const { actors, sources, places } = tables;
  return {
    hash,
    ...tables,
    names: new NameIndex(spelling, words.heads, names.all),
    termNames: new NameIndex(spelling, words.heads, names.terms),
    littleKnown: new NameIndex(spelling, words.heads, names.little),
    similar: new SimilarNames(spelling, [names.all, names.little], names.sounds),
    nisbas: links.nisbas,
    states: links.states,
    capitals: links.capitals,
    unitsOf: links.unitsOf,
    governments: lookUp((country) => (links.governments.get(country) ?? []).flatMap((id) => actors.get(id) ?? [])),
    wholes: lookUp((id) => wholesAbove(id, (part) => actors.get(part) ?? sources.get(part))),
    units: lookUp((id) => unitsAbove(places.get(id), places)),
  };
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

function unitsAbove(place: PlaceEntry | undefined, places: Table<PlaceEntry>): PlaceEntry[] {
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
