import type { Spelling } from '#languages';
import { NameKeys } from './name-keys.ts';

export type NameKind = 'actor' | 'person' | 'source' | 'place' | 'term';
/** What one written name can mean. `short`: only as a reference back within a report. */
export type NameSense = { readonly kind: NameKind; readonly id: string; readonly short: boolean };
/** Names in order, each with what it can mean; what an index looks things up in. */
export type NameTable = {
  /** Keys in the order of their UTF-16 units, none twice. */
  readonly keys: readonly string[];
  /** What the key at `k` can mean. */
  senses(k: number): readonly NameSense[];
  /** How the keys begin, where that is known beforehand; see `leadsOf`. */
  readonly leads?: Uint8Array;
};

/** Collects names; a table is made of them when all are in. */
export class NameBook {
  private readonly senses = new Map<string, NameSense[]>();
  private readonly keysOf: NameKeys;

  constructor(spelling: Spelling) {
    this.keysOf = new NameKeys(spelling);
  }

  /** Senses are kept as they are given: names of one thing may share one. */
  add(name: string, sense: NameSense): void {
    const key = this.keysOf.of(name);
    if (key.length < 2) return;
    const known = this.senses.get(key);
    if (known === undefined) this.senses.set(key, [sense]);
    else if (!known.some((s) => s.kind === sense.kind && s.id === sense.id)) known.push(sense);
  }

  table(): NameTable {
    const keys = [...this.senses.keys()].sort();
    return { keys, senses: (k) => this.senses.get(keys[k] as string) ?? [] };
  }
}
