export { countryBoxes, pointFault } from './country-boxes.ts';
export { kilometres } from './distance.ts';
export type { ActorEntry, KnowledgeEntries, PersonEntry, PlaceEntry, SourceEntry, TermEntry } from './entries.ts';
export { adminChain, buildKnowledge, type Knowledge, wholesOf } from './knowledge.ts';
export { type LayerEntries, type LayerRow, type Overlaid, overlay } from './layer.ts';
export type { Beginning, NameKind, NameMatch, NameSense } from './name-index.ts';
export { NameIndex } from './name-index.ts';
export { type AnyEntry, entryOf, formsOf, type HowFound, type Meaning, meaningsOf } from './name-search.ts';
export { PlaceKeys, PlaceMatcher, type SamePlace, type SoughtPlace, withoutUnitNoun } from './same-place.ts';
