import type { BoundName, Morphology, NumberWords, Spelling } from '#languages';
import type { Token } from '#text';
import { NumberLexicon, type Phrase } from './numbers-lexicon.ts';
import { type Core, NumberGrammar } from './numbers-words.ts';

/** How many, as the text bounds it (codebook rule 5). `[from, to)` are token indices and cover the bound words. */
export type Quantity = {
  readonly from: number;
  readonly to: number;
  /** Least and most, both included; null is open. */
  readonly low: number | null;
  readonly high: number | null;
  readonly approximate: boolean;
  /** The word kept, in ordinary spelling, when nothing but a word counts (dozens, several). */
  readonly vague: string | null;
  readonly kind: 'cardinal' | 'ordinal' | 'share';
  /** The number named, before its bound; of a range the first; a share is part of one. */
  readonly value: number | null;
  readonly bound: BoundName | null;
  /** The number is a name or a measure of something else: brigade 25, year 2011, 3:30, Su-24. */
  readonly label: boolean;
  /** The numbers themselves, without bound words: one, or two of a range. */
  readonly parts: readonly Core[];
  /** A share said in hundredths. */
  readonly percent: boolean;
};

/** A place in a row counted from its end or from the one spoken of; see `NumberReader.relatives`. */
export type RelativePlace = { readonly from: number; readonly to: number; readonly relativeTo: 'end' | 'current'; readonly offset: number };

type Bound = { readonly bound: BoundName | null; readonly approximate: boolean; readonly place: boolean; readonly to: number };

/** Finds quantities in the tokens of a sentence; made once for a language. */
export class NumberReader {
  private readonly lexicon: NumberLexicon;
  private readonly grammar: NumberGrammar;
  private readonly article: string;

  constructor(words: NumberWords, spelling: Spelling, morphology: Morphology) {
    this.article = words.article;
    this.lexicon = new NumberLexicon(words, spelling, morphology);
    this.grammar = new NumberGrammar(this.lexicon, words.article);
  }

  /** All quantities, in order, none overlapping another. */
  find(tokens: readonly Token[]): Quantity[] {
    const found: Quantity[] = [];
    for (let i = 0; i < tokens.length; ) {
      const token = tokens[i] as Token;
      const entry = this.lexicon.get(token);
      const quantity =
        entry?.starts || token.kind === 'number' || (token.kind === 'mark' && tokens[i + 1]?.kind === 'number' && tokens[i + 1]?.glued)
          ? this.at(tokens, i)
          : null;
      if (quantity) found.push(this.joinsLabel(tokens, found[found.length - 1], quantity) ? { ...quantity, label: true } : quantity);
      i = quantity ? quantity.to : i + 1;
    }
    return found;
  }

  /** Places such as last, next, the one before last. They are no quantities, so `find` leaves them out. */
  relatives(tokens: readonly Token[]): RelativePlace[] {
    const found: RelativePlace[] = [];
    for (let i = 0; i < tokens.length; i++) {
      const phrase = longest(tokens, i, this.lexicon.get(tokens[i])?.relative);
      if (!phrase) continue;
      const to = i + 1 + phrase.rest.length;
      found.push({ from: i, to, relativeTo: phrase.means.to, offset: phrase.means.offset });
      i = to - 1;
    }
    return found;
  }

  /** "The years 2012 and 2016": what is joined to a label is one. */
  private joinsLabel(tokens: readonly Token[], before: Quantity | undefined, quantity: Quantity): boolean {
    return (
      before?.label === true &&
      quantity.parts[0]?.digits === true &&
      quantity.from === before.to + 1 &&
      this.opens(tokens, before.to, 'and') > 0
    );
  }

