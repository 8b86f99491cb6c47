/** Reads zip archives, which XLSX files are: the list of entries, then any entry as a stream. No zip64, no encryption. */
import { closeSync, createReadStream, fstatSync, openSync, readSync } from 'node:fs';
import { crc32, createInflateRaw } from 'node:zlib';
import { InputFault } from '../input-fault.ts';
import type { Taken } from './table.ts';

export type ZipEntry = {
  readonly name: string;
  readonly method: number;
  readonly sum: number;
  readonly packed: number;
  readonly size: number;
  readonly at: number;
};

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const localMark = 0x04034b50;
const endBytes = 22;
const entryBytes = 46;
const localBytes = 30;
const longestComment = 0xffff;
const broken = (why: string): InputFault => new InputFault('archive', `is a broken zip archive (${why}); fetch it again`);

/** Does the file begin as an archive does? */
export function isZip(path: string): boolean {
  return withFile(path, (file) => read(file, 0, 4)?.readUInt32LE(0) === localMark);
}

export function entriesOf(path: string): ZipEntry[] {
  return withFile(path, (file) => {
    const length = fstatSync(file).size;
    const tailBytes = Math.min(length, endBytes + longestComment);
    const tail = read(file, length - tailBytes, tailBytes);
    let end = tailBytes - endBytes;
    while (tail && end >= 0 && tail.readUInt32LE(end) !== endMark) end--;
    if (!tail || end < 0) throw broken('its end is missing');
    const list = read(file, tail.readUInt32LE(end + 16), tail.readUInt32LE(end + 12));
    if (!list) throw broken('its list is missing');
    return listed(list);
  });
}

function listed(list: Buffer): ZipEntry[] {
  const entries: ZipEntry[] = [];
  for (let at = 0; at + entryBytes <= list.length && list.readUInt32LE(at) === entryMark; ) {
    const nameBytes = list.readUInt16LE(at + 28);
    const name = list.toString('utf8', at + entryBytes, at + entryBytes + nameBytes);
    if (list.readUInt16LE(at + 8) & 1) throw new InputFault('archive', 'is encrypted; unpack it first');
    entries.push({
      name,
      method: list.readUInt16LE(at + 10),
      sum: list.readUInt32LE(at + 16),
      packed: list.readUInt32LE(at + 20),
      size: list.readUInt32LE(at + 24),
      at: list.readUInt32LE(at + 42),
    });
    at += entryBytes + nameBytes + list.readUInt16LE(at + 30) + list.readUInt16LE(at + 32);
  }
  return entries;
}

/** The bytes of one entry, unpacked as they are asked for. Throws `InputFault` (`archive`) where they are damaged. */
export async function* entryChunks(path: string, entry: ZipEntry, taken: Taken = () => {}): AsyncGenerator<Uint8Array> {
  if (entry.method !== 0 && entry.method !== 8) throw broken(`method ${entry.method}`);
  const start = withFile(path, (file) => {
    const head = read(file, entry.at, localBytes);
    if (!head || head.readUInt32LE(0) !== localMark) throw broken(entry.name);
    return entry.at + localBytes + head.readUInt16LE(26) + head.readUInt16LE(28);
  });
  if (entry.packed === 0) return;
  const raw = createReadStream(path, { start, end: start + entry.packed - 1, highWaterMark: 1 << 18 });
  raw.on('data', (chunk) => taken(chunk.length));
  const inflated = entry.method === 0 ? null : createInflateRaw();
  raw.on('error', (error) => inflated?.destroy(error));
  let sum = 0;
  try {
    for await (const chunk of inflated ? raw.pipe(inflated) : raw) {
      sum = crc32(chunk as Uint8Array, sum);
      yield chunk as Uint8Array;
    }
  } catch (error) {
    throw /^Z_/.test((error as NodeJS.ErrnoException).code ?? '') ? broken(entry.name) : error;
  } finally {
    raw.destroy();
  }
  if (sum !== entry.sum) throw broken(`${entry.name} is not what was packed`);
}

function withFile<T>(path: string, use: (file: number) => T): T {
  const file = openSync(path, 'r');
  try {
    return use(file);
  } finally {
    closeSync(file);
  }
}

/** Exactly so many bytes, or null. */
function read(file: number, at: number, length: number): Buffer | null {
  const into = Buffer.alloc(Math.max(length, 0));
  return at >= 0 && readSync(file, into, 0, into.length, at) === into.length && into.length > 0 ? into : null;
}
