import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { dayAfter, dayNumber, daysBetween } from './days.ts';

for (const [iso, number] of [
  ['1970-01-01', 0],
  ['1969-12-31', -1],
  ['2000-02-29', 11016],
  ['2024-11-29', 20056],
  ['0001-01-01', -719162],
] as const)
  test(`${iso} is day ${number}`, () => assert.equal(dayNumber(iso), number));

for (const [iso, days, expected] of [
  ['2024-02-28', 1, '2024-02-29'],
  ['2023-02-28', 1, '2023-03-01'],
  ['1900-02-28', 1, '1900-03-01'],
  ['2024-12-31', 1, '2025-01-01'],
  ['2025-01-01', -1, '2024-12-31'],
  ['2024-03-01', -1, '2024-02-29'],
] as const)
  test(`${iso} and ${days} days is ${expected}`, () => assert.equal(dayAfter(iso, days), expected));

const iso = fc
  .date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test('days are counted as the calendar counts them, there and back', () =>
  fc.assert(
    fc.property(iso, fc.integer({ min: -30_000, max: 30_000 }), (day, n) => {
      assert.equal(dayNumber(day), Date.parse(day) / 86_400_000);
      const later = dayAfter(day, n);
      assert.equal(daysBetween(day, later), n);
    }),
  ));
