import { PerWord, type Token } from '#text';
import { longestPiece, shortestPiece } from './features.ts';
import { logistic, namesIn, type TrainedModel, type Weighed } from './model.ts';

/**
 * Gives the same probability as `score(model, textFeatures(tokens) ∪ extra)`, several times faster: of each word only the
 * features that weigh something are kept, so a sentence costs a few additions a word. Not to be shared between threads.
 */
export class TextScorer {
  readonly model: TrainedModel;
  /** Numbers of the features, by what they are of; see `textFeatures`. */
  private readonly words = new Map<string, number>();
  private readonly pieces = new Map<string, number>();
  /** By the first word of a pair of neighbours, then by the second. */
  private readonly pairs = new Map<string, Map<string, number>>();
  private readonly named = new Map<string, number>();
  private readonly values: number[] = [];
  private readonly stamps: Uint32Array;
  private readonly inWord = new PerWord((word) => this.featuresOf(word));
  private readonly after = new PerWord((word) => this.pairs.get(word) ?? null);
  /** Of any number: the model sees only that one stands there. */
  private readonly inNumber: readonly number[];
  private readonly afterNumber: ReadonlyMap<string, number> | null;
  private stamp = 0;

  constructor(model: TrainedModel) {
    this.model = model;
    const { words, pieces, pairs, found } = model.weights;
    this.take(words, this.words);
    this.take(pieces, this.pieces);
    this.take(found, this.named);
    this.takePairs(pairs);
    this.stamps = new Uint32Array(this.values.length);
    this.inNumber = this.featuresOf('0');
    this.afterNumber = this.pairs.get('0') ?? null;
  }

  private take(weighed: Weighed, into: Map<string, number>): void {
    let feature = this.values.length;
    for (const name of namesIn(weighed)) into.set(name, feature++);
    for (const value of weighed.values) this.values.push(value);
  }

  private takePairs(weighed: Weighed): void {
    let feature = this.values.length;
    for (const pair of namesIn(weighed)) {
      const space = pair.indexOf(' ');
      const first = pair.slice(0, space);
      const known = this.pairs.get(first) ?? new Map<string, number>();
      this.pairs.set(first, known.set(pair.slice(space + 1), feature++));
    }
    for (const value of weighed.values) this.values.push(value);
  }

  /** 0 to 1: how likely it is that the sentence tells of an act. `extra` are features that the caller found, none of words. */
  probability(tokens: readonly Token[], extra: Iterable<string> = []): number {
    this.stamp++;
    let sum = this.model.bias;
    let pairs: ReadonlyMap<string, number> | null = null;
    for (const token of tokens) {
      if (token.kind === 'mark') continue;
      const isNumber = token.kind === 'number';
      const features = isNumber ? this.inNumber : this.inWord.of(token);
      for (let n = 0; n < features.length; n++) sum += this.once(features[n] as number);
      const pair = pairs === null ? undefined : pairs.get(isNumber ? '0' : token.fold);
      if (pair !== undefined) sum += this.once(pair);
      pairs = isNumber ? this.afterNumber : this.after.of(token);
    }
    for (const name of extra) {
      const feature = this.named.get(name);
      if (feature !== undefined) sum += this.once(feature);
    }
    return logistic(sum);
  }

  /** The weight of a feature the first time it is met in a sentence, 0 after that. */
  private once(feature: number): number {
    if (this.stamps[feature] === this.stamp) return 0;
    this.stamps[feature] = this.stamp;
    return this.values[feature] as number;
  }

  /** The features of a word in the order of `textFeatures`; a piece that stands in it twice is listed twice and weighed once. */
  private featuresOf(word: string): readonly number[] {
    const out: number[] = [];
    const whole = this.words.get(word);
    if (whole !== undefined) out.push(whole);
    const marked = `<${word}>`;
    for (let length = shortestPiece; length <= longestPiece; length++) {
      for (let i = 0; i + length <= marked.length; i++) {
        const piece = this.pieces.get(marked.slice(i, i + length));
        if (piece !== undefined) out.push(piece);
      }
    }
    return out;
  }
}
