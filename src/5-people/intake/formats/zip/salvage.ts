/** Members of an archive whose list is missing, as of a download that stopped: each has a head of its own before its bytes. */
import { type FileHandle, open } from 'node:fs/promises';
import { type ExtraField, parseExtraFields } from 'yauzl';
import type { ZipEntry } from './list-zip.ts';
import { memberName } from './member-name.ts';
import { type MemberHead, memberHead } from './read-member.ts';

const sizesLater = 1 << 3;
const encryptedFlag = 1;
const headBytes = 30;
const zip64Size = 0xffffffff;

export type Salvage = { readonly entries: AsyncIterable<ZipEntry>; told(): string };

/** Reads from the beginning up to the first member whose size its head does not say, or that is cut. `told` says how far it came. */
export function salvagedEntries(path: string): Salvage {
  let count = 0;
  let at = 0;
  async function* entries(): AsyncGenerator<ZipEntry> {
    const file = await open(path);
    try {
      const { size } = await file.stat();
      for (;;) {
        const found = await memberHead(file, at);
        const entry = found && (await entryAt(file, at, found));
        if (!entry || found.dataAt + entry.packed > size) return;
        at = found.dataAt + entry.packed;
        count++;
        yield entry;
      }
    } finally {
      await file.close();
    }
  }
  return { entries: entries(), told: () => `its first ${count} files were found by themselves, nothing from byte ${at} on` };
}

async function entryAt(file: FileHandle, at: number, { head, nameBytes, dataAt }: MemberHead): Promise<ZipEntry | null> {
  const flags = head.readUInt16LE(6);
  const packed = head.readUInt32LE(18);
  if (flags & sizesLater || packed === zip64Size) return null;
  const about = Buffer.alloc(dataAt - at - headBytes);
  await file.read(about, 0, about.length, at + headBytes);
  const extraFields = extras(about.subarray(nameBytes));
  const { name, notes } = memberName({ fileNameRaw: about.subarray(0, nameBytes), generalPurposeBitFlag: flags, extraFields });
  return {
    name,
    method: head.readUInt16LE(8),
    sum: head.readUInt32LE(14),
    packed,
    size: head.readUInt32LE(22),
    at,
    kind: name.endsWith('/') ? 'folder' : 'file',
    encrypted: (flags & encryptedFlag) !== 0,
    notes,
  };
}

function extras(bytes: Buffer): ExtraField[] {
  try {
    return parseExtraFields(bytes);
  } catch {
    return [];
  }
}
