import { ar } from '#languages';
import type { ActorEntry, KnowledgeEntries, PlaceEntry, TermEntry } from './entries.ts';
import { NameBook, type NameKind, type NameTable } from './name-table.ts';

/** Every name of an actor, person, source or place; those of little known places are kept apart. */
export function namesOf(entries: KnowledgeEntries): NameTable {
  const names = new NameBook(ar.spelling);
  const add = (kind: NameKind, rows: readonly Pick<ActorEntry, 'id' | 'name' | 'name_ar' | 'names'>[]): void => {
    for (const { id, name, name_ar, names: all } of rows) {
      const sense = { kind, id, short: false };
      names.add(name_ar, sense);
      names.add(name, sense);
      for (const other of all.ar) if (other !== name_ar) names.add(other, sense);
      for (const other of all.en) if (other !== name) names.add(other, sense);
    }
  };
  add('actor', entries.actors);
  add('person', entries.persons);
  add('source', entries.sources);
  add(
    'place',
    entries.places.filter((place) => !place.little_known),
  );
  const addShort = (kind: NameKind, rows: readonly Pick<ActorEntry, 'id' | 'short'>[]): void => {
    for (const { id, short } of rows)
      for (const name of [...(short?.ar ?? []), ...(short?.en ?? [])]) names.add(name, { kind, id, short: true });
  };
  addShort('actor', entries.actors);
  addShort('source', entries.sources);
  return names.table();
}

/** Names of places that are little known, and such names of others. */
export function littleNamesOf(places: readonly PlaceEntry[]): NameTable {
  const names = new NameBook(ar.spelling);
  for (const { id, name, name_ar, names: all, little_known: little, little_names: few } of places) {
    const sense = { kind: 'place', id, short: false } as const;
    if (little) for (const each of [name_ar, name, ...all.ar, ...all.en]) names.add(each, sense);
    if (few) for (const each of [...few.ar, ...few.en]) names.add(each, sense);
  }
  return names.table();
}

/** Term names as written, and the endings a one-word name can take. What is a name of one term is never an ending of another. */
export function termNamesOf(terms: readonly TermEntry[]): NameTable {
  const names = new NameBook(ar.spelling);
  for (const term of terms) {
    const sense = { kind: 'term', id: term.id, short: false } as const;
    for (const name of term.names.ar) names.add(name, sense);
    for (const name of term.names.en) names.add(name, sense);
  }
  const written = new Set(terms.flatMap((term) => term.names.ar));
  for (const { id, names: own } of terms) {
    const sense = { kind: 'term', id, short: false } as const;
    for (const name of own.ar) for (const form of ar.names.inflections(name)) if (!written.has(form)) names.add(form, sense);
  }
  return names.table();
}
