/** The thread that reads one PDF by pdf.js (through unpdf): what the file says of itself, then its pages, posted as they are read. */
import { parentPort, workerData } from 'node:worker_threads';
import { getDocumentProxy } from 'unpdf';
import type { Posted } from '../confined/run-confined.ts';
import { directionOf, type Line, type Piece, plainLetters } from './glyphs.ts';
import { ligatureLetters, usesForms } from './ligatures.ts';
import { pageLines } from './page-lines.ts';
import { isBackwards, turned } from './stored-backwards.ts';

export type PdfTask = { readonly bytes: Uint8Array; readonly mostPages: number };
export type PdfPart =
  | { readonly info: Readonly<Record<string, string>>; readonly pages: number }
  | { readonly lines: readonly Line[]; readonly backwards: boolean }
  | { readonly broken: number };

const post = (posted: Posted<PdfPart>): void => parentPort?.postMessage(posted);
const { bytes, mostPages } = workerData as PdfTask;

type Proxy = Awaited<ReturnType<typeof getDocumentProxy>>;

try {
  const pdf = await getDocumentProxy(bytes, { verbosity: 0, disableFontFace: true, useSystemFonts: false, maxImageSize: 1 << 20 });
  post({ value: { info: await infoOf(pdf), pages: pdf.numPages } });
  for (let number = 1; number <= Math.min(pdf.numPages, mostPages); number++) post({ value: await pageOf(pdf, number) });
  post({ done: true });
} catch (error) {
  post({ fault: faultOf(error as Error) });
}

async function pageOf(pdf: Proxy, number: number): Promise<PdfPart> {
  try {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    const drawn = items.flatMap((item) => ('str' in item && item.str ? [item] : []));
    const read = usesForms(drawn.map(({ str }) => str)) ? ligatureLetters : (text: string) => text;
    const pieces = drawn.map((item) => pieceOf(item, read));
    page.cleanup();
    const backwards = isBackwards(pieces.map(({ text }) => text));
    const upright = backwards
      ? pieces.map((piece) => (piece.direction === 'rtl' ? { ...piece, text: turned(piece.text) } : piece))
      : pieces;
    return { lines: pageLines(upright), backwards };
  } catch {
    return { broken: number };
  }
}

type Item = { readonly str: string; readonly transform: readonly number[]; readonly width: number; readonly height: number };

function pieceOf({ str, transform, width, height }: Item, read: (text: string) => string): Piece {
  const text = plainLetters(read(str)).replace(/[\u0000-\u001f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, ' ');
  const [, , , scale = 0, left = 0, baseline = 0] = transform;
  return { text, direction: directionOf(text), left, right: left + width, baseline, height: height || Math.abs(scale) || 10 };
}

async function infoOf(pdf: Proxy): Promise<Record<string, string>> {
  const out: Record<string, string> = {};
  try {
    const { info, metadata } = await pdf.getMetadata();
    for (const [key, value] of Object.entries(info)) if (typeof value === 'string' && value.trim()) out[key] = value.trim();
    for (const key of ['xmp:createdate', 'xmp:modifydate', 'dc:title', 'dc:creator']) {
      const value: unknown = metadata?.get(key);
      const words = Array.isArray(value) ? value.join(', ') : value;
      if (typeof words === 'string' && words.trim()) out[key] = words.trim();
    }
  } catch {}
  return out;
}

function faultOf(error: Error): { code: string; message: string } {
  if (error.name === 'PasswordException') return { code: 'encrypted', message: 'is encrypted; save it without its password and add that' };
  return { code: 'damaged', message: `is a damaged PDF (${error.message.replace(/\s+/g, ' ').slice(0, 100)}); fetch it again` };
}
