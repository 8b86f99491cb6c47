/** Politeness: one visit at a time to a host, a pause between two, and a longer one after each failure. */
import { type Clock, isoOf } from './clock.ts';
import { FetchFault, mayPass } from './fetch-fault.ts';
import { settledBefore } from './settled-before.ts';

export type Politeness = {
  /** Least pause between two visits to one host, ms. A longer `Crawl-delay` of its robots.txt holds instead. */
  readonly delay: number;
  /** Longest pause that a request sits out, ms; when more is due it fails at once with `backing-off` and the time. */
  readonly patience: number;
  /** Pause after the first failure, ms; each further failure in a row doubles it, up to `mostBackOff`. */
  readonly backOff: number;
  readonly mostBackOff: number;
};

export const usualPoliteness: Politeness = { delay: 2_000, patience: 60_000, backOff: 5_000, mostBackOff: 3_600_000 };

type Gate = { tail: Promise<void>; visitors: number; next: number; failures: number; delay: number };

/** A visit in progress. */
export type Turn = {
  readonly host: string;
  /** The host's own wish, seconds. */
  crawlDelay(seconds: number): void;
  /** Ends the visit. Gives the moment from when the host may be asked again. */
  leave(fault: FetchFault | null): number;
};

export type HostGates = {
  /** Waits for the turn. Throws `FetchFault` (`backing-off`, `aborted`). */
  enter(host: string, signal: AbortSignal | null): Promise<Turn>;
};

/** Hosts with nothing to remember are forgotten when there are more than this. */
const mostGates = 10_000;

async function inTime(work: Promise<void>, signal: AbortSignal | null): Promise<void> {
  try {
    await (signal ? settledBefore(work, signal) : work);
  } catch {
    throw new FetchFault('aborted', 'stopped before it was asked for');
  }
}

export function hostGates(clock: Clock, politeness: Politeness): HostGates {
  const gates = new Map<string, Gate>();

  function gateOf(host: string): Gate {
    const known = gates.get(host);
    if (known) return known;
    if (gates.size >= mostGates)
      for (const [name, { visitors, next, failures }] of gates) if (!visitors && !failures && next <= clock.now()) gates.delete(name);
    const gate: Gate = { tail: Promise.resolve(), visitors: 0, next: 0, failures: 0, delay: politeness.delay };
    gates.set(host, gate);
    return gate;
  }

  function left(gate: Gate, fault: FetchFault | null): number {
    const now = clock.now();
    if (fault?.code !== 'aborted') gate.failures = fault && mayPass(fault.code) ? gate.failures + 1 : 0;
    const pause = gate.failures ? Math.min(politeness.backOff * 2 ** (gate.failures - 1), politeness.mostBackOff) : gate.delay;
    gate.next = Math.max(now + Math.max(pause, gate.delay), fault?.until ?? 0);
    return gate.next;
  }

  async function pause(host: string, gate: Gate, signal: AbortSignal | null): Promise<void> {
    const wait = gate.next - clock.now();
    if (wait > politeness.patience) throw new FetchFault('backing-off', `${host} is to be left alone until ${isoOf(gate.next)}`, gate.next);
    if (wait > 0) await inTime(clock.sleep(wait, signal), signal);
  }

  return {
    async enter(host, signal) {
      const gate = gateOf(host);
      const { promise, resolve } = Promise.withResolvers<void>();
      const before = gate.tail;
      gate.tail = before.then(() => promise);
      gate.visitors++;
      const release = () => {
        gate.visitors--;
        resolve();
      };
      try {
        await inTime(before, signal);
        await pause(host, gate, signal);
      } catch (error) {
        release();
        throw error;
      }
      return {
        host,
        crawlDelay(seconds) {
          gate.delay = Math.max(politeness.delay, Math.min(seconds * 1000, 86_400_000));
        },
        leave(fault) {
          const next = left(gate, fault);
          release();
          return next;
        },
      };
    },
  };
}
