/**
 * Undoes content encodings with a watch on how much comes out. undici's `decompress` interceptor knows neither a cap nor a ratio,
 * so this is made of Node's streams.
 */
import { pipeline, Readable, type Transform } from 'node:stream';
import { constants, createBrotliDecompress, createGunzip, createInflate, createInflateRaw, createZstdDecompress } from 'node:zlib';
import { FetchFault } from './fetch-fault.ts';
import type { FetchLimits } from './fetch-limits.ts';

/** More than this in each other is no server's mistake any more. */
const mostNested = 3;
/** A small body may unpack to anything below this, bytes. */
const harmless = 1_000_000;

const decoders: Readonly<Record<string, (first: number) => Transform>> = {
  gzip: () => createGunzip(),
  'x-gzip': () => createGunzip(),
  // "deflate" means zlib (RFC 9110, 8.4.1.2), but some servers send the bare stream; the first byte tells.
  deflate: (first) => ((first & 0x0f) === 8 ? createInflate() : createInflateRaw()),
  br: () => createBrotliDecompress(),
  // RFC 9659: a window of 8 MiB is the most that a server may ask for.
  zstd: () => createZstdDecompress({ params: { [constants.ZSTD_d_windowLogMax]: 23 } }),
};

export const acceptEncoding = 'gzip, deflate, br, zstd';

/** The encodings of a body in the order they were applied. Throws `FetchFault` (`bad-encoding`) for those that cannot be undone. */
export function encodingsOf(header: string | null): readonly string[] {
  const names = (header ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim());
  const applied = names.filter((name) => name !== '' && name !== 'identity');
  const unknown = applied.find((name) => !Object.hasOwn(decoders, name));
  if (unknown !== undefined)
    throw new FetchFault('bad-encoding', `the body is encoded as ${JSON.stringify(unknown.slice(0, 40))}, which is not known`);
  if (applied.length > mostNested) throw new FetchFault('bad-encoding', `the body is encoded ${applied.length} times over`);
  return applied;
}

type Sent = { bytes: number };

async function* counted(chunks: AsyncIterable<Uint8Array>, sent: Sent): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    sent.bytes += chunk.length;
    yield chunk;
  }
}

async function* watched(chunks: AsyncIterable<Uint8Array>, sent: Sent, limits: FetchLimits, cut: boolean): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > harmless && size > sent.bytes * limits.ratio)
      throw new FetchFault('decompression-bomb', `${sent.bytes} bytes unpack to more than ${size}: over ${limits.ratio} times as much`);
    if (size > limits.unpacked && !cut) throw new FetchFault('too-large', `the page is larger than ${limits.unpacked} bytes when unpacked`);
    yield chunk;
  }
}

async function* decoded(chunks: AsyncIterable<Uint8Array>, encoding: string): AsyncGenerator<Uint8Array> {
  const source = chunks[Symbol.asyncIterator]();
  const first = await source.next();
  if (first.done) return;
  async function* again() {
    yield first.value as Uint8Array;
    for (let next = await source.next(); !next.done; next = await source.next()) yield next.value;
  }
  const transform = (decoders[encoding] as (first: number) => Transform)(first.value[0] ?? 0);
  pipeline(Readable.from(again()), transform, () => {});
  try {
    yield* transform as AsyncIterable<Uint8Array>;
  } catch (error) {
    if (error instanceof FetchFault) throw error;
    throw new FetchFault('bad-encoding', `the body is not the ${encoding} it is said to be (${(error as Error).message})`);
  }
}

/**
 * The body with `encodings` undone, the last first. Throws `FetchFault` (`bad-encoding`, `decompression-bomb`, `too-large`);
 * with `cut` the reader takes what it wants of a body of any size.
 */
export function unpacked(
  chunks: AsyncIterable<Uint8Array>,
  encodings: readonly string[],
  limits: FetchLimits,
  cut: boolean,
): AsyncIterable<Uint8Array> {
  const sent: Sent = { bytes: 0 };
  let layer: AsyncIterable<Uint8Array> = counted(chunks, sent);
  if (!encodings.length) return watched(layer, sent, limits, cut);
  for (const encoding of encodings.toReversed()) layer = watched(decoded(layer, encoding), sent, limits, cut);
  return layer;
}
