import type { Spelling } from '#languages';
import { PerWord, type Token } from '#text';
import { NameKeys } from './name-keys.ts';

export type NameKind = 'actor' | 'person' | 'source' | 'place' | 'term';
/** What one written name can mean. `short`: only as a reference back within a report. */
export type NameSense = { readonly kind: NameKind; readonly id: string; readonly short: boolean };
/** A name found at tokens `[from, to)`; `clitic` is what was written onto its first word. */
export type NameMatch = { readonly from: number; readonly to: number; readonly clitic: string; readonly senses: readonly NameSense[] };

/** One way a word can begin a name: what is written onto it, what is left, what that alone names, and the leads with which longer names go on. */
type Start = {
  readonly clitic: string;
  readonly rest: string;
  readonly senses: readonly NameSense[] | null;
  readonly next: ReadonlySet<number> | null;
};

/** Every way a word can begin a name; most words begin none. */
export type Beginning = readonly Start[];

type Heads = (word: string) => readonly (readonly [clitic: string, rest: string])[];

/** No name is longer than this many tokens. */
const longest = 10;
const none: Beginning = [];

/**
 * Finds names in folded tokens whatever the spacing: names are kept with their words run together, so that a name written
 * in one word or two is the same name. A proclitic may stand on the first word; quotation marks inside are passed over.
 * What a word can begin is worked out once for each different word: most words of a text begin nothing.
 */
export class NameIndex {
  private readonly senses = new Map<string, NameSense[]>();
  private readonly keysOf: NameKeys;
  private readonly heads: Heads;
  /** All keys in order, for "does any name begin so?"; sorted when first asked. */
  private sorted: readonly string[] | null = null;
  private starts: PerWord<Beginning> | null = null;
  /** How names begin; most words of a text begin otherwise. */
  private leads: Set<number> | null = null;

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
    this.starts = null;
    this.leads = null;
  }

  /** Does any name begin with this folded word, or is it one? */
  begins(fold: string): boolean {
    return this.mayBegin(fold) && (this.senses.has(fold) || this.goesOn(fold));
  }

  /** Every sense of a name written alone. */
  lookup(name: string): readonly NameSense[] {
    return this.senses.get(this.keysOf.of(name)) ?? [];
  }

  /** Every sense of a folded key. */
  sensesOf(key: string): readonly NameSense[] {
    return this.senses.get(key) ?? [];
  }

  /** Keys that are one letter away from `key`: one more, one less or one other. */
  near(key: string): string[] {
    return this.keys().filter((other) => Math.abs(other.length - key.length) <= 1 && isOneLetterAway(key, other));
  }

  /** The longest name that begins at token `at`, or null. */
  longestAt(tokens: readonly Token[], at: number): NameMatch | null {
    this.starts ??= new PerWord((fold) => this.beginning(fold));
    return this.longestFrom(this.starts.of(tokens[at] as Token), tokens, at, longest);
  }

  /** The longest name of at most `most` tokens whose first word is read as `beginning` instead of token `at`. */
  longestFrom(beginning: Beginning, tokens: readonly Token[], at: number, most: number): NameMatch | null {
    let best: NameMatch | null = null;
    for (const start of beginning) {
      const match = this.grow(tokens, at, start, most);
      if (match && (best === null || match.to > best.to)) best = match;
    }
    return best;
  }

  /** What the folded word can begin. */
  beginning(fold: string): Beginning {
    let starts: Start[] | null = null;
    for (const [clitic, rest] of this.heads(fold)) {
      if (!this.mayBegin(rest)) continue;
      const senses = this.senses.get(rest) ?? null;
      const next = this.nextAfter(rest);
      if (!senses && !next) continue;
      starts ??= [];
      starts.push({ clitic, rest, senses, next });
    }
    return starts ?? none;
  }

  private grow(tokens: readonly Token[], at: number, start: Start, most: number): NameMatch | null {
    let best: NameMatch | null = start.senses ? { from: at, to: at + 1, clitic: start.clitic, senses: start.senses } : null;
    if (start.next === null) return best;
    const stop = Math.min(tokens.length, at + most);
    let key = start.rest;
    for (let i = at + 1; i < stop; i++) {
      const token = tokens[i] as Token;
      if (token.kind === 'mark') {
        if (isQuote(token)) continue;
        break;
      }
      if (key === start.rest && !start.next.has(leadOf(token.fold, 0, leadUnits))) break;
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

  /** Leads of what follows `head` in longer names, of every length, or null when there are none. */
  private nextAfter(head: string): ReadonlySet<number> | null {
    const keys = this.keys();
    let next: Set<number> | null = null;
    for (let k = this.placeAfter(head); keys[k]?.startsWith(head); k++) {
      next ??= new Set();
      for (let length = 1; length <= leadUnits; length++) next.add(leadOf(keys[k] as string, head.length, length));
    }
    return next;
  }

  /** False for most words that begin no name; the look-ups that are sure cost more. */
  private mayBegin(head: string): boolean {
    if (head.length < wordUnits) return true;
    if (this.leads === null) {
      this.leads = new Set();
      for (const key of this.senses.keys()) this.leads.add(leadOf(key, 0, wordUnits));
    }
    return this.leads.has(leadOf(head, 0, wordUnits));
  }

  private keys(): readonly string[] {
    this.sorted ??= [...this.senses.keys()].sort();
    return this.sorted;
  }

  /** Index of the first key after `head`. */
  private placeAfter(head: string): number {
    const sorted = this.keys();
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle] as string) <= head) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** So many units of what follows in a name are looked at, and so many of a first word. */
const leadUnits = 3;
const wordUnits = 4;

/** The first units of `text` after `from` as one number: texts that begin alike have the same. */
function leadOf(text: string, from: number, units: number): number {
  let lead = 0;
  const stop = Math.min(text.length, from + units);
  for (let i = from; i < stop; i++) lead = (Math.imul(lead, 61) + text.charCodeAt(i)) & 0x3fffffff;
  return lead;
}

function isOneLetterAway(a: string, b: string): boolean {
  let from = 0;
  while (from < a.length && from < b.length && a[from] === b[from]) from++;
  let back = 0;
  while (back < a.length - from && back < b.length - from && a[a.length - 1 - back] === b[b.length - 1 - back]) back++;
  return a !== b && a.length - from - back <= 1 && b.length - from - back <= 1;
}

const quotes = new Set(['"', '\u201c', '\u201d', '\u00ab', '\u00bb', '\u2018', '\u2019', "'", '_']);
const isQuote = (token: Token): boolean => quotes.has(token.fold);
