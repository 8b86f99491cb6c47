/** A date as people and machines write it, in Arabic and English → a day, or a moment where the hour is told. */
import {
  agoForm,
  agoMark,
  changed,
  clock,
  clockOf,
  datelike,
  dayMonthYear,
  folded,
  hijriMonths,
  hijriNamed,
  hijriNumeric,
  hoursOf,
  isAfternoon,
  isoForm,
  monthDayYear,
  months,
  namedClocks,
  nearDay,
  nearForm,
  numeric,
  numericYearFirst,
  offset,
  packed,
  weekdayForm,
  weekdays,
  yearMonthDay,
} from './date-forms.ts';

export type WrittenDate = {
  /** `YYYY-MM-DD`, `YYYY-MM-DDTHH:MM` with its zone where that is told; null where it is told from a day that is not known. */
  readonly value: string | null;
  /** `hijri`: taken from that calendar (Umm al-Qura), a day more or less. `relative`: counted from now. */
  readonly how: 'written' | 'hijri' | 'relative';
  /** The text holds nothing but the date and what belongs to it. */
  readonly whole: boolean;
  /** It is told as the date of a change. */
  readonly changed: boolean;
};

/** What a date is read with: now, as an instant, for dates counted from it; and whether `11/30` and `3/4` begin with the month. */
export type DateReading = { readonly now: string | null; readonly monthFirst: boolean };
export const dayFirst: DateReading = { now: null, monthFirst: false };

type Day = { readonly y: number; readonly m: number; readonly d: number };
type Match = { readonly day: Day; readonly from: number; readonly to: number };
/** Longer texts are read to here only: a date stands in few words. */
const longest = 300;

/** The first date in a short text, or null where there is none. */
export function writtenDate(text: string, reading: DateReading = dayFirst): WrittenDate | null {
  const machine = /^\s*(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)\s*(Z|[+-]\d{2}:?\d{2}|[+-]\d{2})?\s*$/i.exec(text);
  if (machine) return exact(machine);
  const line = folded(text.slice(0, longest));
  const gregorian = gregorianDay(line, reading.monthFirst);
  if (gregorian) return withClock(line, gregorian, 'written');
  const hijri = hijriDay(line);
  if (hijri) return withClock(line, hijri, 'hijri');
  return relative(line, reading.now);
}

function exact([, day, time, zone]: RegExpExecArray): WrittenDate | null {
  const full = zone && /^[+-]\d{2}$/.test(zone) ? `${zone}:00` : (zone ?? '');
  const value = `${day}T${time}${full.toUpperCase()}`;
  try {
    Temporal.PlainDateTime.from(`${day}T${time}`);
    return { value, how: 'written', whole: true, changed: false };
  } catch {
    return null;
  }
}

function gregorianDay(line: string, monthFirst: boolean): Match | null {
  for (const [form, take] of forms(monthFirst)) {
    for (const match of line.matchAll(form)) {
      const day = byWeekday(line, take(match), form === numeric);
      if (isDay(day)) return { day, from: match.index, to: match.index + match[0].length };
    }
  }
  return null;
}

type Take = (match: RegExpExecArray) => Day;
const at = (y: unknown, m: number | undefined, d: unknown): Day => ({ y: Number(y), m: m ?? 0, d: Number(d) });
const monthOf = (match: RegExpExecArray, i: number): number | undefined => months.get((match[i] ?? '').replace(/\s+/g, ' '));

const forms = (monthFirst: boolean): readonly (readonly [RegExp, Take])[] => [
  [isoForm, (found) => at(found[1], Number(found[2]), found[3])],
  [dayMonthYear, (found) => at(found[4], monthOf(found, 2), found[1])],
  [monthDayYear, (found) => at(found[4], monthOf(found, 1), found[3])],
  [yearMonthDay, (found) => at(found[1], monthOf(found, 2), found[4])],
  [numericYearFirst, (found) => at(found[1], Number(found[2]), found[3])],
  [numeric, (found) => ofNumbers(Number(found[1]), Number(found[3]), found[4] as string, monthFirst)],
  [packed, (found) => at(found[1], Number(found[2]), found[3])],
];

/** Day before month, unless only the other order is a date, or the page is one that writes it. */
function ofNumbers(first: number, second: number, year: string, monthFirst: boolean): Day {
  const y = year.length === 2 ? 2000 + Number(year) : Number(year);
  const swapped = second > 12 || (monthFirst && first <= 12);
  return swapped ? { y, m: first, d: second } : { y, m: second, d: first };
}

/** Of `05/12` and `12/05` the one that falls on the weekday that is told beside them. */
function byWeekday(line: string, day: Day, isNumeric: boolean): Day {
  if (!isNumeric || day.d > 12 || !isDay(day)) return day;
  const told = weekdayIn(line);
  const other = { ...day, m: day.d, d: day.m };
  return told !== null && told !== weekdayOf(day) && told === weekdayOf(other) ? other : day;
}

const weekdayOf = ({ y, m, d }: Day): number => new Temporal.PlainDate(y, m, d).dayOfWeek;

