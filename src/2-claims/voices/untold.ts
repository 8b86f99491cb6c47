import type { Frame } from '../deeds/frames.ts';
import type { Word } from '../lexicon.ts';
import type { View } from '../view.ts';
import { datedOf } from './background.ts';
import { bears, hasVerbBetween, headOf, isArmedNear, isNominal, signBefore } from './scan.ts';
import { type Field, type Signs, signMask } from './signs.ts';

/** Why words that name an act tell of none; `aside`: told of, but as a thing of another time or place. */
export type Untold = { readonly why: string; readonly at: number; readonly aside?: true };

const remembered = signMask('remembered');
const accused = signMask('accused');
const lifeless = signMask('lifeless');
const figurative = signMask('figurative');

/** Points of a world apart from which its acts are not deeds. */
const enough = 3;
/** A word of a world apart speaks for so many words around it. */
const apartReach = 30;
/** Days of a long life. */
const lifetime = 40_000;

/** Judgement, remembrance, sport, film, drill, trial, accident, figure of speech: what looks like a deed and is none. */
export function untoldOf(view: View, frame: Frame, signs: Signs): Untold | null {
  const at = headOf(frame);
  return judged(view, frame, at, signs) ?? ancient(view, frame, signs) ?? figured(view, frame, signs) ?? inWorldApart(view, frame, signs);
}

function judged(view: View, frame: Frame, at: number, signs: Signs): Untold | null {
  const nominal = isNominal(frame);
  const judging = judgingBefore(view, at, nominal ? 9 : 4);
  if (judging >= 0 && (at - judging <= 4 || !hasVerbBetween(view, judging, at))) return { why: 'judged, not told', at: judging };
  if (!nominal) return null;
  const other = notDeedBefore(view, at, 2, signs.lists.notDeeds);
  if (other >= 0) return { why: 'a word for something made of acts, not an act', at: other };
  const memory = signBefore(view, signs, at, 5, remembered);
  if (memory >= 0 && !hasVerbBetween(view, memory, at)) return { why: 'remembered, not told', at: memory };
  const charge = signBefore(view, signs, at, 4, accused);
  return charge >= 0 && frame.trigger.act !== 'arrest' ? { why: 'a charge, not an act told', at: charge, aside: true } : null;
}

/** An act of another age belongs to no report of conflict. */
function ancient(view: View, frame: Frame, signs: Signs): Untold | null {
  const dated = datedOf(view, frame, signs);
  return dated && dated.age > lifetime && !frame.people.some((p) => (p.people.low ?? 0) > 1)
    ? { why: 'of another age', at: frame.trigger.at }
    : null;
}

/** Nearest word of judging before `at`, within `reach` and the same clause; a word that is a place noun too is none. */
function judgingBefore(view: View, at: number, reach: number): number {
  for (let k = at - 1; k >= Math.max(0, at - reach) && view.clauses[k] === view.clauses[at]; k--) {
    const word = view.words[k] as Word;
    if (word.cues.has('judging') && word.placeKind === null) return k;
  }
  return -1;
}

/** Nearest word that makes an act a thing told about, without a pronoun, before any verb. */
function notDeedBefore(view: View, at: number, reach: number, list: ReadonlySet<string>): number {
  for (let k = at - 1; k >= Math.max(0, at - reach) && view.clauses[k] === view.clauses[at]; k--) {
    if (list.has((view.tokens[k] as { fold: string }).fold)) return k;
    if ((view.words[k] as Word).finite) return -1;
  }
  return -1;
}

/** A lifeless doer, an object nobody can strike, or the speaker himself as the one killed: a figure of speech. */
function figured(view: View, frame: Frame, signs: Signs): Untold | null {
  const { trigger } = frame;
  if (trigger.pronoun && frame.rule.family !== 'control') {
    const own = (view.words[trigger.at] as Word).acts.some((a) => a.act === trigger.act && signs.lists.speakerObject.has(a.split.suffix));
    if (own) return { why: 'the speaker is said to be its victim: a figure of speech', at: trigger.at };
  }
  if (isArmedNear(view, frame, true) || frame.people.some((p) => p.people.counted)) return null;
  const between = trigger.light && !trigger.light.suffixed ? betweenLight(trigger.light.at, trigger.at, signs) : -1;
  const after = between >= 0 ? between : followed(view, frame, signs, lifeless | figurative);
  if (after >= 0) return { why: 'what follows makes it a figure of speech', at: after };
  const before = trigger.form === 'verb' ? preceded(view, frame, signs) : -1;
  return before >= 0 ? { why: 'a lifeless doer makes it a figure of speech', at: before } : null;
}

/** A lifeless subject between the verb that brings the act and its noun. */
function betweenLight(from: number, to: number, signs: Signs): number {
  for (let k = from + 1; k < to; k++) if (bears(signs, k, lifeless)) return k;
  return -1;
}

/** The sign among the few words right after the act, before any preposition, mark or number. */
function followed(view: View, frame: Frame, signs: Signs, mask: number): number {
  const { trigger } = frame;
  const reach = trigger.form === 'verb' ? 3 : 2;
  for (let k = trigger.to; k < Math.min(view.tokens.length, trigger.to + reach); k++) {
    if (bears(signs, k, mask)) return k;
    const word = view.words[k] as Word;
    if ((view.tokens[k] as { kind: string }).kind !== 'word' || word.finite || word.cues.has('stop') || word.placeKind !== null) return -1;
  }
  return -1;
}

function preceded(view: View, frame: Frame, signs: Signs): number {
  const { at } = frame.trigger;
  if ((view.words[at] as Word).and !== '') return -1;
  for (let k = at - 1; k >= Math.max(0, at - 2); k--) {
    if (view.clauses[k] !== view.clauses[at] || (view.words[k] as Word).finite || (view.words[k] as Word).cues.has('stop')) return -1;
    if (bears(signs, k, lifeless)) return k;
  }
  return -1;
}

/** Points that the words around the act give a world apart. */
function pointsNear(signs: Signs, field: Field, at: number, reach: number): number {
  let points = 0;
  for (const word of signs.apart) if (word.field === field && Math.abs(word.at - at) <= reach) points += word.points;
  return points;
}

/** The sentence belongs to a world in which such acts are play, practice, a case or an accident. */
function inWorldApart(view: View, frame: Frame, signs: Signs): Untold | null {
  if (signs.apart.length === 0) return null;
  const { trigger, rule } = frame;
  const counted = frame.people.some((p) => p.people.counted);
  const named = frame.initiators.some((a) => a.actor !== null && !a.adjective);
  const is = (field: Field, reach = apartReach): boolean => pointsNear(signs, field, trigger.at, reach) >= enough;
  const at = trigger.at;
  if (is('sport') && !counted && !isArmedNear(view, frame, false)) return { why: 'told of a match', at };
  if (is('stage') && !named && !(counted && isArmedNear(view, frame, true))) return { why: 'told of a film or a book', at };
  if (is('drill') && !counted) return { why: 'practised, not done', at };
  if (is('accident', 18) && (rule.family === 'toll' || trigger.act === 'explode') && !isArmedNear(view, frame, false))
    return { why: 'an accident', at };
  if (is('celebration') && trigger.act === 'gather') return { why: 'a gathering of another kind', at };
  if (is('court') && (rule.family === 'toll' || rule.family === 'strike')) return { why: 'a case before a court', at, aside: true };
  return null;
}
