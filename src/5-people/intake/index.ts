export { type Decoded, decode } from './encoding.ts';
export { type Engine, openEngine, packageVersion } from './engine.ts';
export type { ColumnMap, EntryKind, ImportReport, Lesson, Mappable, PlaceFormat, Taught } from './import/index.ts';
export { InputFault } from './input-fault.ts';
export { type KnownWorld, knowledgeOf, readKnownWorld } from './known-world.ts';
export type { Layer } from './layer-files.ts';
export { layerFolder } from './layer-folder.ts';
export { publishedDay, zoneOffset } from './published.ts';
export { type Publishers, requirePublisher } from './publishers.ts';
export { type Header, type Intake, noHeader, type Report, takeReport } from './report.ts';
export { type InputKind, looksLikeHtml, looksLikeJsonLines, sniff } from './sniff.ts';
export { zoneOfCountry } from './zones.ts';
/** Tables and lessons into the layer: loaded when asked for, so that reading never waits for it. */
export const loadImport = (): Promise<typeof import('./import/index.ts')> => import('./import/index.ts');
