import type { Frame } from '../deeds/frames.ts';
import type { Modality, Polarity } from '../document.ts';
import type { Word } from '../lexicon.ts';
import type { View } from '../view.ts';
import { backgroundOf } from './background.ts';
import { isComma } from './marks.ts';
import { negationOf } from './negation.ts';
import { bears, hasActBetween, hasThatBetween, hasVerbBetween, headOf, isNominal, mayBeNoun, signBefore } from './scan.ts';
import { type Signs, signMask, signsOf } from './signs.ts';
import { untoldOf } from './untold.ts';
import type { Voice } from './voices.ts';

/** How surely a sentence tells of an act. `told` false: the words name an act without telling of one, and no claim is made. */
export type Standing = { told: boolean; polarity: Polarity; modality: Modality; why: string; at: number };

const standing = (modality: Modality, why: string, at: number, polarity: Polarity = 'asserted'): Standing => ({
  told: true,
  polarity,
  modality,
  why,
  at,
});
const notTold = (why: string, at: number): Standing => ({ told: false, polarity: 'asserted', modality: 'background', why, at });

const conditions = signMask('condition', 'if-written');
const questions = signMask('question');
const future = signMask('future');
const demands = signMask('demand');
const attempts = signMask('attempt');
const plans = signMask('plan');
const fears = signMask('fear');
const refusals = signMask('refusal');
const hedges = signMask('hedge');
const maybe = signMask('maybe');
const ongoingSigns = signMask('ongoing');

/** Reads denial, hedging, plans, demands, conditions and background off the words around an act. */
export function standingOf(view: View, frame: Frame, voices: readonly Voice[]): Standing {
  const signs = signsOf(view);
  const at = headOf(frame);
  const voice = innermost(frame, voices);
  const untold = untoldOf(view, frame, signs);
  if (untold) return untold.aside ? standing('background', untold.why, untold.at) : notTold(untold.why, untold.at);
  const negation = negationOf(view, frame, voice, signs);
  if (negation) {
    return negation.kind === 'absent'
      ? notTold(negation.why, negation.at)
      : standing(negation.modality, negation.why, negation.at, 'denied');
  }
  return (
    conditional(view, at, signs) ??
    planned(view, frame, at, signs) ??
    hedged(view, frame, at, voice, signs) ??
    background(view, frame, at, signs) ??
    ongoing(view, frame, at, voice, signs) ??
    standing('actual', 'told as done', frame.trigger.at)
  );
}

/** The last voice whose words hold the act. */
function innermost(frame: Frame, voices: readonly Voice[]): Voice | undefined {
  for (let n = voices.length - 1; n >= 0; n--) {
    const voice = voices[n] as Voice;
    if (voice.from <= frame.trigger.at && frame.trigger.at < voice.to) return voice;
  }
  return undefined;
}

function conditional(view: View, at: number, signs: Signs): Standing | null {
  const condition = signBefore(view, signs, at, 9, conditions);
  if (condition >= 0) return standing('hypothetical', 'under a condition', condition);
  const question = signBefore(view, signs, at, 12, questions);
  if (question >= 0) return standing('hypothetical', 'asked, not told', question);
  return null;
}

function planned(view: View, frame: Frame, at: number, signs: Signs): Standing | null {
  const { trigger } = frame;
  const word = view.words[trigger.light?.at ?? trigger.at] as Word;
  const result = isComma(view.tokens[at - 1]);
  const ahead = [...word.acts, ...word.lights].some((s) => s.form === 'imperfect' && (s.split.future || (s.split.prep !== '' && !result)));
  if ((ahead || bears(signs, at - 1, future)) && !isNominal(frame)) return standing('planned', 'in the future', trigger.at);
  if (trigger.tense === 'perfect' && !trigger.light && !mayBeNoun(view, frame)) return null;
  if (frame.rule.family === 'strike' && frame.people.length > 0) return null;
  const governing = (reach: number, mask: number): number => governor(view, frame, at, reach, mask, signs);
  const demand = governing(8, demands);
  if (demand >= 0) return standing('demanded', 'demanded', demand);
  if (governing(3, attempts) >= 0 && frame.rule.family !== 'control') return null;
  const plan = governing(5, plans);
  if (plan >= 0) return standing('planned', 'planned or tried', plan);
  const refusal = governing(3, refusals);
  if (refusal >= 0) return standing('hypothetical', 'refused', refusal);
  const fear = frame.people.length === 0 ? governing(6, fears) : -1;
  if (fear >= 0) return standing('hypothetical', 'feared or threatened', fear);
  return null;
}

