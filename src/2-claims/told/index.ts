export { claimFeatures, isOfClass, type ToldClass } from './claim-features.ts';
export { evidenceOf } from './evidence.ts';
export { textFeatures } from './features.ts';
export { ToldGate } from './gate.ts';
export { type Features, logistic, type ModelSource, score, type TrainedModel, weightsFrom, weightsOf } from './model.ts';
export { TextScorer } from './text-scorer.ts';
