/** Loaded by form, so that JSON never waits for a page. */
export type { TextStyle } from './text/style.ts';

export const loadText = (): Promise<typeof import('./text/text.ts')> => import('./text/text.ts');
/** How lines are laid out, for other texts of the command. */
export const loadLayout = (): Promise<typeof import('./text/layout.ts')> => import('./text/layout.ts');
/** The words of kinds, people and the like in the reader's language. */
export const loadPhrases = (): Promise<typeof import('./labels/phrases.ts')> => import('./labels/phrases.ts');
/** Sentences of Riwaya's own put into the reader's language. */
export const loadNotes = (): Promise<typeof import('./labels/notes.ts')> => import('./labels/notes.ts');
export const loadHtml = (): Promise<typeof import('./html/page.ts')> => import('./html/page.ts');
/** Events, control and what the voices say, for a terminal. */
export const loadEventText = (): Promise<typeof import('./text/event-texts.ts')> => import('./text/event-texts.ts');
/** Events and claims as sheets and maps. */
export const loadSheets = (): Promise<typeof import('./sheets/sheets.ts')> => import('./sheets/sheets.ts');
