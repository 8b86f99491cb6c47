import { FetchFault } from './fetch-fault.ts';
import type { FetchLimits } from './fetch-limits.ts';

/** The time limits of one request. `signal` aborts with a `FetchFault` that says which of them ran out, or with `aborted`. */
export type Pace = {
  readonly signal: AbortSignal;
  /** The connection stands: the headers are due. */
  connected(): void;
  /** The headers are there: the body must flow. */
  flowing(): void;
  /** So many bytes of the body came. */
  came(bytes: number): void;
  stop(): void;
};

const seconds = (ms: number): string => `${Math.round(ms / 100) / 10} s`;

export function startPace(limits: FetchLimits, outer: AbortSignal | null): Pace {
  const control = new AbortController();
  const fail = (fault: FetchFault) => control.abort(fault);
  const timeout = (ms: number, what: string) => setTimeout(() => fail(new FetchFault('timeout', `${what} within ${seconds(ms)}`)), ms);
  const whole = timeout(limits.wholeTime, 'the page did not come whole');
  let stage = timeout(limits.connectTime, 'no connection');
  let got = 0;
  const slow = () => {
    if (got < limits.slowBytes)
      fail(new FetchFault('stalled', `only ${got} bytes came in ${seconds(limits.slowTime)}, fewer than ${limits.slowBytes}`));
    got = 0;
  };
  const stopped = () => fail(new FetchFault('aborted', 'stopped before it was done'));
  if (outer?.aborted) stopped();
  outer?.addEventListener('abort', stopped, { once: true });
  const next = (timer: NodeJS.Timeout) => {
    clearTimeout(stage);
    stage = timer;
  };
  return {
    signal: control.signal,
    connected: () => next(timeout(limits.headersTime, 'no answer')),
    flowing: () => next(setInterval(slow, limits.slowTime)),
    came: (bytes) => {
      got += bytes;
    },
    stop() {
      clearTimeout(whole);
      clearTimeout(stage);
      outer?.removeEventListener('abort', stopped);
    },
  };
}
