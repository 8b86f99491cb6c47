export type { ActorEntry, KnowledgeEntries, PersonEntry, PlaceEntry, SourceEntry, TermEntry } from './entries.ts';
export { adminChain, buildKnowledge, type Knowledge, wholesOf } from './knowledge.ts';
export type { NameIndex, NameKind, NameMatch, NameSense } from './name-index.ts';
