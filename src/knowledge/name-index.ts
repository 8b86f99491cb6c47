import type { Spelling } from '#languages';
import { PerWord, type Token } from '#text';
import { NameKeys } from './name-keys.ts';
import type { NameSense, NameTable } from './name-table.ts';
import { firstNotBefore } from './sorted.ts';

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
const none: readonly never[] = [];

/**
 * Finds names in folded tokens whatever the spacing: names are kept with their words run together, so that a name written
 * in one word or two is the same name. A proclitic may stand on the first word; quotation marks inside are passed over.
 * What a word can begin is worked out once for each different word: most words of a text begin nothing.
 */
export class NameIndex {
  private readonly spelling: Spelling;
  private readonly heads: Heads;
  private readonly table: NameTable;
  private keysOf: NameKeys | null = null;
  private readonly keys: readonly string[];
  private readonly starts = new PerWord<Beginning>((fold) => this.beginning(fold));
  /** A bit for each way names begin; most words of a text begin otherwise. Made when first asked. */
  private leads: Uint8Array | null = null;

  /** `heads`: every way to take letters off the front of a word, the whole word first. */
  constructor(spelling: Spelling, heads: Heads, table: NameTable) {
    this.spelling = spelling;
    this.heads = heads;
    this.table = table;
    this.keys = table.keys;
  }

  get size(): number {
    return this.keys.length;
  }

  /** Does any name begin with this folded word, or is it one? */
  begins(fold: string): boolean {
    return this.mayBegin(fold) && this.keys[firstNotBefore(this.keys, fold)]?.startsWith(fold) === true;
  }

  /** Every sense of a name written alone. */
  lookup(name: string): readonly NameSense[] {
    this.keysOf ??= new NameKeys(this.spelling);
    return this.sensesOf(this.keysOf.of(name));
  }

  /** Every sense of a folded key. */
  sensesOf(key: string): readonly NameSense[] {
    return this.sensesAt(key) ?? none;
  }

  /** Keys that are one letter away from `key`: one more, one less or one other. */
  near(key: string): string[] {
    return this.keys.filter((other) => Math.abs(other.length - key.length) <= 1 && isOneLetterAway(key, other));
  }

  /** Can a name begin with this token? Most words begin none, which is all it costs to know. */
  mayBeginAt(token: Token): boolean {
    return this.starts.of(token).length > 0;
  }

  /** The longest name that begins at token `at`, or null. */
  longestAt(tokens: readonly Token[], at: number): NameMatch | null {
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
      const senses = this.sensesAt(rest);
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
        if (isInside(token)) continue;
        break;
      }
      if (key === start.rest && !start.next.has(leadOf(token.fold, 0, leadUnits))) break;
      key += token.fold;
      let k = firstNotBefore(this.keys, key);
      if (this.keys[k] === key) best = { from: at, to: i + 1, clitic: start.clitic, senses: this.table.senses(k++) };
      if (!this.keys[k]?.startsWith(key)) break;
    }
    return best;
  }

  private sensesAt(key: string): readonly NameSense[] | null {
    const k = firstNotBefore(this.keys, key);
    return this.keys[k] === key ? this.table.senses(k) : null;
  }

  /** Leads of what follows `head` in longer names, of every length, or null when there are none. */
  private nextAfter(head: string): ReadonlySet<number> | null {
    const { keys } = this;
    let next: Set<number> | null = null;
    for (let k = firstNotBefore(this.keys, head); keys[k]?.startsWith(head); k++) {
      if ((keys[k] as string).length === head.length) continue;
      next ??= new Set();
      for (let length = 1; length <= leadUnits; length++) next.add(leadOf(keys[k] as string, head.length, length));
    }
    return next;
  }

  /** False for most words that begin no name; the look-ups that are sure cost more. */
  private mayBegin(head: string): boolean {
    if (head.length < wordUnits) return true;
    this.leads ??= this.table.leads ?? leadsOf(this.keys);
    const lead = leadOf(head, 0, wordUnits) & leadMask;
    return ((this.leads[lead >> 3] as number) & (1 << (lead & 7))) !== 0;
  }
}

/** So many units of what follows in a name are looked at, and so many of a first word. */
const leadUnits = 3;
const wordUnits = 4;

/** So many different leads are told apart, one bit each: 32 kB. */
const leadMask = 0x3ffff;

/** A bit for each way the keys begin. */
export function leadsOf(keys: readonly string[]): Uint8Array {
  const leads = new Uint8Array((leadMask + 1) >> 3);
  for (const key of keys) {
    const lead = leadOf(key, 0, wordUnits) & leadMask;
    leads[lead >> 3] = (leads[lead >> 3] as number) | (1 << (lead & 7));
  }
  return leads;
}

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

/** Marks that may stand inside a name: quotation marks, what joins two names of one place. */
const inside = new Set(['"', '\u201c', '\u201d', '\u00ab', '\u00bb', '\u2018', '\u2019', "'", '_', '-', '\u2013', '/']);
const isInside = (token: Token): boolean => inside.has(token.fold);
