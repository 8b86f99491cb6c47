import type { Telling, Words } from '../telling.ts';
import type { Feature } from './feature.ts';

/** Cosine of two texts by the weights of their words: 0 where they share none, 1 where they share all. */
export function alikeness(a: Words, b: Words): number {
  const [some, others] = [a.hashes, b.hashes];
  let [i, j, sum] = [0, 0, 0];
  while (i < some.length && j < others.length) {
    const one = some[i] as number;
    const two = others[j] as number;
    if (one === two) sum += a.squares[i] as number;
    if (one <= two) i++;
    if (one >= two) j++;
  }
  return sum === 0 ? 0 : sum / (a.length * b.length);
}

function closest(a: Telling, b: Telling): number {
  let best = 0;
  for (const one of a.sentences) for (const two of b.sentences) best = Math.max(best, alikeness(one, two));
  return best;
}

const percent = (share: number): number => Math.round(100 * share);
const between = (low: number, value: number, high: number): number => Math.min(high, Math.max(low, value));

/** In what words: the two sentences that are most alike. Any two of one kind of news share an eighth or so. */
export const wording: Feature = {
  name: 'wording',
  value: (a, b) => between(-0.1, (closest(a, b) - 0.15) * 5, 3),
  say(a, b) {
    const share = percent(closest(a, b));
    return { with: { percent: share }, sentence: `their closest sentences are ${share} % alike in words` };
  },
};

/** What stands around: names, sites and circumstances that both reports give. */
export const context: Feature = {
  name: 'context',
  value: (a, b) => between(-0.4, (alikeness(a.context, b.context) - 0.12) * 13, 4.5),
  say(a, b) {
    const share = percent(alikeness(a.context, b.context));
    return { with: { percent: share }, sentence: `what they tell around it is ${share} % alike in words` };
  },
};
