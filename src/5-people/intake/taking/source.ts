/** Where bytes come from: a file, memory, or a stream that is laid down in a temporary file first so that it can be read twice. */
import { createReadStream, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { Source } from '../formats/found.ts';
import { spoolOf } from '../formats/spool/spool.ts';
import { InputFault } from '../input-fault.ts';

const pieceBytes = 1 << 18;

/** A file on the disk. Throws `InputFault` (`directory`) and the system's own errors. */
export function fileSource(path: string): Source {
  const about = statSync(path);
  if (about.isDirectory()) throw new InputFault('directory', 'is a directory; name the files in it');
  const size = about.isFile() ? about.size : null;
  return { name: basename(path), size, path, open: () => createReadStream(path, { highWaterMark: pieceBytes }) };
}

export const bytesSource = (name: string, bytes: Uint8Array): Source => ({
  name,
  size: bytes.length,
  path: null,
  async *open() {
    yield bytes;
  },
});

/** `drop` takes the temporary file away. */
export type Spooled = { readonly source: Source; drop(): void };

/** Lays a stream down in a temporary file. A pipe or a device that is named as a file is such a stream too. */
export async function spooled(name: string, stream: AsyncIterable<Uint8Array>): Promise<Spooled> {
  const once = { name, size: null, path: null, open: () => stream };
  const { path, release } = await spoolOf(once, Number.POSITIVE_INFINITY).hold();
  return { source: { ...fileSource(path), name }, drop: release };
}

/** The first `most` bytes. */
export async function headOf(source: Source, most: number): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of source.open()) {
    parts.push(part);
    length += part.length;
    if (length >= most) break;
  }
  return Buffer.concat(parts).subarray(0, most);
}

/** All of it. Throws `InputFault` (`too-large`, `empty`). */
export async function wholeOf(source: Source, most: number): Promise<Buffer> {
  if (source.size !== null && source.size > most) throw tooLarge(`${inMegabytes(source.size)} MB`, most);
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of source.open()) {
    parts.push(part);
    length += part.length;
    if (length > most) throw tooLarge(`over ${inMegabytes(most)} MB`, most);
  }
  if (length === 0) throw new InputFault('empty', 'is empty');
  return Buffer.concat(parts);
}

const inMegabytes = (bytes: number): number => Math.round(bytes / 1e4) / 100;
const tooLarge = (size: string, most: number): InputFault =>
  new InputFault('too-large', `is too large (${size}; at most ${most} bytes); raise --max-bytes or split it`);
