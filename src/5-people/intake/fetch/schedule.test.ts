import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { FetchState } from '#record';
import { dueOf, type Look, longestPause, newState, nextState, shortestPause, untilNext, type Wishes } from './schedule.ts';

const noon = Date.UTC(2026, 10, 24, 12);
const middle = () => 0.5;
const minute = 60_000;
const changed: Look = { what: 'changed', etag: '"1"', modified: null, item: 'i1' };
const unchanged: Look = { what: 'unchanged' };
const failed = (retry: number | null = null): Look => ({
  what: 'failed',
  code: 'reset',
  retry_at: retry === null ? null : new Date(retry).toISOString(),
});
const fresh = newState('https://one.example/rss', 'feed');

const pauseOf = ({ next_at, checked_at }: FetchState): number => Date.parse(next_at ?? '') - Date.parse(checked_at ?? '');

/** Pauses in minutes after each look in turn, asked as soon as it is due. */
function pauses(looks: readonly Look[], wishes: Wishes = {}): readonly number[] {
  const found: number[] = [];
  let state: FetchState = fresh;
  for (const look of looks) {
    state = nextState(state, look, wishes, state.next_at === null ? noon : Date.parse(state.next_at), middle);
    found.push(pauseOf(state) / minute);
  }
  return found;
}

test('the pause begins with an hour, halves with each change to five minutes and doubles without to a day', () => {
  assert.deepEqual(pauses(Array(6).fill(changed)), [60, 30, 15, 7.5, 5, 5]);
  assert.deepEqual(pauses(Array(7).fill(unchanged)), [60, 120, 240, 480, 960, 1440, 1440]);
  assert.deepEqual(pauses([changed, changed, unchanged]), [60, 30, 60]);
});

test('what the feed and the server wish', () => {
  assert.deepEqual(pauses([changed, changed], { period: 1800 }), [30, 15]);
  assert.deepEqual(pauses([changed, changed], { ttl: 2700 }), [60, 45]);
  assert.deepEqual(pauses([changed, changed], { maxAge: 7200 }), [120, 120]);
  assert.deepEqual(pauses([changed], { maxAge: 31_536_000 }), [1440]);
});

test('failures double the pause from ten minutes, Retry-After lengthens it, and a success starts anew', () => {
  assert.deepEqual(pauses([failed(), failed(), failed(), unchanged]), [10, 20, 40, 60]);
  assert.deepEqual(pauses([failed(noon + 90 * minute)]), [90]);
  assert.deepEqual(pauses([failed(noon + 90 * 1440 * minute)]), [1440]);
  assert.deepEqual(pauses(Array(12).fill(failed())).slice(-2), [1440, 1440]);
});

test('a state remembers what to send and what came', () => {
  const first = nextState(fresh, changed, {}, noon, middle);
  assert.deepEqual([first.etag, first.item, first.outcome, first.failures], ['"1"', 'i1', 'changed', 0]);
  const second = nextState(first, failed(), {}, noon, middle);
  assert.deepEqual([second.etag, second.item, second.outcome, second.failures], ['"1"', 'i1', 'reset', 1]);
  const third = nextState(second, { what: 'unchanged', etag: '"2"' }, {}, noon, middle);
  assert.deepEqual([third.etag, third.item, third.outcome, third.failures], ['"2"', 'i1', 'unchanged', 0]);
});

const anyLook: fc.Arbitrary<Look> = fc.oneof(
  fc.constant(changed),
  fc.constant(unchanged),
  fc.option(fc.integer({ min: -1e9, max: 1e9 })).map((ms) => failed(ms === null ? null : noon + ms)),
);
const seconds = fc.option(fc.integer({ min: 0, max: 1e9 }));
const anyWishes = fc.record({ ttl: seconds, period: seconds, maxAge: seconds });
const chance = fc.double({ min: 0, max: 0.999, noNaN: true });

test('whatever comes, the next look is between five minutes and a day away, and not before what was wished', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(anyLook, anyWishes, chance, fc.integer({ min: 0, max: 1e8 })), { maxLength: 20 }), (looks) => {
      let state: FetchState = fresh;
      let now = noon;
      for (const [look, wishes, random, later] of looks) {
        now += later;
        state = nextState(state, look, wishes, now, () => random);
        const pause = pauseOf(state);
        assert.ok(pause >= shortestPause && pause <= longestPause, `${pause}`);
        if (look.what !== 'failed') assert.ok(pause >= Math.min(longestPause, Math.max(wishes.ttl ?? 0, wishes.maxAge ?? 0) * 1000));
        assert.equal(state.checked_at, new Date(now).toISOString());
      }
    }),
  );
});

test('chance moves the pause by a tenth at most', () => {
  fc.assert(
    fc.property(chance, (random) => {
      const pause = pauseOf(nextState(fresh, changed, {}, noon, () => random));
      assert.ok(Math.abs(pause - 60 * minute) <= 6 * minute);
    }),
  );
});

test('due are those whose time has come, the longest overdue first', () => {
  const at = (url: string, minutes: number | null): FetchState => ({
    ...fresh,
    url,
    next_at: minutes === null ? null : new Date(noon + minutes * minute).toISOString(),
  });
  const states = [at('a', 1), at('b', 0), at('c', -5), at('d', null), at('e', -5)];
  assert.deepEqual(
    dueOf(states, noon).map(({ url }) => url),
    ['d', 'c', 'e', 'b'],
  );
  assert.equal(untilNext(states, noon), 0);
  assert.equal(untilNext([at('a', 7), at('b', 3)], noon), 3 * minute);
  assert.equal(untilNext([], noon), null);
});

test('exactly those are due that there is nothing to wait for', () => {
  const anyState = fc
    .option(fc.integer({ min: -1e7, max: 1e7 }))
    .map((ms): FetchState => ({ ...fresh, next_at: ms === null ? null : new Date(noon + ms).toISOString() }));
  fc.assert(
    fc.property(fc.array(anyState, { minLength: 1 }), (states) =>
      assert.equal(dueOf(states, noon).length > 0, untilNext(states, noon) === 0),
    ),
  );
});
