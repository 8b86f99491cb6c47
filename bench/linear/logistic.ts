import { minimise } from './lbfgs.ts';

/** One training row: which features it has and how much of each, what is true of it, and how much it counts. */
export type Example = { features: ReadonlyMap<string, number>; yes: boolean; weight: number };
/** `strength` is the inverse of the L2 penalty (larger fits closer); a feature seen in fewer rows than `rare` is left out. */
export type Fit = { strength: number; rare: number; yesWeight: number; weighting: Weighting; smooth: number };
export type Weighting = 'plain' | 'idf' | 'ratio' | 'idf-ratio';
export type Linear = { bias: number; weights: Map<string, number> };

type Matrix = { starts: Int32Array; columns: Int32Array; values: Float64Array };

/** Fits an L2-regularised logistic regression; the bias is not penalised. */
export function fit(examples: readonly Example[], { strength, rare, yesWeight, weighting, smooth }: Fit): Linear {
  const { names, scales } = vocabulary(examples, rare, weighting, smooth);
  const matrix = compiled(examples, names, scales);
  const targets = examples.map((example) => (example.yes ? 1 : -1));
  const costs = examples.map((example) => example.weight * (example.yes ? yesWeight : 1));
  const size = names.size;
  const x = minimise(size + 1, (point, gradient) => loss(matrix, targets, costs, point, gradient, size, strength), 120);
  const weights = new Map<string, number>();
  for (const [name, column] of names) weights.set(name, (x[column] as number) * (scales[column] as number));
  return { bias: x[size] as number, weights };
}

/** Sum of weight times value, before the logistic curve. */
export function margin({ bias, weights }: Linear, features: ReadonlyMap<string, number>): number {
  let sum = bias;
  for (const [name, value] of features) sum += (weights.get(name) ?? 0) * value;
  return sum;
}

/** Keeps the weights that matter most, so that the written file stays small. */
export function pruned({ bias, weights }: Linear, keep: number): Linear {
  const kept = [...weights].sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]) || (a[0] < b[0] ? -1 : 1)).slice(0, keep);
  return { bias, weights: new Map(kept.sort((a, b) => (a[0] < b[0] ? -1 : 1))) };
}

/** Which features count and how much each is stretched before fitting: by rarity, by how it leans to yes or no, or both. */
function vocabulary(
  examples: readonly Example[],
  rare: number,
  weighting: Weighting,
  smooth: number,
): { names: Map<string, number>; scales: Float64Array } {
  const seen = new Map<string, [no: number, yes: number]>();
  const totals: [number, number] = [0, 0];
  for (const { features, yes } of examples) {
    totals[yes ? 1 : 0]++;
    for (const name of features.keys()) {
      const counts = seen.get(name) ?? [0, 0];
      counts[yes ? 1 : 0]++;
      seen.set(name, counts);
    }
  }
  const names = new Map<string, number>();
  const scales: number[] = [];
  for (const [name, counts] of seen) {
    const isRule = name.startsWith('rule:');
    if (counts[0] + counts[1] < rare && !isRule) continue;
    names.set(name, names.size);
    scales.push(isRule ? 1 : stretch(counts, totals, weighting, smooth));
  }
  return { names, scales: Float64Array.from(scales) };
}

function stretch([no, yes]: readonly [number, number], totals: readonly [number, number], weighting: Weighting, smooth: number): number {
  const rarity = Math.log((1 + totals[0] + totals[1]) / (1 + no + yes)) + 1;
  const lean = Math.abs(Math.log((yes + smooth) / (totals[1] + 2 * smooth)) - Math.log((no + smooth) / (totals[0] + 2 * smooth)));
  if (weighting === 'plain') return 1;
  return (weighting === 'ratio' ? 1 : rarity) * (weighting === 'idf' ? 1 : lean);
}

function compiled(examples: readonly Example[], names: ReadonlyMap<string, number>, scales: Float64Array): Matrix {
  const starts = new Int32Array(examples.length + 1);
  const columns: number[] = [];
  const values: number[] = [];
  examples.forEach(({ features }, row) => {
    for (const [name, value] of features) {
      const column = names.get(name);
      if (column === undefined) continue;
      columns.push(column);
      values.push(value * (scales[column] as number));
    }
    starts[row + 1] = columns.length;
  });
  return { starts, columns: Int32Array.from(columns), values: Float64Array.from(values) };
}

function loss(
  { starts, columns, values }: Matrix,
  targets: readonly number[],
  costs: readonly number[],
  point: Float64Array,
  gradient: Float64Array,
  size: number,
  strength: number,
): number {
  let total = 0;
  gradient.fill(0);
  for (let row = 0; row < targets.length; row++) {
    const [from, to] = [starts[row] as number, starts[row + 1] as number];
    let sum = point[size] as number;
    for (let k = from; k < to; k++) sum += (point[columns[k] as number] as number) * (values[k] as number);
    const target = targets[row] as number;
    const cost = (costs[row] as number) * strength;
    const m = target * sum;
    total += cost * (m > 0 ? Math.log1p(Math.exp(-m)) : -m + Math.log1p(Math.exp(m)));
    const slope = (-target * cost) / (1 + Math.exp(m));
    for (let k = from; k < to; k++)
      gradient[columns[k] as number] = (gradient[columns[k] as number] as number) + slope * (values[k] as number);
    gradient[size] = (gradient[size] as number) + slope;
  }
  for (let i = 0; i < size; i++) {
    total += 0.5 * (point[i] as number) ** 2;
    gradient[i] = (gradient[i] as number) + (point[i] as number);
  }
  return total;
}
