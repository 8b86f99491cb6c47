import { addMonths, fromDay, monthLength, toDay } from './calendar.ts';
import { lastReading, stretchAt } from './dates-durations.ts';
import { fixedAt, monthAt, placeMonth, yearAt } from './dates-fixed.ts';
import { isUnit } from './dates-lexicon.ts';
import { type Precision, type Reading, reading, type Scan } from './dates-scan.ts';

/** Weeks, months, years, seasons, decades, their parts, and counts of them. */
export function periodAt(s: Scan, i: number): Reading | null {
  const known = s.periods[i];
  if (known !== undefined) return known;
  const period = periodOnce(s, i);
  s.periods[i] = period;
  return period;
}

function periodOnce(s: Scan, i: number): Reading | null {
  return (
    edgeAt(s, i) ??
    orderedAt(s, i) ??
    monthPeriodAt(s, i) ??
    countedAt(s, i) ??
    yearPeriodAt(s, i) ??
    unitAt(s, i) ??
    seasonAt(s, i) ??
    decadeAt(s, i)
  );
}

/** "March 2011", "this March", "the month of March", "last March". */
export function monthPeriodAt(s: Scan, i: number): Reading | null {
  const these = s.is(i, 'these') ? i + 1 : i;
  const word = s.is(these, 'one');
  const named = word?.name === 'month' && !word.definite ? these + 1 : these;
  const month = monthAt(s, named);
  if (!month) return null;
  const direction = s.is(month.to, 'past') ?? s.is(month.to, 'next') ?? s.is(month.to, 'current');
  const year = direction ? null : yearAt(s, month.to, true);
  const hijri = month.hijri || year?.hijri === true;
  const to = year?.to ?? (direction ? month.to + 1 : month.to);
  const sure = !month.unsure || year !== null || direction !== null || named > i || introduced(s, i);
  if (!sure || (month.latin && !year && s.tokens[i]?.fold.length === 3)) return null;
  const placed = placeMonth(s, month.month, year?.year ?? null, hijri, direction?.role === 'next');
  const basis = year && !year.relative ? 'stated' : 'relative';
  return reading(i, to, {
    start: placed?.[0] ?? null,
    end: placed?.[1] ?? null,
    precision: 'month',
    basis,
    said: { d: null, m: month.month, y: year?.year ?? null, hijri },
  });
}

/** An ordinary word is a month when a preposition of time stands before it. */
const introduced = (s: Scan, i: number): boolean =>
  (['in', 'since', 'until', 'during', 'early', 'late', 'middle', 'to', 'of'] as const).some((role) => s.is(i - 1, role) !== null);

/** "The year 2011"; bare digits only after a preposition of time, and then only 1900 … 2099. */
export function yearPeriodAt(s: Scan, i: number): Reading | null {
  const word = s.is(i, 'one')?.name === 'year' || s.is(i, 'these') !== null;
  const year = word ? yearAt(s, i, false) : bareYearAt(s, i);
  if (!year) return null;
  const placed = year.hijri ? (placeMonth(s, 1, year.year, true)?.[0] ?? null) : toDay(year.year, 1, 1);
  const end = placed === null ? null : year.hijri ? placed + 353 : toDay(year.year, 12, 31);
  const latent = !word && !(year.year >= 1900 && year.year <= 2099 && introduced(s, i) && !isCounted(s, year.to));
  return reading(i, year.to, {
    start: placed,
    end,
    precision: 'year',
    basis: year.relative ? 'relative' : 'stated',
    latent,
    said: { d: null, m: null, y: year.year, hijri: year.hijri },
  });
}

/** A thing counted after the digits: then they are no year. Years are followed by marks, verbs, prepositions. */
const isCounted = (s: Scan, i: number): boolean => {
  const next = s.tokens[i];
  return next?.kind === 'word' && !next.glued && next.fold.length > 3 && next.fold.endsWith(s.countedEnding) && s.senses(i) === undefined;
};

function bareYearAt(s: Scan, i: number): ReturnType<typeof yearAt> {
  const number = s.number(i);
  if (!number || s.is(i, 'of')) return null;
  return s.tokens[i]?.kind === 'number' || number.value >= 1000 ? yearAt(s, i, true) : null;
}

/** "This week", "last month", "the current year"; the week after next. */
export function unitAt(s: Scan, i: number): Reading | null {
  const these = s.is(i, 'these') ? i + 1 : i;
  const sense = s.is(these, 'one');
  if (!sense || !isUnit(sense.name) || (!sense.definite && these === i)) return null;
  const skipped = s.is(these + 1, 'after') && s.is(these + 2, 'next') ? 2 : 0;
  const at = these + 1 + (skipped ? 1 : 0);
  const offset = skipped || (s.is(at, 'past') ? -1 : s.is(at, 'next') ? 1 : s.is(at, 'current') ? 0 : null);
  const to = offset === null ? these + 1 : at + 1;
  const said = offset !== null || these > i;
  if (sense.name === 'hour' || sense.name === 'minute' || sense.name === 'second' || sense.name === 'day') return null;
  if (s.published === null) return reading(i, to, { latent: !said });
  const [start, end] = unitSpan(s, sense.name, offset ?? 0, s.published);
  return reading(i, to, { start, end, precision: precisionOfUnit(sense.name), latent: !said });
}

