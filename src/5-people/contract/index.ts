/** The zod schemas are loaded by `loadSchema`, for who needs them; the types and the check on the way out cost nothing. */
export { documentFault } from './check.ts';
export type { AnyDocument, Claim, Document, EventType, Mention, UnreadDocument } from './document.ts';
export * as vocabulary from './vocabulary.ts';

export const loadSchema = (): Promise<typeof import('./document.ts')> => import('./document.ts');
