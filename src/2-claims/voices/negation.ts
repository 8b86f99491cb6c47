import type { Frame } from '../deeds/frames.ts';
import type { Modality } from '../document.ts';
import type { Word } from '../lexicon.ts';
import type { View } from '../view.ts';
import { blameOf } from './blamed.ts';
import { bears, headOf, isNominal, signBefore } from './scan.ts';
import { type Signs, signMask } from './signs.ts';
import type { Voice } from './voices.ts';

const past = signMask('past-negator');
const future = signMask('future-negator');
const present = signMask('present-negator');
const anyNegator = past | future | present;
const without = signMask('without');
const untrue = signMask('untrue');
const any = signMask('any');
const happening = signMask('happening');
const managing = signMask('managing');
const failing = signMask('failing');
const had = signMask('had');

/** What is said not to have been: denied by somebody, or simply absent, which is no claim. */
export type Negation = { readonly kind: 'denied' | 'absent'; readonly modality: Modality; readonly why: string; readonly at: number };

const denied = (modality: Modality, why: string, at: number): Negation => ({ kind: 'denied', modality, why, at });
const absent = (why: string, at: number): Negation => ({ kind: 'absent', modality: 'background', why, at });

/** Reads negation off the words around an act and off the voice that tells of it. */
export function negationOf(view: View, frame: Frame, voice: Voice | undefined, signs: Signs): Negation | null {
  return (
    negatedVerb(frame, signs, voice) ??
    negatedNoun(view, frame, signs, voice) ??
    withoutAct(view, frame, signs) ??
    saidUntrue(view, frame, signs, voice) ??
    notBlamed(view, frame) ??
    undone(view, frame, signs)
  );
}

/** "Did not bomb": the negator right before the verb, or before the "had" that sets it earlier. */
function negatedVerb(frame: Frame, signs: Signs, voice: Voice | undefined): Negation | null {
  const { trigger } = frame;
  if (isNominal(frame)) return null;
  const verb = trigger.light?.at ?? trigger.at;
  for (let k = verb - 1; k >= Math.max(0, verb - 3); k--) {
    if (bears(signs, k, past))
      return frame.rule.family === 'toll' && !voice && frame.initiators.length === 0
        ? absent('nobody was harmed', k)
        : denied('actual', 'negated', k);
    if (bears(signs, k, future)) return denied('planned', 'negated for the future', k);
    if (bears(signs, k, present)) return denied('ongoing', 'negated', k);
    if (!bears(signs, k, had)) return null;
  }
  return null;
}

/** "Recorded no raid", "did not carry out any raid": a negated verb of happening before the noun of the act. */
function negatedNoun(view: View, frame: Frame, signs: Signs, voice: Voice | undefined): Negation | null {
  if (!isNominal(frame)) return null;
  const { trigger } = frame;
  const clause = view.clauses[trigger.at];
  for (let k = trigger.at - 1; k >= Math.max(1, trigger.at - 12); k--) {
    if (view.clauses[k] !== clause || (view.words[k] as Word).cues.has('that')) return null;
    const word = view.words[k] as Word;
    const governs = bears(signs, k, happening) || word.lights.some((l) => l.form === 'imperfect');
    if (bears(signs, k - 1, anyNegator) && (governs || bears(signs, trigger.at - 1, any))) {
      if (trigger.definite && !bears(signs, k, happening)) return null;
      return voice && frame.initiators.length + frame.places.length > 0
        ? denied('actual', 'said not to have happened', k - 1)
        : absent('nothing of the kind happened', k - 1);
    }
    if (bears(signs, k - 1, anyNegator) && bears(signs, k, managing)) return denied('actual', 'not managed', k - 1);
  }
  return null;
}

/** "Without fighting": nothing is told. */
function withoutAct(view: View, frame: Frame, signs: Signs): Negation | null {
  const at = headOf(frame);
  for (let k = at - 1; k >= Math.max(0, at - 3); k--) {
    if (bears(signs, k, without)) return absent('said not to have happened', k);
    const word = view.words[k] as Word;
    if (!bears(signs, k, any) && !word.cues.has('toll-noun') && !word.cues.has('that')) return null;
  }
  return null;
}

/** "No truth in the reports of a withdrawal". */
function saidUntrue(view: View, frame: Frame, signs: Signs, voice: Voice | undefined): Negation | null {
  const k = signBefore(view, signs, headOf(frame), 8, untrue);
  if (k >= 0) return denied('actual', 'said to be untrue', k);
  if (voice?.attribution.stance === 'denies') return denied('actual', 'its voice denies it', voice.cueAt);
  return null;
}

/** "Is not responsible for the bombing". */
function notBlamed(view: View, frame: Frame): Negation | null {
  const blame = blameOf(view, frame.trigger);
  return blame?.denied ? denied('actual', 'said not to be responsible for it', blame.at) : null;
}

/** "Failed to take", "foiled an attempt to", "the talks on a ceasefire failed": tried and not done. */
function undone(view: View, frame: Frame, signs: Signs): Negation | null {
  const { family, type } = frame.rule;
  const head = headOf(frame);
  const tried = family === 'control' || family === 'custody' || type === 'agreement';
  const noun = isNominal(frame) || (type === 'agreement' && (view.words[head] as Word).lights.some((l) => l.form === 'verbal-noun'));
  if (!noun || !tried || (frame.people.length > 0 && family !== 'custody')) return null;
  const k = signBefore(view, signs, head, 4, failing);
  return k >= 0 ? denied('actual', 'tried and not done', k) : null;
}
