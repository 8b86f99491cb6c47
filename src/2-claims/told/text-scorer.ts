import { PerWord, type Token } from '#text';
import { wordFeatures } from './features.ts';
import { logistic, type TrainedModel } from './model.ts';

/**
 * Gives the same probability as `score(model, textFeatures(tokens) ∪ extra)`, several times faster: of each word only the
 * features that weigh something are kept, so a sentence costs a few additions a word. Not to be shared between threads.
 */
export class TextScorer {
  readonly model: TrainedModel;
  /** Features met so far that weigh something, in the order they were met: most of a model is never asked for. */
  private readonly numbers = new Map<string, number>();
  private readonly values: number[] = [];
  private readonly stamps: number[] = [];
  private readonly words = new PerWord((word) => this.featuresOf(word));
  /** Of any number: the model sees only that one stands there. */
  private readonly ofNumber: readonly number[];
  private stamp = 0;

  constructor(model: TrainedModel) {
    this.model = model;
    this.ofNumber = this.featuresOf('0');
  }

  /** 0 to 1: how likely it is that the sentence tells of an act. `extra` are features that the caller found. */
  probability(tokens: readonly Token[], extra: Iterable<string> = []): number {
    this.stamp++;
    let sum = this.model.bias;
    let before: string | null = null;
    for (const token of tokens) {
      if (token.kind === 'mark') continue;
      const word = token.kind === 'number' ? '0' : token.fold;
      for (const feature of token.kind === 'number' ? this.ofNumber : this.words.of(token)) sum += this.once(feature);
      if (before !== null) sum += this.named(`b:${before} ${word}`);
      before = word;
    }
    for (const name of extra) sum += this.named(name);
    return logistic(sum);
  }

  private named(name: string): number {
    const feature = this.numberOf(name);
    return feature === undefined ? 0 : this.once(feature);
  }

  private numberOf(name: string): number | undefined {
    const known = this.numbers.get(name);
    if (known !== undefined) return known;
    const weight = this.model.weights[name];
    if (weight === undefined) return undefined;
    this.numbers.set(name, this.values.length);
    this.stamps.push(0);
    return this.values.push(weight) - 1;
  }

  /** The weight of a feature the first time it is met in a sentence, 0 after that. */
  private once(feature: number): number {
    if (this.stamps[feature] === this.stamp) return 0;
    this.stamps[feature] = this.stamp;
    return this.values[feature] as number;
  }

  private featuresOf(word: string): readonly number[] {
    return wordFeatures(word).flatMap((name) => this.numberOf(name) ?? []);
  }
}
