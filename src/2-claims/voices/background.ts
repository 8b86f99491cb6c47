import type { Frame } from '../deeds/frames.ts';
import type { Word } from '../lexicon.ts';
import type { View } from '../view.ts';
import { daysBetween, whenOf } from '../when.ts';
import { bears, headOf, isNominal } from './scan.ts';
import { type Signs, signMask } from './signs.ts';

/** Days after which what a wide date places is history. */
const stale = 300;
/** A date this wide places an act in history; a day or a month reports it. */
const wide = 60;
/** Harm with its count and its day, within so many days, is reported, not recalled. */
const year = 366;
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
  if (signs.lists.wars.has(trigger.lemma)) return trigger.light ? null : { why: 'a war as a whole', at: trigger.at };
  const dated = datedOf(view, frame, signs);
  const counted = frame.people.some((p) => p.people.counted);
  if (dated && dated.age > stale && dated.width > wide && !counted) return { why: 'long before publication', at };
  if (isNominal(frame)) return inPassing(frame, at, signs);
  const since = bears(signs, at - 2, passing) && (view.words[at - 1] as Word).cues.has('that');
  if (since) return { why: 'told in passing (since)', at: at - 2 };
  if (isFresh(view, signs) || (counted && dated !== null && dated.age < year)) return null;
  const before = hadBefore(view, headOf(frame), frame, signs);
  if (before >= 0) return { why: 'had happened before', at: before };
  if (trigger.tense === 'imperfect') return null;
  for (let k = 0; k < Math.min(3, at); k++) if (bears(signs, k, recalled)) return { why: 'recalled, not reported', at: k };
  return null;
}

/** Days from the act's own date, in its own clause, to publication, and how many days it covers; null when unknown. */
export function datedOf(view: View, frame: Frame, signs: Signs): { age: number; width: number } | null {
  const published = signs.discourse?.published;
  if (!published || !signs.discourse || view.times.length === 0) return null;
  const { mention } = whenOf(view, frame, signs.discourse);
  if (!mention?.end || mention.open !== null || view.clauses[mention.from] !== view.clauses[frame.trigger.at]) return null;
  const end = mention.end.slice(0, 10);
  return { age: daysBetween(end, published), width: mention.start ? daysBetween(mention.start.slice(0, 10), end) : wide + 1 };
}

/** Is any day of the sentence one of the last few? */
function isFresh(view: View, signs: Signs): boolean {
  const published = signs.discourse?.published;
  if (!published) return false;
  return view.times.some((t) => t.end !== null && !t.vague && t.open === null && daysBetween(t.end.slice(0, 10), published) <= fresh);
}

function inPassing(frame: Frame, at: number, signs: Signs): { why: string; at: number } | null {
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
