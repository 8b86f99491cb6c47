import { loadTimestamps, RecordFault, type Timestamp } from '#record';
import { InputFault } from '../input-fault.ts';

export type TimestampOptions = {
  /** Certificates as PEM that the authority's must lead to; without them any signature that holds is taken. */
  readonly trust?: string;
  /** Milliseconds for the whole exchange; 30 seconds unless it is said. */
  readonly patience?: number;
};

const usualPatience = 30_000;
/** Longest answer, bytes: a token with its certificates has some 5 kB. */
const longest = 1_000_000;

/**
 * Has the hash of an entry of the log timestamped by an authority (RFC 3161 over HTTP, section 3.4), and checks what it answers. Throws
 * `InputFault`: bad-authority, authority-unreachable, authority-refused, bad-timestamp.
 */
export async function requestTimestamp(
  authority: string,
  entry: { readonly seq: number; readonly hash: string },
  { trust = '', patience = usualPatience }: TimestampOptions = {},
): Promise<Timestamp> {
  const { timestampQuery, readTimestampReply } = await loadTimestamps();
  const { query, nonce } = timestampQuery(entry.hash);
  const answer = await ask(addressOf(authority), query, patience);
  try {
    const { token, at } = await readTimestampReply(answer, { hash: entry.hash, nonce, trust });
    return { seq: entry.seq, authority, at, token };
  } catch (error) {
    if (error instanceof RecordFault) throw new InputFault('bad-timestamp', `${authority}: ${error.message}`);
    throw error;
  }
}

function addressOf(authority: string): URL {
  const url = URL.parse(authority);
  if (url && /^https?:$/.test(url.protocol)) return url;
  throw new InputFault('bad-authority', `"${authority}" is no address of a timestamp authority; give one as https://example.org/tsr`);
}

async function ask(url: URL, query: Uint8Array, patience: number): Promise<Uint8Array> {
  const signal = AbortSignal.timeout(patience);
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/timestamp-query', accept: 'application/timestamp-reply' },
      body: new Uint8Array(query),
      redirect: 'error',
      signal,
    });
    if (!response.ok) {
      await response.body?.cancel();
      throw new InputFault('authority-refused', `${url.href} answers with status ${response.status} ${response.statusText}; ask another`);
    }
    return await bodyOf(response, url);
  } catch (error) {
    if (error instanceof InputFault) throw error;
    const why = signal.aborted ? `no answer within ${patience} ms` : reasonOf(error);
    throw new InputFault('authority-unreachable', `${url.href}: ${why}; check the address, or ask again later`);
  }
}

async function bodyOf({ body }: Response, url: URL): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of body ?? []) {
    size += part.length;
    if (size > longest) throw new InputFault('authority-refused', `${url.href} answers with more than ${longest} bytes; ask another`);
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** What the network said, which `fetch` hides behind its own words. */
function reasonOf(error: unknown): string {
  const { cause, message } = error as { cause?: { message?: string }; message?: string };
  return cause?.message || message || `${error}`;
}
