/** A clock that stands still but for those who sleep by it. */
import type { loadFetch } from '#intake';

type FetchRoom = Awaited<ReturnType<typeof loadFetch>>;
export type TestClock = FetchRoom['machineClock'] & { readonly slept: readonly number[] };

export const noon: number = Date.UTC(2026, 10, 24, 12);

export function testClock(start: number = noon): TestClock {
  let now = start;
  const slept: number[] = [];
  return {
    now: () => now,
    slept,
    sleep: (ms, signal) => {
      if (signal?.aborted) return Promise.reject(signal.reason);
      slept.push(ms);
      now += ms;
      return Promise.resolve();
    },
  };
}
