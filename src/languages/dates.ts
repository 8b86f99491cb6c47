/**
 * How a language says when: words and tables only, in ordinary spelling. How they add up lives in `2-claims/mentions`.
 * A phrase of several words is parted by spaces.
 */
import type { Valued } from './numbers.ts';

export type TimeUnit = 'minute' | 'second' | 'hour' | 'day' | 'week' | 'month' | 'year' | 'decade' | 'century';
export type UnitWords = {
  readonly unit: TimeUnit;
  readonly one: readonly string[];
  readonly two: readonly string[];
  readonly many: readonly string[];
};

/** A month and its names in every usage; `unsure` names are also ordinary words or people and need a day, a year or the word month. */
export type MonthWords = { readonly value: number; readonly words: readonly string[]; readonly unsure: readonly string[] };

/** A part of the day: `alone` words are adverbs that say it by themselves, `with` words only beside a day. */
export type PartWords = { readonly part: string; readonly alone: readonly string[]; readonly with: readonly string[] };

export interface DateWords {
  readonly prefixes: readonly string[];
  /** The article when it stands before digits. */
  readonly article: readonly string[];
  /** Written before a day of the month: "to the 22nd". */
  readonly toThe: string;
  /** Ending of a noun counted by a large number: then the number before it is no year. */
  readonly countedEnding: string;
  /** First day of the calendar week, 1 Monday … 7 Sunday. */
  readonly weekStart: number;
  /** Monday is 1. */
  readonly weekdays: readonly Valued[];
  readonly months: readonly MonthWords[];
  readonly hijriMonths: readonly MonthWords[];
  /** Today, yesterday, tomorrow: days from publication. */
  readonly dayWords: readonly Valued[];
  /** Last night, tonight: days from publication. */
  readonly nightWords: readonly Valued[];
  /** Days from the day last spoken of: the same day, the next day. */
  readonly spokenDays: readonly Valued[];
  readonly parts: readonly PartWords[];
  readonly units: readonly UnitWords[];
  readonly past: readonly string[];
  readonly next: readonly string[];
  readonly current: readonly string[];
  readonly these: readonly string[];
  /** Recent, few, several: a number of units that is not said. */
  readonly few: readonly string[];
  readonly since: readonly string[];
  readonly until: readonly string[];
  readonly ago: readonly string[];
  readonly after: readonly string[];
  readonly during: readonly string[];
  readonly whole: readonly string[];
  readonly last: readonly string[];
  readonly fromNow: readonly string[];
  readonly gone: readonly string[];
  readonly in: readonly string[];
  readonly of: readonly string[];
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly between: readonly string[];
  readonly and: readonly string[];
  readonly on: readonly string[];
  readonly early: readonly string[];
  readonly middle: readonly string[];
  readonly late: readonly string[];
  readonly rest: readonly string[];
  readonly later: readonly string[];
  readonly weekend: readonly string[];
  /** 1 spring … 4 winter. */
  readonly seasons: readonly Valued[];
  /** The seventies is 70. */
  readonly decades: readonly Valued[];
  readonly quarter: readonly string[];
  readonly hijriMark: readonly string[];
  readonly commonEraMark: readonly string[];
  /** Earlier, formerly: before, and no more than that. */
  readonly vague: readonly string[];
}
