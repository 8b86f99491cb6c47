import assert from 'node:assert/strict';
import { test } from 'node:test';
import { vocabulary } from '#contract';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { note } from './notes.ts';
import { range, time, wording } from './phrases.ts';

const [english, arabic] = [wording('en'), wording('ar', 'arab')];

const ranges: [number | null, number | null, boolean, string, string][] = [
  [4, 4, false, '4', '٤'],
  [125, null, false, 'at least 125', '١٢٥ على الأقل'],
  [null, 30, false, 'up to 30', 'حتى ٣٠'],
  [40, 40, true, 'about 40', 'نحو ٤٠'],
  [20, 30, false, '20–30', 'بين ٢٠ و٣٠'],
  [null, null, false, 'number not given', 'العدد غير مذكور'],
  [25_000, 25_000, false, '25,000', '٢٥٬٠٠٠'],
];
for (const [low, high, approximate, inEnglish, inArabic] of ranges) {
  test(`[${low}, ${high}] is ${inEnglish}`, () => {
    assert.equal(range({ low, high, approximate }, english), inEnglish);
    assert.equal(range({ low, high, approximate }, arabic), inArabic);
  });
}

/** Without the marks and thin spaces that Intl puts around a range. */
const tidy = (text: string): string =>
  text
    .replace(/[\u200e\u200f]/g, '')
    .replace(/[\u2009\u202f\u00a0]/g, ' ')
    .replace(/ ?– ?/g, '–');

type Time = Parameters<typeof time>[0];
const when = (start: string | null, end: string | null, precision: Time['precision']): Time => ({
  start,
  end,
  precision,
  basis: 'stated',
  text: null,
});
const times: [Time, string, string][] = [
  [when('2024-11-29', '2024-11-29', 'day'), 'Friday, 29 November 2024', 'الجمعة، ٢٩ تشرين الثاني ٢٠٢٤'],
  [when('2024-11-29', '2024-11-30', 'days'), '29–30 November 2024', '٢٩–٣٠ تشرين الثاني ٢٠٢٤'],
  [when('2024-11-01', '2024-11-30', 'month'), 'November 2024', 'تشرين الثاني ٢٠٢٤'],
  [when('2020-01-01', '2020-12-31', 'year'), '2020', '٢٠٢٠'],
  [when('2024-11-27', null, 'days'), 'from 27 November 2024', 'منذ ٢٧ تشرين الثاني ٢٠٢٤'],
  [when(null, '2024-11-30', 'unknown'), 'until 30 November 2024', 'حتى ٣٠ تشرين الثاني ٢٠٢٤'],
  [when(null, null, 'unknown'), 'not known', 'غير معروف'],
];
for (const [value, inEnglish, inArabic] of times) {
  test(`a time is ${inEnglish}`, () => {
    assert.equal(tidy(time(value, english)), inEnglish);
    assert.equal(tidy(time(value, arabic)), inArabic);
  });
}

test('every word of the closed lists has a label of its own in both languages', () => {
  for (const labels of [ar, en]) {
    const types = vocabulary.eventTypes.map((type) => labels.types[type]);
    assert.equal(new Set(types).size, types.length);
    assert.ok(types.every(Boolean));
  }
});

test('notes are turned into Arabic, what they leave open with them', () => {
  assert.deepEqual(note('zone assumed UTC+3', ar), { text: 'افتُرضت المنطقة الزمنية UTC+3', translated: true });
  const chosen = note('place chosen among 3 of the name (known by importance 0.9; written as a city)', ar);
  assert.equal(chosen.text, 'اختير المكان من 3 تحمل الاسم نفسه (شهرته 0.9؛ ورد أنه مدينة)');
  assert.deepEqual(note('something new', ar), { text: 'something new', translated: false });
  assert.equal(note('something new', en).translated, true);
});
