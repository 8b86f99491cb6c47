import type { Spelling } from '#languages';
import type { NameTable } from './name-table.ts';
import { firstNotBefore } from './sorted.ts';

/** A name that is nearly the one asked for, and by how many letters it differs. */
export type Similar = { readonly key: string; readonly ids: readonly string[]; readonly letters: number };

/** Names of places by the letters that carry the sound. */
export type Sounds = {
  /** In order, none twice. */
  readonly sounds: readonly string[];
  /** Where the names of each sound begin in `names`, and where the last ones end. */
  readonly starts: Uint32Array;
  /** Number of a key in its table, doubled; one more where it is of the second table. */
  readonly names: Uint32Array;
};

/** Of names shorter than this, article aside, none is like another; of longer ones no letter, one or two may differ. */
const shortest = 4;
const middling = 5;
const long = 8;

/** Names of places that are spelt like one that nobody knows: the article or a qualifier ("greater", "upper") apart, or a letter or two. */
export class SimilarNames {
  private readonly spelling: Spelling;
  private readonly tables: readonly [NameTable, NameTable];
  private readonly bySound: Sounds;

  constructor(spelling: Spelling, tables: readonly [NameTable, NameTable], bySound: Sounds) {
    this.spelling = spelling;
    this.tables = tables;
    this.bySound = bySound;
  }

  /** Places whose name is like `key` (letters only, folded), the most like first. */
  of(key: string): Similar[] {
    const asked = this.spelling.bare(key);
    if (asked.length < shortest) return [];
    const most = asked.length >= long ? 2 : asked.length >= middling ? 1 : 0;
    const { sounds, starts, names } = this.bySound;
    const sound = this.spelling.sound(asked);
    const at = firstNotBefore(sounds, sound);
    if (sounds[at] !== sound) return [];
    const out: Similar[] = [];
    for (let n = starts[at] as number; n < (starts[at + 1] as number); n++) {
      const name = names[n] as number;
      const table = this.tables[(name & 1) as 0 | 1];
      const written = table.keys[name >> 1] as string;
      const letters = apart(asked, this.spelling.bare(written), most);
      if (letters <= most) out.push({ key: written, ids: placeIds(table, name >> 1), letters });
    }
    return out.sort((a, b) => a.letters - b.letters || (a.key < b.key ? -1 : 1));
  }
}

const placeIds = (table: NameTable, k: number): string[] => table.senses(k).flatMap(({ kind, id }) => (kind === 'place' ? [id] : []));

export function soundsOf(spelling: Spelling, tables: readonly [NameTable, NameTable]): Sounds {
  const found = new Map<string, number[]>();
  for (const [second, table] of tables.entries())
    for (const [k, key] of table.keys.entries()) {
      if (!table.senses(k).some(({ kind }) => kind === 'place')) continue;
      const sound = spelling.sound(spelling.bare(key));
      const known = found.get(sound);
      if (known) known.push(k * 2 + second);
      else found.set(sound, [k * 2 + second]);
    }
  const sounds = [...found.keys()].sort();
  const lists = sounds.map((sound) => found.get(sound) as number[]);
  const starts = new Uint32Array(sounds.length + 1);
  for (const [i, list] of lists.entries()) starts[i + 1] = (starts[i] as number) + list.length;
  return { sounds, starts, names: Uint32Array.from(lists.flat()) };
}

/** Letters to put in, take out, change or swap with the next, as far as `most`; more than that is `most + 1`. */
function apart(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((row[j - 1] as number) + (same ? 0 : 1), (row[j] as number) + 1, (next[j - 1] as number) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (before[j - 2] as number) + 1);
      next.push(cost);
    }
    before = row;
    row = next;
  }
  return Math.min(row[b.length] as number, most + 1);
}
