/** Days are whole numbers counted from 1970-01-01, so that reading a date costs no object; ISO text only at the door. */
export type Ymd = { readonly y: number; readonly m: number; readonly d: number };

/** Day number of a Gregorian date (Howard Hinnant's days_from_civil). */
export function toDay(y: number, m: number, d: number): number {
  const year = m <= 2 ? y - 1 : y;
  const era = Math.floor(year / 400);
  const yoe = year - era * 400;
  const doy = Math.floor((153 * (m + (m > 2 ? -3 : 9)) + 2) / 5) + d - 1;
  return era * 146097 + yoe * 365 + Math.floor(yoe / 4) - Math.floor(yoe / 100) + doy - 719468;
}

/** Year, month and day of a day number. */
export function fromDay(day: number): Ymd {
  const z = day + 719468;
  const era = Math.floor(z / 146097);
  const doe = z - era * 146097;
  const yoe = Math.floor((doe - Math.floor(doe / 1460) + Math.floor(doe / 36524) - Math.floor(doe / 146096)) / 365);
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100));
  const mp = Math.floor((5 * doy + 2) / 153);
  const m = mp < 10 ? mp + 3 : mp - 9;
  return { y: yoe + era * 400 + (m <= 2 ? 1 : 0), m, d: doy - Math.floor((153 * mp + 2) / 5) + 1 };
}

/** 1 Monday … 7 Sunday. */
export const weekdayOf = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1;

export function monthLength(y: number, m: number): number {
  return m === 12 ? 31 : toDay(y, m + 1, 1) - toDay(y, m, 1);
}

export const isDate = (y: number, m: number, d: number): boolean => m >= 1 && m <= 12 && d >= 1 && d <= monthLength(y, m);

/** The same day `months` later, or the last day of that month when it is shorter. */
export function addMonths(day: number, months: number): number {
  const { y, m, d } = fromDay(day);
  const at = y * 12 + (m - 1) + months;
  const [year, month] = [Math.floor(at / 12), (((at % 12) + 12) % 12) + 1];
  return toDay(year, month, Math.min(d, monthLength(year, month)));
}

const pad = (n: number, width: number): string => String(n).padStart(width, '0');

export function toIso(day: number): string {
  const { y, m, d } = fromDay(day);
  return `${pad(y, 4)}-${pad(m, 2)}-${pad(d, 2)}`;
}

/** Day number of `YYYY-MM-DD…`, or null when it is no date. */
export function fromIso(iso: string | null): number | null {
  if (iso === null || iso.length < 10 || iso[4] !== '-' || iso[7] !== '-') return null;
  const [y, m, d] = [Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8, 10))];
  return isDate(y, m, d) ? toDay(y, m, d) : null;
}

/** Older runtimes have no Temporal; there the Hijri calendar is the tabular one, at most a day or two off. */
const hasTemporal = typeof Temporal !== 'undefined';

/** First day and length of a month of the Hijri calendar (Umm al-Qura), or null outside it. */
export function hijriMonth(y: number, m: number): { start: number; length: number } | null {
  if (y < 1 || y > 1600 || m < 1 || m > 12) return null;
  if (!hasTemporal) return { start: tabular(y, m), length: (m === 12 ? tabular(y + 1, 1) : tabular(y, m + 1)) - tabular(y, m) };
  const first = Temporal.PlainDate.from({ year: y, month: m, day: 1, calendar: 'islamic-umalqura' });
  const iso = first.withCalendar('iso8601');
  return { start: toDay(iso.year, iso.month, iso.day), length: first.daysInMonth };
}

/** Hijri year and month of a day. */
export function hijriOf(day: number): { y: number; m: number } {
  if (!hasTemporal) return tabularOf(day);
  const { y, m, d } = fromDay(day);
  const date = new Temporal.PlainDate(y, m, d).withCalendar('islamic-umalqura');
  return { y: date.year, m: date.month };
}

/** Day number of the first of a month of the tabular (civil) Hijri calendar. */
export const tabular = (y: number, m: number): number =>
  1 + Math.ceil(29.5 * (m - 1)) + (y - 1) * 354 + Math.floor((3 + 11 * y) / 30) - 492149;

function tabularOf(day: number): { y: number; m: number } {
  const y = Math.floor((30 * (day + 492148) + 10646) / 10631);
  let m = 12;
  while (m > 1 && tabular(y, m) > day) m--;
  return { y, m };
}
