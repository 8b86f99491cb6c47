export type {
  ActorEntry,
  DatedName,
  EntryOf,
  KnowledgeEntries,
  KnowledgeKind,
  PersonEntry,
  PlaceEntry,
  Relation,
  SourceEntry,
  TermEntry,
} from './entries.ts';
export { knowledgeKinds } from './entries.ts';
export { adminChain, buildKnowledge, type Knowledge, wholesOf } from './knowledge.ts';
export type { Beginning, NameKind, NameMatch, NameSense } from './name-index.ts';
export { NameIndex } from './name-index.ts';
export { NameBook } from './name-table.ts';
export { openKnowledge, type PackedKnowledge, packKnowledge, packLayout } from './pack.ts';
export { type Side, sides } from './sides.ts';
export { type Similar, SimilarNames } from './similar.ts';
export type { TextCoder } from './table.ts';
