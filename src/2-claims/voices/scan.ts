import type { Frame } from '../deeds/frames.ts';
import type { Word } from '../lexicon.ts';
import type { View } from '../view.ts';
import { isComma } from './marks.ts';
import { type Signs, signMask } from './signs.ts';

const around = signMask('around');

/** A sign whose words open with "that" reaches to their end; no other reaches so far. */
const wide = 30;
/** "That" stands so near its verb. */
const toThat = 7;

const markAt = (signs: Signs, k: number): number => signs.marks[k] ?? 0;

/** Does the word at `k` bear one of the signs? */
export const bears = (signs: Signs, k: number, mask: number): boolean => (markAt(signs, k) & mask) !== 0;

/** Nearest word before `at` in its clause, within `reach` (or further when "that" stands between), that bears one of the signs; -1 when none. */
export function signBefore(view: View, signs: Signs, at: number, reach: number, mask: number): number {
  const clause = view.clauses[at];
  let that = -1;
  for (let k = at - 1; k >= Math.max(0, at - wide); k--) {
    if (view.clauses[k] !== clause) return -1;
    if ((view.words[k] as Word).cues.has('that')) {
      if (bears(signs, k - 1, around)) return -1;
      that = k;
    }
    if (at - k > reach && isComma(view.tokens[k])) return -1;
    if (at - k > reach && (that < 0 || that - k > toThat)) continue;
    if (bears(signs, k, mask)) return k;
  }
  return -1;
}

/** Is there a verb of an act strictly between two words? */
export function hasVerbBetween(view: View, from: number, to: number): boolean {
  for (let k = from + 1; k < to; k++) {
    const word = view.words[k] as Word;
    if (
      word.finite &&
      word.acts.some((a) => a.form === 'perfect' || a.form === 'imperfect') &&
      !word.acts.some((a) => a.form === 'verbal-noun')
    )
      return true;
  }
  return false;
}

/** Does another word of an act stand between two words? */
export function hasActBetween(view: View, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if ((view.words[k] as Word).acts.length > 0) return true;
  return false;
}

/** Does "that" stand between two words? */
export function hasThatBetween(view: View, from: number, to: number): boolean {
  for (let k = from + 1; k < to; k++) if ((view.words[k] as Word).cues.has('that')) return true;
  return false;
}

/** A verb carries the noun of an act that stands no further. */
const lightReach = 8;

/** The word that carries the act: the verb that brings it, unless its object comes first. */
export function headOf(frame: Frame): number {
  const { trigger } = frame;
  if (!trigger.light || trigger.light.suffixed || trigger.at - trigger.light.at > lightReach) return trigger.at;
  return Math.min(trigger.light.at, trigger.at);
}

/** A noun names the act, and no verb brings it. */
export const isNominal = (frame: Frame): boolean => frame.trigger.form !== 'verb' && !frame.trigger.light;

/** Written like a verb, but may be the noun of its act. */
export function mayBeNoun(view: View, frame: Frame): boolean {
  const word = view.words[frame.trigger.at] as Word;
  return frame.trigger.form === 'verb' && !frame.trigger.light && word.and === '' && word.acts.some((a) => a.form === 'verbal-noun');
}

/** Does a weapon or a means of war stand in the clause of the act, or (`forces`) an armed or official body? */
export function isArmedNear(view: View, frame: Frame, forces: boolean): boolean {
  const { at } = frame.trigger;
  const clause = view.clauses[at];
  for (let k = Math.max(0, at - 8); k < Math.min(view.tokens.length, at + 12); k++) {
    if (k === at || view.clauses[k] !== clause) continue;
    const word = view.words[k] as Word;
    if (word.means !== null || word.cues.has('weapon') || (forces && word.cues.has('force'))) return true;
  }
  return false;
}
