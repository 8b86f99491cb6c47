/** From the gold standard to a model of whether a sentence tells of an act: rows, the recipe of each class, the written form. */
import { ar } from '#languages';
import { sentences, Tokenizer } from '#text';
import { type TrainedModel, textFeatures, weightsFrom } from '../../src/2-claims/told/index.ts';
import type { Door } from '../engine.ts';
import { type Figure, figure, heldOutModels, type Row } from './folds.ts';
import { type GsrClass, gsrRows } from './gsr.ts';
import { type Fit, type Linear, margin, table } from './logistic.ts';

export type ToldRow = Row & { id: string };

/** So many weights are kept, in what ships and in what is measured: the file stays under 400 kB. */
export const kept = 17_000;

/** Ten folds, by article. */
export const folds = 10;

/** Chosen by cross-validation over several seeds; `npm run train -- --search` shows how. */
export const recipes: Record<GsrClass, Fit> = {
  assault: { strength: 0.0005, rare: 2, yesWeight: 1, weighting: 'idf', rules: 3, votes: 0.5 },
  protest: { strength: 0.001, rare: 2, yesWeight: 1, weighting: 'idf', rules: 5, votes: 0 },
};

/** One row a sentence; with the engine's `door`, what the rules found is added to the words. */
export function rowsOf(cls: GsrClass, path: string, door: Door | null): ToldRow[] {
  const tokenizer = new Tokenizer(ar.spelling);
  return gsrRows(path).map(({ id, article, label, text, published, share }) => {
    const tokens = [...sentences(text, tokenizer)].flatMap((sentence) => sentence.tokens);
    const features = new Map<string, number>();
    for (const name of textFeatures(tokens)) features.set(name, 1);
    const rules = door ? door.evidence(cls, { id, text, published }) : [];
    for (const name of rules) features.set(name, 1);
    return { id, article, label, features, yes: label === 'yes', weight: 1, share, open: !door || rules.includes('rule:told') };
  });
}

/** What words alone reach, by cross-validation with the threshold chosen inside the folds. No claim is asked for. */
export function textOnlyFigures(cls: GsrClass, path: string): { full: Figure; easy: Figure } {
  return heldOutFigures(rowsOf(cls, path, null), recipes[cls]);
}

/** Figures over rows that were held out, against both kinds of no and against the easy ones. */
export function heldOutFigures(rows: readonly ToldRow[], how: Fit, seed = 1): { full: Figure; easy: Figure } {
  const data = table(rows);
  const answers = new Map<number, boolean>();
  for (const { weights, threshold, rows: held } of heldOutModels(rows, data, how, folds, seed)) {
    for (const i of held) answers.set(i, rows[i]?.open === true && margin(data, i, weights) >= threshold);
  }
  const against = (labels: readonly string[]): Figure =>
    figure(rows.flatMap((row, i) => (labels.includes(row.label) ? [[row.yes, answers.get(i) === true] as const] : [])));
  return { full: against(['yes', 'easy no', 'difficult no']), easy: against(['yes', 'easy no']) };
}

/** The form in which a model is stored and given to the reader: weights to three digits, threshold as a probability. */
export function trainedModel(cls: GsrClass, model: Linear, threshold: number, about: Partial<TrainedModel>): TrainedModel {
  const weights = [...model.weights]
    .map(([name, weight]) => [name, Number(weight.toPrecision(3))] as const)
    .filter(([, weight]) => weight !== 0);
  return {
    name: `told/${cls}`,
    command: 'npm run train',
    date: '',
    trainedOn: '',
    scores: {},
    ...about,
    bias: Number(model.bias.toPrecision(5)),
    threshold: Number((1 / (1 + Math.exp(-threshold))).toPrecision(5)),
    weights: weightsFrom(weights),
  };
}
