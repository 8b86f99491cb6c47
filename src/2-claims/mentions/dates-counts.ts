import { fromDay, isDate, toDay } from './calendar.ts';
import { agoReading, lastReading, type Stretch, shift, stretchAt } from './dates-durations.ts';
import { dayNumberAt, yearAt } from './dates-fixed.ts';
import { periodAt } from './dates-periods.ts';
import { pointAt } from './dates-point.ts';
import { isYear } from './dates-ranges.ts';
import { type Reading, reading, type Scan } from './dates-scan.ts';

/** Since and until. */
export function openAt(s: Scan, i: number): Reading | null {
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
function sinceStretch(s: Scan, i: number, stretch: Stretch): Reading {
  if (!stretch.vague) return { ...lastReading(s, i, stretch.to, stretch, false), open: 'since' };
  const near = stretch.unit === 'hour' || stretch.unit === 'minute' || stretch.unit === 'second' || stretch.unit === 'day';
  const back = near && s.published !== null ? s.published - (stretch.unit === 'day' ? 10 : 1) : null;
  return reading(i, stretch.to, {
    start: back,
    end: s.published,
    precision: near ? 'days' : stretch.unit === 'year' ? 'year' : 'month',
    open: 'since',
  });
}

/** "Three days ago", "two days later", "within 24 hours", "in three weeks from now". */
export function countAt(s: Scan, i: number): Reading | null {
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
  if (now) return afterReading(i, now, stretch, s.published) ?? reading(i, now, {});
  if (after)
    return isShort(stretch.unit)
      ? null
      : afterReading(i, stretch.to, stretch, s.is(stretch.to, 'of') ? null : s.latent ? s.published : s.spoken);
  if (gone) return agoReading(s, i, { ...stretch, to: gone });
  return during && !stretch.vague ? lastReading(s, i, s.past(stretch.to, 'past') || stretch.to, stretch, false) : null;
}

const isShort = (unit: string): boolean => unit === 'second' || unit === 'minute' || unit === 'hour';

function afterReading(from: number, to: number, stretch: Stretch, base: number | null): Reading | null {
  // So long after a day that is not known is no date.
  if (base === null || stretch.vague) return null;
  const day = shift(base, stretch.amounts, 1);
  return reading(from, to, { start: day, end: day, precision: 'day', duration: stretch.amounts });
}

export function vagueAt(s: Scan, i: number): Reading | null {
  const to = s.past(i, 'vague');
  if (!to) return null;
  const of = s.is(to, 'of') ? to + 1 : to;
  const point = pointAt(s, of);
  if (point && !point.latent) return { ...point, from: i };
  return reading(i, to, { vague: true });
}

/** "On the 15th" with nothing else said: a date only where one is expected. */
export function latentDayAt(s: Scan, i: number): Reading | null {
  const to = s.past(i, 'to');
  const day = dayNumberAt(s, to || i);
  if (!day || (!to && !s.is(i - 1, 'in') && !isPrepositioned(s, i))) return null;
  const next = s.tokens[day.to];
  if (next && next.kind !== 'mark') return null;
  if (s.published === null) return reading(i, day.to, { latent: true });
  const { y, m } = fromDay(s.published);
  const here = isDate(y, m, day.day) ? toDay(y, m, day.day) : null;
  const earlier = m === 1 ? ([y - 1, 12] as const) : ([y, m - 1] as const);
  const start =
    here !== null && here <= s.published ? here : isDate(earlier[0], earlier[1], day.day) ? toDay(earlier[0], earlier[1], day.day) : null;
  return reading(i, day.to, { start, end: start, precision: 'day', latent: true });
}

/** "In three weeks": from now on, where a date is expected. */
export function latentCountAt(s: Scan, i: number): Reading | null {
  const stretch = s.is(i - 1, 'in') && s.number(i) ? stretchAt(s, i) : null;
  const after = stretch && afterReading(i, stretch.to, stretch, s.published);
  return after && { ...after, latent: true };
}

const isPrepositioned = (s: Scan, i: number): boolean => s.tokens[i]?.fold.startsWith(s.toThe) === true;
