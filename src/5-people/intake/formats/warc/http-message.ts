/** The block of a response: status and headers as the server sent them, then the body, as it was sent and as it was meant. */
import { brotliDecompressSync, constants, gunzipSync, inflateRawSync, inflateSync, zstdDecompressSync } from 'node:zlib';
import { AsyncIterReader } from 'warcio';
import { headersOf } from './records.ts';

export type HttpMessage = {
  /** Null where the status line cannot be read. */
  readonly status: number | null;
  readonly reason: string;
  readonly headers: ReadonlyMap<string, string>;
  /** Unchunked and unpacked. */
  readonly body: Uint8Array;
  readonly notes: readonly string[];
};

const longestHead = 1 << 20;

/** `most`: bytes that a body may unpack to. */
export async function httpMessage(block: Uint8Array, most: number): Promise<HttpMessage> {
  const { head, bodyAt } = split(block);
  const headers = await headersOf(head);
  const line = headers.get('') ?? '';
  const [, code, reason = ''] = /^HTTP\/\S+\s+(\d{3})\s*(.*)$/.exec(line) ?? [];
  const notes: string[] = [];
  const plain = await unchunked(block.subarray(bodyAt), headers.get('transfer-encoding'));
  const body = unpacked(plain, headers.get('content-encoding') ?? '', most, notes);
  return { status: code ? Number(code) : null, reason, headers, body, notes };
}

function split(block: Uint8Array): { head: string; bodyAt: number } {
  const text = Buffer.from(block.buffer, block.byteOffset, Math.min(block.length, longestHead)).toString('latin1');
  const end = /\r?\n\r?\n/.exec(text);
  return end ? { head: text.slice(0, end.index), bodyAt: end.index + end[0].length } : { head: text, bodyAt: block.length };
}

/** Many archivers leave the header and keep the body whole: warcio gives such a body as it is. */
async function unchunked(body: Uint8Array, coding: string | undefined): Promise<Uint8Array> {
  if (!/\bchunked\b/i.test(coding ?? '') || body.length === 0) return body;
  return new AsyncIterReader([body], null, true).readFully();
}

type Unpack = (bytes: Uint8Array, most: number) => Uint8Array;
const lenient = (most: number) => ({ maxOutputLength: most, finishFlush: constants.Z_SYNC_FLUSH });
const codings: Readonly<Record<string, Unpack>> = {
  gzip: (bytes, most) => gunzipSync(bytes, lenient(most)),
  deflate: (bytes, most) => (isZlib(bytes) ? inflateSync(bytes, lenient(most)) : inflateRawSync(bytes, lenient(most))),
  br: (bytes, most) => brotliDecompressSync(bytes, { maxOutputLength: most, finishFlush: constants.BROTLI_OPERATION_FLUSH }),
  zstd: (bytes, most) => zstdDecompressSync(bytes, { maxOutputLength: most }),
};

const isZlib = (bytes: Uint8Array): boolean => ((bytes[0] ?? 0) & 0x0f) === 8 && (((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0)) % 31 === 0;

/** Codings are undone from the last to the first (RFC 9110, 8.4). What does not unpack was kept unpacked, or is damaged: it stays. */
function unpacked(body: Uint8Array, encoding: string, most: number, notes: string[]): Uint8Array {
  let bytes = body;
  const names = encoding
    .toLowerCase()
    .split(',')
    .map((name) => name.trim().replace(/^x-/, ''));
  for (const name of names.reverse().filter((name) => name !== '' && name !== 'identity')) {
    try {
      bytes = codings[name]?.(bytes, most) ?? unknown(name);
    } catch (error) {
      const large = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
      notes.push(
        large
          ? `its body unpacks to more than ${most} bytes and was left packed`
          : `its body is not ${name} as its header says; taken as it is`,
      );
      return bytes;
    }
  }
  return bytes;
}

function unknown(name: string): never {
  throw new Error(name);
}
