/**
 * The records of a WARC file (ISO 28500), plain or gzip member by member. warcio unpacks, cuts lines and limits blocks; its own
 * loop is not used: skipping a block that is cut never ends there, heads have no bound, and it writes to the console.
 */
import { AsyncIterReader, LimitReader, StatusAndHeadersParser } from 'warcio';
import { InputFault } from '../../input-fault.ts';
import type { Source } from '../found.ts';

export type WarcRecord = {
  /** Where it begins: in the file as it lies on the disk. */
  readonly offset: number;
  /** `response`, `resource`, `revisit`, … */
  readonly type: string;
  readonly headers: ReadonlyMap<string, string>;
  /** Bytes of its block, as its head says. */
  readonly length: number;
  /** The block, once; what is left of it is passed over. */
  block(): AsyncIterable<Uint8Array>;
  /** Throws the fault of a record that ended too early; to be called when the block has been read. */
  whole(): void;
};

/** Longest head, bytes; and longest piece of packed bytes, which bounds what is unpacked at once to 16 MB. */
const longestHead = 1 << 20;
const longestLine = 1 << 16;
const pieceBytes = 1 << 14;

/** Throws `InputFault`: `cut` or `damaged` with the offset, after all records before it; `zstd`; `warc` where it is none. */
export async function* warcRecords(source: Source): AsyncGenerator<WarcRecord> {
  const { reader, taken, close } = await opened(source);
  try {
    for (let offset = 0; ; ) {
      const start = await nextHead(reader, offset);
      if (start === null) {
        if (reader.compressed && taken() > reader.getRawOffset()) throw at('cut', 'ends', offset);
        return;
      }
      offset = start.offset;
      const record = recordOf(reader, offset, await headOf(reader, start.line, offset));
      yield record.value;
      for await (const _ of record.limited);
      record.value.whole();
      if (reader.compressed) offset = reader.getRawOffset();
    }
  } finally {
    await close();
  }
}

/** `taken`: bytes of the file that were given to the reader. */
async function opened(source: Source): Promise<{ reader: AsyncIterReader; taken(): number; close(): Promise<unknown> }> {
  const pieces = smallPieces(source.open());
  const first = await pieces.next();
  const head: Uint8Array = first.done ? new Uint8Array() : first.value;
  if ((head[0] === 0x28 && head[1] === 0xb5) || (head[0] === 0x5d && head[1] === 0x2a)) {
    await pieces.return(undefined);
    throw new InputFault('zstd', 'is packed by Zstandard; unpack it with zstd -d and add the .warc file');
  }
  const packed = head[0] === 0x1f && head[1] === 0x8b;
  let taken = head.length;
  async function* all(): AsyncGenerator<Uint8Array> {
    if (head.length) yield head;
    for await (const piece of pieces) {
      taken += piece.length;
      yield piece;
    }
  }
  return { reader: new AsyncIterReader(all(), packed ? 'gzip' : null), taken: () => taken, close: () => pieces.return(undefined) };
}

async function* smallPieces(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
  for await (const chunk of chunks) for (let at = 0; at < chunk.length; at += pieceBytes) yield chunk.subarray(at, at + pieceBytes);
}

/** The line `WARC/1.x` that a record begins with; empty lines before it are what ended the one before. Null at the end. */
async function nextHead(reader: AsyncIterReader, offset: number): Promise<{ line: string; offset: number } | null> {
  const packed = reader.compressed !== null;
  for (;;) {
    const raw = await reader.readlineRaw(longestLine);
    if (packed && reader.compressed === null) throw at('damaged', 'cannot be unpacked', offset);
    if (raw === null) return null;
    const line = latin1(raw);
    if (/^\s*$/.test(line)) continue;
    if (/^WARC\/\d/.test(line)) return { line, offset: packed ? offset : reader.getReadOffset() - raw.length };
    if ('WARC/1.'.startsWith(line.slice(0, 7)) && !line.endsWith('\n')) throw at('cut', 'ends', offset);
    if (offset === 0) throw new InputFault('warc', 'is not a WARC file; give the file as the archiver wrote it');
    throw at('damaged', 'holds no record', packed ? offset : reader.getReadOffset() - raw.length);
  }
}

async function headOf(reader: AsyncIterReader, first: string, offset: number): Promise<ReadonlyMap<string, string>> {
  let head = first;
  for (;;) {
    const raw = await reader.readlineRaw(longestLine);
    if (raw === null) throw at('cut', 'ends', offset);
    const line = new TextDecoder().decode(raw);
    if (line.trim() === '') break;
    head += line;
    if (head.length > longestHead) throw at('damaged', 'has a head without end', offset);
  }
  return headersOf(head);
}

/** Names in small letters; the status line under the empty name. */
export async function headersOf(head: string): Promise<ReadonlyMap<string, string>> {
  const text = `${head.replace(/\r?\n/g, '\r\n').trimEnd()}\r\n\r\n`;
  const parsed = await new StatusAndHeadersParser().parse(new AsyncIterReader([new TextEncoder().encode(text)], null));
  const headers = new Map([['', parsed?.statusline ?? '']]);
  for (const [name, value] of parsed?.headers ?? []) headers.set(name.toLowerCase(), value);
  return headers;
}

function recordOf(
  reader: AsyncIterReader,
  offset: number,
  headers: ReadonlyMap<string, string>,
): { value: WarcRecord; limited: LimitReader } {
  const length = Number(headers.get('content-length') ?? Number.NaN);
  if (!Number.isSafeInteger(length) || length < 0) throw at('damaged', 'has a record without length', offset);
  const limited = new LimitReader(reader, length);
  const packed = reader.compressed !== null;
  return {
    limited,
    value: {
      offset,
      type: headers.get('warc-type') ?? '',
      headers,
      length,
      block: () => limited,
      whole() {
        if (packed && reader.compressed === null) throw at('damaged', 'cannot be unpacked', offset);
        if (limited.limit > 0) throw at('cut', 'ends', offset);
      },
    },
  };
}

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');

const at = (code: 'cut' | 'damaged', what: string, offset: number): InputFault =>
  new InputFault(code, `${what} within the record at byte ${offset}; all before it was read, fetch the file again for the rest`);
