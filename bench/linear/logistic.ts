import { minimise } from './lbfgs.ts';

/** One training row: which features it has and how much of each, what is true of it, and how much it counts. */
export type Example = {
  features: ReadonlyMap<string, number>;
  yes: boolean;
  weight: number /** Share of the coders who said yes, 0–1. */;
  share: number;
};
export type Weighting = 'plain' | 'idf' | 'ratio';
/**
 * `strength` is the inverse of the L2 penalty (larger fits closer); a feature seen in fewer rows than `rare` is left out;
 * `weighting` stretches features before fitting: by rarity, or by how they lean to yes or no. Rules are never stretched
 * by it but by `rules`, and never left out. `votes` (0–1) is how far the coders' own division counts beside their verdict: at 1
 * a sentence that two of three accepted is two thirds true.
 */
export type Fit = { strength: number; rare: number; yesWeight: number; weighting: Weighting; rules: number; votes: number };
export type Linear = { bias: number; weights: Map<string, number> };

/** Rows in compressed form, made once and fitted many times on parts of them. */
export type Table = {
  names: readonly string[];
  starts: Int32Array;
  columns: Int32Array;
  values: Float64Array;
  yes: readonly boolean[];
  shares: readonly number[];
  costs: readonly number[];
};

export function table(examples: readonly Example[]): Table {
  const known = new Map<string, number>();
  const starts = new Int32Array(examples.length + 1);
  const columns: number[] = [];
  const values: number[] = [];
  for (const [row, { features }] of examples.entries()) {
    for (const [name, value] of features) {
      const column = known.get(name) ?? known.size;
      known.set(name, column);
      columns.push(column);
      values.push(value);
    }
    starts[row + 1] = columns.length;
  }
  return {
    names: [...known.keys()],
    starts,
    columns: Int32Array.from(columns),
    values: Float64Array.from(values),
    yes: examples.map((example) => example.yes),
    shares: examples.map((example) => example.share),
    costs: examples.map((example) => example.weight),
  };
}

/** Column → weight, 0 where the feature was not used; the bias stands last. */
export type Fitted = Float64Array;

/** Fits an L2-regularised logistic regression to some rows of a table; the bias is not penalised. */
export function fit(data: Table, rows: readonly number[], how: Fit): Fitted {
  const scales = stretches(data, rows, how);
  const { dense, used } = compiled(data, rows, scales, how);
  const x = minimise(used.length + 1, (point, gradient) => loss(dense, point, gradient), 100);
  const out = new Float64Array(data.names.length + 1);
  for (const [i, column] of used.entries()) out[column] = (x[i] as number) * (scales[column] as number);
  out[data.names.length] = x[used.length] as number;
  return out;
}

/** Sum of weight times value of one row, before the logistic curve. */
export function margin({ starts, columns, values, names }: Table, row: number, weights: Fitted): number {
  let sum = weights[names.length] as number;
  for (let k = starts[row] as number; k < (starts[row + 1] as number); k++)
    sum += (weights[columns[k] as number] as number) * (values[k] as number);
  return sum;
}

/** The `keep` weights that matter most, sorted by name, so that the written file stays small. */
export function named({ names }: Table, weights: Fitted, keep = Number.POSITIVE_INFINITY): Linear {
  const all = names.map((name, i) => [name, weights[i] as number] as const).filter(([, weight]) => weight !== 0);
  const kept = all.sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]) || (a[0] < b[0] ? -1 : 1)).slice(0, keep);
  return { bias: weights[names.length] as number, weights: new Map(kept.sort((a, b) => (a[0] < b[0] ? -1 : 1))) };
}

/** How much each feature is stretched, by its counts in these rows alone; 0 leaves it out. */
function stretches({ names, starts, columns, yes }: Table, rows: readonly number[], { rare, weighting, rules }: Fit): Float64Array {
  const counts = [new Int32Array(names.length), new Int32Array(names.length)] as const;
  const totals: [no: number, yes: number] = [0, 0];
  for (const row of rows) {
    const side = yes[row] ? 1 : 0;
    totals[side]++;
    for (let k = starts[row] as number; k < (starts[row + 1] as number); k++) {
      const column = columns[k] as number;
      counts[side][column] = (counts[side][column] as number) + 1;
    }
  }
  return Float64Array.from(names, (name, i) => {
    const [no, yeses] = [counts[0][i] as number, counts[1][i] as number];
    if (name.startsWith('rule:')) return no + yeses > 0 ? rules : 0;
    if (no + yeses < rare) return 0;
    if (weighting === 'idf') return Math.log((1 + rows.length) / (1 + no + yeses)) + 1;
    if (weighting === 'ratio') return Math.abs(Math.log((yeses + 1) / (totals[1] + 2)) - Math.log((no + 1) / (totals[0] + 2)));
    return 1;
  });
}

/** The chosen rows with only the columns that are used, stretched. `truths` are 0–1, `costs` what a miss costs. */
type Dense = { size: number; starts: Int32Array; columns: Int32Array; values: Float64Array; truths: Float64Array; costs: Float64Array };

function compiled(data: Table, rows: readonly number[], scales: Float64Array, how: Fit): { dense: Dense; used: number[] } {
  const used: number[] = [];
  const place = new Int32Array(data.names.length).fill(-1);
  for (let i = 0; i < scales.length; i++) if (scales[i] !== 0) place[i] = used.push(i) - 1;
  const starts = new Int32Array(rows.length + 1);
  const columns: number[] = [];
  const values: number[] = [];
  for (const [i, row] of rows.entries()) {
    for (let k = data.starts[row] as number; k < (data.starts[row + 1] as number); k++) {
      const column = data.columns[k] as number;
      if ((place[column] as number) < 0) continue;
      columns.push(place[column] as number);
      values.push((data.values[k] as number) * (scales[column] as number));
    }
    starts[i + 1] = columns.length;
  }
  const truths = Float64Array.from(rows, (row) => (1 - how.votes) * (data.yes[row] ? 1 : 0) + how.votes * (data.shares[row] as number));
  const costs = Float64Array.from(rows, (row) => (data.costs[row] as number) * how.strength * (data.yes[row] ? how.yesWeight : 1));
  return {
    dense: { size: used.length, starts, columns: Int32Array.from(columns), values: Float64Array.from(values), truths, costs },
    used,
  };
}

function loss({ size, starts, columns, values, truths, costs }: Dense, point: Float64Array, gradient: Float64Array): number {
  let total = 0;
  for (let i = 0; i < size; i++) {
    const x = point[i] as number;
    total += 0.5 * x * x;
    gradient[i] = x;
  }
  gradient[size] = 0;
  for (let row = 0; row < truths.length; row++) {
    const [from, to] = [starts[row] as number, starts[row + 1] as number];
    let sum = point[size] as number;
    for (let k = from; k < to; k++) sum += (point[columns[k] as number] as number) * (values[k] as number);
    const [truth, cost] = [truths[row] as number, costs[row] as number];
    total += cost * (Math.log1p(Math.exp(-Math.abs(sum))) + Math.max(sum, 0) - truth * sum);
    const slope = cost * (1 / (1 + Math.exp(-sum)) - truth);
    for (let k = from; k < to; k++) {
      const column = columns[k] as number;
      gradient[column] = (gradient[column] as number) + slope * (values[k] as number);
    }
    gradient[size] = (gradient[size] as number) + slope;
  }
  return total;
}
