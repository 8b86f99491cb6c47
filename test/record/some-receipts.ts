/** Things received, of our own, for tests of custody. */
import assert from 'node:assert/strict';
import type { CustodyFault, KeptItem, Receipt, Record } from '#record';

/** A page that came by itself; `change` says what is otherwise. */
export const receiptOf = (text: string, change: Partial<Receipt> = {}): Receipt => ({
  kind: 'html',
  name: `${text.slice(0, 12)}.html`,
  url: null,
  within: null,
  bytes: Buffer.from(text),
  received: { status: 200, headers: [['content-type', 'text/html']] },
  findings: {},
  aside: null,
  ...change,
});

export async function keepOne(record: Record, receipt: Receipt): Promise<KeptItem> {
  const [item] = await record.keep([receipt], { what: 'a test' });
  return item ?? assert.fail('nothing was kept');
}

export async function* chunked(bytes: Uint8Array, size = 300_007): AsyncGenerator<Uint8Array> {
  for (let i = 0; i < bytes.length; i += size) yield bytes.subarray(i, i + size);
}

export async function bytesIn(chunks: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  return Buffer.concat(parts);
}

/** Bytes that do not pack, the same for the same seed. */
export function noise(length: number, seed = 1): Buffer {
  const bytes = Buffer.alloc(length);
  let state = seed;
  for (let i = 0; i < length; i++) {
    state = (state * 48271) % 2147483647;
    bytes[i] = state >> 8;
  }
  return bytes;
}

export const faultsOf = async (record: Record): Promise<readonly CustodyFault[]> => (await record.verify()).faults;
