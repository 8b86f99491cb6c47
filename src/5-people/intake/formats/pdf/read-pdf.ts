/**
 * A PDF → one report of its text. Bounds: 200 MB of file, 5,000 pages, and a thread of its own that is stopped after 300 seconds,
 * at 1 GB of heap or when the process has grown by 1.5 GB; what was read by then is kept, with a note.
 */

import { InputFault } from '../../input-fault.ts';
import { heldBytes } from '../confined/held-bytes.ts';
import { type Confined, runConfined } from '../confined/run-confined.ts';
import { type DateFound, type FormatOptions, type Found, nothingSaid, type Said, type Source } from '../found.ts';
import type { Line } from './glyphs.ts';
import { paragraphs } from './paragraphs.ts';
import { pdfDate } from './pdf-date.ts';
import type { PdfPart, PdfTask } from './pdf-thread.ts';
import { withoutRunningHeads } from './running-heads.ts';

const mostBytes = 200_000_000;
export const pdfBounds = { pages: 5_000, seconds: 300, heapMegabytes: 1_000, processMegabytes: 1_500 };

/** Throws nothing of the document's making: what cannot be read is set aside with its reason. */
export async function* readPdf(source: Source, options: FormatOptions, bounds = pdfBounds): AsyncGenerator<Found> {
  const bytes = await heldBytes(source, mostBytes);
  if (!bytes) return yield aside(source, 'too-large', `holds more than ${mostBytes} bytes; split it, or give its text`);
  const task: PdfTask = { bytes: Uint8Array.from(bytes), mostPages: bounds.pages };
  try {
    yield reportOf(
      bytes,
      await runConfined<PdfPart>(new URL('./pdf-thread.ts', import.meta.url), task, bounds),
      bounds.pages,
      options.limits.report,
    );
  } catch (fault) {
    if (!(fault instanceof InputFault)) throw fault;
    yield aside(bytes, fault.code, fault.message);
  }
}

function reportOf(bytes: Uint8Array, { values, stopped }: Confined<PdfPart>, mostPages: number, most: number): Found {
  const head = values.find((part) => 'info' in part);
  const pages = values.filter((part) => 'lines' in part);
  if (!head)
    return aside(bytes, 'too-complex', `cannot be read (${stopped ?? 'it holds no page'}); print it to a new PDF, or give its text`);
  const { pages: kept, removed } = withoutRunningHeads(pages.map(({ lines }) => lines));
  const text = paragraphs(kept);
  if (!/[\p{L}\p{N}]/u.test(text)) return aside(bytes, ...withoutText(head.pages, pages, stopped));
  if (Buffer.byteLength(text) > most) return aside(bytes, 'too-large', `holds more than ${most} bytes of text; split it`);
  const notes = [
    ...notesOf(head.pages, values, stopped ?? `more than ${mostPages} pages are not`),
    ...(removed.length ? [`running heads left out: ${removed.slice(0, 5).join(' | ')}`] : []),
  ];
  return { what: 'report', kind: 'pdf', place: null, bytes, text, form: 'text', said: { ...saidOf(head.info), notes } };
}

type Lines = { readonly lines: readonly Line[] };

function withoutText(all: number, pages: readonly Lines[], stopped: string | null): [string, string] {
  if (stopped || pages.length === 0)
    return ['too-complex', `cannot be read (${stopped ?? 'its pages are damaged'}); print it to a new PDF, or give its text`];
  return ['no-text', `is a scan of ${all} pages without text; take its text by OCR and add that`];
}

function notesOf(all: number, values: readonly PdfPart[], stopped: string): string[] {
  const notes = ['text taken from a PDF'];
  const read = values.filter((part) => 'lines' in part || 'broken' in part).length;
  const broken = values.flatMap((part) => ('broken' in part ? [part.broken] : []));
  const bare = values.flatMap((part, i) => ('lines' in part && part.lines.length === 0 ? [i] : []));
  if (read < all) notes.push(`only the first ${read} of ${all} pages were read: ${stopped}`);
  if (broken.length) notes.push(`damaged pages were left out: ${broken.slice(0, 20).join(', ')}`);
  if (bare.length) notes.push(`pages without text, perhaps scans: ${bare.slice(0, 20).join(', ')}`);
  if (values.some((part) => 'lines' in part && part.backwards)) notes.push('letters stored backwards were turned around');
  return notes;
}

function saidOf(info: Readonly<Record<string, string>>): Said {
  const title = info['dc:title'] ?? info.Title;
  const dates = (['CreationDate', 'ModDate', 'xmp:createdate', 'xmp:modifydate'] as const).flatMap((key): DateFound[] => {
    const written = info[key];
    if (!written) return [];
    return [{ written, value: key.startsWith('xmp') ? isoOrNull(written) : pdfDate(written), where: `pdf ${key}` }];
  });
  return {
    ...nothingSaid,
    title: title?.replace(/^Microsoft Word - /, '') ?? null,
    author: info['dc:creator'] ?? info.Author ?? null,
    dates,
  };
}

const isoOrNull = (written: string): string | null =>
  /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)?)?$/.test(written) ? written : null;

const aside = (bytes: Uint8Array | Source, code: string, message: string): Found => ({
  what: 'aside',
  kind: 'pdf',
  place: null,
  bytes,
  code,
  message,
});
