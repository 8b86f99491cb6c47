/** The name of a member as it is written in an archive → text, and a name that leads nowhere outside. */
import { type ExtraField, getFileNameLowLevel } from 'yauzl';
import { arabicLikeness } from '../../arabic-letters.ts';

const utf8Flag = 1 << 11;
const unicodePath = 0x7075;

type Written = {
  readonly fileNameRaw: Uint8Array;
  readonly generalPurposeBitFlag: number;
  readonly extraFields: readonly ExtraField[];
};

/**
 * UTF-8 where the archive says so or the bytes are so; else windows-1256 where that makes Arabic of it, as the archivers of
 * Arabic Windows write; else CP437, as the format has it (APPNOTE 4.4.4, bit 11).
 */
export function memberName(written: Written): { readonly name: string; readonly notes: readonly string[] } {
  const raw = Buffer.from(written.fileNameRaw);
  const { generalPurposeBitFlag: flags, extraFields } = written;
  const declared = (flags & utf8Flag) !== 0 || extraFields.some(({ id }) => id === unicodePath);
  const ascii = raw.every((byte) => byte < 0x80);
  if (declared || ascii) return { name: getFileNameLowLevel(flags, raw, [...extraFields], false), notes: [] };
  try {
    return { name: slashed(new TextDecoder('utf-8', { fatal: true }).decode(raw)), notes: [] };
  } catch {}
  const arabic = new TextDecoder('windows-1256').decode(raw);
  if (arabicLikeness(arabic) > 0) return { name: slashed(arabic), notes: ['its name was read as windows-1256'] };
  return { name: getFileNameLowLevel(flags, raw, [], false), notes: ['its name was read as CP437'] };
}

const slashed = (name: string): string => name.replaceAll('\\', '/');

/** Without a drive, a root, steps upwards and control characters; the note says what it was. Nothing is ever written under it. */
export function harmlessName(name: string): { readonly name: string; readonly notes: readonly string[] } {
  const parts = name
    .replaceAll('\\', '/')
    .replace(/^[A-Za-z]:/, '')
    .split('/')
    .filter((part) => part !== '' && part !== '.' && part !== '..');
  const harmless = parts.join('/').replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '_') || 'unnamed';
  if (harmless === name) return { name, notes: [] };
  return { name: harmless, notes: [`unsafe-name: its name in the archive is ${JSON.stringify(name.slice(0, 200))}`] };
}
