import { actRules } from '../deeds/acts.ts';
import type { Frame } from '../deeds/frames.ts';
import type { People } from '../deeds/people.ts';
import type { Outcome } from '../document.ts';
import type { Word } from '../lexicon.ts';
import type { View } from '../view.ts';
import { isMark } from './marks.ts';
import { bears } from './scan.ts';
import { signMask, signsOf } from './signs.ts';

const without = signMask('without');
const negated = signMask('past-negator', 'present-negator');
const any = signMask('any');
/** "Without", or the negated verb of leading to, stands no further before the harm. */
const reach = 7;

/** "Without victims": people named only to say that there were none. "Without a toll of the victims" is no such thing. */
export const isNobody = (view: View, { counted, definite, from }: People): boolean => !counted && !definite && saysNone(view, from);

/** Nouns of harm after a strike that only say that it did none: "led to no injuries". */
export function harmNotDone(view: View, { trigger, rule, people, stop }: Frame): { readonly at: number; readonly outcome: Outcome }[] {
  if (rule.family !== 'strike' && rule.family !== 'ground') return [];
  const out: { at: number; outcome: Outcome }[] = [];
  for (let at = trigger.to; at < stop; at++) {
    const noun = view.words[at]?.acts.find(({ act, form }) => form === 'verbal-noun' && actRules[act].outcome !== null);
    const outcome = noun && actRules[noun.act].outcome;
    if (!outcome || people.some((group) => group.outcome === outcome) || out.some((other) => other.outcome === outcome)) continue;
    if (saysNone(view, at)) out.push({ at, outcome });
  }
  return out;
}

function saysNone(view: View, at: number): boolean {
  const signs = signsOf(view);
  let leads = false;
  for (let k = at - 1; k >= Math.max(0, at - reach); k--) {
    const word = view.words[k] as Word;
    if (isMark(view.tokens[k])) return false;
    if (bears(signs, k, without) || (leads && bears(signs, k, negated))) return true;
    if (word.cues.has('leads')) leads = true;
    else if (!passes(view, word, k) && !bears(signs, k, any) && (leads || !nearLeads(view, k))) return false;
  }
  return false;
}

/** Words that stand between "without" and the harm: falling, happening, "that", another harm and "or". */
const passes = (view: View, word: Word, k: number): boolean =>
  word.cues.has('toll-noun') ||
  word.cues.has('that') ||
  word.persons.some(({ outcome }) => outcome !== null) ||
  word.acts.some(({ act }) => actRules[act].outcome !== null) ||
  view.tokens[k]?.fold === view.particles.or;

/** Between "led" and its object stand at most its subject and a preposition. */
const nearLeads = (view: View, k: number): boolean => [k - 1, k - 2].some((before) => view.words[before]?.cues.has('leads') ?? false);
