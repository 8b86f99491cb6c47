import type { DateWords, Morphology, Spelling } from '#languages';
import type { Token } from '#text';
import { fromDay, fromIso, isDate, toDay, toIso } from './calendar.ts';
import { dayAt } from './dates-days.ts';
import { agoReading, lastReading, shift, stretchAt } from './dates-durations.ts';
import { dayNumberAt, fixedAt, placeDay, yearAt } from './dates-fixed.ts';
import { buildDateLexicon, type DateLexicon } from './dates-lexicon.ts';
import { periodAt } from './dates-periods.ts';
import { type Duration, type Precision, type Reading, reading, Scan } from './dates-scan.ts';
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
  private readonly weekStart: number;
  private readonly numbers: NumberReader;

  constructor(words: DateWords, numbers: NumberReader, spelling: Spelling, morphology: Morphology) {
    this.lexicon = buildDateLexicon(words, spelling, morphology);
    this.weekStart = words.weekStart;
    this.numbers = numbers;
  }

  /** All dates and periods, in order, none overlapping another. */
  find(tokens: readonly Token[], quantities: readonly Quantity[], context: DateContext, options: { latent: boolean } = { latent: false }): TimeMention[] {
    const s = new Scan(tokens, quantities, this.lexicon, { published: fromIso(context.published), spoken: fromIso(context.spoken) }, this.weekStart, options.latent);
    const found: TimeMention[] = [];
    for (let i = 0; i < tokens.length; ) {
      const told = s.opens(i) ? mentionAt(s, i) : null;
      if (told && (!told.latent || options.latent) && told.to > i) found.push(toMention(told));
      i = told && told.to > i ? told.to : i + 1;
    }
    return found;
  }

  /** Stretches of time, with or without a date to count from. */
  durations(tokens: readonly Token[], quantities: readonly Quantity[] = this.numbers.find(tokens)): DurationMention[] {
    const s = new Scan(tokens, quantities, this.lexicon, { published: null, spoken: null }, this.weekStart);
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

function toMention(r: Reading): TimeMention {
  const { from, to, precision, basis, part, open, vague, latent, range, duration } = r;
  const iso = (day: number | null): string | null => (day === null ? null : toIso(day));
  return { from, to, start: iso(r.start), end: iso(r.end), precision, basis, part, open, vague, latent, range, ...(duration ? { duration } : {}) };
}

/** The order of the rules: ranges, open ends, counts back and forth, one day, one period, a word that only says earlier. */
function mentionAt(s: Scan, i: number): Reading | null {
  return rangeAt(s, i) ?? openAt(s, i) ?? countAt(s, i) ?? pointAt(s, i) ?? vagueAt(s, i) ?? (s.latent ? (latentDayAt(s, i) ?? latentCountAt(s, i)) : null);
}

/** One day or one period. Of a sure and a latent reading the sure one counts, then the longer. */
export function pointAt(s: Scan, i: number): Reading | null {
  let point = s.points.get(i);
  if (point === undefined) s.points.set(i, (point = pointOnce(s, i)));
  return point;
}

function pointOnce(s: Scan, i: number): Reading | null {
  if (s.senses(i) === undefined && s.number(i) === null && s.tokens[i]?.fold !== 'ال') return null;
  const day = dayAt(s, i);
  const fixed = day ? null : fixedAt(s, i);
  const period = periodAt(s, i);
  const best = day ?? (fixed && period && fixed.latent && !period.latent ? null : fixed);
  if (s.latent && fixed && period && fixed.to > period.to) return fixed;
  if (!best) return period;
  return period && (best.latent ? !period.latent : !period.latent && period.to > best.to) ? period : best;
}

/** "From A to B", "between A and B", "A to B", "A - B", and a month with its days after it. */
function rangeAt(s: Scan, i: number): Reading | null {
  const opener = s.past(i, 'between') || s.past(i, 'from');
  const between = s.past(i, 'between') > 0;
  const at = opener || i;
  return daysOfMonthAt(s, i, at, between) ?? pairAt(s, i, at, opener > 0, between) ?? (opener ? null : monthThenDaysAt(s, i));
}

function linkAt(s: Scan, at: number, between: boolean): number {
  if (s.mark(at, '-\u2013\u2014')) return at + 1;
  const to = s.past(at, 'to');
  if (to) return to;
  if (!between) return 0;
  const lone = s.tokens[at]?.fold === 'و' ? at + 1 : at;
  return lone > at || s.senses(at)?.some((sense) => sense.and) || s.amount(at) !== null ? lone : 0;
}

/** "From 3 to 5 March 2011", "between 4 and 22 of this month". */
function daysOfMonthAt(s: Scan, i: number, at: number, between: boolean): Reading | null {
  const first = dayNumberAt(s, s.skip(at, 'on') || at);
  const link = first ? linkAt(s, first.to, between) : 0;
  if (!first || !link) return null;
  const last = fixedAt(s, link) ?? looseDayAt(s, link);
  if (!last || last.latent || last.said?.d == null || last.end === null) return null;
  const { y, m } = fromDay(last.end);
  if (last.said.hijri) return reading(i, last.to, { start: last.end - (last.said.d - first.day), end: last.end, precision: 'days', basis: last.basis, range: true });
  if (!isDate(y, m, first.day) || first.day > last.said.d) return null;
  return reading(i, last.to, { start: toDay(y, m, first.day), end: last.end, precision: 'days', basis: last.basis, range: true });
}

/** "23 this month" with no preposition between. */
function looseDayAt(s: Scan, at: number): Reading | null {
  const day = dayNumberAt(s, at);
  const unit = day && (s.is(day.to, 'these') || s.is(day.to, 'one')) ? periodAt(s, day.to) : null;
  if (!day || !unit || unit.precision !== 'month' || unit.start === null) return null;
  const { y, m } = fromDay(unit.start);
  if (!isDate(y, m, day.day)) return null;
  return reading(at, unit.to, { start: toDay(y, m, day.day), end: toDay(y, m, day.day), precision: 'day', said: { d: day.day, m, y, hijri: false } });
}

/** "November between 15 and 19". */
function monthThenDaysAt(s: Scan, i: number): Reading | null {
  const whole = s.senses(i) ? periodAt(s, i) : null;
  if (!whole || whole.start === null || whole.latent) return null;
  const between = s.past(whole.to, 'between');
  const opener = between || s.past(whole.to, 'from');
  if (!opener) return null;
  if (whole.precision === 'week') return weekThenDaysAt(s, i, whole, opener, between > 0);
  const first = whole.precision === 'month' ? dayNumberAt(s, opener) : null;
  const link = first ? linkAt(s, first.to, between > 0) : 0;
  const last = link ? dayNumberAt(s, link) : null;
  if (!first || !last || last.day < first.day || s.is(last.to, 'month')) return null;
  return reading(i, last.to, { start: whole.start + first.day - 1, end: whole.start + last.day - 1, precision: 'days', basis: whole.basis, range: true });
}

/** "Next week between Wednesday and Friday". */
function weekThenDaysAt(s: Scan, i: number, week: Reading, opener: number, between: boolean): Reading | null {
  const first = s.is(opener, 'weekday');
  const link = first ? linkAt(s, opener + 1, between) : 0;
  const last = link ? s.is(link, 'weekday') : null;
  if (!first || !last || week.start === null) return null;
  const start = week.end === s.published ? s.weekOf(week.start + 6) : week.start;
  const place = (weekday: number): number => start + ((weekday - s.weekStart + 7) % 7);
  return reading(i, link + 1, { start: place(first.value), end: place(last.value), precision: 'days', range: true });
}

/** Two whole dates or periods, the year of one lent to the other. */
function pairAt(s: Scan, i: number, at: number, opened: boolean, between: boolean): Reading | null {
  const years = s.is(at, 'two')?.name === 'year' ? at + 1 : at;
  const first = pointAt(s, years);
  if (!first || (first.latent && !isYear(first))) return null;
  const link = linkAt(s, first.to, between);
  if (!link) return null;
  const last = pointAt(s, link);
  if (!last || (last.latent && !isYear(last)) || (isYear(first) !== isYear(last) && first.latent)) return null;
  if (first.latent && last.latent && !opened && !(isYear(first) && isNear(first, last))) return null;
  if (first.start === null || last.end === null) return reading(i, last.to, { basis: 'relative', range: true });
  const start = first.said?.y === null && last.said?.y != null && first.said.m !== null && first.said.d !== null ? toDay(last.said.y, first.said.m, first.said.d) : first.start;
  const end = last.end < start ? laterEnd(s, last) : last.end;
  if (end < start) return null;
  const precision = first.precision === 'day' || last.precision === 'day' ? 'days' : first.precision;
  return reading(i, last.to, { start, end, precision, basis: first.basis === 'stated' || last.basis === 'stated' ? 'stated' : 'relative', part: first.part, range: true });
}

/** The end of a range that was placed before its beginning: the next such weekday, or the next such date. */
function laterEnd(s: Scan, last: Reading): number {
  const end = last.end as number;
  if (last.said && last.said.y === null && last.said.d !== null && last.said.m !== null) return placeDay(s, last.said.d, last.said.m, null, last.said.hijri, true) ?? end;
  return last.basis === 'relative' && last.precision === 'day' ? end + 7 : end;
}

const isYear = (r: Reading): boolean => r.said !== null && r.said.d === null && r.said.m === null && r.said.y !== null;
const isNear = (a: Reading, b: Reading): boolean => (a.said?.y ?? 0) >= 1900 && (b.said?.y ?? 0) <= 2099 && (b.said?.y ?? 0) > (a.said?.y ?? 0);

/** Since and until. */
function openAt(s: Scan, i: number): Reading | null {
  const since = s.past(i, 'since');
  const until = since ? 0 : s.past(i, 'until');
  const at = since || until;
  if (!at) return null;
  const stretch = since && !yearAt(s, at, false) ? stretchAt(s, at) : null;
  const counted = stretch && !periodAt(s, at)?.said ? stretch : null;
  const now = counted ? s.past(counted.to, 'fromNow') : 0;
  if (counted && now) return { ...agoReading(s, i, counted), to: now };
  if (counted && !counted.definite) return sinceStretch(s, i, counted);
  const point = pointAt(s, at);
  if (!point || (point.latent && !isYear(point))) return null;
  if (isYear(point) && point.latent && ((point.said?.y ?? 0) < 1900 || (point.said?.y ?? 0) > 2099)) return null;
  const ends = since ? { start: point.start, end: null } : { start: null, end: point.end };
  return { ...point, from: i, ...ends, latent: false, open: since ? 'since' : 'until' };
}

/** "For three days now" reaches back from publication; "for months" has no beginning. */
function sinceStretch(s: Scan, i: number, stretch: NonNullable<ReturnType<typeof stretchAt>>): Reading {
  if (!stretch.vague) return { ...lastReading(s, i, stretch.to, stretch, false), open: 'since' };
  const near = stretch.unit === 'hour' || stretch.unit === 'minute' || stretch.unit === 'second' || stretch.unit === 'day';
  const back = near && s.published !== null ? s.published - (stretch.unit === 'day' ? 10 : 1) : null;
  return reading(i, stretch.to, { start: back, end: s.published, precision: near ? 'days' : stretch.unit === 'year' ? 'year' : 'month', open: 'since' });
}

/** "Three days ago", "two days later", "within 24 hours", "in three weeks from now". */
function countAt(s: Scan, i: number): Reading | null {
  const ago = s.past(i, 'ago');
  const after = ago ? 0 : s.past(i, 'after');
  const during = ago || after ? 0 : s.past(i, 'during');
  const at = ago || after || during || i;
  if (s.is(i, 'dayword')) return null;
  const stretch = yearAt(s, at, false) ? null : stretchAt(s, at);
  if (!stretch || (stretch.definite && at > i)) return null;
  const period = at > i ? periodAt(s, at) : null;
  if (period && !period.latent && period.to >= stretch.to) return null;
  const now = s.past(stretch.to, 'fromNow');
  const gone = s.past(stretch.to, 'gone');
  if (ago) return { ...agoReading(s, i, stretch), to: now || stretch.to };
  if (now) return afterReading(s, i, now, stretch, s.published);
  if (after) return isShort(stretch.unit) ? null : afterReading(s, i, stretch.to, stretch, s.is(stretch.to, 'of') ? null : s.latent ? s.published : s.spoken);
  if (gone) return agoReading(s, i, { ...stretch, to: gone });
  return during && !stretch.vague ? lastReading(s, i, s.past(stretch.to, 'past') || stretch.to, stretch, false) : null;
}

const isShort = (unit: string): boolean => unit === 'second' || unit === 'minute' || unit === 'hour';

function afterReading(s: Scan, from: number, to: number, stretch: NonNullable<ReturnType<typeof stretchAt>>, base: number | null): Reading {
  if (base === null || stretch.vague) return reading(from, to, {});
  const day = shift(base, stretch.amounts, 1);
  return reading(from, to, { start: day, end: day, precision: 'day', duration: stretch.amounts });
}

function vagueAt(s: Scan, i: number): Reading | null {
  const to = s.past(i, 'vague');
  if (!to) return null;
  const of = s.is(to, 'of') ? to + 1 : to;
  const point = pointAt(s, of);
  if (point && !point.latent) return { ...point, from: i };
  return reading(i, to, { vague: true });
}

/** "On the 15th" with nothing else said: a date only where one is expected. */
function latentDayAt(s: Scan, i: number): Reading | null {
  const to = s.past(i, 'to');
  const day = dayNumberAt(s, to || i);
  if (!day || (!to && !s.is(i - 1, 'in') && !isPrepositioned(s, i))) return null;
  const next = s.tokens[day.to];
  if (next && next.kind !== 'mark') return null;
  if (s.published === null) return reading(i, day.to, { latent: true });
  const { y, m } = fromDay(s.published);
  const here = isDate(y, m, day.day) ? toDay(y, m, day.day) : null;
  const earlier = m === 1 ? [y - 1, 12] as const : [y, m - 1] as const;
  const start = here !== null && here <= s.published ? here : isDate(earlier[0], earlier[1], day.day) ? toDay(earlier[0], earlier[1], day.day) : null;
  return reading(i, day.to, { start, end: start, precision: 'day', latent: true });
}

/** "In three weeks": from now on, where a date is expected. */
function latentCountAt(s: Scan, i: number): Reading | null {
  const stretch = s.is(i - 1, 'in') && s.number(i) ? stretchAt(s, i) : null;
  return stretch && { ...afterReading(s, i, stretch.to, stretch, s.published), latent: true };
}

const isPrepositioned = (s: Scan, i: number): boolean => s.tokens[i]?.fold.startsWith('لل') === true;
