/**
 * A DOCX → one report of its text: paragraphs, tables and footnotes by mammoth; deletions of tracked changes, comments, headers and
 * footers are left out. Bounds: 200 MB of file, 100 MB of XML, and a thread that is stopped after 60 seconds or at 2 GB of heap.
 */

import { InputFault } from '../../input-fault.ts';
import { heldBytes } from '../confined/held-bytes.ts';
import { runConfined } from '../confined/run-confined.ts';
import type { FormatOptions, Found, Said, Source } from '../found.ts';
import type { DocxPart, DocxTask } from './docx-thread.ts';
import { htmlText } from './html-text.ts';
import { withOfficeFile } from './office-file.ts';
import { saidByProperties } from './properties.ts';

export const docxBounds = { seconds: 60, heapMegabytes: 2_000, processMegabytes: 3_000 };

/** Throws nothing of the document's making: what cannot be read is set aside with its reason. */
export async function* readDocx(source: Source, options: FormatOptions, bounds = docxBounds): AsyncGenerator<Found> {
  yield await officeReport('docx', source, options, async (path) => {
    const task: DocxTask = { path };
    const { values, stopped } = await runConfined<DocxPart>(new URL('./docx-thread.ts', import.meta.url), task, bounds);
    if (!values[0]) throw new InputFault('too-complex', `cannot be read (${stopped}); save it as plain text and add that`);
    return htmlText(values[0].html);
  });
}

type TextOf = (path: string, part: (name: string) => Promise<string | null>) => Promise<string>;

/** What DOCX and ODT have in common. */
export async function officeReport(kind: 'docx' | 'odt', source: Source, { limits }: FormatOptions, textOf: TextOf): Promise<Found> {
  try {
    return await withOfficeFile(source, async ({ media, part }, path) => {
      const text = await textOf(path, part);
      if (!/[\p{L}\p{N}]/u.test(text)) throw new InputFault('no-text', 'holds no text; give the pictures in it to an OCR and add its text');
      if (Buffer.byteLength(text) > limits.report)
        throw new InputFault('too-large', `holds more than ${limits.report} bytes of text; split it`);
      const bytes = await heldBytes(source, Number.POSITIVE_INFINITY);
      const facts = saidByProperties(await part(kind === 'docx' ? 'docProps/core.xml' : 'meta.xml'), kind);
      const said: Said = { ...facts, media, notes: [`text taken from ${kind === 'docx' ? 'a DOCX' : 'an ODT'}`] };
      return { what: 'report', kind, place: null, bytes: bytes as Uint8Array, text, form: 'text', said };
    });
  } catch (fault) {
    if (!(fault instanceof InputFault)) throw fault;
    return { what: 'aside', kind, place: null, bytes: source, code: fault.code, message: fault.message };
  }
}