const precisionOfUnit = (unit: string): Precision => (unit === 'week' || unit === 'month' ? unit : 'year');

/** The unit `offset` units from the one a day is in. "This week" is the seven days that end with the day. */
export function unitSpan(s: Scan, unit: string, offset: number, day: number): [number, number] {
  const { y, m } = fromDay(day);
  if (unit === 'week') return offset === 0 ? [day - 6, day] : [s.weekOf(day) + 7 * offset, s.weekOf(day) + 7 * offset + 6];
  if (unit === 'month') {
    const first = addMonths(toDay(y, m, 1), offset);
    const at = fromDay(first);
    return [first, first + monthLength(at.y, at.m) - 1];
  }
  const size = unit === 'century' ? 100 : unit === 'decade' ? 10 : 1;
  const from = (Math.floor(y / size) + offset) * size;
  return [toDay(from, 1, 1), toDay(from + size - 1, 12, 31)];
}

/** "The last three days", "آخر 24 ساعة", "the past few hours", "3 days to come". */
export function countedAt(s: Scan, i: number): Reading | null {
  const article = s.is(i, 'article') && s.tokens[i + 1]?.kind === 'number' ? i + 1 : i;
  const last = s.past(article, 'last');
  const stretch = stretchAt(s, last || article);
  if (!stretch?.many) return last && stretch && !stretch.definite ? lastReading(s, i, stretch.to, stretch, false) : null;
  if (last) return lastReading(s, i, stretch.to, stretch, false);
  const few = s.past(stretch.to, 'few');
  const number = few ? null : s.amount(stretch.to);
  const counted =
    number && stretch.vague && !number.ordinal ? { amounts: { [stretch.unit]: number.value }, unit: stretch.unit, vague: false } : stretch;
  const at = few || (counted === stretch ? stretch.to : (number?.to ?? stretch.to));
  const next = s.is(at, 'next') !== null;
  if (!next && !s.is(at, 'past')) return null;
  if (!stretch.definite && article === i && !next && !s.number(i)) return null;
  return lastReading(s, i, at + 1, counted, next);
}

/** "Early 2020", "the end of March", "mid next week", "the rest of the month". */
function edgeAt(s: Scan, i: number): Reading | null {
  const later = s.past(i, 'later');
  const edge = later ? 'late' : (['weekend', 'early', 'middle', 'late', 'rest'] as const).find((role) => s.is(i, role));
  if (!edge) return null;
  const after = later || s.past(i, edge);
  if (edge === 'weekend') return weekendAt(s, i, after);
  const at = s.is(after, 'of') ? after + 1 : after;
  const whole = monthPeriodAt(s, at) ?? yearPeriodAt(s, at) ?? unitAt(s, at) ?? seasonAt(s, at) ?? decadeAt(s, at);
  if (!whole || (later && whole.latent)) return null;
  if (edge === 'late' && !later && isWeek(s, at) && whole.latent) return weekendAt(s, i, whole.to);
  if (whole.start === null || whole.end === null) return reading(i, whole.to, { basis: whole.basis });
  const calendar = whole.precision === 'week' && s.published !== null && whole.end === s.published ? s.weekOf(s.published) : whole.start;
  const [start, end] = edgeOf(edge, calendar, calendar + (whole.end - whole.start), s.published);
  return reading(i, whole.to, { start, end, precision: whole.end - whole.start > 40 ? 'month' : 'days', basis: whole.basis });
}

const isWeek = (s: Scan, i: number): boolean => (s.is(i, 'one') ?? s.is(i + 1, 'one'))?.name === 'week';

/** Halves at the widest: early is the first half, late the second, the middle the two quarters between. */
function edgeOf(edge: 'early' | 'middle' | 'late' | 'rest', start: number, end: number, published: number | null): [number, number] {
  const [first, last] = [fromDay(start), fromDay(end)];
  const year = first.m === 1 && last.m === 12;
  const half = year
    ? toDay(first.y + Math.floor((last.y - first.y) / 2), 6, 30)
    : start + (end - start > 20 ? 14 : Math.floor((end - start) / 2) - 1);
  if (edge === 'early') return [start, half];
  if (edge === 'late') return [half + 1, end];
  if (edge === 'rest') return [published ?? start, end];
  if (year) return [toDay(first.y, 4, 1), toDay(last.y, 9, 30)];
  const quarter = Math.floor((end - start + 1) / 3);
  return [start + quarter - 1, end - quarter + 1];
}

