import { InputFault } from './input-fault.ts';

/** Reports come from Damascus time unless they say otherwise; who leaves the zone out is told so in the notes. */
export const assumedZone = '+03:00';

const dateShape = /^(\d{4})-(\d{2})-(\d{2})$/;
const momentShape = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)\s*(Z|[+-]\d{2}:?\d{2})?$/i;

/**
 * A day written `YYYY-MM-DD`, or a moment (`2024-11-30T01:10Z`) taken to its day: the day it writes, or in `zone` when it
 * is given in UTC. Of several moments, as some pages give, the first. Throws `InputFault` (`bad-date`) for a day that does not exist.
 */
export function publishedDay(value: string, zone: string = assumedZone): string {
  const text = value.trim().replace(/^(\S+)\s+\d{4}-\d{2}-\d{2}T.*$/s, '$1');
  const moment = momentShape.exec(text);
  const day = moment?.[1] ?? text;
  const parts = dateShape.exec(day);
  if (!parts) throw new InputFault('bad-date', `${quote(text)} is not a date; write YYYY-MM-DD`);
  refuseMissingDay(day, Number(parts[1]), Number(parts[2]), Number(parts[3]));
  if (!moment) return day;
  try {
    if (moment[3]?.toUpperCase() !== 'Z') return Temporal.PlainDateTime.from(`${day}T${moment[2]}`).toPlainDate().toString();
    return Temporal.Instant.from(`${day}T${moment[2]}Z`).toZonedDateTimeISO(zone).toPlainDate().toString();
  } catch {
    throw new InputFault('bad-date', `${quote(text)} has no such time of day; write YYYY-MM-DD`);
  }
}

function refuseMissingDay(day: string, year: number, month: number, date: number): void {
  if (month < 1 || month > 12) throw new InputFault('bad-date', `${day} is not a date: there is no month ${month}`);
  const last = Temporal.PlainYearMonth.from({ year, month }).daysInMonth;
  if (date < 1 || date > last) throw new InputFault('bad-date', `${day} is not a date: that month has ${last} days`);
}

/**
 * An offset `+03:00`, or a name of the IANA list (`Asia/Damascus`) taken to its offset on the published day.
 * Throws `InputFault` (`bad-zone`).
 */
export function zoneOffset(value: string, day: string | null): string {
  const offset = /^([+-])(\d{1,2}):?(\d{2})?$/.exec(value.trim());
  if (offset) {
    const [hours, minutes] = [Number(offset[2]), Number(offset[3] ?? 0)];
    if (hours > 14 || minutes > 59) throw new InputFault('bad-zone', `${value} is not an offset; they end at +14:00`);
    return `${offset[1]}${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
  }
  if (/^z$|^utc$/i.test(value.trim())) return '+00:00';
  try {
    const noon = Temporal.PlainDateTime.from(`${day ?? '2024-01-01'}T12:00`).toZonedDateTime(value.trim());
    return day ? noon.offset : noon.timeZoneId;
  } catch {
    throw new InputFault('bad-zone', `${quote(value)} is not a time zone; write +03:00 or a name such as Asia/Damascus`);
  }
}

const quote = (value: string): string => JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value);
