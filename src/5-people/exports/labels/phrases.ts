/** Numbers, dates, names and notes as a person reads them, in one language of labels. */
import type { Claim } from '#contract';
import { ar } from './ar.ts';
import { en } from './en.ts';
import type { Labels } from './labels.ts';

export type Digits = 'latn' | 'arab';
export type Wording = { readonly labels: Labels; readonly digits: Digits };

export const wording = (language: 'ar' | 'en', digits: Digits = 'latn'): Wording => ({ labels: language === 'ar' ? ar : en, digits });

type Range = { readonly low: number | null; readonly high: number | null; readonly approximate?: boolean };
type Time = Partial<Claim['time']> & Pick<Claim['time'], 'start' | 'end' | 'precision'>;
type Named = { readonly name: string; readonly name_ar: string };

/** Levantine month names, as the press of the region this is made for writes them. */
const locale = ({ labels, digits }: Wording): string => (labels.language === 'ar' ? `ar-SY-u-ca-gregory-nu-${digits}` : 'en-GB');

/** A share of 1, always to two places: 0.80. */
export const share = (value: number, wording: Wording): string =>
  new Intl.NumberFormat(locale(wording), { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(value);

export function number(value: number, wording: Wording): string {
  return new Intl.NumberFormat(locale(wording), { useGrouping: value >= 10_000, maximumFractionDigits: 2 }).format(value);
}

/** `[4, 4]` is "4", `[125, null]` "at least 125", `[null, null]` "number not given". */
export function range({ low, high, approximate = false }: Range, wording: Wording): string {
  const { words } = wording.labels;
  const n = (value: number): string => number(value, wording);
  if (low === null && high === null) return words.noNumber;
  if (high === null) return words.atLeast.replace('{n}', n(low as number));
  if (low === null) return words.atMost.replace('{n}', n(high));
  const text = low === high ? n(low) : words.between.replace('{a}', n(low)).replace('{b}', n(high));
  return approximate ? words.about.replace('{n}', text) : text;
}

/** `weekday` adds the day's name where the precision is a day. */
export function time({ start, end, precision }: Time, wording: Wording, weekday = true): string {
  const { words } = wording.labels;
  if (start === null && end === null) return words.noDate;
  const show = (value: string): string => moment(value, start === end ? precision : 'day', wording, weekday && start === end);
  if (start === null) return words.until.replace('{b}', show(end as string));
  if (end === null) return words.since.replace('{a}', show(start));
  if (start === end) return show(start);
  if (precision === 'month' && start.slice(0, 7) === end.slice(0, 7)) return moment(start, 'month', wording, false);
  if (precision === 'year' && start.slice(0, 4) === end.slice(0, 4) && start.slice(5, 10) === '01-01' && end.slice(5, 10) === '12-31') {
    return moment(start, 'year', wording, false);
  }
  return dayRange(start, end, wording) ?? words.fromTo.replace('{a}', show(start)).replace('{b}', show(end));
}

/** Two days written as one phrase, what they share written once: "29–30 November 2024". Null where a time of day is given. */
function dayRange(start: string, end: string, wording: Wording): string | null {
  if (start.length > 10 || end.length > 10) return null;
  const [from, to] = [Date.parse(`${start}T00:00:00Z`), Date.parse(`${end}T00:00:00Z`)];
  if (!(from <= to)) return null;
  const format = new Intl.DateTimeFormat(locale(wording), { timeZone: 'UTC', year: 'numeric', month: 'long', day: 'numeric' });
  return format.formatRange(from, to);
}

/** A date that cannot be read is shown as it stands. */
export function moment(value: string, precision: Time['precision'], wording: Wording, weekday: boolean): string {
  const date = new Date(`${value.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return value;
  const fields: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric' };
  if (precision !== 'year') fields.month = 'long';
  if (precision !== 'year' && precision !== 'month') fields.day = 'numeric';
  if (weekday && fields.day) fields.weekday = 'long';
  const day = new Intl.DateTimeFormat(locale(wording), fields).format(date);
  const clock = /T(\d{2})(?::(\d{2}))?/.exec(value);
  const comma = wording.labels.language === 'ar' ? '\u060c' : ',';
  return clock ? `${day}${comma} ${clock[1]}:${clock[2] ?? '00'}` : day;
}

export const nameOf = (named: Named, { labels }: Wording): string =>
  labels.language === 'ar' ? named.name_ar || named.name : named.name || named.name_ar;

/** A word of an open list: its label, else the word itself with its hyphens taken out. */
export const openWord = (list: Readonly<Record<string, string>>, word: string): string => list[word] ?? word.replaceAll('-', ' ');

export function confidenceWord(value: number, { labels }: Wording): string {
  if (value < 0.45) return labels.words.low;
  return value < 0.7 ? labels.words.middling : labels.words.high;
}