function weekendAt(s: Scan, i: number, to: number): Reading {
  const after = s.is(to, 'after') && s.is(to + 1, 'next') ? 2 : 0;
  const at = to + (after ? 1 : 0);
  const offset = after || (s.is(at, 'past') ? -1 : s.is(at, 'next') ? 1 : 0);
  const end = after || offset !== 0 || s.is(at, 'current') ? at + 1 : to;
  if (s.published === null) return reading(i, end, {});
  const start = s.weekOf(s.published) + 7 * offset;
  return reading(i, end, { start: start + 5, end: start + 6, precision: 'days' });
}

/** "The third week of March", "the third quarter of 2016", "the week of 15 March". */
function orderedAt(s: Scan, i: number): Reading | null {
  const unit = s.is(i, 'one');
  if (unit?.name === 'week') return weekOrdinalAt(s, i) ?? weekOfAt(s, i);
  if (!s.is(i, 'quarter')) return null;
  const which = s.number(i + 1);
  if (!which?.ordinal || which.value > 4) return null;
  const at = s.is(which.to, 'of') ? which.to + 1 : which.to;
  const year = yearPeriodAt(s, at) ?? unitAt(s, at);
  if (year?.precision !== 'year' || year.start === null) return null;
  const y = fromDay(year.start).y;
  const m = which.value * 3 - 2;
  return reading(i, year.to, { start: toDay(y, m, 1), end: toDay(y, m + 2, monthLength(y, m + 2)), precision: 'month', basis: year.basis });
}

function weekOrdinalAt(s: Scan, i: number): Reading | null {
  const which = s.number(i + 1);
  const last = which ? null : s.is(i + 1, 'past');
  if (!(which?.ordinal && which.value <= 53) && !last) return null;
  const after = which?.to ?? i + 2;
  const of = s.is(after, 'of');
  if (last && !of) return null;
  const at = of ? after + 1 : after;
  const whole = monthPeriodAt(s, at) ?? yearPeriodAt(s, at) ?? unitAt(s, at);
  if (!whole || whole.latent) return null;
  if (whole.start === null || whole.end === null) return reading(i, whole.to, {});
  const monday = s.weekOf(whole.start + 3);
  const start = last ? s.weekOf(whole.end - 3) : monday + 7 * ((which?.value ?? 1) - 1);
  return reading(i, whole.to, { start, end: start + 6, precision: 'week', basis: whole.basis });
}

function weekOfAt(s: Scan, i: number): Reading | null {
  const at = s.is(i + 1, 'in') ? i + 2 : i + 1;
  const day = fixedAt(s, at);
  if (!day || day.latent || day.start === null) return null;
  const start = s.weekOf(day.start);
  return reading(i, day.to, { start, end: start + 6, precision: 'week', basis: day.basis });
}

/** "Summer 2016", "last winter"; winter runs over the turn of the year. */
export function seasonAt(s: Scan, i: number): Reading | null {
  const these = s.is(i, 'these') ? i + 1 : i;
  const season = s.is(these, 'season');
  if (!season || s.is(these, 'hijri')) return null;
  const direction = s.is(these + 1, 'past') ?? s.is(these + 1, 'next') ?? s.is(these + 1, 'current');
  const year = direction ? null : yearAt(s, these + 1, true);
  const to = year?.to ?? (direction ? these + 2 : these + 1);
  const sure = these > i || direction !== null || year !== null;
  const now = s.published === null ? null : fromDay(s.published).y;
  if (year === null && now === null) return reading(i, to, { latent: !sure });
  const startIn = (y: number): number => toDay(y, season.value * 3, 1);
  let y = year?.year ?? (now as number);
  if (year === null && s.published !== null) {
    if (direction?.role === 'next') y += startIn(y) <= s.published ? 1 : 0;
    else if (startIn(y) > s.published) y--;
    if (direction?.role === 'past' && addMonths(startIn(y), 3) > s.published) y--;
  }
  return reading(i, to, {
    start: startIn(y),
    end: addMonths(startIn(y), 3) - 1,
    precision: 'month',
    basis: year && !year.relative ? 'stated' : 'relative',
    latent: !sure,
  });
}

/** "The seventies", with its century when it is said. */
export function decadeAt(s: Scan, i: number): Reading | null {
  const decade = s.is(i, 'decade');
  if (!decade) return null;
  const at = s.is(i + 1, 'of') ? i + 2 : i + 1;
  const word = s.is(at, 'one');
  const which = word?.name === 'century' ? s.number(at + 1) : null;
  const past = word?.name === 'century' && s.is(at + 1, 'past');
  const to = which?.ordinal ? which.to : past ? at + 2 : i + 1;
  const century = which?.ordinal ? (which.value - 1) * 100 : decade.value < 30 && !past ? 2000 : 1900;
  const start = century + decade.value;
  return reading(i, to, { start: toDay(start, 1, 1), end: toDay(start + 9, 12, 31), precision: 'year', basis: 'stated' });
}
