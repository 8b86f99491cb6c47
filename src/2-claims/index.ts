export type {
  Attribution,
  Because,
  Claim,
  ClaimActor,
  ClaimPlace,
  ClaimTime,
  ConfidenceFeature,
  Document,
  Engine,
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
export { isAlike, type Likeness, likenessOf, meetingPlaces, shinglesOf } from './sketch.ts';
export { shortName } from './stable-id.ts';
export type { ModelSource, TrainedModel } from './told/index.ts';
export { saidToHaveStopped } from './voices/stopped.ts';
export {
  foldedWords,
  placeWords,
  type Searchable,
  type SearchTerm,
  searchable,
  searchTerms,
  TextWords,
  tellingWords,
  weightOf,
} from './words.ts';
