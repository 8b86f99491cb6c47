import type { Draft } from '../claims.ts';
import type { EventType } from '../document.ts';
import { isOfClass, type ToldClass } from './claim-features.ts';
import { evidenceOf } from './evidence.ts';
import type { ModelSource, TrainedModel } from './model.ts';
import { TextScorer } from './text-scorer.ts';

/**
 * How much likelier it is that a sentence tells of an act when other sentences of its report do too: log-odds for each,
 * and no more than the most. The models are trained on lone sentences of newspapers of every kind; a report that tells of
 * strikes line after line is another prior. Set on the own gold and the sample reports.
 */
const oddsForEach = 1;
const oddsAtMost = 4;

/**
 * A sentence of no more words than this that names where, and who did it or how many a strike harmed, tells plainly: it is
 * a headline or a post, and is not weighed. Set where no cross-validated figure falls (`bench/`).
 */
const terseWords = 22;
/** A strike told by a verb, with its place and no doer, in no more words than this. */
const shortWords = 12;

/** Weighs every claim of a class that a model knows, and sets aside those whose sentence does not tell of a completed act. */
export class ToldGate {
  private readonly models: ReadonlyMap<ToldClass, () => TrainedModel>;
  /** Made when the first claim of a class is weighed: most of what a short run would otherwise wait for. */
  private readonly scorers = new Map<ToldClass, TextScorer>();

  constructor(models: readonly ModelSource[]) {
    this.models = new Map(models.map(({ name, model }) => [name.replace('told/', '') as ToldClass, model]));
  }

  /** Changes the modality of claims in `drafts` (all of one report, in order) to `background`, with a note that says why. */
  apply(drafts: readonly Draft[]): void {
    const all = bySentence(drafts);
    for (const [cls, model] of this.models) {
      const sentences = bySentence(drafts.filter((d) => isTold(cls, d)));
      if (sentences.size === 0) continue;
      const scorer = this.scorers.get(cls) ?? new TextScorer(model());
      this.scorers.set(cls, scorer);
      for (const [index, told] of sentences) this.weigh(cls, scorer, told, all.get(index) ?? told, sentences.size - 1);
    }
  }

  private weigh(cls: ToldClass, scorer: TextScorer, told: readonly Draft[], all: readonly Draft[], others: number): void {
    const [first] = told;
    if (!first || isTerse(told)) return;
    const probability = shifted(scorer.probability(first.view.tokens, evidenceOf(cls, all)), Math.min(oddsAtMost, others * oddsForEach));
    const aside = probability < scorer.model.threshold;
    for (const draft of told) {
      draft.claim.features?.push({
        name: `told-${cls}`,
        value: Math.round(probability * 1000) / 1000,
        sentence: `How likely the sentence is to tell of a completed act (a linear model; ${scorer.model.threshold} is asked for).`,
      });
      if (!aside) continue;
      draft.claim.modality = 'background';
      draft.claim.notes.push(
        `its sentence does not read as telling of a completed act (${cls} ${probability.toFixed(2)} of ${scorer.model.threshold.toFixed(2)})`,
      );
    }
  }
}

/** Strikes whose means are said. */
const bombs: ReadonlySet<EventType> = new Set<EventType>([
  'air-drone-strike',
  'shelling-artillery-missile-attack',
  'bombardment',
  'remote-explosive-landmine-ied',
]);

function isTerse(told: readonly Draft[]): boolean {
  const words = told[0]?.view.tokens.reduce((n, token) => n + (token.kind === 'mark' ? 0 : 1), 0) ?? 0;
  if (words > terseWords) return false;
  return told.some(({ claim, frame }) => {
    const harmed = frame.rule.family === 'strike' && claim.tolls.some((t) => t.low !== null || t.high !== null);
    const struck = words <= shortWords && (frame.trigger.form === 'verb' || frame.trigger.light !== null) && bombs.has(claim.type);
    return claim.places.length > 0 && (claim.initiators.length > 0 || harmed || struck);
  });
}

const isTold = (cls: ToldClass, { claim }: Draft): boolean =>
  isOfClass(cls, claim.type) && claim.polarity === 'asserted' && (claim.modality === 'actual' || claim.modality === 'ongoing');

function bySentence(drafts: readonly Draft[]): Map<number, Draft[]> {
  const out = new Map<number, Draft[]>();
  for (const draft of drafts) {
    const known = out.get(draft.view.index);
    if (known) known.push(draft);
    else out.set(draft.view.index, [draft]);
  }
  return out;
}

const shifted = (probability: number, odds: number): number =>
  1 / (1 + ((1 - probability) / Math.max(probability, 1e-9)) * Math.exp(-odds));
