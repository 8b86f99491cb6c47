import { fromDay, toDay, weekdayOf } from './calendar.ts';
import { dayNumberAt, fixedAt, monthAt, placeDay } from './dates-fixed.ts';
import { unitAt } from './dates-periods.ts';
import { type Reading, reading, type Scan } from './dates-scan.ts';

/** What is said of one day, piece by piece, in any order: "the evening of yesterday, Thursday". */
type Facts = {
  weekdays: number[];
  direction: 'past' | 'next' | 'these' | null;
  today: number | null;
  spoken: number | null;
  part: string | null;
  fixed: Reading | null;
  dayNumber: number | null;
  week: Reading | null;
  /** Said enough to be a day, not only a part of one. */
  day: boolean;
};

/** A day, its part, and everything said beside it, as one reading. */
export function dayAt(s: Scan, i: number): Reading | null {
  const nth = nthWeekdayAt(s, i);
  if (nth) return nth;
  const facts: Facts = {
    weekdays: [],
    direction: null,
    today: null,
    spoken: null,
    part: null,
    fixed: null,
    dayNumber: null,
    week: null,
    day: false,
  };
  let to = take(s, i, facts);
  if (!to) return null;
  for (;;) {
    const next = follow(s, to, facts);
    if (!next) break;
    to = next;
  }
  if (!facts.day && facts.part === null) return null;
  return resolve(s, i, to, facts);
}

/** Takes one more fact, over a comma, a bracket, or a linking preposition. */
function follow(s: Scan, at: number, facts: Facts): number {
  const direct = take(s, at, facts);
  if (direct) return direct;
  const comma = s.mark(at, ',\u060c') && facts.weekdays.length > 0 ? fixedAt(s, at + 1) : null;
  if (comma && !comma.latent && facts.fixed === null && facts.today === null) {
    facts.fixed = comma;
    return comma.to;
  }
  if (s.mark(at, '/-\u2013') && facts.weekdays.length === 1 && facts.fixed === null && s.is(at + 1, 'weekday') && facts.part !== null) {
    facts.weekdays.push(s.is(at + 1, 'weekday')?.value ?? 0);
    return at + 2;
  }
  if (s.mark(at, '(') && facts.day) {
    const inside = take(s, at + 1, facts);
    return inside && s.mark(inside, ')') ? inside + 1 : 0;
  }
  if (s.is(at, 'of') && s.is(at, 'of')?.and === false) return takeLinked(s, at, facts);
  return 0;
}

/** "The dawn of …", "Friday of next week", "Thursday the 21st". */
function takeLinked(s: Scan, at: number, facts: Facts): number {
  const number = facts.weekdays.length === 1 && facts.fixed === null && facts.dayNumber === null ? dayNumberAt(s, at + 1) : null;
  if (number && !monthAt(s, number.to) && !s.is(at, 'from') && !isCountedHere(s, number.to)) {
    facts.dayNumber = number.day;
    return number.to;
  }
  const opened = facts.weekdays.length > 0 || facts.part !== null;
  return opened && !(number && s.is(at, 'in')) ? take(s, at + 1, facts) : 0;
}

/** A noun after a day number counts things, unless the sentence ends there. */
const isCountedHere = (s: Scan, to: number): boolean => s.tokens[to]?.kind === 'word' && s.senses(to) === undefined;

/** One fact at `i`: index after it, or 0. */
function take(s: Scan, i: number, facts: Facts): number {
  const spoken = facts.day ? null : s.is(i, 'spoken');
  if (spoken) {
    facts.spoken = spoken.value;
    facts.day = true;
    return i + 1 + spoken.rest.length;
  }
  const part = facts.part === null ? partAt(s, i, facts) : 0;
  if (part) return part;
  const today = facts.today === null ? s.is(i, 'dayword') : null;
  if (today && facts.fixed === null && !isNumberedDay(s, i, today)) {
    facts.today = today.value;
    if (today.name !== '') facts.part = today.name;
    facts.day = true;
    return i + 1 + today.rest.length;
  }
  const these = s.is(i, 'these') && (s.is(i + 1, 'one')?.name === 'day' || s.is(i + 1, 'weekday')) ? 1 : 0;
  const word =
    s.is(i + these, 'one')?.name === 'day' && s.is(i + these, 'one')?.definite === false
      ? 1
      : s.is(i, 'two')?.name === 'day' && s.is(i + 1, 'weekday')
        ? 1
        : 0;
  return weekdayFact(s, i + these + word, facts, these > 0) || fixedFact(s, i, word, facts) || weekFact(s, i, facts);
}

