import { fromDay, hijriMonth, hijriOf, isDate, monthLength, toDay } from './calendar.ts';
import { type Reading, reading, type Scan } from './dates-scan.ts';

export type YearAt = { readonly to: number; readonly year: number; readonly hijri: boolean; readonly relative: boolean };
export type MonthAt = {
  readonly to: number;
  readonly month: number;
  readonly hijri: boolean;
  readonly unsure: boolean;
  readonly latin: boolean;
};

const commas = ',\u060c';

/** A year: "2011", "عام 2011", "of the year two thousand", "العام الماضي". `bare` allows digits without the word year. */
export function yearAt(s: Scan, i: number, bare: boolean): YearAt | null {
  const comma = s.mark(i, commas) && bare ? i + 1 : i;
  const of = s.is(comma, 'of') && !s.is(comma, 'of')?.and ? comma + 1 : comma;
  const these = s.is(of, 'these') ? of + 1 : of;
  const word = s.is(these, 'one');
  if (word?.name === 'year') return yearAfterWord(s, these + 1, these > of);
  if (!bare || these > of) return null;
  const number = s.number(of);
  if (!number || number.ordinal || number.value < 1000 || number.value > 2999 || !Number.isInteger(number.value)) return null;
  if (number.digits !== '' && (number.digits.length !== 4 || isSeparated(s, of))) return null;
  return withEra(s, number.to, number.value);
}

function yearAfterWord(s: Scan, i: number, these: boolean): YearAt | null {
  const number = s.number(i);
  if (number && !number.ordinal && number.value >= 1 && number.value <= 2999 && (number.value >= 100 || number.digits === '')) {
    const next = number.digits === '' && number.value > 10 && number.value < 21 ? s.number(number.to) : null;
    if (next && next.value < 100) return withEra(s, next.to, number.value * 100 + next.value);
    if (number.value >= 100) return withEra(s, number.to, number.value);
  }
  const offset = these ? 0 : s.is(i, 'past') ? -1 : s.is(i, 'next') ? 1 : s.is(i, 'current') ? 0 : null;
  if (offset === null) return null;
  const exact = these ? null : s.number(i + 1);
  if (exact && exact.digits.length === 4 && exact.value > 999 && exact.value < 3000) return withEra(s, exact.to, exact.value);
  if (s.published === null) return null;
  return { to: these ? i : i + 1, year: fromDay(s.published).y + offset, hijri: false, relative: true };
}

/** Digits glued on by a mark belong to a date, unless they are the other year of a range. */
const isSeparated = (s: Scan, i: number): boolean =>
  !(s.mark(i + 1, '-\u2013') && s.tokens[i + 2]?.fold.length === 4 && !s.mark(i + 3, '-/')) &&
  s.mark(i + 1, '/.-,') &&
  s.tokens[i + 1]?.glued === true &&
  s.tokens[i + 2]?.kind === 'number' &&
  s.tokens[i + 2]?.glued === true;

function withEra(s: Scan, to: number, year: number): YearAt {
  if (s.is(to, 'hijriMark')) return { to: to + 1, year, hijri: true, relative: false };
  return { to: s.is(to, 'eraMark') ? to + 1 : to, year, hijri: false, relative: false };
}

/** A month name, with its second name behind a slash or in brackets. */
export function monthAt(s: Scan, i: number): MonthAt | null {
  const hijri = s.is(i, 'hijri');
  const sense = hijri ?? s.is(i, 'month');
  if (!sense) return null;
  let to = i + 1 + sense.rest.length;
  const latin = (s.tokens[i]?.fold.charCodeAt(0) ?? 0) < 0x250;
  const open = s.mark(to, '/(\\-');
  const twin = s.is(open ? to + 1 : to, sense.role);
  if (open && twin && twin.value === sense.value) {
    const after = to + 2 + twin.rest.length;
    to = s.mark(to, '(') && s.mark(after, ')') ? after + 1 : after;
    return { to, month: sense.value, hijri: hijri !== null, unsure: false, latin };
  }
  return { to, month: sense.value, hijri: hijri !== null, unsure: sense.unsure, latin };
}

/** A day of the month, in digits or words. */
export function dayNumberAt(s: Scan, i: number): { to: number; day: number } | null {
  const number = s.number(i);
  return number && Number.isInteger(number.value) && number.value >= 1 && number.value <= 31 ? { to: number.to, day: number.value } : null;
}

