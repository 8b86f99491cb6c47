/** An office document as the zip archive that it is, its parts checked before any library unpacks them. */
import { InputFault } from '../../input-fault.ts';
import type { MediaFound, Source } from '../found.ts';
import { mediaKind } from '../media-kind.ts';
import { spoolOf } from '../spool/spool.ts';
import { listZip, memberChunks, type ZipEntry } from '../zip/index.ts';

/** Bytes of the file, and of all its XML unpacked. */
const mostBytes = 200_000_000;
const mostXml = 100_000_000;
const mostParts = 10_000;

export type OfficeFile = { readonly media: readonly MediaFound[]; part(name: string): Promise<string | null> };

/**
 * Gives `use` the file for as long as it runs. Every XML part has been unpacked once by then and is no larger than its list says.
 * Throws `InputFault` (`archive`, `damaged`, `encrypted`, `too-large`).
 */
export async function withOfficeFile<T>(source: Source, use: (file: OfficeFile, path: string) => Promise<T>): Promise<T> {
  if ((source.size ?? 0) > mostBytes) throw tooLarge();
  const { path, release } = await spoolOf(source, mostBytes).hold();
  try {
    const entries = await checkedParts(path);
    const media = [...entries.keys()].flatMap((name) => {
      const kind = mediaKind(name);
      return kind ? [{ kind, name }] : [];
    });
    return await use({ media, part: (name) => partText(path, entries.get(name)) }, path);
  } finally {
    release();
  }
}

const tooLarge = (): InputFault =>
  new InputFault('too-large', `holds more than ${mostXml} bytes of text, as a zip bomb does; save it again or give its text`);

async function checkedParts(path: string): Promise<ReadonlyMap<string, ZipEntry>> {
  const entries = new Map<string, ZipEntry>();
  let size = 0;
  for await (const entry of listZip(path)) {
    if (entries.size >= mostParts) throw tooLarge();
    entries.set(entry.name, entry);
    if (!isXml(entry.name)) continue;
    size += entry.size;
    if (size > mostXml) throw tooLarge();
    for await (const _ of memberChunks(path, entry));
  }
  return entries;
}

const isXml = (name: string): boolean => /\.(?:xml|rels)$/i.test(name);

async function partText(path: string, entry: ZipEntry | undefined): Promise<string | null> {
  if (!entry) return null;
  return Buffer.concat(await Array.fromAsync(memberChunks(path, entry))).toString('utf8');
}
