export type { AboutPage, Page } from './read-page.ts';
/** Reading pages: loaded when the first one comes by, so that reading text never waits for a DOM. */
export const loadPages = (): Promise<typeof import('./read-page.ts')> => import('./read-page.ts');
