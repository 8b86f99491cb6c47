/** What a name can mean, for a person who asks: every candidate and how the name led to it. */
import { ar } from '#languages';
import type { ActorEntry, PersonEntry, PlaceEntry, SourceEntry, TermEntry } from './entries.ts';
import type { Knowledge } from './knowledge.ts';
import type { NameIndex } from './name-index.ts';
import { NameKeys } from './name-keys.ts';
import type { NameKind, NameSense } from './name-table.ts';

/** `exact`: folds to the same; `spacing`: but for spaces; `article`: with or without ال; `short`: only as a reference back; `near`: one letter differs. */
export type HowFound = 'exact' | 'spacing' | 'article' | 'short' | 'near';
export type AnyEntry = ActorEntry | PersonEntry | SourceEntry | PlaceEntry | TermEntry;
/** `form` is the written name that was found. */
export type Meaning = { readonly kind: NameKind; readonly entry: AnyEntry; readonly how: HowFound; readonly form: string };

const order: readonly HowFound[] = ['exact', 'spacing', 'article', 'short', 'near'];
const kinds: readonly NameKind[] = ['place', 'actor', 'source', 'person', 'term'];
const article = 'ال';
/** Shorter names are one letter away from too much. */
const shortest = 3;

/** Best first: how it was found, then importance, then kind and id. `near` ones are there only when nothing else is. */
export function meaningsOf(name: string, knowledge: Knowledge): Meaning[] {
  const keys = new NameKeys(ar.spelling);
  const key = keys.of(name);
  const sought = new Sought(knowledge, keys, name);
  sought.add(key, null);
  const bare = key.startsWith(article) ? key.slice(article.length) : article + key;
  if (key.length > 1) sought.add(bare, 'article');
  if (sought.found.size === 0 && key.length >= shortest) {
    for (const index of indexes(knowledge)) for (const other of index.near(key)) sought.add(other, 'near');
  }
  return [...sought.found.values()].sort(compare);
}

const indexes = (knowledge: Knowledge): NameIndex[] => [knowledge.names, knowledge.littleKnown, knowledge.termNames];

class Sought {
  readonly found = new Map<string, Meaning>();
  private readonly knowledge: Knowledge;
  private readonly keys: NameKeys;
  private readonly words: string;

  constructor(knowledge: Knowledge, keys: NameKeys, name: string) {
    this.knowledge = knowledge;
    this.keys = keys;
    this.words = spaced(name, keys);
  }

  add(key: string, how: HowFound | null): void {
    for (const sense of indexes(this.knowledge).flatMap((index) => index.sensesOf(key))) {
      const at = `${sense.kind} ${sense.id}`;
      const entry = entryOf(this.knowledge, sense);
      if (!entry || this.found.has(at)) continue;
      const form = formOf(entry, key, this.keys) ?? key;
      this.found.set(at, { kind: sense.kind, entry, form, how: how ?? this.howExactly(sense, form) });
    }
  }

  private howExactly(sense: NameSense, form: string): HowFound {
    if (sense.short) return 'short';
    return spaced(form, this.keys) === this.words ? 'exact' : 'spacing';
  }
}

const spaced = (name: string, keys: NameKeys): string => {
  const words = name.trim().split(/\s+/);
  return words.map((word) => keys.of(word)).join(' ');
};

export function entryOf(knowledge: Knowledge, { kind, id }: Pick<NameSense, 'kind' | 'id'>): AnyEntry | undefined {
  const maps = {
    actor: knowledge.actors,
    person: knowledge.persons,
    source: knowledge.sources,
    place: knowledge.places,
    term: knowledge.terms,
  };
  return maps[kind].get(id);
}

/** Every written name of an entry, the chief ones first. */
export function formsOf(entry: AnyEntry): string[] {
  const { name_ar, name, short } = entry as Partial<ActorEntry>;
  const { little_names: little } = entry as Partial<PlaceEntry>;
  return [
    name_ar ?? '',
    name ?? '',
    ...entry.names.ar,
    ...entry.names.en,
    ...(short?.ar ?? []),
    ...(short?.en ?? []),
    ...(little?.ar ?? []),
    ...(little?.en ?? []),
  ].filter(Boolean);
}

const formOf = (entry: AnyEntry, key: string, keys: NameKeys): string | undefined => formsOf(entry).find((form) => keys.of(form) === key);

const importanceOf = (entry: AnyEntry): number => (entry as Partial<PlaceEntry>).importance ?? 1;

function compare(a: Meaning, b: Meaning): number {
  return (
    order.indexOf(a.how) - order.indexOf(b.how) ||
    importanceOf(b.entry) - importanceOf(a.entry) ||
    kinds.indexOf(a.kind) - kinds.indexOf(b.kind) ||
    (a.entry.id < b.entry.id ? -1 : 1)
  );
}
