/** A file, or the one table inside a zip archive, as a stream of text in constant memory. */
import { createReadStream } from 'node:fs';
import { decode } from '../encoding.ts';
import { InputFault } from '../input-fault.ts';
import type { Taken } from './table.ts';
import { entriesOf, entryChunks, isZip, type ZipEntry } from './zip.ts';

const pieceBytes = 1 << 18;

/** Throws the system's own errors. */
export async function* fileChunks(path: string, taken: Taken): AsyncGenerator<Uint8Array> {
  for await (const chunk of createReadStream(path, { highWaterMark: pieceBytes })) {
    taken((chunk as Buffer).length);
    yield chunk as Uint8Array;
  }
}

/** What is read of a path: the file itself, or the one table in an archive of that name. `name` has the ending that tells its form. */
export type Source = { readonly name: string; chunks(taken: Taken): AsyncIterable<Uint8Array> };

const readable = /\.(?:csv|tsv|txt|geojson|json)$/i;
const besides = /(?:^|\/)(?:readme|license|iso-languagecodes)[^/]*$/i;

/** Throws `InputFault` (`archive`) where an archive holds no table or several. */
export async function sourceOf(path: string): Promise<Source> {
  if (!/\.zip$/i.test(path) || !isZip(path)) return { name: path, chunks: (taken) => fileChunks(path, taken) };
  const tables = (await entriesOf(path)).filter(({ name }) => readable.test(name) && !besides.test(name));
  const only = tables[0] as ZipEntry;
  if (tables.length !== 1) {
    const names = tables.map(({ name }) => name).join(', ');
    throw new InputFault(
      'archive',
      tables.length ? `holds several tables (${names}); unpack it and name one` : 'holds no table; unpack it',
    );
  }
  return { name: only.name, chunks: (taken) => entryChunks(path, only, taken) };
}

/** Bytes → text: UTF-8 or UTF-16 as their first piece shows, or an Arabic single-byte encoding. Damaged characters become U+FFFD. */
export async function* textChunks(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let decoder: TextDecoder | null = null;
  for await (const chunk of chunks) {
    decoder ??= new TextDecoder(encodingOf(chunk));
    const text = decoder.decode(chunk, { stream: true });
    if (text) yield text;
  }
  const rest = decoder?.decode() ?? '';
  if (rest) yield rest;
}

/** The encoding of a stream, as its first piece shows. Throws `InputFault` (`binary`, `encoding`). */
export const encodingOf = (piece: Uint8Array): string => decode(wholeLetters(piece)).encoding;

/** Without the letter that the end of a piece cuts in two: it would pass for damage. */
function wholeLetters(piece: Uint8Array): Uint8Array {
  let from = piece.length - 1;
  while (from > piece.length - 4 && from > 0 && ((piece[from] as number) & 0xc0) === 0x80) from--;
  const lead = piece[from] ?? 0;
  const needs = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc0 ? 2 : 1;
  return from > 0 && from + needs > piece.length ? piece.subarray(0, from) : piece;
}

/** Whole lines in batches, without their ends. */
export async function* lineBatches(texts: AsyncIterable<string>): AsyncGenerator<string[]> {
  let tail = '';
  for await (const text of texts) {
    const lines = (tail + text).split('\n');
    tail = lines.pop() as string;
    if (tail.length > longestLine) throw new InputFault('line', 'has a line over 16 MB; it is no table of lines');
    if (lines.length) yield lines;
  }
  if (tail) yield [tail];
}

const longestLine = 1 << 24;
