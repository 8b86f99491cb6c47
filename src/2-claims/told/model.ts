/**
 * A linear model, weights as data: how likely it is that a sentence tells of something that happened.
 * Trained by `npm run train`; nothing is learnt here.
 */
export type TrainedModel = {
  /** What it decides, for instance `told/assault`. */
  readonly name: string;
  /** The command that made it. */
  readonly command: string;
  /** The day it was made, ISO. */
  readonly date: string;
  readonly trainedOn: string;
  /** Cross-validated figures at the time, for a reader. */
  readonly scores: Readonly<Record<string, number>>;
  readonly bias: number;
  readonly weights: Weights;
  /** At or above this probability the answer is yes. */
  readonly threshold: number;
};

/** A model that is read when it is first asked for. `name` is that of the model. */
export type ModelSource = { readonly name: string; readonly model: () => TrainedModel };

/** Names of features, a line each, without their prefix, and what each weighs; a feature that is not there weighs nothing. */
export type Weighed = { readonly names: string; readonly values: readonly number[] };

/** By what the features are of (see `textFeatures`), and `found`: what the rules found. Flat, so that a start reads them in no time. */
export type Weights = Readonly<Record<'words' | 'pairs' | 'pieces' | 'found', Weighed>>;

/** The prefix of the names in each group. */
export const prefixes: Readonly<Record<keyof Weights, string>> = { words: 'w:', pairs: 'b:', pieces: 'c:', found: '' };

export const namesIn = ({ names }: Weighed): readonly string[] => (names === '' ? [] : names.split('\n'));

/** Named weights in the form in which a model keeps them. */
export function weightsFrom(named: Iterable<readonly [string, number]>): Weights {
  const groups = { words: new Map(), pairs: new Map(), pieces: new Map(), found: new Map() } as Record<keyof Weights, Map<string, number>>;
  for (const [name, weight] of named) {
    const group = (['words', 'pairs', 'pieces'] as const).find((each) => name.startsWith(prefixes[each])) ?? 'found';
    groups[group].set(name.slice(prefixes[group].length), weight);
  }
  const flat = (group: Map<string, number>): Weighed => ({ names: [...group.keys()].join('\n'), values: [...group.values()] });
  return { words: flat(groups.words), pairs: flat(groups.pairs), pieces: flat(groups.pieces), found: flat(groups.found) };
}

/** Feature → value, as the trainer and the reader both see it. */
export type Features = ReadonlyMap<string, number>;

const tables = new WeakMap<TrainedModel, ReadonlyMap<string, number>>();

/** The weights by full name, made once for a model. */
export function weightsOf(model: TrainedModel): ReadonlyMap<string, number> {
  let table = tables.get(model);
  if (!table) {
    const all = Object.entries(model.weights) as [keyof Weights, Weighed][];
    table = new Map(
      all.flatMap(([group, weighed]) => namesIn(weighed).map((name, n) => [prefixes[group] + name, weighed.values[n] as number] as const)),
    );
    tables.set(model, table);
  }
  return table;
}

export const logistic = (sum: number): number => 1 / (1 + Math.exp(-sum));

/** The probability, 0 to 1, that the model gives; a bare feature counts as 1. */
export function score(model: TrainedModel, features: Iterable<string> | Features): number {
  const weights = weightsOf(model);
  let sum = model.bias;
  if (features instanceof Map) for (const [name, value] of features as Features) sum += (weights.get(name) ?? 0) * value;
  else for (const name of features as Iterable<string>) sum += weights.get(name) ?? 0;
  return logistic(sum);
}
