import { setTimeout as wait } from 'node:timers/promises';

/** The time and how to let it pass: an argument, so that a test of an hour's back-off takes no hour. */
export type Clock = {
  /** ms since 1970. */
  now(): number;
  /** Rejects when the signal aborts. */
  sleep(ms: number, signal: AbortSignal | null): Promise<void>;
};

/** Node's timers end at once when they are set for longer, ms. */
export const longestTimer: number = 2 ** 31 - 1;

export const machineClock: Clock = {
  now: () => Date.now(),
  sleep: async (ms, signal) => {
    await wait(Math.min(ms, longestTimer), undefined, signal ? { signal } : {});
  },
};

export const isoOf = (ms: number): string => new Date(ms).toISOString();