  private at(tokens: readonly Token[], i: number): Quantity | null {
    const bound = this.boundAt(tokens, i);
    const between = this.betweenAt(tokens, i, bound.to);
    if (between) return this.finish(tokens, i, bound, between);
    const percentFirst = tokens[bound.to]?.kind === 'mark' && this.percentAt(tokens, bound.to) > 0 ? 1 : 0;
    const core = this.grammar.at(tokens, bound.to + percentFirst);
    if (core && !this.isPronoun(tokens, core)) {
      if (bound.place && core.kind !== 'share' && core.value < 11) return null;
      const plain: Bound = bound.bound === 'up-to' && this.isLabel(tokens, bound.to) ? { ...bound, bound: null } : bound;
      const from = plain === bound ? i : core.from;
      return this.range(tokens, from, plain, core) ?? this.finish(tokens, from, plain, [core], percentFirst === 1);
    }
    return this.vagueAt(tokens, i, bound);
  }

  private isPronoun(tokens: readonly Token[], core: Core): boolean {
    return core.value === 1 && !core.digits && core.kind === 'cardinal' && this.lexicon.get(tokens[core.from - 1])?.pronoun === true;
  }

  /** Bound phrases before a number, at most three ("no fewer than about"). */
  private boundAt(tokens: readonly Token[], i: number): Bound {
    let [bound, approximate, place, to]: [BoundName | null, boolean, boolean, number] = [null, false, false, i];
    for (let n = 0; n < 3; n++) {
      const phrase = longest(tokens, to, this.lexicon.get(tokens[to])?.before);
      if (!phrase || isTangled(tokens, to, to + 1 + phrase.rest.length)) break;
      to += 1 + phrase.rest.length;
      if (phrase.means.bound === 'about') approximate = true;
      else bound ??= phrase.means.bound;
      place ||= phrase.means.place;
    }
    return { bound, approximate, place, to };
  }

  private opens(tokens: readonly Token[], i: number, what: 'between' | 'from' | 'to' | 'or' | 'and'): number {
    const phrase = this.lexicon.get(tokens[i])?.opens.find((p) => p.means === what && follows(tokens, i, p.rest));
    return phrase ? i + 1 + phrase.rest.length : 0;
  }

  /** "between A and B", "from A to B". */
  private betweenAt(tokens: readonly Token[], i: number, at: number): [Core, Core] | null {
    const between = this.opens(tokens, at, 'between');
    if (between) {
      const first = this.grammar.at(tokens, between);
      if (!first) return null;
      const second = this.grammar.at(tokens, this.opens(tokens, first.to, 'and') || first.to) ?? this.afterDash(tokens, first.to);
      return second ? ordered(first, second) : this.split(tokens, first);
    }
    const from = this.opens(tokens, at, 'from');
    if (!from || !this.mayBegin(tokens, from) || this.isChange(tokens, i)) return null;
    const first = this.grammar.at(tokens, from);
    const to = first && this.opens(tokens, first.to, 'to');
    const second = to ? this.grammar.at(tokens, to) : null;
    return first && second ? ordered(first, second) : null;
  }

  private mayBegin(tokens: readonly Token[], i: number): boolean {
    const token = tokens[i];
    return token?.kind === 'number' || (token !== undefined && this.lexicon.get(token)?.atom != null);
  }

  private afterDash(tokens: readonly Token[], at: number): Core | null {
    return dashes.has(tokens[at]?.fold ?? '') ? this.grammar.at(tokens, at + 1) : null;
  }

  /** "between three and twenty" is also a way to write twenty-three: inside between it is two numbers. */
  private split(tokens: readonly Token[], core: Core): [Core, Core] | null {
    for (let at = core.to - 1; at > core.from; at--) {
      if (!this.lexicon.get(tokens[at])?.atom?.and) continue;
      const second = this.grammar.at(tokens, at);
      const first = this.grammar.at(tokens.slice(0, at), core.from);
      const pair = first && second && first.to === at && second.to === core.to ? ordered(first, second) : null;
      if (pair) return pair;
    }
    return null;
  }

  private isChange(tokens: readonly Token[], i: number): boolean {
    for (let k = i - 1; k >= 0 && k >= i - 5; k--) if (this.lexicon.get(tokens[k])?.change) return true;
    return false;
  }