/** Where in time a calendar date without a year falls: the last such date, or the next one when asked. */
export function placeDay(s: Scan, d: number, m: number, y: number | null, hijri: boolean, next = false): number | null {
  if (hijri) return placeHijri(s, d, m, y);
  if (y !== null) return isDate(y, m, d) ? toDay(y, m, d) : null;
  const near = s.published ?? s.spoken;
  if (near === null) return null;
  const year = fromDay(near).y;
  for (const at of next ? [year, year + 1, year + 2, year + 3, year + 4] : [year, year - 1, year - 2, year - 3, year - 4]) {
    if (!isDate(at, m, d)) continue;
    const day = toDay(at, m, d);
    if (next ? day > near : day <= near) return day;
  }
  return null;
}

function placeHijri(s: Scan, d: number, m: number, y: number | null): number | null {
  const near = s.published ?? s.spoken;
  const years = y === null ? (near === null ? [] : [hijriOf(near).y, hijriOf(near).y - 1]) : y > 1700 ? hijriYearsIn(y) : [y];
  for (const year of years) {
    const month = hijriMonth(year, m);
    if (!month || d > month.length) continue;
    const day = month.start + d - 1;
    if (y === null ? day <= (near as number) : y <= 1700 || fromDay(day).y === y) return day;
  }
  return null;
}

const hijriYearsIn = (gregorian: number): number[] => {
  const first = hijriOf(toDay(gregorian, 1, 1)).y;
  return [first, first + 1];
};

/** First and last day of a month that was named. */
export function placeMonth(s: Scan, m: number, y: number | null, hijri: boolean, next = false): [number, number] | null {
  const first = placeDay(s, 1, m, y, hijri, next);
  if (first === null) return null;
  if (!hijri) return [first, first + monthLength(fromDay(first).y, m) - 1];
  const at = hijriOf(first);
  return [first, first + (hijriMonth(at.y, at.m)?.length ?? 30) - 1];
}

/** Any date of day and month that begins at `i`. */
export function fixedAt(s: Scan, i: number): Reading | null {
  return numericAt(s, i) ?? dayMonthAt(s, i) ?? monthDayAt(s, i);
}

function made(
  s: Scan,
  from: number,
  to: number,
  d: number,
  m: number,
  y: YearAt | null,
  hijri: boolean,
  latent: boolean,
  next = false,
): Reading {
  const day = placeDay(s, d, m, y?.year ?? null, hijri, next);
  const basis = y && !y.relative ? 'stated' : day === null && s.published === null ? 'relative' : 'stated';
  return reading(from, to, { start: day, end: day, precision: 'day', basis, latent, said: { d, m, y: y?.year ?? null, hijri } });
}

/** "3 March 2024", "the third of March", "20 of this month". */
function dayMonthAt(s: Scan, i: number): Reading | null {
  const day = dayNumberAt(s, i);
  if (!day) return null;
  let at = day.to;
  if (s.mark(at, '.-/') || (s.mark(at, commas) && !s.tokens[at]?.glued)) at++;
  if (s.is(at, 'of')) at++;
  const these = s.is(at, 'these') ? at + 1 : at;
  const word = s.is(these, 'one');
  if (word?.name === 'month' && !monthAt(s, these + 1)) return dayOfThisMonth(s, i, day.day, at, these);
  const month = monthAt(s, word?.name === 'month' ? these + 1 : at);
  if (!month) return null;
  let to = month.to;
  if (s.mark(to, '.-/') && s.number(to + 1)) to++;
  const dotted = to > month.to;
  const direction = s.is(month.to, 'past') ?? s.is(month.to, 'next') ?? s.is(month.to, 'current');
  const year = direction ? null : (yearAt(s, to, true) ?? (dotted ? yearAt(s, month.to, true) : null));
  const hijri = month.hijri || year?.hijri === true;
  const end = year?.to ?? (direction ? month.to + 1 : month.to);
  return made(s, i, end, day.day, month.month, year, hijri, false, direction?.role === 'next');
}

function dayOfThisMonth(s: Scan, i: number, d: number, at: number, these: number): Reading | null {
  const said = these > at;
  const offset = said ? 0 : s.is(these + 1, 'past') ? -1 : s.is(these + 1, 'next') ? 1 : s.is(these + 1, 'current') ? 0 : null;
  if (offset === null) return null;
  const to = said ? these + 1 : these + 2;
  if (s.published === null) return reading(i, to, {});
  const { y, m } = fromDay(s.published);
  const months = y * 12 + m - 1 + offset;
  const [year, month] = [Math.floor(months / 12), (months % 12) + 1];
  const day = isDate(year, month, d) ? toDay(year, month, d) : null;
  return reading(i, to, { start: day, end: day, precision: 'day', said: { d, m: month, y: year, hijri: false } });
}

