import type { Spelling } from '#languages';
import type { Token } from '#text';
import { NameKeys } from './name-keys.ts';

export type NameKind = 'actor' | 'person' | 'source' | 'place' | 'term';
/** What one written name can mean. `short`: only as a reference back within a report. */
export type NameSense = { readonly kind: NameKind; readonly id: string; readonly short: boolean };
/** A name found at tokens `[from, to)`; `clitic` is what was written onto its first word. */
export type NameMatch = { readonly from: number; readonly to: number; readonly clitic: string; readonly senses: readonly NameSense[] };

/** One way a word can begin a name: what is written onto it, what is left, what that alone names, and the letters with which longer names go on. */
type Start = {
  readonly clitic: string;
  readonly rest: string;
  readonly senses: readonly NameSense[] | null;
  readonly next: ReadonlySet<string> | null;
};

type Heads = (word: string) => readonly (readonly [clitic: string, rest: string])[];

/** No name is longer than this many tokens. */
const longest = 10;
const keepStarts = 60_000;
const none: readonly Start[] = [];

/**
 * Finds names in folded tokens whatever the spacing: names are kept with their words run together, so that a name written
 * in one word or two is the same name. A proclitic may stand on the first word; quotation marks inside are passed over.
 * What a word can begin is worked out once for each different word: most words of a text begin nothing.
 */
export class NameIndex {
  private readonly senses = new Map<string, NameSense[]>();
  private readonly starts = new Map<string, readonly Start[]>();
  private readonly keysOf: NameKeys;
  private readonly heads: Heads;
  /** All keys in order, for "does any name begin so?"; sorted when first asked. */
  private sorted: readonly string[] | null = null;

  /** `heads`: every way to take letters off the front of a word, the whole word first. */
  constructor(spelling: Spelling, heads: Heads) {
    this.keysOf = new NameKeys(spelling);
    this.heads = heads;
  }

  get size(): number {
    return this.senses.size;
  }

  /** Senses are kept as they are given: names of one thing may share one. */
  add(name: string, sense: NameSense): void {
    const key = this.keysOf.of(name);
    if (key.length < 2) return;
    const known = this.senses.get(key);
    if (known === undefined) this.senses.set(key, [sense]);
    else if (known.some((s) => s.kind === sense.kind && s.id === sense.id)) return;
    else known.push(sense);
    this.sorted = null;
    if (this.starts.size > 0) this.starts.clear();
  }

  /** Does any name begin with this folded word, or is it one? */
  begins(fold: string): boolean {
    return this.senses.has(fold) || this.goesOn(fold);
  }

  /** Every sense of a name written alone. */
  lookup(name: string): readonly NameSense[] {
    return this.senses.get(this.keysOf.of(name)) ?? [];
  }

  /** The longest name that begins at token `at`, or null. */
  longestAt(tokens: readonly Token[], at: number): NameMatch | null {
    const starts = this.startsOf((tokens[at] as Token).fold);
    let best: NameMatch | null = null;
    for (const start of starts) {
      const match = this.grow(tokens, at, start);
      if (match && (best === null || match.to > best.to)) best = match;
    }
    return best;
  }

  private startsOf(fold: string): readonly Start[] {
    let starts = this.starts.get(fold);
    if (starts !== undefined) return starts;
    starts = none;
    for (const [clitic, rest] of this.heads(fold)) {
      const senses = this.senses.get(rest) ?? null;
      const next = this.nextAfter(rest);
      if (senses || next) starts = [...starts, { clitic, rest, senses, next }];
    }
    if (this.starts.size >= keepStarts) this.starts.clear();
    this.starts.set(fold, starts);
    return starts;
  }

  private grow(tokens: readonly Token[], at: number, start: Start): NameMatch | null {
    let best: NameMatch | null = start.senses ? { from: at, to: at + 1, clitic: start.clitic, senses: start.senses } : null;
    if (start.next === null) return best;
    const stop = Math.min(tokens.length, at + longest);
    let key = start.rest;
    for (let i = at + 1; i < stop; i++) {
      const token = tokens[i] as Token;
      if (token.kind === 'mark') {
        if (isQuote(token)) continue;
        break;
      }
      if (key === start.rest && !start.next.has(token.fold[0] as string)) break;
      key += token.fold;
      const senses = this.senses.get(key);
      if (senses) best = { from: at, to: i + 1, clitic: start.clitic, senses };
      if (!this.goesOn(key)) break;
    }
    return best;
  }

  /** Is there a name longer than `head` that begins with it? */
  private goesOn(head: string): boolean {
    return this.keys()[this.placeAfter(head)]?.startsWith(head) ?? false;
  }

  /** Letters that follow `head` in longer names, or null when there are none. */
  private nextAfter(head: string): ReadonlySet<string> | null {
    const keys = this.keys();
    const next = new Set<string>();
    for (let k = this.placeAfter(head); keys[k]?.startsWith(head); k++) next.add((keys[k] as string)[head.length] as string);
    return next.size > 0 ? next : null;
  }

  private keys(): readonly string[] {
    this.sorted ??= [...this.senses.keys()].sort();
    return this.sorted;
  }

  /** Index of the first key after `head`. */
  private placeAfter(head: string): number {
    const sorted = this.keys();
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle] as string) <= head) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

const quotes = new Set(['"', '\u201c', '\u201d', '\u00ab', '\u00bb', '\u2018', '\u2019', "'", '_']);
const isQuote = (token: Token): boolean => quotes.has(token.fold);
