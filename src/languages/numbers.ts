/**
 * How a language says how many: words and tables only, in ordinary spelling. How they add up lives in
 * `2-claims/mentions`.
 */

/** A value and every word that says it. */
export type Valued = { readonly value: number; readonly words: readonly string[] };

/** A power such as thousand: `one` is a number alone, `many` alone is vague, `two` is twice the value. */
export type Scale = {
  readonly value: number;
  readonly one: readonly string[];
  readonly two: readonly string[];
  readonly many: readonly string[];
};

/** A part of a whole; `value` is its denominator. `unsure` words also mean something else and need a definite whole after them. */
export type Share = {
  readonly value: number;
  readonly one: readonly string[];
  readonly two: readonly string[];
  readonly many: readonly string[];
  readonly unsure?: boolean;
};

export type BoundName = 'at-least' | 'more-than' | 'up-to' | 'less-than' | 'about' | 'between';
/** Words around a number that turn it into a bound; words of one phrase are parted by spaces. */
export type BoundPhrases = { readonly bound: BoundName; readonly before: readonly string[]; readonly after: readonly string[] };

/** A place counted from the end or from the one spoken of: last is `end` 0, next is `current` +1. */
export type RelativeOrdinal = { readonly to: 'end' | 'current'; readonly offset: number; readonly phrases: readonly string[] };

export interface NumberWords {
  /** What may be written onto a number word in front; what each piece means is for the morphology to say. */
  readonly prefixes: readonly string[];
  /** Lone conjunction that joins the pieces of one number. */
  readonly and: readonly string[];
  /** Zero to nine. */
  readonly units: readonly Valued[];
  /** Forms of one and two that count only inside a compound (eleven, twenty-one). */
  readonly joinedUnits: readonly Valued[];
  /** Ten, alone or after a unit to make a teen. */
  readonly ten: readonly string[];
  /** Twenty … ninety. */
  readonly tens: readonly Valued[];
  /** The word hundred, which a unit in front multiplies. */
  readonly hundred: readonly string[];
  /** 200 … 900 written as one word. */
  readonly hundreds: readonly Valued[];
  readonly scales: readonly Scale[];
  readonly shares: readonly Share[];
  readonly negative: readonly string[];
  /** First … tenth and their like. */
  readonly ordinals: readonly Valued[];
  /** Ordinal units that stand only in a compound (the eleventh, the twenty-first). */
  readonly joinedOrdinals: readonly Valued[];
  /** Ordinals that without an article are another word (second of time). */
  readonly unsureOrdinals: readonly string[];
  readonly relatives: readonly RelativeOrdinal[];
  readonly percent: readonly string[];
  /** Dozens, many, several: words that count without a number. */
  readonly vague: readonly string[];
  readonly bounds: readonly BoundPhrases[];
  /** Bound words that are places too (above, under): only before a number of at least eleven or a share. */
  readonly placeBounds: readonly BoundPhrases[];
  /** Opens "between A and B"; `from` opens "from A to B", whose middle is one of `to`. */
  readonly between: readonly string[];
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly or: readonly string[];
  /** Verbs of rising and falling: after them "from A to B" is a change, not a range. */
  readonly changes: readonly string[];
  /** Nouns whose number is a name: brigade, resolution, year, hour. */
  readonly labels: readonly string[];
  /** The article, and written forms that look like a number word but are another (Monday is the two). */
  readonly article: string;
  readonly never: readonly string[];
  /** Words after which a word for one is a pronoun (any one, each one). */
  readonly pronounBefore: readonly string[];
  /** "And a bit" after a number: more than it. */
  readonly odd: readonly string[];
}