/** "March 3, 2024": certain only with a year, or in Latin letters. */
function monthDayAt(s: Scan, i: number): Reading | null {
  const month = monthAt(s, i);
  if (!month) return null;
  const at = s.mark(month.to, '.-') ? month.to + 1 : month.to;
  const day = dayNumberAt(s, at);
  if (!day || s.is(day.to, 'month')) return null;
  const year = yearAt(s, day.to, true);
  return made(s, i, year?.to ?? day.to, day.day, month.month, year, month.hijri || year?.hijri === true, !year && !month.latin);
}

/** 27/11/2024, 2024-11-27, 27.11.24, 3/2015; day first, the other way only when it must be. */
function numericAt(s: Scan, i: number): Reading | null {
  const groups: string[] = [];
  let to = i;
  let mark = '';
  while (s.tokens[to]?.kind === 'number') {
    groups.push((s.tokens[to] as { fold: string }).fold);
    const next = s.tokens[to + 1];
    if (!next?.glued || !s.mark(to + 1, mark || '/.-') || s.tokens[to + 2]?.kind !== 'number' || !s.tokens[to + 2]?.glued) break;
    mark = next.fold;
    to += 2;
  }
  if (groups.length < 2 || groups.length > 3) return groups.length > 3 ? reading(i, to + 1, { latent: true }) : null;
  return groups.length === 3 ? threeAt(s, i, to + 1, groups, mark) : twoAt(s, i, to + 1, groups, mark);
}

function threeAt(s: Scan, i: number, to: number, groups: readonly string[], mark: string): Reading | null {
  const [a, b, c] = groups as [string, string, string];
  const [na, nb, nc] = [Number(a), Number(b), Number(c)];
  const short = a.length <= 2 && b.length <= 2 && c.length <= 2;
  if (b.length > 2 || (a.length !== 4 && c.length !== 4 && !short)) return mark === '.' ? null : reading(i, to, { latent: true });
  const end = s.is(to, 'eraMark') || s.is(to, 'hijriMark') ? to + 1 : to;
  const hijri = end > to && s.is(to, 'hijriMark') !== null;
  if (short && mark === '.' && nc < 10) return null;
  const year = a.length === 4 ? na : c.length === 4 ? nc : 2000 + nc;
  const [first, second] = a.length === 4 ? [nc, nb] : [na, nb];
  let [d, m] = first > 12 || second <= 12 ? [first, second] : [second, first];
  if (short && (d > 31 || m > 12)) [d, m] = [nc, nb];
  const isHijri = hijri || (year < 1500 && year > 1300);
  if (!isHijri && !isDate(year, m, d)) return reading(i, end, { basis: 'stated' });
  return made(s, i, end, d, m, { to: end, year, hijri: isHijri, relative: false }, isHijri, false);
}

/** Month and year, or a day and month that only an introducing word makes certain. */
function twoAt(s: Scan, i: number, to: number, groups: readonly string[], mark: string): Reading | null {
  const [a, b] = groups as [string, string];
  if (a.length === 4 || b.length === 4) {
    const [y, m] = a.length === 4 ? [Number(a), Number(b)] : [Number(b), Number(a)];
    if (m < 1 || m > 12 || y < 1500 || y > 2199) return null;
    const start = toDay(y, m, 1);
    return reading(i, to, {
      start,
      end: start + monthLength(y, m) - 1,
      precision: 'month',
      basis: 'stated',
      latent: mark !== '/',
      said: { d: null, m, y, hijri: false },
    });
  }
  const [d, m] = Number(b) <= 12 ? [Number(a), Number(b)] : [Number(b), Number(a)];
  if (a.length > 2 || b.length > 2 || !isDate(2000, m, d)) return null;
  const comma = s.mark(to, commas) ? yearAt(s, to, true) : null;
  const short =
    s.mark(to, commas) && s.tokens[to + 1]?.kind === 'number' && s.tokens[to + 1]?.fold.length === 2
      ? { to: to + 2, year: 2000 + Number(s.tokens[to + 1]?.fold), hijri: false, relative: false }
      : null;
  const year = comma ?? short;
  const introduced = s.is(i - 1, 'on') !== null || s.is(i - 1, 'one')?.name === 'day';
  return made(s, i, year?.to ?? to, d, m, year, false, !introduced || mark === '.');
}
