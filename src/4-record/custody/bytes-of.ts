import { createHash } from 'node:crypto';
import type { Context } from '../context.ts';
import { RecordFault } from '../record-fault.ts';
import type { Queries } from '../store.ts';
import { unpack } from './packing.ts';
import { erasedBytes } from './write-blobs.ts';

/**
 * The bytes as received, part by part. Throws `RecordFault`: unknown-id where there are none or they were erased, corrupt where they
 * are not those that were received (found at the end, as only the whole tells).
 */
export async function* bytesOf(context: Context, sha256: string): AsyncGenerator<Uint8Array> {
  const { db } = context.store;
  const blob = await db.selectFrom('blobs').select(['parts', 'packing']).where('sha256', '=', sha256).executeTakeFirst();
  if (!blob) {
    const why = (await erasedBytes(context, db, [sha256])).size ? 'were erased' : 'are not in the record';
    throw new RecordFault('unknown-id', `the bytes of SHA-256 ${sha256} ${why}`);
  }
  const hash = createHash('sha256');
  for (let part = 0; part < blob.parts; part++) {
    const bytes = await readPart(db, sha256, part, blob.packing);
    if (!bytes) throw altered(sha256);
    hash.update(bytes);
    yield bytes;
  }
  if (hash.digest('hex') !== sha256) throw altered(sha256);
}

/** One part, unpacked; null where it is not there or cannot be unpacked. */
export async function readPart(db: Queries, sha256: string, part: number, packing: string): Promise<Uint8Array | null> {
  const row = await db.selectFrom('blob_parts').select('data').where('sha256', '=', sha256).where('part', '=', part).executeTakeFirst();
  return row ? unpack(row.data, packing) : null;
}

const altered = (sha256: string): RecordFault =>
  new RecordFault('corrupt', `the bytes of SHA-256 ${sha256} are not as they were received; see riwaya verify, and restore a backup`);
