import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addMonths, fromDay, fromIso, hijriMonth, isDate, tabular, toDay, toIso, weekdayOf } from './calendar.ts';

test('days and dates are each other’s inverse', () => {
  fc.assert(
    fc.property(fc.integer({ min: -400_000, max: 400_000 }), (day) => {
      const { y, m, d } = fromDay(day);
      return toDay(y, m, d) === day && isDate(y, m, d);
    }),
  );
});

test('known days', () => {
  assert.equal(toDay(1970, 1, 1), 0);
  assert.equal(toIso(toDay(2024, 11, 30)), '2024-11-30');
  assert.equal(weekdayOf(toDay(2024, 11, 30)), 6);
  assert.equal(weekdayOf(toDay(1969, 12, 31)), 3);
  assert.equal(toIso(addMonths(toDay(2024, 3, 31), -1)), '2024-02-29');
  assert.equal(fromIso('2024-02-30'), null);
  assert.equal(fromIso(null), null);
});

test('Hijri months begin where the Umm al-Qura calendar says', () => {
  assert.equal(toIso(hijriMonth(1433, 9)?.start ?? 0), '2012-07-20');
  assert.equal(hijriMonth(1433, 13), null);
});

test('the tabular calendar stays within two days of it', () => {
  for (let y = 1360; y <= 1460; y++)
    for (let m = 1; m <= 12; m++) assert.ok(Math.abs((hijriMonth(y, m)?.start ?? 0) - tabular(y, m)) <= 2, `${y}-${m}`);
});
