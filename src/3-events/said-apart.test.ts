/** How near in time two reports must be published for one happening whose days they give differently. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayNumber } from './days.ts';
import { askedBySaying } from './said-apart.ts';
import type { Telling } from './telling.ts';

/** All that is asked of a telling here: its days and the day it was said. */
function told(from: string, to: string, said: string | null): Telling {
  const when = { from: dayNumber(from), to: dayNumber(to), basis: 'stated', text: '' };
  return { when, said: said === null ? null : dayNumber(said) } as Telling;
}

const strike = told('2024-11-29', '2024-11-29', '2024-11-30');

test('where the days meet, it does not matter when they were said', () => {
  assert.equal(askedBySaying(strike, told('2024-11-29', '2024-11-29', '2025-11-29')), 0);
  assert.equal(askedBySaying(strike, told('2024-11-01', '2024-12-01', '2025-11-29')), 0);
});

test('where they do not, more is asked with every day between the reports, and after a week all is refused', () => {
  const asked = ['2024-11-30', '2024-12-01', '2024-12-07', '2024-12-08'].map((said) =>
    askedBySaying(strike, told('2024-11-28', '2024-11-28', said)),
  );
  assert.equal(asked[0], 0);
  assert.ok((asked[1] as number) > 0 && (asked[2] as number) > (asked[1] as number) && (asked[2] as number) < Number.POSITIVE_INFINITY);
  assert.equal(asked[3], Number.POSITIVE_INFINITY);
});

test('both ways alike; nothing is asked of a report that no day is known of', () => {
  const other = told('2024-12-01', '2024-12-02', '2024-12-03');
  assert.equal(askedBySaying(strike, other), askedBySaying(other, strike));
  assert.equal(askedBySaying(strike, told('2024-12-01', '2024-12-02', null)), 0);
});
