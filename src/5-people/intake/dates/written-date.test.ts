import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { dayFirst, writtenDate } from './written-date.ts';

const read: readonly (readonly [written: string, value: string])[] = [
  ['الجمعة 29 تشرين الثاني 2024 الساعة 14:35', '2024-11-29T14:35'],
  ['29-11-2024', '2024-11-29'],
  ['٣٠/١١/٢٠٢٤', '2024-11-30'],
  ['30 نوفمبر 2024', '2024-11-30'],
  ['5 ماي 2023', '2023-05-05'],
  ['٢٨ آب ٢٠٢٣', '2023-08-28'],
  ['30 تشرين الثاني/نوفمبر 2024، 02:35 م', '2024-11-30T14:35'],
  ['تم النشر في: 02 كانون الأول (ديسمبر) 2024', '2024-12-02'],
  ['2024/11/30 - 10:20 ص بتوقيت دمشق', '2024-11-30T10:20+03:00'],
  ['الساعة 10:00 بتوقيت غرينتش 30/11/2024', '2024-11-30T10:00Z'],
  ['12:05 صباحاً 1/2/2024', '2024-02-01T00:05'],
  ['نوفمبر 30, 2024', '2024-11-30'],
  ['November 30, 2024 8:15 PM GMT+3', '2024-11-30T20:15+03:00'],
  ['Dec. 2, 2024, 9:05 a.m.', '2024-12-02T09:05'],
  ['Sat, 30 Nov 2024 08:00:00 +0300', '2024-11-30T08:00+03:00'],
  ['2024-11-30T08:00:00+03', '2024-11-30T08:00:00+03:00'],
  ['20241130', '2024-11-30'],
  ['30.11.24', '2024-11-30'],
  ['11/30/2024', '2024-11-30'],
  ['Tue, 12/05/2023 - 14:20', '2023-12-05T14:20'],
  ['ثلاثاء, 05/07/2019 - 18:30', '2019-05-07T18:30'],
];
for (const [written, value] of read) test(`${written} is ${value}`, () => assert.equal(writtenDate(written)?.value, value));

test('of two calendars the Gregorian date is taken; a Hijri date alone is turned into one', () => {
  assert.deepEqual(writtenDate('السبت، 28 جمادى الأولى 1446هـ الموافق 30 نوفمبر 2024')?.value, '2024-11-30');
  assert.equal(writtenDate('28/05/1446هـ - 30/11/2024م')?.how, 'written');
  for (const hijri of ['28 جمادى الأولى 1446 هـ', '1446/05/28', '28-05-1446'])
    assert.deepEqual([writtenDate(hijri)?.value, writtenDate(hijri)?.how], ['2024-11-30', 'hijri']);
});

const none = [
  '',
  'قصف على البلدة',
  '12 ألف نازح',
  '31/02/2024',
  '99/99/2024',
  '2024',
  'الطريق 30',
  '192.168.10.2024.1',
  '2024-13-45',
  'سوق مايو',
];
for (const text of none) test(`${JSON.stringify(text)} holds no date`, () => assert.equal(writtenDate(text), null));

test('dates told from now need a now', () => {
  const reading = { ...dayFirst, now: '2024-12-01T10:00:00Z' };
  for (const [written, value] of [
    ['منذ 3 ساعات', '2024-12-01T07:00Z'],
    ['منذ يومين', '2024-11-29'],
    ['3 hours ago', '2024-12-01T07:00Z'],
    ['أمس', '2024-11-30'],
  ] as const) {
    assert.deepEqual([writtenDate(written)?.value, writtenDate(written)?.how], [null, 'relative']);
    assert.equal(writtenDate(written, reading)?.value, value);
  }
});

test('a line that is a date is told from one that holds a date, and publication from change', () => {
  assert.equal(writtenDate('نشر يوم الأحد ٢١ كانون الثاني ٢٠٢٤ الساعة 8:05 مساءً')?.whole, true);
  assert.equal(writtenDate('قال في 30 نوفمبر 2024 إن القصف توقف')?.whole, false);
  assert.equal(writtenDate('آخر تحديث: 30 نوفمبر 2024 - 18:30')?.changed, true);
  assert.equal(writtenDate('Updated 30 November 2024')?.changed, true);
  assert.equal(writtenDate('30 نوفمبر 2024')?.changed, false);
});

test('every value is a day or a moment that exists, whatever is read', () => {
  const piece = fc.constantFrom(
    '30',
    '2024',
    '11',
    '/',
    '-',
    ' ',
    'تشرين الثاني',
    'mar',
    '١٢',
    ':',
    '25:99',
    'هـ',
    '1446',
    'GMT',
    '+3',
    'منذ',
    'ساعات',
    'ص',
    'T',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const value = writtenDate(pieces.join(''))?.value ?? writtenDate(pieces.join(' '))?.value ?? null;
      if (value !== null) assert.doesNotThrow(() => Temporal.PlainDateTime.from(value.replace(/(?:Z|(?<=T.*)[+-]\d\d:?\d\d)$/, '')), value);
    }),
    { numRuns: 500 },
  );
});