  /** "3 to 5", "3-5", "three or four" after a first number. */
  private range(tokens: readonly Token[], i: number, bound: Bound, first: Core): Quantity | null {
    if (first.kind === 'ordinal') return null;
    const dash = dashes.has(tokens[first.to]?.fold ?? '') && first.digits ? first.to + 1 : 0;
    const to = dash || (this.isChange(tokens, i) ? 0 : this.opens(tokens, first.to, 'to')) || this.opens(tokens, first.to, 'or');
    if (!to || (dash && tokens[to]?.kind !== 'number')) return null;
    const second = this.grammar.at(tokens, to);
    if (!second || second.kind !== first.kind || (dash && isDated(tokens, first, second))) return null;
    const pair = ordered(first, second);
    return pair && this.finish(tokens, i, bound, pair);
  }

  private finish(tokens: readonly Token[], from: number, before: Bound, parts: readonly Core[], percentFirst = false): Quantity | null {
    const [first, last] = [parts[0] as Core, parts[parts.length - 1] as Core];
    const percentTo = this.percentAt(tokens, last.to);
    const percent = percentFirst || percentTo > 0;
    const after = this.afterAt(tokens, percentTo || last.to);
    const to = (percentTo || last.to) + (after ? 1 + after.rest.length : 0);
    const bound =
      parts.length === 2
        ? 'between'
        : (afterBound(before.bound, after?.means) ?? (before.approximate || after?.means === 'about' ? 'about' : null));
    const kind = percent ? 'share' : first.kind;
    const value = percent ? first.value / 100 : first.value;
    const [low, high] = kind === 'cardinal' ? limits(bound, counted(first.value), counted(last.value)) : [null, null];
    return {
      from,
      to,
      low,
      high,
      approximate: before.approximate || after?.means === 'about',
      vague: null,
      kind,
      value,
      bound,
      label: isMeasure(kind, [low, high]) || this.isLabel(tokens, first.from) || isCode(tokens, first, parts.length === 2),
      parts,
      percent,
    };
  }

  /** A bound said after the number; "or less than 60" is the bound of the number after it. */
  private afterAt(tokens: readonly Token[], at: number): Phrase<BoundName> | null {
    const phrase = longest(tokens, at, this.lexicon.get(tokens[at])?.after);
    return phrase && phrase.rest.length > 1 && this.grammar.at(tokens, at + 1 + phrase.rest.length) ? null : phrase;
  }

  private percentAt(tokens: readonly Token[], at: number): number {
    const phrase = longest(tokens, at, this.lexicon.get(tokens[at])?.percent);
    return phrase ? at + 1 + phrase.rest.length : 0;
  }

  /** Is the number at `i` the name of the noun before it? One adjective may stand between. */
  private isLabel(tokens: readonly Token[], i: number): boolean {
    const before = tokens[i - 1];
    if (before?.kind !== 'word') return false;
    if (this.lexicon.get(before)?.label) return true;
    const noun = tokens[i - 2];
    return before.fold.startsWith(this.article) && noun?.kind === 'word' && this.lexicon.get(noun)?.label === true;
  }

  private vagueAt(tokens: readonly Token[], i: number, bound: Bound): Quantity | null {
    const phrase = longest(tokens, bound.to, this.lexicon.get(tokens[bound.to])?.vague);
    if (!phrase) return null;
    let to = bound.to + 1 + phrase.rest.length;
    if (this.lexicon.get(tokens[to])?.atom?.role === 'ten') to++;
    return {
      from: i,
      to,
      low: null,
      high: null,
      approximate: bound.approximate,
      vague: phrase.word,
      kind: 'cardinal',
      value: null,
      bound: bound.bound,
      label: false,
      parts: [],
      percent: false,
    };
  }
}

const dashes = new Set(['-', '\u2013', '\u2014', '~']);

