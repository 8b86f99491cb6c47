import { placeOfSentence } from './deeds/deeds.ts';
import type { Frame } from './deeds/frames.ts';
import type { Claim, ConfidenceFeature } from './document.ts';
import type { Standing } from './voices/modality.ts';

type Rule = {
  readonly name: string;
  readonly weight: number;
  readonly sentence: string;
  readonly holds: (claim: Claim, frame: Frame, standing: Standing) => boolean;
};

/**
 * What speaks for a reading and against it. Confidence is about the reading, never about the truth of what is said.
 * Weights are log-odds, set by hand from the own gold and kept where a person can see them.
 */
const rules: readonly Rule[] = [
  {
    name: 'finite-verb',
    weight: 0.6,
    sentence: 'A finite verb tells of the act.',
    holds: (_, f) => f.trigger.form === 'verb' || f.trigger.light !== null,
  },
  { name: 'fixed-phrase', weight: 0.3, sentence: 'A fixed phrase names the act.', holds: (_, f) => f.trigger.form === 'phrase' },
  {
    name: 'toll-counted',
    weight: 0.7,
    sentence: 'People harmed are counted.',
    holds: (c) => c.tolls.some((t) => t.low !== null || t.high !== null),
  },
  { name: 'agent-named', weight: 0.4, sentence: 'A known actor does it.', holds: (c) => c.initiators.some((a) => a.actor !== null) },
  { name: 'agent-carried', weight: -0.4, sentence: 'Its doer is carried over from another verb.', holds: (_, f) => f.carriedSubject },
  {
    name: 'place-exact',
    weight: 0.4,
    sentence: 'A known place is named.',
    holds: (c) => c.places.some((p) => p.place !== null && p.precision === 'exact'),
  },
  {
    name: 'place-unknown',
    weight: -0.3,
    sentence: 'Its place is not in the gazetteer.',
    holds: (c) => c.places.some((p) => p.place === null),
  },
  {
    name: 'place-shared',
    weight: -0.2,
    sentence: 'Its place is taken from another act of the sentence.',
    holds: (c) => c.notes.includes(placeOfSentence),
  },
  {
    name: 'date-said',
    weight: 0.3,
    sentence: 'The sentence says when.',
    holds: (c) => c.time.basis === 'stated' || c.time.basis === 'relative',
  },
  {
    name: 'not-actual',
    weight: -0.4,
    sentence: 'It is told as planned, possible or past.',
    holds: (c) => c.modality !== 'actual' && c.modality !== 'ongoing',
  },
  {
    name: 'bare-noun',
    weight: -0.6,
    sentence: 'Only a noun names the act.',
    holds: (c, f) => f.trigger.form === 'noun' && f.trigger.light === null && c.tolls.length === 0,
  },
  { name: 'voice-unnamed', weight: -0.1, sentence: 'Its voice is not named.', holds: (c) => c.attribution.some((a) => a.source === null) },
];

/** A number between 0 and 1 and the table it comes from. */
export function confidenceOf(claim: Claim, frame: Frame, standing: Standing): { confidence: number; table: ConfidenceFeature[] } {
  let logit = 0;
  const table: ConfidenceFeature[] = [];
  for (const rule of rules) {
    if (!rule.holds(claim, frame, standing)) continue;
    logit += rule.weight;
    table.push({ name: rule.name, value: rule.weight, sentence: rule.sentence });
  }
  return { confidence: Math.round(1000 / (1 + Math.exp(-logit))) / 1000, table };
}
