/**
 * Knowledge with its look-ups worked out, as a few long strings and lists of numbers: what a start reads instead of parsing
 * thousands of rows and sorting their names. Holds nothing that the rows do not say.
 */
import { ar } from '#languages';
import { type EntryOf, type KnowledgeEntries, type KnowledgeKind, knowledgeKinds } from './entries.ts';
import { assemble, checkedIds, type Knowledge } from './knowledge.ts';
import { type Links, linksOf } from './links.ts';
import { leadsOf } from './name-index.ts';
import type { NameKind, NameSense, NameTable } from './name-table.ts';
import { littleNamesOf, namesOf, termNamesOf } from './names.ts';
import { soundsOf } from './similar.ts';
import { type PackedRows, packRows, RowTable, type TextCoder } from './table.ts';

/** Changes whenever the layout does: a pack of another number is made anew. */
export const packLayout = 4;

type PackedNames = {
  /** Keys in order, a line each. */
  readonly keys: string;
  /** Where the senses of each key begin in `senses`, and where the last ones end. */
  readonly starts: Uint32Array;
  /** Row, kind and shortness of each sense in one number. */
  readonly senses: Uint32Array;
  /** How the keys begin; see `leadsOf`. */
  readonly leads: Uint8Array;
};

type Pairs<V> = readonly (readonly [string, V])[];

export type PackedKnowledge = {
  readonly hash: string;
  readonly rows: Readonly<Record<KnowledgeKind, PackedRows>>;
  readonly names: PackedNames;
  readonly littleNames: PackedNames;
  readonly termNames: PackedNames;
  readonly sounds: { readonly sounds: string; readonly starts: Uint32Array; readonly names: Uint32Array };
  readonly links: {
    readonly nisbas: Pairs<string>;
    readonly states: Pairs<string>;
    readonly capitals: Pairs<string>;
    readonly governments: Pairs<readonly string[]>;
    readonly unitsOf: Pairs<readonly string[]>;
  };
};

const kindOfTable: Readonly<Record<KnowledgeKind, NameKind>> = {
  actors: 'actor',
  persons: 'person',
  sources: 'source',
  places: 'place',
  terms: 'term',
};
const kinds = knowledgeKinds.map((kind) => kindOfTable[kind]);
/** A sense is row × 16 + kind × 2 + short. */
const rowStep = 16;

/** Throws when two rows of one kind share an id. `hash` names the bytes the rows came from. */
export function packKnowledge(entries: KnowledgeEntries, hash: string, coder: TextCoder): PackedKnowledge {
  const inOrder = (kind: KnowledgeKind): string[] => checkedIds(kind, entries[kind]).sort();
  const rowOf = knowledgeKinds.map((kind) => new Map(inOrder(kind).map((id, row) => [id, row] as const)));
  const rows = (kind: KnowledgeKind): PackedRows =>
    packRows(
      entries[kind].toSorted((a, b) => (a.id < b.id ? -1 : 1)),
      coder,
    );
  const packNames = ({ keys, senses }: NameTable): PackedNames => {
    const starts = new Uint32Array(keys.length + 1);
    const numbers: number[] = [];
    for (let k = 0; k < keys.length; k++) {
      for (const { kind, id, short } of senses(k)) {
        const at = kinds.indexOf(kind);
        numbers.push((rowOf[at]?.get(id) as number) * rowStep + at * 2 + (short ? 1 : 0));
      }
      starts[k + 1] = numbers.length;
    }
    return { keys: keys.join('\n'), starts, senses: Uint32Array.from(numbers), leads: leadsOf(keys) };
  };
  const { nisbas, states, capitals, governments, unitsOf } = linksOf(entries);
  const [all, little] = [namesOf(entries), littleNamesOf(entries.places)];
  const { sounds, ...bySound } = soundsOf(ar.spelling, [all, little]);
  return {
    hash,
    rows: {
      actors: rows('actors'),
      persons: rows('persons'),
      sources: rows('sources'),
      places: rows('places'),
      terms: rows('terms'),
    },
    names: packNames(all),
    littleNames: packNames(little),
    termNames: packNames(termNamesOf(entries.terms)),
    sounds: { sounds: sounds.join('\n'), ...bySound },
    links: {
      nisbas: [...nisbas],
      states: [...states],
      capitals: [...capitals],
      governments: [...governments],
      unitsOf: [...unitsOf],
    },
  };
}

/** The known world from a pack: the same as from its rows. */
export function openKnowledge(pack: PackedKnowledge, coder: TextCoder): Knowledge {
  const table = <K extends KnowledgeKind>(kind: K): RowTable<EntryOf[K]> => new RowTable<EntryOf[K]>(pack.rows[kind], coder);
  const tables = {
    actors: table('actors'),
    persons: table('persons'),
    sources: table('sources'),
    places: table('places'),
    terms: table('terms'),
  };
  const ids = knowledgeKinds.map((kind) => tables[kind].ids());
  const links: Links = {
    nisbas: new Map(pack.links.nisbas),
    states: new Map(pack.links.states),
    capitals: new Map(pack.links.capitals),
    governments: new Map(pack.links.governments),
    unitsOf: new Map(pack.links.unitsOf),
  };
  const names = (packed: PackedNames): NameTable => unpackNames(packed, ids);
  const { sounds, ...bySound } = pack.sounds;
  const inOrder = {
    all: names(pack.names),
    little: names(pack.littleNames),
    terms: names(pack.termNames),
    sounds: { sounds: linesOf(sounds), ...bySound },
  };
  return assemble(pack.hash, ar, tables, inOrder, links);
}

const linesOf = (text: string): readonly string[] => (text === '' ? [] : text.split('\n'));

function unpackNames({ keys, starts, senses, leads }: PackedNames, ids: readonly (readonly string[])[]): NameTable {
  const made: (readonly NameSense[] | undefined)[] = [];
  const sense = (packed: number): NameSense => {
    const row = Math.floor(packed / rowStep);
    const at = (packed % rowStep) >> 1;
    return { kind: kinds[at] as NameKind, id: ids[at]?.[row] as string, short: packed % 2 === 1 };
  };
  return {
    keys: linesOf(keys),
    leads,
    senses(k) {
      const known = made[k];
      if (known !== undefined) return known;
      const list = Array.from(senses.subarray(starts[k], starts[k + 1]), sense);
      made[k] = list;
      return list;
    },
  };
}