const comparisons = new Set(['<', '>', '=']);

/** A comparison sign beside another one that is not its own ("<>", "=>") compares nothing. */
const isTangled = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens[from]?.kind === 'mark' && (comparisons.has(tokens[from - 1]?.fold ?? '') || comparisons.has(tokens[to]?.fold ?? ''));

function follows(tokens: readonly Token[], i: number, rest: readonly string[]): boolean {
  for (let k = 0; k < rest.length; k++) if (tokens[i + 1 + k]?.fold !== rest[k]) return false;
  return true;
}

/** The first (so the longest) phrase whose remaining words follow token `i`. */
function longest<T>(tokens: readonly Token[], i: number, phrases: readonly Phrase<T>[] | undefined): Phrase<T> | null {
  if (phrases) for (const phrase of phrases) if (follows(tokens, i, phrase.rest)) return phrase;
  return null;
}

/** Two numbers as a range: the smaller first; a scale said once at the end is meant for both. */
function ordered(first: Core, second: Core): [Core, Core] | null {
  const shared =
    second.scale > 1 && first.scale === 1 && first.value < second.value / second.scale
      ? { ...first, value: first.value * second.scale }
      : first;
  return shared.value < second.value ? [shared, second] : null;
}

/** A dash between two numbers that goes on with another dash is a date. */
const isDated = (tokens: readonly Token[], first: Core, second: Core): boolean =>
  (dashes.has(tokens[second.to]?.fold ?? '') && tokens[second.to + 1]?.kind === 'number') ||
  (dashes.has(tokens[first.from - 1]?.fold ?? '') && tokens[first.from - 2]?.kind === 'number');

/** Marks between the numbers of a time or a date. */
const dated = new Set([':', '/', '-', '.']);

/** Digits that belong to a code (Su-24, M5) or to a time of day (3:30). */
function isCode(tokens: readonly Token[], core: Core, ranged: boolean): boolean {
  const [first, before, earlier, next] = [tokens[core.from] as Token, tokens[core.from - 1], tokens[core.from - 2], tokens[core.to]];
  if (!core.digits) return false;
  if (!ranged && next && dated.has(next.fold) && next.glued && tokens[core.to + 1]?.kind === 'number' && tokens[core.to + 1]?.glued)
    return true;
  if (!ranged && before && dated.has(before.fold) && before.glued && earlier?.kind === 'number') return true;
  if (!first.glued || !before) return false;
  if (before.kind === 'word') return before.fold.charCodeAt(0) < 0x250;
  return before.fold === '-' && before.glued && earlier?.kind === 'word';
}

/** What is counted is whole: 8.2 million is 8,200,000, however a computer multiplies it. */
function counted(value: number): number {
  const whole = Math.round(value);
  return Math.abs(value - whole) <= Math.abs(value) * Number.EPSILON * 4 ? whole : value;
}

/** More than a million million are never counted in a report: so many digits are a telephone number or a code. */
const mostCounted = 1e12;

/** Nobody counts less than none or a part of one: a degree, a magnitude, "24/7". */
const isMeasure = (kind: Core['kind'], bounds: readonly (number | null)[]): boolean =>
  kind === 'cardinal' && bounds.some((n) => n !== null && !(Number.isInteger(n) && n >= 0 && n <= mostCounted));

/** "Or equal" and "or more" after a number widen the bound before it. */
function afterBound(before: BoundName | null, after: BoundName | undefined): BoundName | null {
  if (after === undefined || after === 'about') return before;
  return before ?? after;
}

function limits(bound: BoundName | null, first: number, last: number): [number | null, number | null] {
  if (bound === 'at-least') return [Math.ceil(first), null];
  if (bound === 'more-than') return [Math.floor(first) + 1, null];
  if (bound === 'up-to') return [null, Math.floor(first)];
  if (bound === 'less-than') return [null, Math.ceil(first) - 1];
  if (bound === 'between') return [first, last];
  return [first, first];
}
