export type {
  Attribution,
  Because,
  Claim,
  ClaimActor,
  ClaimPlace,
  ClaimTime,
  ConfidenceFeature,
  Document,
  EventType,
  Mention,
  NamedActor,
  NamedPlace,
  Outcome,
  Span,
  Stance,
  Toll,
  TollPart,
  UnreadDocument,
} from './document.ts';
export { engineVersion } from './engine-version.ts';
export { createReader, type Reader, type ReadOptions, type Report } from './read.ts';
export { shortName } from './stable-id.ts';
export type { ModelSource, TrainedModel } from './told/index.ts';
export { saidToHaveStopped } from './voices/stopped.ts';
export { foldedWords, placeWords, TextWords, tellingWords, weightOf } from './words.ts';
