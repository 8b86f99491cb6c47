/** The body of an answer, watched on the wire and unpacked. */
import { errors } from 'undici';
import { faultOf } from './fault-of.ts';
import { FetchFault } from './fetch-fault.ts';
import type { FetchLimits } from './fetch-limits.ts';
import { headerOf, type SentHeader } from './fetched.ts';
import { gatheredBytes } from './gathered-bytes.ts';
import type { Pace } from './pace.ts';
import { encodingsOf, unpacked } from './unpack.ts';

/** `cut` says that more came than was wanted. */
export type Body = { readonly body: Uint8Array; readonly wireSize: number; readonly cut: boolean };

export type Reading = {
  readonly pace: Pace;
  readonly limits: FetchLimits;
  /** Keep what fits in the limit and drop the rest, instead of refusing the whole. */
  readonly cut: boolean;
};

/** A connection that was closed as if all was said, with bytes missing. */
function endedEarly(error: unknown, size: number, announced: number): FetchFault | null {
  const ended = error instanceof errors.SocketError || error instanceof errors.ResponseContentLengthMismatchError;
  if (!ended || size >= announced) return null;
  return new FetchFault('length-mismatch', `the server announced ${announced} bytes and sent ${size}`);
}

type Wire = { size: number; readonly announced: number };

async function* onTheWire(stream: AsyncIterable<Uint8Array>, wire: Wire, { pace, limits, cut }: Reading): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of stream) {
      wire.size += chunk.length;
      pace.came(chunk.length);
      if (wire.size > limits.wire && !cut) throw new FetchFault('too-large', `the page is larger than ${limits.wire} bytes`);
      yield chunk;
    }
  } catch (error) {
    if (pace.signal.aborted) throw pace.signal.reason;
    throw endedEarly(error, wire.size, wire.announced) ?? faultOf(error, 'body');
  }
}

const valuesOf = (headers: readonly SentHeader[], wanted: string): string =>
  headers.flatMap(([name, value]) => (name.toLowerCase() === wanted ? [value] : [])).join(',');

/** Throws `FetchFault`. */
export async function readBody(stream: AsyncIterable<Uint8Array>, headers: readonly SentHeader[], reading: Reading): Promise<Body> {
  const { limits, cut } = reading;
  const encodings = encodingsOf(valuesOf(headers, 'content-encoding'));
  const wire: Wire = { size: 0, announced: Number(headerOf(headers, 'content-length') ?? 0) };
  if (wire.announced > limits.wire && !cut)
    throw new FetchFault('too-large', `the page is ${wire.announced} bytes, more than ${limits.wire}`);
  const gathered = gatheredBytes();
  for await (const part of unpacked(onTheWire(stream, wire, reading), encodings, limits, cut)) {
    gathered.add(part);
    if (cut && gathered.size > limits.unpacked) return { body: gathered.take(limits.unpacked), wireSize: wire.size, cut: true };
  }
  return { body: gathered.take(), wireSize: wire.size, cut: false };
}
