import type { Reason } from '../model.ts';
import type { Telling } from '../telling.ts';

/**
 * One line of the table that says whether two tellings are of one happening. `value` is in points: what speaks for it adds,
 * what speaks against it takes away, nothing known is 0. `say` is asked only for pairs that were put together or are shown.
 */
export type Feature = {
  readonly name: string;
  value(a: Telling, b: Telling): number;
  say(a: Telling, b: Telling): Pick<Reason, 'with' | 'sentence'>;
};
