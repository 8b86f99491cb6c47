import type { Frame } from '../deeds/frames.ts';
import type { Word } from '../lexicon.ts';
import type { View } from '../view.ts';
import { daysBetween, whenOf } from '../when.ts';
import { bears, headOf, isNominal } from './scan.ts';
import { type Signs, signMask } from './signs.ts';

/** Days after which what is told is no longer news. */
const stale = 45;
/** Days within which it surely is. */
const fresh = 4;

const passing = signMask('passing');
const around = signMask('around');
const had = signMask('had');
const maybe = signMask('maybe');
const recalled = signMask('recalled');

/** Told in passing or of another time: history, what had happened before, "since", "after", "it is worth recalling". */
export function backgroundOf(view: View, frame: Frame, at: number, signs: Signs): { why: string; at: number } | null {
  const { trigger } = frame;
  if (signs.wars.has(trigger.lemma)) return trigger.light ? null : { why: 'a war as a whole', at: trigger.at };
  const age = ageOf(view, frame, signs);
  if (age !== null && age > stale) return { why: 'long before publication', at };
  if (isNominal(frame)) return inPassing(view, frame, at, signs);
  const since = bears(signs, at - 2, passing) && (view.words[at - 1] as Word).cues.has('that');
  if (since) return { why: 'told in passing (since)', at: at - 2 };
  if (age !== null && age <= fresh) return null;
  const before = hadBefore(view, headOf(frame), frame, signs);
  if (before >= 0) return { why: 'had happened before', at: before };
  for (let k = 0; k < Math.min(3, at); k++) if (bears(signs, k, recalled)) return { why: 'recalled, not reported', at: k };
  return null;
}

/** Days from the act's own date to publication; null when either is not known. */
function ageOf(view: View, frame: Frame, signs: Signs): number | null {
  const published = signs.discourse?.published;
  if (!published || !signs.discourse || view.times.length === 0) return null;
  const { mention } = whenOf(view, frame, signs.discourse);
  return mention?.end && mention.open === null ? daysBetween(mention.end.slice(0, 10), published) : null;
}

function inPassing(view: View, frame: Frame, at: number, signs: Signs): { why: string; at: number } | null {
  if (bears(signs, at - 1, passing)) return { why: 'told in passing (since)', at: at - 1 };
  const bare = frame.people.length === 0 && frame.merged.length === 0;
  if (bears(signs, at - 1, around) && bare && frame.trigger.definite) return { why: 'told in passing (before or after)', at: at - 1 };
  return null;
}

/** "Had seized": the helping verb before a perfect, with its subject or "already" between. */
function hadBefore(view: View, at: number, frame: Frame, signs: Signs): number {
  if (frame.trigger.tense !== 'perfect' && frame.trigger.light === null) return -1;
  const already = bears(signs, at - 1, maybe);
  for (let k = at - 1; k >= Math.max(0, at - (already ? 10 : 1)); k--) {
    if (view.clauses[k] !== view.clauses[at]) return -1;
    if (bears(signs, k, had)) return k;
  }
  return -1;
}
