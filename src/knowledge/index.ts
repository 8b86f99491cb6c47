export type { ActorEntry, DatedName, KnowledgeEntries, PersonEntry, PlaceEntry, Relation, SourceEntry, TermEntry } from './entries.ts';
export { adminChain, buildKnowledge, type Knowledge, wholesOf } from './knowledge.ts';
export type { Beginning, NameKind, NameMatch, NameSense } from './name-index.ts';
export { NameIndex } from './name-index.ts';
export { type Side, sides } from './sides.ts';
