import type { Token } from '#text';
import { wordFeatures } from './features.ts';
import { logistic, type TrainedModel } from './model.ts';

/** So many words are remembered with their weights; then the memory starts afresh. */
const remembered = 20_000;

/**
 * Gives the same probability as `score(model, textFeatures(tokens) ∪ extra)`, several times faster: of each word only the
 * features that weigh something are kept, so a sentence costs a few additions a word. Not to be shared between threads.
 */
export class TextScorer {
  readonly model: TrainedModel;
  private readonly numbers = new Map<string, number>();
  private readonly values: number[] = [];
  private readonly stamps: number[] = [];
  private readonly words = new Map<string, readonly number[]>();
  private stamp = 0;

  constructor(model: TrainedModel) {
    this.model = model;
    const { weights } = model;
    for (const name in weights) {
      this.numbers.set(name, this.values.length);
      this.values.push(weights[name] as number);
      this.stamps.push(0);
    }
  }

  /** 0 to 1: how likely it is that the sentence tells of an act. `extra` are features that the caller found. */
  probability(tokens: readonly Token[], extra: Iterable<string> = []): number {
    this.stamp++;
    let sum = this.model.bias;
    let before: string | null = null;
    for (const token of tokens) {
      if (token.kind === 'mark') continue;
      const word = token.kind === 'number' ? '0' : token.fold;
      for (const feature of this.ofWord(word)) sum += this.once(feature);
      if (before !== null) sum += this.named(`b:${before} ${word}`);
      before = word;
    }
    for (const name of extra) sum += this.named(name);
    return logistic(sum);
  }

  private named(name: string): number {
    const feature = this.numbers.get(name);
    return feature === undefined ? 0 : this.once(feature);
  }

  /** The weight of a feature the first time it is met in a sentence, 0 after that. */
  private once(feature: number): number {
    if (this.stamps[feature] === this.stamp) return 0;
    this.stamps[feature] = this.stamp;
    return this.values[feature] as number;
  }

  private ofWord(word: string): readonly number[] {
    let known = this.words.get(word);
    if (known) return known;
    if (this.words.size >= remembered) this.words.clear();
    known = wordFeatures(word).flatMap((name) => this.numbers.get(name) ?? []);
    this.words.set(word, known);
    return known;
  }
}
