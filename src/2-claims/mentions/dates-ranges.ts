import { fromDay, isDate, toDay } from './calendar.ts';
import { dayNumberAt, fixedAt, placeDay } from './dates-fixed.ts';
import { periodAt } from './dates-periods.ts';
import { pointAt } from './dates-point.ts';
import { type Reading, reading, type Scan } from './dates-scan.ts';

/** "From A to B", "since A and until B", "between A and B", "A to B", "A - B", and a month with its days after it. */
export function rangeAt(s: Scan, i: number): Reading | null {
  const since = s.past(i, 'since');
  const opener = s.past(i, 'between') || s.past(i, 'from') || since;
  const between = s.past(i, 'between') > 0;
  const at = opener || i;
  const found = daysOfMonthAt(s, i, at, between) ?? pairAt(s, i, at, opener > 0, between) ?? (opener ? null : monthThenDaysAt(s, i));
  return found && since ? { ...found, open: 'since' } : found;
}

function linkAt(s: Scan, at: number, between: boolean): number {
  if (s.mark(at, '-\u2013\u2014')) return at + 1;
  const to = s.past(at, 'to');
  if (to) return to;
  if (!between) return 0;
  const lone = s.skip(at, 'and');
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
  if (last.said.hijri)
    return reading(i, last.to, {
      start: last.end - (last.said.d - first.day),
      end: last.end,
      precision: 'days',
      basis: last.basis,
      range: true,
    });
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
  return reading(at, unit.to, {
    start: toDay(y, m, day.day),
    end: toDay(y, m, day.day),
    precision: 'day',
    said: { d: day.day, m, y, hijri: false },
  });
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
  return reading(i, last.to, {
    start: whole.start + first.day - 1,
    end: whole.start + last.day - 1,
    precision: 'days',
    basis: whole.basis,
    range: true,
  });
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
  const start =
    first.said?.y === null && last.said?.y != null && first.said.m !== null && first.said.d !== null
      ? toDay(last.said.y, first.said.m, first.said.d)
      : first.start;
  const end = last.end < start ? laterEnd(s, last) : last.end;
  if (end < start) return null;
  const precision = first.precision === 'day' || last.precision === 'day' ? 'days' : first.precision;
  return reading(i, last.to, {
    start,
    end,
    precision,
    basis: first.basis === 'stated' || last.basis === 'stated' ? 'stated' : 'relative',
    part: first.part,
    range: true,
  });
}

/** The end of a range that was placed before its beginning: the next such weekday, or the next such date. */
function laterEnd(s: Scan, last: Reading): number {
  const end = last.end as number;
  if (last.said && last.said.y === null && last.said.d !== null && last.said.m !== null)
    return placeDay(s, last.said.d, last.said.m, null, last.said.hijri, true) ?? end;
  return last.basis === 'relative' && last.precision === 'day' ? end + 7 : end;
}

export const isYear = (r: Reading): boolean => r.said !== null && r.said.d === null && r.said.m === null && r.said.y !== null;
const isNear = (a: Reading, b: Reading): boolean =>
  (a.said?.y ?? 0) >= 1900 && (b.said?.y ?? 0) <= 2099 && (b.said?.y ?? 0) > (a.said?.y ?? 0);
