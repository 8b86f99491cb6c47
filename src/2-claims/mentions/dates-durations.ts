import type { TimeUnit } from '#languages';
import { addMonths, fromDay, monthLength, toDay } from './calendar.ts';
import { isUnit } from './dates-lexicon.ts';
import { type Duration, type Precision, type Reading, reading, type Scan } from './dates-scan.ts';

/** A stretch of time as said: "three days", "a month and 21 days", "several hours" (`vague`: how many is not said). */
export type Stretch = {
  readonly to: number;
  readonly amounts: Duration;
  readonly unit: TimeUnit;
  readonly vague: boolean;
  readonly definite: boolean;
  readonly many: boolean;
};

/** The stretch that begins at token `i`, its pieces joined by "and" or a comma. */
export function stretchAt(s: Scan, i: number): Stretch | null {
  const first = pieceAt(s, i);
  if (!first) return null;
  const amounts: Duration = { [first.unit]: first.n };
  let { to } = first;
  for (;;) {
    const joined = s.mark(to, ',\u060c') ? to + 1 : s.skip(to, 'and');
    const token = s.tokens[joined];
    const more = token && pieceAt(s, joined);
    if (!more || more.vague || first.vague || amounts[more.unit] !== undefined || (joined === to && !isJoined(s, to))) break;
    amounts[more.unit] = more.n;
    to = more.to;
  }
  return { to, amounts, unit: first.unit, vague: first.vague, definite: first.definite, many: first.many };
}

/** Does the piece at `i` carry its own conjunction, or begin with a number? */
const isJoined = (s: Scan, i: number): boolean => s.number(i) !== null || s.senses(i)?.some((sense) => sense.and) === true;

type Piece = { to: number; n: number; unit: TimeUnit; vague: boolean; definite: boolean; many: boolean };

function pieceAt(s: Scan, i: number): Piece | null {
  const vague = s.vagueCount(i);
  const number = vague ? null : s.amount(i);
  const at = vague || number?.to || i;
  const sense = s.is(at, 'one') ?? s.is(at, 'two') ?? s.is(at, 'many');
  if (!sense || !isUnit(sense.name) || (number?.ordinal && at !== i)) return null;
  // A dual counts itself: a number beside it is another thing's, and what is meant stays open.
  if (sense.role === 'two' && (number ?? s.number(i - 1))) return null;
  const base = { unit: sense.name, definite: sense.definite };
  if (vague) return { to: at + 1, n: 0, vague: true, many: true, ...base };
  if (number) return { ...withHalf(s, at + 1, number.value), vague: false, many: true, ...base };
  if (sense.role === 'many') return { to: at + 1, n: 0, vague: true, many: true, ...base };
  const one = sense.role === 'one' ? s.amount(at + 1) : null;
  const counted = one?.value === 1 && one.digits === '' && !one.ordinal ? one.to : at + 1;
  return { ...withHalf(s, counted, sense.role === 'two' ? 2 : 1), vague: false, many: sense.role === 'two', ...base };
}

/** "An hour and a half". */
function withHalf(s: Scan, at: number, n: number): { to: number; n: number } {
  const share = s.amount(at);
  return share && share.value > 0 && share.value < 1 && share.digits === '' ? { to: share.to, n: n + share.value } : { to: at, n };
}

const monthsOf = (d: Duration): number => (d.month ?? 0) + 12 * (d.year ?? 0) + 120 * (d.decade ?? 0) + 1200 * (d.century ?? 0);
const daysOf = (d: Duration): number => (d.day ?? 0) + 7 * (d.week ?? 0) + Math.ceil((d.hour ?? 0) / 24);

/** The day a stretch before (-1) or after (1) another. */
export const shift = (day: number, d: Duration, sign: 1 | -1): number =>
  addMonths(day, sign * Math.round(monthsOf(d))) + sign * Math.round(daysOf(d));

export function precisionOf(unit: TimeUnit): Precision {
  if (unit === 'week' || unit === 'month' || unit === 'year') return unit;
  if (unit === 'day') return 'days';
  return unit === 'decade' || unit === 'century' ? 'year' : 'day';
}

/** How far back a few units may reach, at most. */
const fewBack: Readonly<Record<TimeUnit, number>> = {
  second: 0,
  minute: 0,
  hour: 1,
  day: 10,
  week: 42,
  month: 365,
  year: 3650,
  decade: 36500,
  century: 365000,
};

/** "Before three days" (ago): a point as exact as its unit. */
export function agoReading(s: Scan, from: number, stretch: Stretch): Reading {
  const { to, amounts, unit, vague } = stretch;
  const given = { duration: vague ? null : amounts };
  if (s.published === null) return reading(from, to, given);
  if (vague)
    return reading(from, to, {
      ...given,
      start: unit === 'year' ? null : s.published - fewBack[unit],
      end: s.published,
      precision: precisionOf(unit),
    });
  const at = shift(s.published, amounts, -1);
  return reading(from, to, { ...given, ...around(at, unit), precision: unit === 'day' ? 'day' : precisionOf(unit) });
}

function around(at: number, unit: TimeUnit): { start: number; end: number } {
  const { y, m } = fromDay(at);
  if (unit === 'week') return { start: at - 3, end: at + 3 };
  if (unit === 'month') return { start: toDay(y, m, 1), end: toDay(y, m, monthLength(y, m)) };
  if (unit === 'year' || unit === 'decade' || unit === 'century') return { start: toDay(y, 1, 1), end: toDay(y, 12, 31) };
  return { start: at, end: at };
}

/** The last, or next, so many units, up to publication. */
export function lastReading(
  s: Scan,
  from: number,
  to: number,
  stretch: Pick<Stretch, 'amounts' | 'unit' | 'vague'>,
  next: boolean,
): Reading {
  const { amounts, unit, vague } = stretch;
  const precision = precisionOf(unit);
  if (s.published === null) return reading(from, to, { duration: vague ? null : amounts });
  if (vague) {
    const back = fewBack[unit];
    return reading(
      from,
      to,
      next
        ? { start: s.published, end: s.published + back, precision }
        : { start: unit === 'year' ? null : s.published - back, end: s.published, precision },
    );
  }
  const span = next
    ? { start: s.published + 1, end: shift(s.published, amounts, 1) }
    : { start: shift(s.published, amounts, -1), end: s.published };
  return reading(from, to, { ...span, precision, duration: amounts });
}
