import type { TimeUnit } from '#languages';
import type { Token } from '#text';
import type { DateLexicon, DateRole, Sense, Senses } from './dates-lexicon.ts';
import type { Quantity } from './numbers.ts';

export type Precision = 'hour' | 'day' | 'days' | 'week' | 'month' | 'year' | 'unknown';
export type Duration = Partial<Record<TimeUnit, number>>;

/** What a rule read: day numbers, both ends included; `latent` readings are dates only where a date is expected. */
export type Reading = {
  readonly from: number;
  readonly to: number;
  readonly start: number | null;
  readonly end: number | null;
  readonly precision: Precision;
  readonly basis: 'stated' | 'relative';
  readonly part: string | null;
  readonly open: 'since' | 'until' | null;
  readonly vague: boolean;
  readonly latent: boolean;
  readonly duration: Duration | null;
  /** Both ends were said. */
  readonly range: boolean;
  /** What was said of a calendar date, for the other end of a range. */
  readonly said: { readonly d: number | null; readonly m: number | null; readonly y: number | null; readonly hijri: boolean } | null;
};

const empty = {
  start: null,
  end: null,
  precision: 'unknown',
  basis: 'relative',
  part: null,
  open: null,
  vague: false,
  latent: false,
  duration: null,
  range: false,
  said: null,
} as const;

/** A reading with everything unsaid left open; without its ends its precision is unknown. */
export function reading(from: number, to: number, given: Partial<Reading>): Reading {
  const made: Reading = { ...empty, from, to, ...given };
  return made.start === null && made.end === null ? { ...made, precision: 'unknown' } : made;
}

export type NumberAt = { readonly to: number; readonly value: number; readonly ordinal: boolean; readonly digits: string };

/** One sentence as the date rules see it. */
export class Scan {
  readonly tokens: readonly Token[];
  readonly published: number | null;
  readonly spoken: number | null;
  readonly weekStart: number;
  /** Readings that are dates only where one is expected are wanted too. */
  readonly latent: boolean;
  /** What the lexicon knows of each token, looked up once. */
  private readonly known: readonly (Senses | null)[];
  /** Points already read, by token. */
  readonly points: (Reading | null | undefined)[] = [];
  readonly periods: (Reading | null | undefined)[] = [];
  /** A written form that opens a latent day of the month. */
  readonly toThe: string;
  readonly countedEnding: string;
  /** By the token where they begin. */
  private readonly numbers: readonly (NumberAt | undefined)[];
  private readonly vagues: readonly (number | undefined)[];

  constructor(
    tokens: readonly Token[],
    quantities: readonly Quantity[],
    lexicon: DateLexicon,
    context: { published: number | null; spoken: number | null },
    words: { readonly weekStart: number; readonly toThe: string; readonly countedEnding: string },
    latent = false,
  ) {
    this.tokens = tokens;
    this.known = tokens.map((token) => lexicon.get(token));
    this.published = context.published;
    this.spoken = context.spoken;
    this.weekStart = words.weekStart;
    this.latent = latent;
    this.toThe = words.toThe;
    this.countedEnding = words.countedEnding;
    const numbers: (NumberAt | undefined)[] = [];
    const vagues: (number | undefined)[] = [];
    for (const q of quantities) {
      for (const p of q.parts) numbers[p.from] = { to: p.to, value: p.value, ordinal: p.kind === 'ordinal', digits: '' };
      if (q.vague !== null) vagues[q.from] = q.to;
    }
    this.numbers = numbers;
    this.vagues = vagues;
  }

  senses(i: number): Senses | undefined {
    return this.known[i] ?? undefined;
  }

  /** May a date begin here? A number only beside a word or mark of dates. */
  opens(i: number): boolean {
    const senses = this.known[i];
    if (senses) return senses.opens === true || this.latent || this.numbers[i] !== undefined || this.vagues[i] !== undefined;
    const number = this.number(i);
    const to = number?.to ?? this.vagues[i];
    if (to === undefined) return false;
    return this.latent || this.senses(to) !== undefined || this.senses(i - 1) !== undefined || this.mark(to, '/.-,\u060c\u2013(');
  }

  /** The longest reading of token `i` in this role. */
  is(i: number, role: DateRole): Sense | null {
    const senses = this.known[i];
    if (!senses) return null;
    for (let n = 0; n < senses.length; n++) {
      const sense = senses[n] as Sense;
      if (sense.role === role && (sense.rest.length === 0 || this.follows(i, sense.rest))) return sense;
    }
    return null;
  }

  /** Index after the words of a role at `i`, or 0. */
  past(i: number, role: DateRole): number {
    const sense = this.is(i, role);
    return sense ? i + 1 + sense.rest.length : 0;
  }

  /** Index after an optional word. */
  skip(i: number, role: DateRole): number {
    return this.past(i, role) || i;
  }

  private follows(i: number, rest: readonly string[]): boolean {
    for (let k = 0; k < rest.length; k++) if (this.tokens[i + 1 + k]?.fold !== rest[k]) return false;
    return true;
  }

  mark(i: number, marks: string): boolean {
    const token = this.tokens[i];
    return token?.kind === 'mark' && marks.includes(token.fold);
  }

  /** Digits alone, so that 2024 of "2024-11-27" is seen, else what the number reader saw. */
  number(i: number): NumberAt | null {
    const token = this.tokens[i];
    if (token?.kind === 'number') return { to: i + 1, value: Number(token.fold), ordinal: false, digits: token.fold };
    return this.numbers[i] ?? null;
  }

  /** A number as the number reader saw it, decimals and shares included. */
  amount(i: number): NumberAt | null {
    return this.numbers[i] ?? this.number(i);
  }

  /** Index after a vague count (several, some) at `i`, or 0. */
  vagueCount(i: number): number {
    return this.vagues[i] ?? 0;
  }

  /** Monday-is-1 arithmetic on the calendar week of a day. */
  weekOf(day: number): number {
    const weekday = ((((day + 3) % 7) + 7) % 7) + 1;
    return day - ((weekday - this.weekStart + 7) % 7);
  }
}