function weekdayIn(line: string): number | null {
  const word = weekdayForm.exec(line)?.[0];
  return word === undefined ? null : (weekdays.get(word) ?? null);
}

/** Years that a report can be of; those of the Hijri calendar are not. */
const isDay = ({ y, m, d }: Day): boolean =>
  y >= 1900 && y <= 2100 && m >= 1 && m <= 12 && d >= 1 && d <= Temporal.PlainYearMonth.from({ year: y, month: m }).daysInMonth;

function hijriDay(line: string): Match | null {
  const named = hijriNamed.exec(line);
  const numbers = named ? null : hijriNumeric.exec(line);
  const match = named ?? numbers;
  if (!match) return null;
  const [d, m, y] = named
    ? [named[1], hijriMonths.get((named[2] ?? '').replace(/\s+/g, ' ')), named[3]]
    : [numbers?.[1] ?? numbers?.[6], Number(numbers?.[2] ?? numbers?.[5]), numbers?.[3] ?? numbers?.[4]];
  try {
    const date = Temporal.PlainDate.from(
      { calendar: 'islamic-umalqura', year: Number(y), month: Number(m), day: Number(d) },
      { overflow: 'reject' },
    ).withCalendar('iso8601');
    return { day: { y: date.year, m: date.month, d: date.day }, from: match.index, to: match.index + match[0].length };
  } catch {
    return null;
  }
}

function withClock(line: string, { day, from, to }: Match, how: WrittenDate['how']): WrittenDate {
  const rest = `${line.slice(0, from)} \u0001 ${line.slice(to)}`;
  const time = clock.exec(rest);
  const clockTime = time && timeOf(time);
  const left = clockTime ? rest.replace(clock, ' ') : rest;
  const iso = isoOf(day);
  const zone = clockTime ? zoneIn(rest.slice(time.index + time[0].length), iso) : '';
  return { value: clockTime ? `${iso}T${clockTime}${zone}` : iso, how, whole: isBare(left), changed: changed.test(line.slice(0, from)) };
}

const two = (n: number): string => String(n).padStart(2, '0');
const isoOf = ({ y, m, d }: Day): string => `${y}-${two(m)}-${two(d)}`;

function timeOf([, hour, minute, , half]: RegExpExecArray): string | null {
  let h = Number(hour);
  if (half !== undefined && h <= 12) h = (h % 12) + (isAfternoon(half) ? 12 : 0);
  return h < 24 && Number(minute) < 60 ? `${two(h)}:${minute}` : null;
}

/** `GMT+3`, `+0300`, or a clock that is named, taken to its offset on that day. */
function zoneIn(tail: string, day: string): string {
  const written = offset.exec(tail.slice(0, 20));
  if (written && Number(written[2]) <= 14) return `${written[1]}${two(Number(written[2]))}:${written[3] ?? '00'}`;
  const named = namedClocks.find(({ zone, form }) => form.test(tail) && (zone === 'UTC' || clockOf.test(tail)))?.zone;
  if (named === undefined) return /^\s*z(?![\p{L}])/u.test(tail) ? 'Z' : '';
  if (named === 'UTC') return 'Z';
  return Temporal.PlainDateTime.from(`${day}T12:00`).toZonedDateTime(named).offset;
}

/** Nothing is left beside what belongs to dates: another calendar's date, a weekday, marks. */
const isBare = (rest: string): boolean =>
  !/[\p{L}\p{N}]/u.test(
    rest
      .replace(hijriNamed, ' ')
      .replace(hijriNumeric, ' ')
      .replace(dayMonthYear, ' ')
      .replace(numeric, ' ')
      .replace(clock, ' ')
      .replace(offset, ' ')
      .replace(datelike, ' ')
      .replace(datelike, ' '),
  );

function relative(line: string, now: string | null): WrittenDate | null {
  const span = agoMark.test(line) ? agoForm.exec(line) : null;
  const unit = span ? hoursOf.get(span[2] as string) : undefined;
  if (span && unit) {
    const minutes = Math.round(unit.hours * 60 * (span[1] === undefined ? (unit.n ?? 1) : Number(span[1])));
    const rest = line.replace(agoForm, ' ').replace(agoMark, ' ').replace(datelike, ' ');
    return { value: earlier(now, minutes, unit.hours < 24), how: 'relative', whole: !/[\p{L}\p{N}]/u.test(rest), changed: false };
  }
  const near = line.length <= 40 ? nearForm.exec(line) : null;
  if (!near) return null;
  const rest = line.replace(nearForm, ' ').replace(clock, ' ').replace(datelike, ' ');
  if (/[\p{L}\p{N}]/u.test(rest)) return null;
  return { value: earlier(now, -1440 * (nearDay.get(near[1] as string) ?? 0), false), how: 'relative', whole: true, changed: false };
}

function earlier(now: string | null, minutes: number, precise: boolean): string | null {
  if (now === null) return null;
  const moment = Temporal.Instant.from(now).subtract({ minutes });
  return precise ? moment.toString({ smallestUnit: 'minute' }) : moment.toString().slice(0, 10);
}
