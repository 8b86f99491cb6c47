import { createHash } from 'node:crypto';
import type { Context } from '../context.ts';
import type { KeptBytes } from '../custody.ts';
import { insertRows } from '../insert-rows.ts';
import { RecordFault } from '../record-fault.ts';
import { sha256Of } from './canonical.ts';
import { type Packing, pack, packingFor, partsOf } from './packing.ts';
import { erasedBytes, keptBlobs, type Part, writeParts } from './write-blobs.ts';

/** Parts written in one transaction: other writers wait no longer than that takes. */
const atOnce = 8;

/** What the first reading of a stream tells: 32 bytes of memory for each part of it, and so for each MiB. */
type Seen = KeptBytes & { readonly parts: readonly string[]; readonly packing: Packing };

/**
 * Keeps bytes of any length. The first reading hashes the whole and every part, so that the second writes no part that is not of those
 * very bytes: what a killed run left is right and is gone on with. The row that makes the bytes findable is written last. Bytes that
 * were erased are hashed and not kept. Throws `RecordFault` (bad-value) where the second reading gives other bytes, and what `open` throws.
 */
export async function keepBytes(context: Context, open: () => AsyncIterable<Uint8Array>): Promise<KeptBytes> {
  const { store, now } = context;
  const seen = await look(open());
  const { sha256, size } = seen;
  const hashes = [sha256];
  if ((await keptBlobs(context, store.db, hashes)).size || (await erasedBytes(context, store.db, hashes)).size) return { sha256, size };
  let parts: Part[] = [];
  const write = async (): Promise<void> => {
    const batch = parts;
    parts = [];
    if (batch.length) await store.write((tx) => writeParts(tx, batch));
  };
  let part = 0;
  for await (const bytes of partsOf(open())) {
    if (sha256Of(bytes) !== seen.parts[part]) throw changed(sha256);
    parts.push({ sha256, part: part++, data: pack(bytes, seen.packing) });
    if (parts.length === atOnce) await write();
  }
  if (part !== seen.parts.length) throw changed(sha256);
  await write();
  const row = { sha256, size, parts: part, packing: seen.packing, kept_at: now() };
  await store.write((tx) => insertRows(tx, 'blobs', [row], 'pass'));
  return { sha256, size };
}

async function look(chunks: AsyncIterable<Uint8Array>): Promise<Seen> {
  const whole = createHash('sha256');
  const parts: string[] = [];
  let size = 0;
  let packing: Packing = 'none';
  for await (const part of partsOf(chunks)) {
    if (parts.length === 0) packing = packingFor(part).packing;
    whole.update(part);
    parts.push(sha256Of(part));
    size += part.length;
  }
  return { sha256: whole.digest('hex'), size, parts, packing };
}

const changed = (sha256: string): RecordFault =>
  new RecordFault('bad-value', `the bytes of SHA-256 ${sha256} changed while they were read; run it again when nothing writes to them`);