/** The sign that governs the act: a noun directly, a verb through "that"; no other verb may stand between. */
function governor(view: View, frame: Frame, at: number, reach: number, mask: number, signs: Signs): number {
  const k = signBefore(view, signs, at, reach, mask);
  if (k < 0 || hasVerbBetween(view, k, at) || isAdjunct(view, k, at)) return -1;
  const through = hasThatBetween(view, k, at);
  if (isNominal(frame)) return k;
  if (mayBeNoun(view, frame) && !through) return at - k <= 5 ? k : -1;
  return through || (frame.trigger.light !== null && at - k <= 1) || (view.words[at] as Word).lights.some((l) => l.form === 'verbal-noun')
    ? k
    : -1;
}

/** "In the fighting" only says where or when: nothing governs it but the word right before. */
const isAdjunct = (view: View, k: number, at: number): boolean =>
  at - k > 2 && ((view.words[at - 1] as Word | undefined)?.cues.has('at') ?? false);

function hedged(view: View, frame: Frame, at: number, voice: Voice | undefined, signs: Signs): Standing | null {
  if (voice?.attribution.stance === 'doubts') return standing('possible', 'its voice doubts it', voice.cueAt);
  if (voice?.attribution.stance === 'withholds') return standing('possible', 'its voice neither confirms nor denies it', voice.cueAt);
  const hedge = signBefore(view, signs, at, 5, hedges);
  if (hedge >= 0) return standing('possible', 'hedged', hedge);
  if (frame.trigger.tense !== 'imperfect') return null;
  if (bears(signs, at - 1, maybe)) return standing('possible', 'hedged', at - 1);
  const that = signs.lists.bareThat.has((view.tokens[at - 1] as { fold: string } | undefined)?.fold ?? '');
  const opens = view.clauses[at - 2] !== view.clauses[at - 1] || (view.words[at - 2] as Word | undefined)?.cues.has('stop') === true;
  return that && !opens ? standing('possible', 'a subjunctive', at - 1) : null;
}

function background(view: View, frame: Frame, at: number, signs: Signs): Standing | null {
  const found = backgroundOf(view, frame, at, signs);
  return found ? standing('background', found.why, found.at) : null;
}

function ongoing(view: View, frame: Frame, at: number, voice: Voice | undefined, signs: Signs): Standing | null {
  const cue = bears(signs, at, ongoingSigns) ? at : signBefore(view, signs, at, 4, ongoingSigns);
  if (cue >= 0) return standing('ongoing', 'goes on', cue);
  const { trigger } = frame;
  if (frame.rule.family === 'control' && frame.initiators.some(({ zone }) => zone)) return standing('ongoing', 'under control', at);
  if (trigger.trait === 'is-held' && trigger.tense === 'imperfect') return standing('ongoing', 'present tense of holding', at);
  // A headline tells of a capture in the present tense too, with the subject first and nobody quoted.
  const told = at === 0 || voice?.attribution.quoted === 'indirect';
  if (trigger.act === 'capture' && trigger.tense === 'imperfect' && told) return standing('ongoing', 'present tense of holding', at);
  for (let k = trigger.to; k < Math.min(view.tokens.length, trigger.to + 2); k++)
    if (bears(signs, k, ongoingSigns)) return standing('ongoing', 'goes on', k);
  const since = view.times.some(
    (t) => t.open === 'since' && view.clauses[t.from] === view.clauses[at] && !hasActBetween(view, trigger.to, t.from),
  );
  if (trigger.tense === 'imperfect' && since) return standing('ongoing', 'present tense, since', at);
  return null;
}
