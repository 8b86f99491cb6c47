/** The zod schemas are loaded by `loadSchema`, for who needs them; the types and the check on the way out cost nothing. */
export { documentFault } from './check.ts';
export type { AnyDocument, Claim, Document, EventType, Mention, UnreadDocument } from './document.ts';
export type { ControlList, EventList, ListedEvent, NamedPoint, OneEvent, PlaceControl, SourceList, VoiceTally } from './event-types.ts';
export * as vocabulary from './vocabulary.ts';

export const loadSchema = (): Promise<typeof import('./document.ts')> => import('./document.ts');
/** The schemas of what the commands about events print. */
export const loadEventSchema = (): Promise<typeof import('./event.ts')> => import('./event.ts');
