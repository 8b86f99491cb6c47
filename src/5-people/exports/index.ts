/** Loaded by form, so that JSON never waits for a page. */
export type { TextStyle } from './text/style.ts';

export const loadText = (): Promise<typeof import('./text/text.ts')> => import('./text/text.ts');
export const loadHtml = (): Promise<typeof import('./html/page.ts')> => import('./html/page.ts');
