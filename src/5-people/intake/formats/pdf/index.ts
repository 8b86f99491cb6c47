export { readPdf } from './read-pdf.ts';

/** Its mark stands within the first kilobyte (ISO 32000-1, annex H.3.4.1). */
export const isPdf = (head: Uint8Array): boolean => Buffer.from(head.subarray(0, 1024)).toString('latin1').includes('%PDF-');
