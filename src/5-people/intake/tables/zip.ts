/** The zip archives that tables come in, XLSX files among them: the whole list of entries, then any entry as a stream. */
import { closeSync, openSync, readSync } from 'node:fs';
import { brokenZip, isZipHead, listZip, memberChunks, type ZipEntry } from '../formats/zip/index.ts';
import { InputFault } from '../input-fault.ts';
import type { Taken } from './table.ts';

export type { ZipEntry };

/** A table's archive holds a few files, a workbook one a sheet. */
const mostEntries = 10_000;

/** Does the file begin as an archive does? */
export function isZip(path: string): boolean {
  const file = openSync(path, 'r');
  try {
    const head = Buffer.alloc(4);
    return readSync(file, head, 0, 4, 0) === 4 && isZipHead(head);
  } finally {
    closeSync(file);
  }
}

/** Throws `InputFault` (`archive`) where the list is damaged or too long, or an entry is encrypted. */
export async function entriesOf(path: string): Promise<ZipEntry[]> {
  const entries: ZipEntry[] = [];
  for await (const entry of listZip(path)) {
    if (entry.encrypted) throw new InputFault('archive', 'is encrypted; unpack it first');
    if (entries.push(entry) > mostEntries) throw new InputFault('archive', `holds more than ${mostEntries} files; unpack it and name one`);
  }
  return entries;
}

/** The bytes of one entry, unpacked as they are asked for. Throws `InputFault` (`archive`) where they are damaged. */
export async function* entryChunks(path: string, entry: ZipEntry, taken: Taken = () => {}): AsyncGenerator<Uint8Array> {
  try {
    yield* memberChunks(path, entry, taken);
  } catch (error) {
    throw error instanceof InputFault && error.code === 'damaged' ? brokenZip(error.message) : error;
  }
}
