/**
 * The members that a zip archive lists at its end, one by one: zip64, streamed members and comments are yauzl's work. It is asked
 * neither to check names nor sizes, since one bad member would end its list; both are checked here, member by member.
 */
import { type Entry, openPromise } from 'yauzl';
import { InputFault } from '../../input-fault.ts';
import { memberName } from './member-name.ts';

export type ZipEntry = {
  readonly name: string;
  /** 0 stored, 8 deflated; others cannot be unpacked here. */
  readonly method: number;
  /** CRC-32 of the unpacked bytes. */
  readonly sum: number;
  /** Bytes in the archive, and bytes unpacked, as the list says. */
  readonly packed: number;
  readonly size: number;
  /** Where its own head lies in the archive. */
  readonly at: number;
  readonly kind: 'file' | 'folder' | 'link';
  readonly encrypted: boolean;
  /** How its name had to be read. */
  readonly notes: readonly string[];
};

export const brokenZip = (why: string): InputFault => new InputFault('archive', `is a broken zip archive (${why}); fetch it again`);

/** Throws `InputFault` (`archive`) where the list is missing or damaged, and the system's own errors. */
export async function* listZip(path: string): AsyncGenerator<ZipEntry> {
  const zip = await openPromise(path, { autoClose: false, decodeStrings: false, validateEntrySizes: false }).catch(told);
  try {
    const entries = zip.eachEntry();
    for (let next = await entries.next().catch(told); !next.done; next = await entries.next().catch(told)) yield entryOf(next.value);
  } finally {
    zip.close();
  }
}

function told(error: NodeJS.ErrnoException): never {
  if (error.syscall !== undefined) throw error;
  throw brokenZip(error.message.replace(/\s+/g, ' ').slice(0, 100));
}

const linkMode = 0o120000;
const modeMask = 0o170000;

function entryOf(entry: Entry): ZipEntry {
  const { name, notes } = memberName(entry);
  const link = ((entry.externalFileAttributes >>> 16) & modeMask) === linkMode;
  return {
    name,
    method: entry.compressionMethod,
    sum: entry.crc32,
    packed: entry.compressedSize,
    size: entry.uncompressedSize,
    at: entry.relativeOffsetOfLocalHeader,
    kind: link ? 'link' : name.endsWith('/') ? 'folder' : 'file',
    encrypted: (entry.generalPurposeBitFlag & 1) !== 0,
    notes,
  };
}