/** "The first day of the truce" is spelt as "today, the first"; a date after it decides. */
function isNumberedDay(s: Scan, i: number, today: { value: number; rest: readonly string[] }): boolean {
  if (today.value !== 0 || today.rest.length > 0 || s.number(i + 1)?.ordinal !== true) return false;
  const fixed = fixedAt(s, i + 1);
  return fixed === null || fixed.latent;
}

function partAt(s: Scan, i: number, facts: Facts): number {
  const sense = s.is(i, 'partwith');
  const to = sense ? i + 1 + sense.rest.length : 0;
  if (sense && (facts.day || opensDay(s, to))) {
    facts.part = sense.name;
    return to;
  }
  const alone = s.is(i, 'part');
  if (!alone) return 0;
  facts.part = alone.name;
  return i + 1 + alone.rest.length;
}

/** Does a day begin here (after an optional "of", "the day")? */
function opensDay(s: Scan, i: number): boolean {
  const at = s.is(i, 'of') ? i + 1 : i;
  if (s.is(at, 'weekday') || s.is(at, 'dayword') || s.is(at, 'spoken')) return true;
  const word = s.is(at, 'one');
  if (word?.name === 'day') return s.is(at + 1, 'weekday') !== null || s.is(at + 1, 'dayword') !== null || dayNumberAt(s, at + 1) !== null;
  const fixed = dayNumberAt(s, at) ? fixedAt(s, at) : null;
  return fixed !== null && !fixed.latent;
}

function weekdayFact(s: Scan, i: number, facts: Facts, these: boolean): number {
  const sense = s.is(i, 'weekday');
  if (!sense || facts.weekdays.length > 6 || facts.direction !== null) return 0;
  if (facts.weekdays.length > 0 && (facts.fixed !== null || facts.today !== null || !(sense.and || facts.part === 'night'))) return 0;
  facts.weekdays.push(sense.value);
  facts.day = true;
  if (these) facts.direction = 'these';
  const direction = s.is(i + 1, 'past') ?? s.is(i + 1, 'next');
  if (!direction || s.is(i + 1, 'one')) return i + 1;
  facts.direction = direction.role === 'past' ? 'past' : 'next';
  return i + 2;
}

/** "In one day" counts the day; only digits or an ordinal number it. */
const isOneDay = (s: Scan, i: number): boolean => {
  const number = s.number(i);
  return number !== null && number.value === 1 && number.digits === '' && !number.ordinal;
};

function fixedFact(s: Scan, i: number, word: number, facts: Facts): number {
  if (facts.fixed !== null || facts.dayNumber !== null) return 0;
  const fixed = fixedAt(s, i + word);
  if (fixed && (!fixed.latent || facts.weekdays.length > 0 || word > 0) && fixed.precision !== 'month') {
    facts.fixed = fixed;
    facts.day = true;
    return fixed.to;
  }
  const number = word > 0 || facts.weekdays.length === 1 ? dayNumberAt(s, i + word) : null;
  if (!number || isOneDay(s, i + word) || isCountedHere(s, number.to) || (facts.weekdays.length === 1 && isNth(s, i))) return 0;
  facts.dayNumber = number.day;
  facts.day = true;
  return number.to;
}

const isNth = (s: Scan, i: number): boolean => s.number(i)?.ordinal === true && !s.is(i - 1, 'in');

function weekFact(s: Scan, i: number, facts: Facts): number {
  if (facts.week !== null || facts.fixed !== null) return 0;
  const at = s.is(i, 'these') ? i + 1 : i;
  if (s.is(at, 'one')?.name !== 'week') return 0;
  const week = unitAt(s, i);
  if (!week || week.latent) return 0;
  const after = s.is(week.to, 'one')?.name === 'day' ? week.to + 1 : week.to;
  if (facts.weekdays.length === 0 && !s.is(after, 'weekday')) return 0;
  facts.week = week;
  return week.to;
}

function resolve(s: Scan, from: number, to: number, facts: Facts): Reading {
  const part = facts.part;
  const precision = 'day';
  if (facts.fixed) return { ...facts.fixed, from, to, part, latent: false };
  if (!facts.day) return partOnly(s, from, to, facts);
  if (facts.spoken !== null) {
    const day = s.spoken === null ? null : s.spoken + facts.spoken;
    return reading(from, to, { start: day, end: day, precision, part });
  }
  if (s.published === null) return reading(from, to, { part });
  if (facts.dayNumber !== null) return numbered(s, from, to, facts);
  if (facts.today !== null) {
    const [said, weekday] = [s.published + facts.today, facts.weekdays[0]];
    // "Yesterday, Thursday" in a report dated Saturday was written on Friday: the weekday cannot be wrong.
    const day = weekday === undefined || weekdayOf(said) === weekday ? said : placeWeekday(s, said, weekday, facts);
    return reading(from, to, { start: day, end: day, precision, part });
  }
  const days = consecutive(facts.weekdays)
    ? runOf(s, s.published, facts)
    : facts.weekdays.map((weekday) => placeWeekday(s, s.published as number, weekday, facts));
  const [start, end] = [Math.min(...days), Math.max(...days)];
  const wide = end - start > 6 ? days.map((d) => (d === end ? d - 7 : d)) : days;
  return reading(from, to, { start: Math.min(...wide), end: Math.max(...wide), precision: days.length > 1 ? 'days' : precision, part });
}

