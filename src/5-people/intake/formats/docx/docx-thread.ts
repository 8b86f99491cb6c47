/** The thread in which mammoth reads one DOCX: it holds the whole document as objects, some twenty times its XML. */
import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import mammoth from 'mammoth';
import type { Posted } from '../confined/run-confined.ts';

export type DocxTask = { readonly path: string };
export type DocxPart = { readonly html: string };

const post = (posted: Posted<DocxPart>): void => parentPort?.postMessage(posted);
/** Pictures stay in the file. */
const convertImage = mammoth.images.imgElement(() => Promise.resolve({ src: '' }));

try {
  const { value } = await mammoth.convertToHtml({ buffer: readFileSync((workerData as DocxTask).path) }, { convertImage });
  post({ value: { html: value } });
  post({ done: true });
} catch (error) {
  post({ fault: { code: 'damaged', message: `is a damaged document (${(error as Error).message.slice(0, 100)}); save it again` } });
}
