/** The bytes of one member, unpacked as they are asked for: yauzl unpacks too, but checks no sum and needs the list at the end. */
import { createReadStream } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { crc32, createInflateRaw } from 'node:zlib';
import { InputFault } from '../../input-fault.ts';
import { brokenZip, type ZipEntry } from './list-zip.ts';

const headMark = 0x04034b50;
const headBytes = 30;
const pieceBytes = 1 << 16;

const damaged = (name: string, why: string): InputFault =>
  new InputFault('damaged', `${name} is damaged (${why}); fetch the archive again`);

/** The fields of a member's own head that matter here. */
export type MemberHead = { readonly head: Buffer; readonly nameBytes: number; readonly dataAt: number };

/** Null where no member begins there. */
export async function memberHead(file: FileHandle, at: number): Promise<MemberHead | null> {
  const head = Buffer.alloc(headBytes);
  const { bytesRead } = await file.read(head, 0, headBytes, at);
  if (bytesRead < headBytes || head.readUInt32LE(0) !== headMark) return null;
  const nameBytes = head.readUInt16LE(26);
  return { head, nameBytes, dataAt: at + headBytes + nameBytes + head.readUInt16LE(28) };
}

/**
 * Holds 64 KB at a time and never more than the list says there is. Throws `InputFault` (`damaged`, `encrypted`, `method`) where it
 * is not what was packed.
 */
export async function* memberChunks(path: string, entry: ZipEntry, taken: (bytes: number) => void = () => {}): AsyncGenerator<Uint8Array> {
  if (entry.encrypted) throw new InputFault('encrypted', `${entry.name} is encrypted; unpack the archive with its password first`);
  if (entry.method !== 0 && entry.method !== 8)
    throw new InputFault('method', `${entry.name} is packed by method ${entry.method}; pack it again as an ordinary zip`);
  const start = await dataStart(path, entry);
  let size = 0;
  let sum = 0;
  if (entry.packed > 0)
    for await (const chunk of unpacked(path, entry, start, taken)) {
      size += chunk.length;
      if (size > entry.size) throw damaged(entry.name, 'it holds more than it says');
      sum = crc32(chunk, sum);
      yield chunk;
    }
  if (size !== entry.size) throw damaged(entry.name, `it holds ${size} bytes of ${entry.size}`);
  if (sum !== entry.sum) throw damaged(entry.name, 'its sum differs');
}

async function dataStart(path: string, entry: ZipEntry): Promise<number> {
  const file = await open(path);
  try {
    const found = await memberHead(file, entry.at);
    if (!found) throw brokenZip(`${entry.name} is not where the list has it`);
    return found.dataAt;
  } finally {
    await file.close();
  }
}

async function* unpacked(path: string, entry: ZipEntry, start: number, taken: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  const raw = createReadStream(path, { start, end: start + entry.packed - 1, highWaterMark: pieceBytes });
  raw.on('data', (chunk) => taken(chunk.length));
  const inflated = entry.method === 0 ? null : createInflateRaw({ chunkSize: pieceBytes });
  raw.on('error', (error) => inflated?.destroy(error));
  try {
    for await (const chunk of inflated ? raw.pipe(inflated) : raw) yield chunk as Uint8Array;
  } catch (error) {
    throw /^Z_/.test((error as NodeJS.ErrnoException).code ?? '') ? damaged(entry.name, 'it cannot be unpacked') : error;
  } finally {
    raw.destroy();
    inflated?.destroy();
  }
}
