/**
 * How bytes lie in the store: cut into parts of 1 MiB, each packed by itself, so that bytes of any length are written and read in
 * constant memory. `zstd` is one Zstandard frame (RFC 8878) a part, `none` the bytes as they are.
 */
import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib';

/** Bytes of every part but the last. */
export const partSize = 1 << 20;

export const partCount = (size: number): number => Math.ceil(size / partSize);

export type Packing = 'zstd' | 'none';

/** Level 3, the usual one; on our own rows of places level 9 takes four times as long to save another seventh. */
const options = { params: { [constants.ZSTD_c_compressionLevel]: 3 } };

/** Which packing serves bytes that begin with this part: none where packing saves less than a twentieth. */
export function packingFor(first: Uint8Array): { packing: Packing; data: Uint8Array } {
  const packed = zstdCompressSync(first, options);
  return packed.length < first.length * 0.95 ? { packing: 'zstd', data: packed } : { packing: 'none', data: first };
}

export const pack = (part: Uint8Array, packing: Packing): Uint8Array => (packing === 'zstd' ? zstdCompressSync(part, options) : part);

/** A part as it was; null where it is none, or one that would come to more than a part may hold. */
export function unpack(data: Uint8Array, packing: string): Uint8Array | null {
  if (packing === 'none') return data;
  if (packing !== 'zstd') return null;
  try {
    return zstdDecompressSync(data, { maxOutputLength: partSize });
  } catch {
    return null;
  }
}

/** Cuts a stream into parts, each a buffer of its own. */
export async function* partsOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let part = Buffer.allocUnsafe(partSize);
  let filled = 0;
  for await (const chunk of chunks) {
    for (let from = 0; from < chunk.length; ) {
      const length = Math.min(chunk.length - from, partSize - filled);
      part.set(chunk.subarray(from, from + length), filled);
      from += length;
      filled += length;
      if (filled < partSize) continue;
      yield part;
      part = Buffer.allocUnsafe(partSize);
      filled = 0;
    }
  }
  if (filled > 0) yield part.subarray(0, filled);
}
