import type { Frame } from '../deeds/frames.ts';
import type { View } from '../view.ts';
import { headOf } from './scan.ts';
import { type Signs, signMask } from './signs.ts';

const wanted = signMask('demand', 'plan', 'refusal', 'past-negator', 'future-negator', 'present-negator');
/** A demand or a negation stands no further before the word of stopping. */
const reach = 6;

/** Note of an act that went on before and is said to be over: it happened, and happens no more. */
export const saidToHaveStopped = 'said to have stopped';

/** "The shelling stopped", "an end of the fighting": not where an end is asked for, planned or said not to have come. */
export function isStopped(view: View, frame: Frame, { marks }: Signs): boolean {
  const head = headOf(frame);
  const at = [head - 1, frame.trigger.to].find((k) => view.words[k]?.cues.has('stopping') && view.words[k]?.prep === '');
  if (at === undefined || view.clauses[at] !== view.clauses[head] || (at > head && !view.words[at]?.finite)) return false;
  for (let k = at - 1; k >= Math.max(0, at - reach); k--) if (((marks[k] ?? 0) & wanted) !== 0) return false;
  return true;
}
