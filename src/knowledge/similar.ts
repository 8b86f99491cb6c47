import type { Spelling } from '#languages';
import type { NameTable } from './name-table.ts';

/** A name that is nearly the one asked for, and by how many letters it differs. */
export type Similar = { readonly key: string; readonly ids: readonly string[]; readonly letters: number };

/** Of names shorter than this, article aside, none is like another; of longer ones no letter, one or two may differ. */
const shortest = 4;
const middling = 5;
const long = 8;

/**
 * Names of places that are spelt like one that nobody knows: the article or a qualifier ("greater", "upper") apart, or a
 * letter or two. They are sorted by the letters that carry the sound, the first time anything is asked.
 */
export class SimilarNames {
  private readonly spelling: Spelling;
  private readonly tables: readonly NameTable[];
  private bySound: Map<string, Named[]> | null = null;

  constructor(spelling: Spelling, tables: readonly NameTable[]) {
    this.spelling = spelling;
    this.tables = tables;
  }

  /** Places whose name is like `key` (letters only, folded), the most like first. */
  of(key: string): Similar[] {
    const asked = this.spelling.bare(key);
    if (asked.length < shortest) return [];
    const most = asked.length >= long ? 2 : asked.length >= middling ? 1 : 0;
    this.bySound ??= this.sorted();
    const out: Similar[] = [];
    for (const { key: written, table, k } of this.bySound.get(this.spelling.sound(asked)) ?? []) {
      const letters = apart(asked, this.spelling.bare(written), most);
      if (letters <= most) out.push({ key: written, ids: placeIds(table, k), letters });
    }
    return out.sort((a, b) => a.letters - b.letters || (a.key < b.key ? -1 : 1));
  }

  private sorted(): Map<string, Named[]> {
    const out = new Map<string, Named[]>();
    for (const table of this.tables)
      for (const [k, key] of table.keys.entries()) {
        if (!table.senses(k).some(({ kind }) => kind === 'place')) continue;
        const sound = this.spelling.sound(this.spelling.bare(key));
        const known = out.get(sound);
        if (known) known.push({ key, table, k });
        else out.set(sound, [{ key, table, k }]);
      }
    return out;
  }
}

type Named = { readonly key: string; readonly table: NameTable; readonly k: number };

const placeIds = (table: NameTable, k: number): string[] => table.senses(k).flatMap(({ kind, id }) => (kind === 'place' ? [id] : []));

/** Letters to put in, take out, change or swap with the next, as far as `most`; more than that is `most + 1`. */
export function apart(a: string, b: string, most: number): number {
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
