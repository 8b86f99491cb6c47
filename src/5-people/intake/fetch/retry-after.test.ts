import assert from 'node:assert/strict';
import { test } from 'node:test';
import { maxAge } from './max-age.ts';
import { retryAfter } from './retry-after.ts';

const now = Date.UTC(2026, 10, 24, 12);

test('Retry-After gives seconds or a date, at most a day; nonsense and the past give nothing', () => {
  const readings: readonly (readonly [header: string | null, seconds: number | null])[] = [
    ['120', 120],
    [' 0 ', 0],
    ['999999999999', 86_400],
    ['Tue, 24 Nov 2026 12:10:00 GMT', 600],
    ['Tuesday, 24-Nov-26 12:10:00 GMT', 600],
    ['Fri, 01 Jan 2100 00:00:00 GMT', 86_400],
    ['Tue, 24 Nov 2026 11:00:00 GMT', null],
    ['soon', null],
    ['-5', null],
    ['1.5', null],
    ['', null],
    [null, null],
  ];
  for (const [header, seconds] of readings)
    assert.equal(retryAfter(header, now), seconds === null ? null : now + seconds * 1000, String(header));
});

test('Cache-Control gives its max-age unless the answer is not to be kept', () => {
  const readings: readonly (readonly [header: string | null, seconds: number | null])[] = [
    ['max-age=600', 600],
    ['public, Max-Age="60"', 60],
    ['no-cache, max-age=600', null],
    ['no-store', null],
    ['max-age=soon', null],
    ['s-maxage=600', null],
    [null, null],
  ];
  for (const [header, seconds] of readings) assert.equal(maxAge(header), seconds, String(header));
});
