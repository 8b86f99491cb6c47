/** A date as people and programs write it in feeds and tables → ISO. What a page shows is read elsewhere. */
import { monthNamed, plainLetters } from './month-names.ts';
import { zoneNames } from './zone-names.ts';

/** `value`: `YYYY-MM-DD`, or a moment with its zone or without; null where it is no date. `notes`: what was assumed. */
export type WrittenDate = { readonly value: string | null; readonly notes: readonly string[] };

/** Longer than any date. */
const longest = 120;
const none: WrittenDate = { value: null, notes: [] };

/**
 * ISO 8601 in its loose forms, RFC 822 in its wrong ones (no weekday, a wrong one, full month names, two-digit years, Arabic month
 * names and digits), `d/m/y`, and seconds or milliseconds since 1970. Day before month where numbers leave it open, which is noted.
 */
export function writtenDate(written: string): WrittenDate {
  if (written.length > longest) return none;
  const text = plain(written);
  if (/^\d{10}(?:\.\d+)?$|^\d{13}$/.test(text)) return ofEpoch(Number(text));
  const day = isoDay(text) ?? numericDay(text) ?? namedDay(text);
  if (!day || !exists(day)) return none;
  const { time, notes } = timeIn(day.rest);
  return { value: `${pad(day.year, 4)}-${pad(day.month)}-${pad(day.day)}${time}`, notes: [...day.notes, ...notes] };
}

/** Digits of all scripts as ASCII; marks of direction are dropped. */
const plain = (written: string): string =>
  plainLetters(written)
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replace(/\u060c/g, ',')
    .replace(/\s+/g, ' ')
    .trim();

function ofEpoch(number: number): WrittenDate {
  const ms = number > 1e11 ? number : number * 1000;
  return { value: Temporal.Instant.fromEpochMilliseconds(Math.floor(ms)).toString(), notes: [] };
}

type Day = {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly rest: string;
  readonly notes: readonly string[];
};

function isoDay(text: string): Day | null {
  const found = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/.exec(text) ?? /^(\d{4})()(\d{2})(\d{2})(?=t|$)/.exec(text);
  if (!found) return null;
  const rest = text.slice(found[0].length).replace(/^t(\d{2})(\d{2})(\d{2})/, 't$1:$2:$3');
  return { year: Number(found[1]), month: Number(found[3]), day: Number(found[4]), rest, notes: [] };
}

function numericDay(text: string): Day | null {
  const found = /(?:^|[^\d:])(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?![\d:])/.exec(text);
  if (!found) return null;
  const [first, second, year] = [Number(found[1]), Number(found[3]), fullYear(found[4] as string)];
  const rest = `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`;
  if (second > 12) return { year, month: first, day: second, rest, notes: [] };
  return { year, month: second, day: first, rest, notes: first > 12 || first === second ? [] : ['day taken before month in the date'] };
}

/** `30 Nov 2024`, `Nov 30, 2024`, `30-Nov-24`, with whatever weekday before it. */
function namedDay(text: string): Day | null {
  const named = monthNamed(text);
  if (!named) return null;
  const before = text.slice(0, named.start);
  const after = text.slice(named.end);
  const dayFirst = /(?:^|\D)(\d{1,2})(?:st|nd|rd|th)?[\s,-]*(?:of )?$/.exec(before);
  const year = dayFirst
    ? /^[\s,.-]*(\d{4}|\d{2})(?![\d:])/.exec(after)
    : /^[\s,.-]*(\d{1,2})(?:st|nd|rd|th)?[\s,-]+(\d{4})(?![\d:])/.exec(after);
  if (!year) return null;
  const rest = `${dayFirst ? before.slice(0, dayFirst.index) : before} ${after.slice(year[0].length)}`;
  const day = Number(dayFirst?.[1] ?? year[1]);
  return { year: fullYear((dayFirst ? year[1] : year[2]) as string), month: named.month, day, rest, notes: [] };
}

/** Two digits as RFC 2822 §4.3 has them. */
const fullYear = (digits: string): number => (digits.length > 2 ? Number(digits) : Number(digits) + (Number(digits) < 50 ? 2000 : 1900));

function exists({ year, month, day }: Day): boolean {
  try {
    return year > 1800 && Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' }).year === year;
  } catch {
    return false;
  }
}

/** Afternoon and morning as they are written after a time; one Arabic form a line. */
const afternoon = ['pm', 'p.m.', 'مساء', 'م'];
const morning = ['am', 'a.m.', 'صباحا', 'ص'];
const halves = [...afternoon, ...morning].map((word) => word.replaceAll('.', '\\.')).join('|');
const clock = new RegExp(`(?<!\\d)(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d+)?)?(?:\\s*(${halves})(?!\\p{L}))?`, 'u');

/** The time of day in what is left of a date, as ISO writes it; empty where there is none. */
function timeIn(rest: string): { readonly time: string; readonly notes: readonly string[] } {
  const found = clock.exec(rest);
  if (!found) return { time: '', notes: [] };
  const [, hours, minutes, seconds = '00', half] = found;
  const hour = hourOf(Number(hours), half);
  if (hour > 23 || Number(minutes) > 59 || Number(seconds) > 60) return { time: '', notes: ['the time of day could not be read'] };
  const { zone, note } = zoneIn(rest.slice(found.index + found[0].length).trim());
  return { time: `T${pad(hour)}:${minutes}:${seconds === '60' ? '59' : seconds}${zone}`, notes: note ? [note] : [] };
}

function hourOf(hour: number, half: string | undefined): number {
  if (half === undefined || hour > 12) return hour;
  return (hour % 12) + (afternoon.includes(half) ? 12 : 0);
}

function zoneIn(text: string): { readonly zone: string; readonly note: string | null } {
  const offset = /^(?:\(?(?:utc|gmt)\s*)?([+\-\u2212])(\d{1,2}):?(\d{2})?(?!\d)/.exec(text);
  if (offset) {
    const [, sign, hours, minutes = '00'] = offset;
    if (Number(hours) <= 14 && Number(minutes) < 60) {
      const zone = `${sign === '+' ? '+' : '-'}${pad(Number(hours))}:${minutes}`;
      return { zone: /^.00:00$/.test(zone) ? 'Z' : zone, note: null };
    }
  }
  const letters = /^\(?([a-z]{1,5})\b/.exec(text)?.[1];
  const zone = letters === undefined ? undefined : zoneNames[letters];
  if (zone !== undefined) return { zone, note: null };
  return { zone: '', note: text ? 'the zone of the date could not be read' : null };
}

const pad = (number: number, digits = 2): string => String(number).padStart(digits, '0');
