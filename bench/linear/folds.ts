/** Cross-validation by article: sentences of one article never stand on both sides. */
import { type Example, type Fit, type Fitted, fit, margin, type Table } from './logistic.ts';

/** `open` is false where the rules found no claim of the class: such a row is answered no, whatever the model says. */
export type Row = Example & { article: string; label: string; open: boolean };
export type Figure = { precision: number; recall: number; f1: number; low: number; high: number; n: number; positives: number };

/** Which of `k` folds an article falls in: by a hash of its name and the seed, so that it does not depend on order. */
export function foldOf(article: string, k: number, seed: number): number {
  let hash = (2166136261 ^ Math.imul(seed, 0x9e3779b1)) >>> 0;
  for (let i = 0; i < article.length; i++) hash = Math.imul(hash ^ article.charCodeAt(i), 16777619) >>> 0;
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) >>> 0;
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35) >>> 0;
  return ((hash ^ (hash >>> 16)) >>> 0) % k;
}

/** Rows of an article in fold `fold` of `k`, and all others. */
function parted(
  rows: readonly Row[],
  among: readonly number[],
  fold: number,
  k: number,
  seed: number,
): { inside: number[]; held: number[] } {
  const isHeld = (i: number): boolean => foldOf(rows[i]?.article ?? '', k, seed) === fold;
  return { inside: among.filter((i) => !isHeld(i)), held: among.filter(isHeld) };
}

/** Margins of the rows of `among`, each by a model that has not seen its article; others are 0. */
export function heldOutMargins(
  rows: readonly Row[],
  data: Table,
  among: readonly number[],
  how: Fit,
  k: number,
  seed: number,
): Float64Array {
  const margins = new Float64Array(rows.length);
  for (let fold = 0; fold < k; fold++) {
    const { inside, held } = parted(rows, among, fold, k, seed);
    const weights = fit(data, inside, how);
    for (const i of held) margins[i] = margin(data, i, weights);
  }
  return margins;
}

/** A model for one held-out fold, its threshold (a margin) chosen on the other folds by a cross-validation inside them. */
export type HeldOut = { weights: Fitted; threshold: number; rows: number[] };

export function heldOutModels(rows: readonly Row[], data: Table, how: Fit, k: number, seed: number): HeldOut[] {
  const all = rows.map((_, i) => i);
  return Array.from({ length: k }, (_, fold) => {
    const { inside, held } = parted(rows, all, fold, k, seed);
    const margins = heldOutMargins(rows, data, inside, how, 5, seed + 101);
    const threshold = bestThreshold(inside.map((i) => answerOf(rows[i] as Row, margins[i] as number)));
    return { weights: fit(data, inside, how), threshold, rows: held };
  });
}

/** What is known of a row when the threshold is chosen. */
export const answerOf = (row: Row, margin: number): { yes: boolean; margin: number } => ({
  yes: row.yes,
  margin: row.open ? margin : Number.NEGATIVE_INFINITY,
});

/** The margin at which F1 over all rows is best; between two rows, in the middle. */
export function bestThreshold(answers: readonly { yes: boolean; margin: number }[]): number {
  const positives = answers.filter((x) => x.yes).length;
  const order = answers.filter((x) => Number.isFinite(x.margin)).toSorted((a, b) => b.margin - a.margin);
  const f1s: number[] = [];
  let right = 0;
  order.forEach((x, i) => {
    if (x.yes) right++;
    f1s.push((2 * right) / (i + 1 + positives));
  });
  const smooth = f1s.map((_, i) => mean(f1s.slice(Math.max(0, i - 6), i + 7)));
  const at = smooth.indexOf(Math.max(...smooth));
  return ((order[at]?.margin ?? 0) + (order[at + 1]?.margin ?? order[at]?.margin ?? 0)) / 2;
}

const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / Math.max(1, values.length);

/** Precision, recall and F1 of answers against truth, with a 95 % bootstrap interval of F1 (500 draws, fixed seed). */
export function figure(items: readonly (readonly [yes: boolean, answer: boolean])[]): Figure {
  let seed = 7;
  const chance = (): number => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed / 2147483648;
  };
  const draws = Array.from({ length: 500 }, () => rates(items.map(() => items[Math.floor(chance() * items.length)] ?? [false, false])).f1);
  draws.sort((a, b) => a - b);
  return {
    ...rates(items),
    low: draws[12] ?? 0,
    high: draws[487] ?? 0,
    n: items.length,
    positives: items.filter((item) => item[0]).length,
  };
}

function rates(items: readonly (readonly [boolean, boolean])[]): { precision: number; recall: number; f1: number } {
  let [right, wrong, missed] = [0, 0, 0];
  for (const [yes, answer] of items) {
    if (yes && answer) right++;
    else if (answer) wrong++;
    else if (yes) missed++;
  }
  return {
    precision: right / Math.max(1, right + wrong),
    recall: right / Math.max(1, right + missed),
    f1: (2 * right) / Math.max(1, 2 * right + wrong + missed),
  };
}
