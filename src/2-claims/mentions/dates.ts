import type { DateWords, Morphology, Spelling } from '#languages';
import type { Token } from '#text';
import { fromIso, toDay, toIso } from './calendar.ts';
import { countAt, latentCountAt, latentDayAt, openAt, vagueAt } from './dates-counts.ts';
import { stretchAt } from './dates-durations.ts';
import { DateLexicon } from './dates-lexicon.ts';
import { pointAt } from './dates-point.ts';
import { rangeAt } from './dates-ranges.ts';
import { type Duration, type Precision, type Reading, Scan } from './dates-scan.ts';
import type { NumberReader, Quantity } from './numbers.ts';

/** When, as the text says it. `[from, to)` are token indices; dates are ISO, both ends included, null is open. */
export type TimeMention = {
  readonly from: number;
  readonly to: number;
  readonly start: string | null;
  readonly end: string | null;
  readonly precision: Precision;
  readonly basis: 'stated' | 'relative';
  /** Part of the day, when said: dawn, morning, noon, afternoon, evening, night, midnight. */
  readonly part: string | null;
  readonly open: 'since' | 'until' | null;
  /** Says only "earlier". */
  readonly vague: boolean;
  /** A date only where one is expected ("on the 15th", "22-4"); never returned unless asked for. */
  readonly latent: boolean;
  /** Both ends were said. */
  readonly range: boolean;
  /** The stretch of time the mention counts, in its units. */
  readonly duration?: Duration;
};

export type DateContext = {
  /** Day of publication, ISO. */
  readonly published: string | null;
  /** Date last spoken of in the report, ISO: for "the same day". */
  readonly spoken: string | null;
};

/** A stretch of time by itself: for how long. */
export type DurationMention = { readonly from: number; readonly to: number; readonly amounts: Duration; readonly vague: boolean };

/** Finds dates and periods in the tokens of a sentence; made once for a language. */
export class DateReader {
  private readonly lexicon: DateLexicon;
  private readonly words: DateWords;
  private readonly numbers: NumberReader;

  constructor(words: DateWords, numbers: NumberReader, spelling: Spelling, morphology: Morphology) {
    this.lexicon = new DateLexicon(words, spelling, morphology);
    this.words = words;
    this.numbers = numbers;
  }

  /** All dates and periods, in order, none overlapping another. */
  find(
    tokens: readonly Token[],
    quantities: readonly Quantity[],
    context: DateContext,
    options: { latent: boolean } = { latent: false },
  ): TimeMention[] {
    const s = new Scan(
      tokens,
      quantities,
      this.lexicon,
      { published: fromIso(context.published), spoken: fromIso(context.spoken) },
      this.words,
      options.latent,
    );
    const found: TimeMention[] = [];
    for (let i = 0; i < tokens.length; ) {
      const told = s.opens(i) ? mentionAt(s, i) : null;
      if (told && (!told.latent || options.latent) && told.to > i) found.push(toMention(inReach(s, told)));
      i = told && told.to > i ? told.to : i + 1;
    }
    return found;
  }

  /** Stretches of time, with or without a date to count from. */
  durations(tokens: readonly Token[], quantities: readonly Quantity[] = this.numbers.find(tokens)): DurationMention[] {
    const s = new Scan(tokens, quantities, this.lexicon, { published: null, spoken: null }, this.words);
    const found: DurationMention[] = [];
    for (let i = 0; i < tokens.length; i++) {
      const whole = s.past(i, 'whole');
      const stretch = s.opens(i) || whole ? stretchAt(s, whole || i) : null;
      if (!stretch || (stretch.vague && s.vagueCount(i) === 0)) continue;
      found.push({ from: i, to: stretch.to, amounts: stretch.amounts, vague: stretch.vague });
      i = stretch.to - 1;
    }
    return found;
  }
}

/** Days that can be written `YYYY-MM-DD`. */
const [firstDay, lastDay] = [toDay(1, 1, 1), toDay(9999, 12, 31)];
/** No report counts further back or ahead than two hundred years: "927 years ago" is a misprint or the furniture of a page. */
const farthest = 200 * 366;

/** A reading whose days cannot be meant keeps its words and gives no date. */
function inReach(s: Scan, told: Reading): Reading {
  const base = told.basis === 'relative' ? s.published : null;
  const fits = (day: number | null): boolean =>
    day === null || (day >= firstDay && day <= lastDay && (base === null || Math.abs(day - base) <= farthest));
  return fits(told.start) && fits(told.end) ? told : { ...told, start: null, end: null, precision: 'unknown', open: null };
}

function toMention(r: Reading): TimeMention {
  const { from, to, precision, basis, part, open, vague, latent, range, duration } = r;
  const iso = (day: number | null): string | null => (day === null ? null : toIso(day));
  return {
    from,
    to,
    start: iso(r.start),
    end: iso(r.end),
    precision,
    basis,
    part,
    open,
    vague,
    latent,
    range,
    ...(duration ? { duration } : {}),
  };
}

/** The order of the rules: ranges, open ends, counts back and forth, one day, one period, a word that only says earlier. */
function mentionAt(s: Scan, i: number): Reading | null {
  return (
    rangeAt(s, i) ??
    openAt(s, i) ??
    countAt(s, i) ??
    pointAt(s, i) ??
    vagueAt(s, i) ??
    (s.latent ? (latentDayAt(s, i) ?? latentCountAt(s, i)) : null)
  );
}
