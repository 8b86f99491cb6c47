import type { Source } from '../found.ts';
import type { Spool } from '../spool/spool.ts';
import type { ZipEntry } from './list-zip.ts';
import { memberChunks } from './read-member.ts';

/** A member as a source: unpacked anew whenever it is opened. */
export function memberSource(spool: Spool, entry: ZipEntry, name: string): Source {
  return {
    name,
    size: entry.size,
    path: null,
    async *open() {
      const { path, release } = await spool.hold();
      try {
        yield* memberChunks(path, entry);
      } finally {
        release();
      }
    },
  };
}
