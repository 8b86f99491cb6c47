/** The forms that dates are written in, as patterns over folded text, put together from word lists. */
import { ar } from '#languages';
import { foldWord } from '#text';
import { afternoon, ago, agoUnits, clocks, hijriMarks, morning, nearDays } from './date-words.ts';

export const folded = (text: string): string => foldWord(text, ar.spelling).replace(/\s+/g, ' ').trim();

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+');

/** Alternatives, the longest first, each by itself. */
const oneOf = (words: readonly string[]): string =>
  `(?:${[...new Set(words.map(folded))]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|')})`;

const before = '(?<![\\p{L}\\p{N}])';
const after = '(?![\\p{L}\\p{N}])';
const alone = (words: readonly string[]): string => `${before}${oneOf(words)}${after}`;

const valued = (lists: readonly { readonly value: number; readonly words: readonly string[]; readonly unsure: readonly string[] }[]) =>
  new Map(lists.flatMap(({ value, words, unsure }) => [...words, ...unsure].map((word) => [folded(word), value] as const)));

/** English has more ways to shorten a month than the language pack holds. */
const shortened: readonly (readonly [string, number])[] = [
  ['sept', 9],
  ['apr', 4],
  ['jun', 6],
  ['jul', 7],
];

export const months = new Map([...valued(ar.dates.months), ...shortened]);
export const hijriMonths = valued(ar.dates.hijriMonths);

const monthNames = alone([...months.keys()]);
/** A month by two of its names: Levantine beside Egyptian, with a stroke or in brackets. */
const month = `(${monthNames})\\.?(?:\\s*[/\\\\(-]\\s*(${monthNames})\\s*\\)?)?`;
const year = '((?:19|20)\\d{2})';
const day = '(\\d{1,2})(?:st|nd|rd|th)?';
const part = '\\s*[,\\u060c]?\\s*';

export const isoForm = /(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/gu;
export const dayMonthYear = new RegExp(`(?<![\\d/:.-])${day}\\s*[-/ ]?\\s*(?:من\\s+)?${month}${part}[-/]?\\s*${year}(?!\\d)`, 'gu');
export const monthDayYear = new RegExp(`${month}\\s*[-/ ]?\\s*${day}${part}${year}(?!\\d)`, 'gu');
export const yearMonthDay = new RegExp(`(?<!\\d)${year}\\s*[-/ ]\\s*${month}\\s*[-/ ]\\s*${day}(?!\\d)`, 'gu');
export const numeric = /(?<![\d/.:-])(\d{1,2})\s?([-/.\\])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})(?![\d/])/gu;
export const numericYearFirst = /(?<![\d/.:-])(\d{4})\s?[/.\\]\s?(\d{1,2})\s?[/.\\]\s?(\d{1,2})(?![\d/])/gu;
/** `20241130`, alone. */
export const packed = /^(\d{4})(\d{2})(\d{2})$/gu;

export const hijriNamed = new RegExp(
  `(?<!\\d)(\\d{1,2})\\s+(${alone([...hijriMonths.keys()])})${part}(1[345]\\d{2})(?:\\s*${alone(hijriMarks)})?`,
  'u',
);
export const hijriNumeric = new RegExp(
  `(?<!\\d)(?:(\\d{1,2})[-/](\\d{1,2})[-/](1[345]\\d{2})|(1[345]\\d{2})[-/](\\d{1,2})[-/](\\d{1,2}))(?!\\d)(?:\\s*${alone(hijriMarks)})?`,
  'u',
);

const half = `(${alone(morning)}|${alone(afternoon)})`;
export const clock = new RegExp(`(?<![\\d:.+-])(\\d{1,2})[:.](\\d{2})(?!\\d|[-/.]\\d)(?::(\\d{2})(?:\\.\\d+)?)?\\s*${half}?`, 'u');
export const isAfternoon = (word: string): boolean => new RegExp(`^${oneOf(afternoon)}$`, 'u').test(word);

export const offset = /(?:gmt|utc)?\s*([+-])(\d{1,2}):?(\d{2})?(?!\d)/u;
/** A clock that is named: where, and the words. */
export const namedClocks = clocks.map(([zone, forms]) => ({ zone, form: new RegExp(alone(forms), 'u') }));
export const clockOf = new RegExp(`${before}(?:بتوقيت|توقيت|time|local)${after}`, 'u');

export const agoForm = new RegExp(
  `(?:${alone(ago)}\\s+)?(?:(\\d{1,3})\\s+)?(${alone(agoUnits.flatMap(([, , forms]) => forms))})(?:\\s+${alone(ago)})?`,
  'u',
);
export const agoMark = new RegExp(alone(ago), 'u');
export const hoursOf = new Map(agoUnits.flatMap(([hours, n, forms]) => forms.map((form) => [folded(form), { hours, n }] as const)));

export const nearForm = new RegExp(`(${alone(nearDays.flatMap(([, forms]) => forms))})`, 'u');
export const nearDay = new Map(nearDays.flatMap(([days, forms]) => forms.map((form) => [folded(form), days] as const)));

/** Words that stand around a date and say nothing else: weekdays, the hour, "published on", "last updated". */
const around = `
  الساعة
  تمام
  يوم
  في
  من
  بتاريخ
  تاريخ
  النشر
  نشر
  نشرت
  نشر في
  تم النشر
  آخر تحديث
  اخر تحديث
  التحديث
  تحديث
  الموافق
  الموافق لـ
  بتوقيت
  توقيت
  المحلي
  published
  posted
  updated
  last updated
  on
  at
  date
  time
  local`;
/** 1 Monday … 7 Sunday, with the article and without. */
const weekdayWords: readonly (readonly [string, number])[] = [
  ...ar.dates.weekdays.flatMap(({ value, words }) =>
    words.flatMap((word) => [[word, value] as const, [word.replace(/^\u0627\u0644/, ''), value] as const]),
  ),
  ...'mon tue wed thu fri sat sun'.split(' ').map((word, i) => [word, i + 1] as const),
  ...'monday tuesday wednesday thursday friday saturday sunday'.split(' ').map((word, i) => [word, i + 1] as const),
];
export const weekdays = new Map(weekdayWords.map(([word, value]) => [folded(word), value] as const));
export const weekdayForm = new RegExp(alone([...weekdays.keys()]), 'u');
const list = (text: string): string[] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim());
export const datelike = new RegExp(
  alone([...list(around), ...weekdays.keys(), 'tues', 'thur', 'thurs', ...clocks.flatMap(([, forms]) => forms), ...hijriMarks, 'م', 'ad']),
  'gu',
);
/** Where a date of change, not of publication, is told. */
export const changed = new RegExp(
  alone([
    'آخر تحديث',
    'اخر تحديث',
    'تم التحديث',
    'تاريخ التحديث',
    'حدث في',
    'عدل في',
    'التعديل',
    'updated',
    'last updated',
    'last modified',
    'modified',
  ]),
  'u',
);
