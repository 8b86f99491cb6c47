export { countryBoxes, pointFault } from './country-boxes.ts';
export { kilometres } from './distance.ts';
export type {
  ActorEntry,
  DatedName,
  EntryOf,
  KnowledgeEntries,
  KnowledgeKind,
  Period,
  PersonEntry,
  PlaceEntry,
  Relation,
  SourceEntry,
  TermEntry,
} from './entries.ts';
export { knowledgeKinds } from './entries.ts';
export { adminChain, buildKnowledge, type Knowledge, wholesOf } from './knowledge.ts';
export { type LayerEntries, type LayerRow, type Overlaid, overlay } from './layer.ts';
export type { Beginning, NameMatch } from './name-index.ts';
export { NameIndex } from './name-index.ts';
export { type AnyEntry, entryOf, formsOf, type HowFound, type Meaning, meaningsOf } from './name-search.ts';
export { NameBook, type NameKind, type NameSense } from './name-table.ts';
export { openKnowledge, type PackedKnowledge, packKnowledge, packLayout } from './pack.ts';
export { PlaceKeys, PlaceMatcher, type SamePlace, type SoughtPlace, withoutUnitNoun } from './same-place.ts';
export { type Side, sides } from './sides.ts';
export { type Similar, SimilarNames } from './similar.ts';
export type { TextCoder } from './table.ts';
