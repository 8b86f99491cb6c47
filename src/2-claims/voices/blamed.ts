import type { Trigger } from '../deeds/triggers.ts';
import type { Word } from '../lexicon.ts';
import type { FoundActor } from '../mentions/found.ts';
import type { View } from '../view.ts';
import { isMark } from './marks.ts';

/** Who is said to be behind an act, or said not to be. `at`: the token that says so. */
export type Blame = { readonly actor: FoundActor; readonly denied: boolean; readonly at: number };

/** From the word of responsibility to the act there are at most a preposition, a noun ("the attack of") and an adjective. */
const toAct = 3;
/** From the one who is blamed to the word there are at most "of standing", "that it is", "not". */
const toBlamed = 3;

/**
 * "X is behind the bombing", "X is not responsible for", "the responsibility of X for", "refused to hold X responsible for":
 * X, whoever speaks. Null where the sentence names nobody whom it so ties to the act.
 */
export function blameOf(view: View, { from, form, at }: Trigger): Blame | null {
  if (form === 'verb' && !view.words[at]?.acts.some((act) => act.form === 'verbal-noun')) return null;
  for (let k = from - 1; k >= Math.max(0, from - 1 - toAct) && !isMark(view.tokens[k]); k--) {
    const { cues } = view.words[k] as Word;
    if (!cues.has('behind') && !cues.has('responsibility')) continue;
    const after = cues.has('responsibility') ? view.actors.find((actor) => actor.from === k + 1 && actor.to <= from) : undefined;
    const before = view.actors.filter((actor) => actor.to <= k && k - actor.to <= toBlamed && !hasMark(view, actor.to, k)).pop();
    const actor = after ?? before;
    if (!actor || actor.actor === null || actor.adjective) return null;
    return { actor, denied: isNot(view, k) || isRefused(view, actor), at: k };
  }
  return null;
}

const hasMark = ({ tokens }: View, from: number, to: number): boolean => tokens.slice(from, to).some(isMark);

/** "Not responsible", "bears no responsibility". */
const isNot = (view: View, k: number): boolean => [k - 1, k - 2].some((at) => view.words[at]?.cues.has('negator') && !hasMark(view, at, k));

/** "Refused", "denied" before "holding X". */
function isRefused(view: View, { from }: FoundActor): boolean {
  for (let k = from - 1; k >= Math.max(0, from - 2); k--)
    if (view.words[k]?.cues.has('blaming')) return [k - 1, k - 2, k - 3].some((at) => refuses(view.words[at]));
  return false;
}

const refuses = (word: Word | undefined): boolean =>
  word !== undefined && (word.cues.has('refusal') || word.says.some(({ stance }) => stance === 'denies'));
