import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FetchFault } from './fetch-fault.ts';
import { hostGates } from './host-gates.ts';

function steps() {
  let now = 1_000_000;
  const slept: number[] = [];
  const clock = {
    now: () => now,
    sleep: async (ms: number) => {
      slept.push(ms);
      now += ms;
    },
  };
  const gates = hostGates(clock, { delay: 2000, patience: 60_000, backOff: 5000, mostBackOff: 40_000 });
  return { gates, slept, clock, pass: (ms: number) => (now += ms) };
}

test('the first visit waits for nothing, the next for the pause, one to another host for nothing', async () => {
  const { gates, slept, pass } = steps();
  (await gates.enter('a', null)).leave(null);
  (await gates.enter('b', null)).leave(null);
  pass(500);
  (await gates.enter('a', null)).leave(null);
  pass(5000);
  (await gates.enter('a', null)).leave(null);
  assert.deepEqual(slept, [1500]);
});

test('one visit at a time to a host, in the order asked', async () => {
  const { gates } = steps();
  const order: string[] = [];
  const visit = async (name: string) => {
    const turn = await gates.enter('a', null);
    order.push(`${name} in`);
    await new Promise(setImmediate);
    order.push(`${name} out`);
    turn.leave(null);
  };
  await Promise.all(['1', '2', '3'].map(visit));
  assert.deepEqual(order, ['1 in', '1 out', '2 in', '2 out', '3 in', '3 out']);
});

test('failures that may pass double the pause up to the most, others and successes end that', async () => {
  const { gates, clock } = steps();
  const pauseAfter = async (fault: FetchFault | null) => (await gates.enter('a', null)).leave(fault) - clock.now();
  const down = new FetchFault('reset', '');
  for (const expected of [5000, 10_000, 20_000, 40_000, 40_000]) assert.equal(await pauseAfter(down), expected);
  assert.equal(await pauseAfter(new FetchFault('http-404', '')), 2000);
  assert.equal(await pauseAfter(down), 5000);
  assert.equal(await pauseAfter(null), 2000);
  assert.equal(await pauseAfter(new FetchFault('http-503', '', clock.now() + 2000 + 50_000)), 50_000);
});

test('a pause longer than patience is told at once, and holds for those who stand in line', async () => {
  const { gates, slept, clock, pass } = steps();
  const until = clock.now() + 3_600_000;
  const first = await gates.enter('a', null);
  const waiting = [gates.enter('a', null), gates.enter('a', null)];
  first.leave(new FetchFault('http-429', '', until));
  for (const one of waiting)
    await assert.rejects(one, (error) => error instanceof FetchFault && error.code === 'backing-off' && error.until === until);
  assert.deepEqual(slept, []);
  pass(3_600_000);
  await gates.enter('a', null);
});

test('one who stops waiting holds up nobody', async () => {
  const { gates } = steps();
  const stop = new AbortController();
  const first = await gates.enter('a', null);
  const second = gates.enter('a', stop.signal);
  const third = gates.enter('a', null);
  stop.abort();
  await assert.rejects(second, (error) => error instanceof FetchFault && error.code === 'aborted');
  first.leave(null);
  (await third).leave(null);
});

test('a Crawl-delay holds when it is longer than our own pause', async () => {
  const { gates, clock } = steps();
  for (const [seconds, pause] of [
    [1, 2000],
    [30, 30_000],
    [1e9, 86_400_000],
  ] as const) {
    const turn = await gates.enter(`host ${seconds}`, null);
    turn.crawlDelay(seconds);
    assert.equal(turn.leave(null) - clock.now(), pause);
  }
});
