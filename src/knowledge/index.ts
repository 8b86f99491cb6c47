export type { ActorEntry, KnowledgeEntries, PersonEntry, PlaceEntry, SourceEntry, TermEntry } from './entries.ts';
export { adminChain, buildKnowledge, type Knowledge, wholesOf } from './knowledge.ts';
export type { Beginning, NameKind, NameMatch, NameSense } from './name-index.ts';
export { NameIndex } from './name-index.ts';
