import type { Context } from '../context.ts';
import { insertRows } from '../insert-rows.ts';
import type { Queries } from '../store.ts';
import type { Tables } from '../tables.ts';
import { pack, packingFor, partCount, partSize } from './packing.ts';

/** Bytes of parts that one statement takes. */
const bytesAtOnce = 8 * partSize;

export type Blob = { readonly sha256: string; readonly bytes: Uint8Array };

/** Writes bytes that are not in the record yet, each under its SHA-256. */
export async function writeBlobs(tx: Queries, blobs: readonly Blob[], at: string): Promise<void> {
  const rows: Tables['blobs'][] = [];
  let parts: Part[] = [];
  let held = 0;
  for (const { sha256, bytes } of blobs) {
    const { packing, data } = packingFor(bytes.subarray(0, partSize));
    rows.push({ sha256, size: bytes.length, parts: partCount(bytes.length), packing, kept_at: at });
    for (let part = 0; part < partCount(bytes.length); part++) {
      const packed = part === 0 ? data : pack(bytes.subarray(part * partSize, (part + 1) * partSize), packing);
      parts.push({ sha256, part, data: packed });
      held += packed.length;
      if (held < bytesAtOnce) continue;
      await writeParts(tx, parts);
      [parts, held] = [[], 0];
    }
  }
  await writeParts(tx, parts);
  await insertRows(tx, 'blobs', rows);
}

export type Part = { readonly sha256: string; readonly part: number; readonly data: Uint8Array };

/** Parts stand here before their blob does, so those that a killed run left are written over. */
export async function writeParts(tx: Queries, parts: readonly Part[]): Promise<void> {
  for (let i = 0; i < parts.length; i += 100)
    await tx
      .insertInto('blob_parts')
      .values(parts.slice(i, i + 100))
      .onConflict((conflict) => conflict.columns(['sha256', 'part']).doUpdateSet((row) => ({ data: row.ref('excluded.data') })))
      .execute();
}

/** Which of these bytes are in the record. */
export async function keptBlobs({ store }: Pick<Context, 'store'>, db: Queries, hashes: readonly string[]): Promise<Set<string>> {
  const rows = await db.selectFrom('blobs').select('sha256').where('sha256', 'in', store.among(hashes)).execute();
  return new Set(rows.map(({ sha256 }) => sha256));
}

/** Which of these bytes were erased on purpose. */
export async function erasedBytes({ store }: Pick<Context, 'store'>, db: Queries, hashes: readonly string[]): Promise<Set<string>> {
  const rows = await db
    .selectFrom('items')
    .select('sha256')
    .distinct()
    .where('erased_at', 'is not', null)
    // Nothing at all is no bytes that could be erased.
    .where('size', '>', 0)
    .where('sha256', 'in', store.among(hashes))
    .execute();
  return new Set(rows.map(({ sha256 }) => sha256));
}