/** Weekdays told in their order, each at most three days after the one before: one run of days. */
const consecutive = (weekdays: readonly number[]): boolean =>
  weekdays.every((weekday, k) => k === 0 || (weekday - (weekdays[k - 1] as number) + 7) % 7 <= 3);

/** A run of weekdays, placed by its last. */
function runOf(s: Scan, published: number, facts: Facts): number[] {
  const last = facts.weekdays[facts.weekdays.length - 1] as number;
  const end = placeWeekday(s, published, last, facts);
  return facts.weekdays.map((weekday) => end - ((last - weekday + 7) % 7));
}

/** "At dawn" with no day: the day last spoken of, if any. */
function partOnly(s: Scan, from: number, to: number, facts: Facts): Reading {
  return reading(from, to, { start: s.spoken, end: s.spoken, precision: 'day', part: facts.part });
}

/** The last such weekday, the published day itself included unless "last" is said; or the next; or of a named week. */
function placeWeekday(s: Scan, published: number, weekday: number, facts: Facts): number {
  if (facts.week !== null && facts.week.start !== null) {
    const first = facts.week.end === published ? s.weekOf(published) : facts.week.start;
    return first + ((weekday - weekdayOf(first) + 7) % 7);
  }
  if (facts.direction === 'these') {
    const first = s.weekOf(published);
    return first + ((weekday - weekdayOf(first) + 7) % 7);
  }
  const back = (weekdayOf(published) - weekday + 7) % 7;
  if (facts.direction === 'next') return published + ((weekday - weekdayOf(published) + 7) % 7 || 7);
  return facts.direction === 'past' ? published - (back || 7) : published - back;
}

/** "The 27th", "Wednesday the 27th": this month's or the last month that has it, near enough for its weekday. */
function numbered(s: Scan, from: number, to: number, facts: Facts): Reading {
  const d = facts.dayNumber as number;
  const published = s.published as number;
  const { y, m } = fromDay(published);
  const candidates = [0, -1, 1, -2].map((k) => y * 12 + m - 1 + k).map((at) => placeDay(s, d, (at % 12) + 1, Math.floor(at / 12), false));
  const fits = candidates.filter(
    (day): day is number => day !== null && (facts.weekdays.length === 0 || weekdayOf(day) === facts.weekdays[0]),
  );
  const past = fits.find((day) => day <= published) ?? fits[0] ?? candidates.find((day) => day !== null && day <= published) ?? null;
  return reading(from, to, { start: past, end: past, precision: 'day', part: facts.part, said: { d, m: null, y: null, hijri: false } });
}

/** "The first Friday of July", "the second Saturday" (of the month of publication). */
function nthWeekdayAt(s: Scan, i: number): Reading | null {
  const first = s.number(i);
  if (first?.ordinal && first.value <= 5) {
    const at = s.is(first.to, 'one')?.name === 'day' ? first.to + 1 : first.to;
    const weekday = s.is(at, 'bareday') ?? s.is(at, 'weekday');
    if (weekday && at > first.to) return nthOf(s, i, at + 1, weekday.value, first.value);
  }
  const start = s.is(i, 'one')?.name === 'day' ? i + 1 : i;
  const weekday = s.is(start, 'weekday');
  const which = weekday ? s.number(start + 1) : null;
  if (!weekday || !which?.ordinal || which.value > 5 || s.is(which.to, 'of') || monthAt(s, which.to) || isCountedHere(s, which.to))
    return null;
  return nthOf(s, i, which.to, weekday.value, which.value);
}

function nthOf(s: Scan, from: number, at: number, weekday: number, n: number): Reading {
  const of = s.is(at, 'of') ? at + 1 : at;
  const word = s.is(of, 'one')?.name === 'month' ? of + 1 : of;
  const month = of > at ? monthAt(s, word) : null;
  const unit = of > at ? unitAt(s, of) : null;
  const to = month?.to ?? unit?.to ?? at;
  const first = month
    ? placeDay(s, 1, month.month, null, month.hijri)
    : s.published === null
      ? null
      : toDay(fromDay(s.published).y, fromDay(s.published).m, 1);
  if (first === null) return reading(from, to, {});
  const day = first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (n - 1);
  const same = fromDay(day).m === fromDay(first).m;
  return reading(from, to, { start: same ? day : null, end: same ? day : null, precision: 'day' });
}
