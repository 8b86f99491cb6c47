import { createHash } from 'node:crypto';
import type { Queries, Store } from '../../store.ts';
import type { Tables } from '../../tables.ts';
import { readPart } from '../bytes-of.ts';
import { sha256Of } from '../canonical.ts';
import { partCount, partSize, unpack } from '../packing.ts';

/** What is there under a hash: how many bytes, and what is wrong with them, to be read behind "the bytes of …". */
export type BlobState = { readonly size: number; readonly fault: string | null; readonly isThere: boolean };

type Blob = Tables['blobs'];

/** Bytes that are read at once of small blobs. */
const bytesAtOnce = 8 * partSize;

const missing: BlobState = { size: 0, fault: 'are gone', isThere: false };

/** Hashes what is kept under each of these hashes. */
export async function checkBlobs({ among }: Store, tx: Queries, hashes: readonly string[]): Promise<Map<string, BlobState>> {
  const states = new Map(hashes.map((sha256) => [sha256, missing]));
  if (hashes.length === 0) return states;
  const blobs = await tx.selectFrom('blobs').selectAll().where('sha256', 'in', among(hashes)).orderBy('sha256').execute();
  const parts = await partsThere(tx, among(hashes));
  // Parts without the row that makes them findable are what a killed run left, and no bytes of the record.
  for (const lot of lots(blobs)) {
    const small = await smallBytes(tx, lot.filter(isSmall), among);
    for (const blob of lot) {
      const there = parts.get(blob.sha256) ?? 0;
      states.set(blob.sha256, { isThere: true, ...(await stateOf(tx, blob, there, small)) });
    }
  }
  return states;
}

const isSmall = ({ parts }: Blob): boolean => parts === 1;

/** Blobs in lots whose small ones are read at once. */
function* lots(blobs: readonly Blob[]): Generator<readonly Blob[]> {
  let lot: Blob[] = [];
  let size = 0;
  for (const blob of blobs) {
    lot.push(blob);
    size += isSmall(blob) ? blob.size : 0;
    if (size < bytesAtOnce) continue;
    yield lot;
    [lot, size] = [[], 0];
  }
  if (lot.length) yield lot;
}

async function partsThere(tx: Queries, hashes: ReturnType<Store['among']>): Promise<Map<string, number>> {
  const rows = await tx
    .selectFrom('blob_parts')
    .select(({ fn }) => ['sha256', fn.countAll().as('parts')])
    .where('sha256', 'in', hashes)
    .groupBy('sha256')
    .execute();
  return new Map(rows.map(({ sha256, parts }) => [sha256, Number(parts)]));
}

async function smallBytes(tx: Queries, blobs: readonly Blob[], among: Store['among']): Promise<Map<string, Uint8Array>> {
  if (blobs.length === 0) return new Map();
  const rows = await tx
    .selectFrom('blob_parts')
    .select(['sha256', 'data'])
    .where('sha256', 'in', among(blobs.map(({ sha256 }) => sha256)))
    .where('part', '=', 0)
    .execute();
  return new Map(rows.map(({ sha256, data }) => [sha256, data]));
}

async function stateOf(
  tx: Queries,
  blob: Blob,
  there: number,
  small: ReadonlyMap<string, Uint8Array>,
): Promise<{ size: number; fault: string | null }> {
  const { sha256, parts, packing } = blob;
  if (there !== parts) return { size: 0, fault: `have ${there} parts and not ${parts}` };
  if (parts !== partCount(blob.size)) return { size: 0, fault: `cannot be ${blob.size} in ${parts} parts: the row of blobs was altered` };
  const found = isSmall(blob) ? ofOne(small.get(sha256), packing) : await ofMany(tx, blob);
  if (found === null) return { size: 0, fault: 'cannot be unpacked: they were altered' };
  if (found.sha256 === sha256) return { size: found.size, fault: null };
  return { size: found.size, fault: `were altered: their SHA-256 is ${found.sha256} and not ${sha256}` };
}

function ofOne(data: Uint8Array | undefined, packing: string): { sha256: string; size: number } | null {
  const bytes = data && unpack(data, packing);
  return bytes ? { sha256: sha256Of(bytes), size: bytes.length } : null;
}

async function ofMany(tx: Queries, { sha256, parts, packing }: Blob): Promise<{ sha256: string; size: number } | null> {
  const hash = createHash('sha256');
  let size = 0;
  for (let part = 0; part < parts; part++) {
    const bytes = await readPart(tx, sha256, part, packing);
    if (!bytes) return null;
    hash.update(bytes);
    size += bytes.length;
  }
  return { sha256: hash.digest('hex'), size };
}
