import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assert as assertProperty, property, string } from 'fast-check';
import { writtenDate } from './written-date.ts';

const dates: readonly (readonly [written: string, value: string | null, note?: RegExp])[] = [
  ['Sat, 30 Nov 2024 10:00:00 +0300', '2024-11-30T10:00:00+03:00'],
  ['Sat, 30 November 2024 10:00:00 GMT', '2024-11-30T10:00:00Z'],
  ['Mon, 30 Nov 2024 10:00 UT', '2024-11-30T10:00:00Z'],
  ['30 Nov 24 10:00 EST', '2024-11-30T10:00:00-05:00'],
  ['Mon, 5 Sept 2022 00:00:00 -0000', '2022-09-05T00:00:00Z'],
  ['30-Nov-2024', '2024-11-30'],
  ['Nov 30, 2024 4:05 PM', '2024-11-30T16:05:00'],
  ['May 5th, 2024', '2024-05-05'],
  ['Sat, 30 Nov 2024 10:00:00 AST', '2024-11-30T10:00:00', /zone of the date could not be read/],
  ['Sat, 30 Nov 2024 25:00:00 GMT', '2024-11-30', /time of day could not be read/],
  ['2024-11-30T10:00:00.123+03:00', '2024-11-30T10:00:00+03:00'],
  ['2024-11-30 10:00', '2024-11-30T10:00:00'],
  ['20241130T101010Z', '2024-11-30T10:10:10Z'],
  ['2024/1/5', '2024-01-05'],
  [
    '\u0627\u0644\u0633\u0628\u062a\u060c \u0663\u0660 \u062a\u0634\u0631\u064a\u0646 \u0627\u0644\u062b\u0627\u0646\u064a 2024',
    '2024-11-30',
  ],
  ['30 تشرين الثاني/نوفمبر 2024', '2024-11-30'],
  ['11 فبراير 2024 الساعة 3:00 م', '2024-02-11T15:00:00'],
  ['12:30 صباحا 1 كانون الثاني 2025', '2025-01-01T00:30:00'],
  ['30/11/2024', '2024-11-30'],
  ['11/30/2024', '2024-11-30'],
  ['03/04/2024', '2024-04-03', /day taken before month/],
  ['30.11.2024 04:10:22 UTC+03:00', '2024-11-30T04:10:22+03:00'],
  ['1732950000', '2024-11-30T07:00:00Z'],
  ['1732950000123', '2024-11-30T07:00:00.123Z'],
  ['31 Nov 2024', null],
  ['2024-02-30', null],
  ['30 شباط 2024', null],
  ['10 آذار 5 نيسان 2024', null],
  ['yesterday', null],
  ['2024', null],
  ['', null],
];

for (const [written, value, note] of dates) {
  test(`${JSON.stringify(written)} is ${value}`, () => {
    const found = writtenDate(written);
    assert.equal(found.value, value);
    if (note) assert.match(found.notes.join('\n'), note);
    else assert.deepEqual(found.notes, []);
  });
}

test('whatever is written, what is found is a day there is, or a moment of one', () => {
  const letters = string({ unit: 'grapheme', maxLength: 60 });
  assertProperty(
    property(letters, string({ unit: 'grapheme-ascii', maxLength: 8 }), (before, after) => {
      for (const middle of ['30/2/24', '5 Nov 2024 10:61', '2024-11-30T99:00', '1732950000']) {
        const { value } = writtenDate(`${before}${middle}${after}`);
        if (value !== null) assert.equal(Temporal.PlainDate.from(value.slice(0, 10)).toString(), value.slice(0, 10));
      }
    }),
  );
});
