import type { Particles } from '#languages';
import type { Token } from '#text';
import type { Word } from '../lexicon.ts';
import type { View } from '../view.ts';

/** What a name in a sentence hangs on: the preposition that reaches it, or the word it stands directly after. */
export type Governor = 'direct' | 'onto' | 'against' | 'at' | 'from' | 'to' | 'by' | 'between' | 'for' | 'with';

/** No preposition reaches further than this many words to its noun. */
const reach = 6;

/** The governor of the name that begins at token `i`; `prep` is the letter written onto it. */
export function governorOf(view: View, i: number, prep: string): Governor {
  if (prep === view.particles.in) return 'at';
  if (prep === view.particles.for) return 'for';
  for (let k = i - 1; k >= Math.max(0, i - reach); k--) {
    const token = view.tokens[k] as Token;
    const word = view.words[k] as Word;
    if (token.kind === 'mark') {
      if ('"\u201c\u201d\u00ab\u00bb('.includes(token.fold)) continue;
      return 'direct';
    }
    if (view.quantities.some((q) => q.from <= k && k < q.to)) continue;
    const found = prepositionAt(view, k, word);
    if (found) return found;
    if (word.finite || word.cues.has('relative') || word.cues.has('that')) return 'direct';
    if (word.acts.length > 0 && !word.cues.has('stop')) return 'direct';
  }
  return 'direct';
}

function prepositionAt(view: View, k: number, word: Word): Governor | null {
  const { particles } = view;
  const fold = (view.tokens[k] as Token).fold;
  if (isDoerPair(particles, view.tokens[k - 1]?.fold ?? '', fold)) return 'by';
  const governor = word.cues.has('onto') ? 'onto' : particles.governors.get(fold);
  // "A number of the quarters", "parts of the town": the place is the act's, not where it came from.
  if (governor === 'from' && (view.words[k - 1]?.cues.has('part') || view.words[k - 2]?.cues.has('part'))) return null;
  if (governor) return isDoerPair(particles, fold, view.tokens[k + 1]?.fold ?? '') ? 'by' : governor;
  if (word.cues.has('between')) return 'between';
  if (word.cues.has('against')) return 'against';
  if (word.cues.has('at') || word.cues.has('near')) return 'at';
  if (word.cues.has('broker')) return 'with';
  if (word.prep === particles.in && word.acts.length === 0) return word.placeKind !== null || word.cues.has('countryside') ? 'at' : 'with';
  if (word.prep === particles.for && word.acts.length === 0) return 'for';
  return null;
}

/** Two-word prepositions of the doer. */
const isDoerPair = (particles: Particles, first: string, second: string): boolean =>
  particles.doerPairs.get(first)?.includes(second) === true || (second !== '' && particles.doerWords.includes(first));
