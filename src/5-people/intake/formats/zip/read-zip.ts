/**
 * A zip archive → its members, each a source. Nothing is written to disk but an archive that is itself a stream (`spool`). Bounds:
 * `limits.members` members, `limits.unpacked` bytes in all by what the list says, and no member yields more than its list says;
 * 64 KB are held of a member at a time.
 */
import { InputFault } from '../../input-fault.ts';
import { type FormatOptions, type Found, type Limits, nothingSaid, type Source } from '../found.ts';
import { mediaKind } from '../media-kind.ts';
import { type Spool, spoolOf } from '../spool/spool.ts';
import { listZip, type ZipEntry } from './list-zip.ts';
import { harmlessName } from './member-name.ts';
import { memberSource } from './member-source.ts';
import { salvagedEntries } from './salvage.ts';
import { isBomb, overlaps } from './zip-guards.ts';

/** Throws `InputFault` (`depth`, `too-large`) for an archive that may not be opened; what is wrong with a member is told of that member. */
export async function* readZip(source: Source, options: FormatOptions): AsyncGenerator<Found> {
  const { limits } = options;
  if (limits.depth < 1) throw new InputFault('depth', 'lies in too many archives within each other; unpack the outer ones');
  const spool = spoolOf(source, limits.unpacked);
  const { path, release } = await spool.hold();
  try {
    yield* members(spool, path, limits);
  } finally {
    release();
  }
}

async function* members(spool: Spool, path: string, limits: Limits): AsyncGenerator<Found> {
  const { entries, overlapping, cut } = await listed(path, limits.members);
  const places = new Set<string>();
  let litter = 0;
  let left = limits.unpacked;
  for await (const entry of entries) {
    if (entry.kind === 'folder') continue;
    if (isLitter(entry.name) && ++litter) continue;
    if (places.size >= limits.members)
      return yield aside(null, null, 'too-many', `holds more than ${limits.members} files; unpack it and add them in parts`);
    const found = foundOf(spool, entry, placeOf(entry, places), refusal(entry, overlapping, left));
    if (found.what === 'within' || (found.what === 'aside' && found.bytes !== null)) left -= entry.size;
    yield found;
  }
  if (litter) yield aside(null, null, 'system-files', `holds ${litter} files that a system made for itself; they were passed over`);
  if (cut) yield aside(null, null, 'cut', cut());
}

type Place = { readonly name: string; readonly notes: readonly string[] };

/** Two members of one name are told apart by where they lie. */
function placeOf(entry: ZipEntry, places: Set<string>): Place {
  const { name, notes } = harmlessName(entry.name);
  const place = places.has(name) ? `${name}@${entry.at}` : name;
  places.add(place);
  return { name: place, notes: [...entry.notes, ...notes] };
}

type Listed = { readonly entries: AsyncIterable<ZipEntry>; readonly overlapping: ReadonlySet<number>; readonly cut: (() => string) | null };

/** By its list; where that is missing, by the heads of the members themselves. */
async function listed(path: string, most: number): Promise<Listed> {
  try {
    return { entries: listZip(path), overlapping: await overlaps(path, most), cut: null };
  } catch (error) {
    if (!(error instanceof InputFault)) throw error;
    const salvage = salvagedEntries(path);
    return { entries: salvage.entries, overlapping: new Set(), cut: () => `${error.message}; ${salvage.told()}` };
  }
}

/** What systems put into archives for themselves. */
const isLitter = (name: string): boolean => /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/i.test(name);

function foundOf(spool: Spool, entry: ZipEntry, { name: place, notes }: Place, refused: Reason | null): Found {
  if (refused) return aside(place, null, ...refused);
  const member = memberSource(spool, entry, place);
  const media = mediaKind(place);
  if (media) return aside(place, member, 'media', `is ${media === 'image' ? 'an image' : `a recording (${media})`}, kept as it is`);
  return { what: 'within', place, source: member, said: { ...nothingSaid, notes } };
}

type Reason = readonly [code: string, message: string];

/** Why a member is not to be unpacked; null where it may be. */
function refusal(entry: ZipEntry, overlapping: ReadonlySet<number>, left: number): Reason | null {
  if (entry.kind === 'link') return ['link', 'is a link to another file, not a file'];
  if (entry.encrypted) return ['encrypted', 'is encrypted; unpack the archive with its password and add the file'];
  if (entry.method !== 0 && entry.method !== 8)
    return ['method', `is packed by method ${entry.method}, which is not read; pack it as an ordinary zip`];
  if (overlapping.has(entry.at)) return ['bomb', 'shares its bytes with another file of the archive, as a zip bomb does'];
  if (isBomb(entry)) return ['bomb', `would unpack from ${entry.packed} to ${entry.size} bytes, as a zip bomb does`];
  if (entry.size > left) return ['too-large', `would unpack to ${entry.size} bytes, more than the archive may; unpack it and add the file`];
  return null;
}

const aside = (place: string | null, bytes: Source | null, code: string, message: string): Found & { what: 'aside' } => ({
  what: 'aside',
  kind: 'file',
  place,
  bytes,
  code,
  message,
});
