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
  /** Feature → weight; a feature that is not here weighs nothing. */
  readonly weights: Readonly<Record<string, number>>;
  /** At or above this probability the answer is yes. */
  readonly threshold: number;
};

/** Feature → value, as the trainer and the reader both see it. */
export type Features = ReadonlyMap<string, number>;

const tables = new WeakMap<TrainedModel, ReadonlyMap<string, number>>();

/** The weights as a map, made once for a model: many times faster to ask than an object of ten thousand keys. */
export function weightsOf(model: TrainedModel): ReadonlyMap<string, number> {
  let table = tables.get(model);
  if (!table) {
    table = new Map(Object.entries(model.weights));
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
