export { type Decoded, decode } from './encoding.ts';
export { type Engine, openEngine, packageVersion } from './engine.ts';
export type { Failed, FeedList, Fetched, Fetcher, FetcherOptions, FetchResult, NotModified } from './fetch/index.ts';
export { nothingSaid, type Said, type Source, usualLimits } from './formats/found.ts';
export { type Format, formatNames } from './formats/index.ts';
export { type Forwarder, forwarderOf } from './forwarder.ts';
export type { ColumnMap, EntryKind, ImportReport, Lesson, Mappable, PlaceFormat, Taught } from './import/index.ts';
export { InputFault } from './input-fault.ts';
export { type KnownWorld, knowledgeOf, readKnownWorld } from './known-world.ts';
export type { Layer } from './layer-files.ts';
export { layerFolder } from './layer-folder.ts';
export { type AboutPage, loadPages, type Page } from './pages/index.ts';
export { choosePublication, type DateFinding, type Publication, type Told, type ZoneFinding } from './publication.ts';
export { publishedDay, zoneOffset } from './published.ts';
export { type KnownPublisher, publisherOf } from './publisher-of.ts';
export { type Publishers, requirePublisher } from './publishers.ts';
export { type Findings, type Header, type Intake, noHeader, type Report, takeReport } from './report.ts';
export { type InputKind, looksLikeHtml, looksLikeJsonLines, sniff } from './sniff.ts';
export type { Outcome } from './taking/outcome.ts';
export type { Incoming, Taking } from './taking/piece.ts';
export type { TimestampOptions } from './timestamping/request-timestamp.ts';
export { zoneOfCountry } from './zones.ts';
/** Taking in, likewise. */
export const loadTaking = (): Promise<typeof import('./taking/index.ts')> => import('./taking/index.ts');
/** Tables and lessons into the layer: loaded when asked for, so that reading never waits for it. */
export const loadImport = (): Promise<typeof import('./import/index.ts')> => import('./import/index.ts');
/** The way to the network: loaded when asked for, so that reading never waits for it. */
export const loadFetch = (): Promise<typeof import('./fetch/index.ts')> => import('./fetch/index.ts');
/** Timestamps by an authority: loaded when asked for too. */
export const loadTimestamping = (): Promise<typeof import('./timestamping/request-timestamp.ts')> =>
  import('./timestamping/request-timestamp.ts');
