/** Head: the first bytes, 64 KB or less. A packed archive is known by its name, or by what its first bytes unpack to. */
import { constants, gunzipSync } from 'node:zlib';

export function isWarc(head: Uint8Array, name: string): boolean {
  if (/\.warc(?:\.gz|\.zst)?$/i.test(name)) return true;
  const begins = (bytes: Uint8Array): boolean => /^WARC\/\d/.test(Buffer.from(bytes.subarray(0, 8)).toString('latin1'));
  if (head[0] !== 0x1f || head[1] !== 0x8b) return begins(head);
  try {
    return begins(gunzipSync(head.subarray(0, 4096), { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: 1 << 24 }));
  } catch {
    return false;
  }
}
