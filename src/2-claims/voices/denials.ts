import type { Word } from '../lexicon.ts';
import type { View } from '../view.ts';
import { isMark } from './marks.ts';
import { signMask, signsOf } from './signs.ts';
import type { Voice } from './voices.ts';

const account = signMask('account');
const thisAccount = signMask('this-account');
const responsibility = signMask('responsibility');
const untrue = signMask('untrue');

/**
 * Denials that point back without telling again what they deny: "contested this account", "denied that", "denied the reports",
 * "denied its responsibility for the attack". `at` is the token of the word that points back.
 */
export function backDenials(view: View, voices: readonly Voice[]): { voice: Voice; at: number }[] {
  const out: { voice: Voice; at: number }[] = [];
  for (const voice of voices) {
    if (voice.attribution.stance !== 'denies') continue;
    const at = pointsBack(view, voice);
    if (at >= 0) out.push({ voice, at });
  }
  const called = calledUntrue(view, voices);
  return called ? [...out, called] : out;
}

/** "Called the news false": whoever speaks last before the word for untrue denies what the account tells. */
function calledUntrue(view: View, voices: readonly Voice[]): { voice: Voice; at: number } | null {
  const { marks } = signsOf(view);
  for (let k = 2; k < marks.length; k++) {
    if (((marks[k] ?? 0) & untrue) === 0) continue;
    for (let at = k - 1; at >= Math.max(0, k - 6); at--) {
      if (((marks[at] ?? 0) & account) === 0) continue;
      const voice = voices.findLast((v) => v.cueAt < k);
      return voice && !tellsOwn(view, at + 1, k)
        ? { voice: { ...voice, attribution: { ...voice.attribution, stance: 'denies' } }, at }
        : null;
    }
  }
  return null;
}

/** The word that points back within reach of the denying verb, when no act of its own is told after it; -1 when none. */
function pointsBack(view: View, voice: Voice): number {
  const { marks } = signsOf(view);
  const begin = voice.from;
  for (let k = begin; k < Math.min(voice.to, begin + 4); k++) {
    const mark = marks[k] ?? 0;
    if (isMark(view.tokens[k])) return -1;
    if ((mark & responsibility) !== 0) return k;
    if ((mark & (account | thisAccount)) !== 0) return saysOfWhat(view, k + 1) || tellsOwn(view, k + 1, voice.to) ? -1 : k;
  }
  return -1;
}

/** "The news of the president's departure": it has its own object, an act that is read or not; "the news of that" has none. */
const saysOfWhat = (view: View, at: number): boolean =>
  view.words[at]?.cues.has('from') === true && view.words[at + 1]?.cues.has('pointing') === false;

/** Is an act told before the clause ends? Then the denial has an object of its own. */
function tellsOwn(view: View, from: number, to: number): boolean {
  const clause = view.clauses[from];
  for (let k = from; k < to && view.clauses[k] === clause; k++) {
    if (isMark(view.tokens[k])) return false;
    const word = view.words[k] as Word;
    if (word.acts.length > 0 && word.says.length === 0) return true;
  }
  return false;
}
