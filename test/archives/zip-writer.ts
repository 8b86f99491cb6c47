/** Zip archives as good and as bad as a test wants them. */
import { crc32, deflateRawSync } from 'node:zlib';

export type Member = {
  readonly name: string | Uint8Array;
  readonly content?: string | Uint8Array;
  /** Given instead of `content`: bytes as they are packed, with what is said of them. */
  readonly packed?: { readonly bytes: Uint8Array; readonly size: number; readonly sum: number };
  readonly stored?: boolean;
  /** 0 or 8 unless said. */
  readonly method?: number;
  readonly flags?: number;
  readonly mode?: number;
  /** What is said instead of what is true. */
  readonly lie?: { readonly size?: number; readonly sum?: number; readonly at?: number };
};

export const utf8Name = 0x800;
export const encrypted = 1;

export function zipOf(members: readonly Member[]): Buffer {
  const parts: Buffer[] = [];
  const list: Buffer[] = [];
  let at = 0;
  for (const member of members) {
    const name = Buffer.from(member.name as string);
    const { data, about } = packedOf(member, name.length);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(((member.mode ?? 0) << 16) >>> 0, 6);
    tail.writeUInt32LE(member.lie?.at ?? at, 10);
    list.push(Buffer.concat([Buffer.from('PK\u0001\u0002', 'latin1'), Buffer.from([20, 3]), about, tail, name]));
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), about, name, data]);
    parts.push(local);
    at += local.length;
  }
  const directory = Buffer.concat(list);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 0, 'latin1');
  end.writeUInt16LE(list.length, 8);
  end.writeUInt16LE(list.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, directory, end]);
}

function packedOf(member: Member, nameBytes: number): { data: Buffer; about: Buffer } {
  const bytes = Buffer.from((member.content ?? '') as string);
  const data = Buffer.from(member.packed?.bytes ?? (member.stored ? bytes : deflateRawSync(bytes)));
  const about = Buffer.alloc(26);
  about.writeUInt16LE(20, 0);
  about.writeUInt16LE(member.flags ?? utf8Name, 2);
  about.writeUInt16LE(member.method ?? (member.stored ? 0 : 8), 4);
  about.writeUInt32LE(member.lie?.sum ?? member.packed?.sum ?? crc32(bytes), 10);
  about.writeUInt32LE(data.length, 14);
  about.writeUInt32LE(member.lie?.size ?? member.packed?.size ?? bytes.length, 18);
  about.writeUInt16LE(nameBytes, 22);
  return { data, about };
}

/** A member of `size` zeros, packed to a thousandth. */
export function zeros(name: string, size: number): Member {
  const bytes = Buffer.alloc(size);
  return { name, packed: { bytes: deflateRawSync(bytes, { level: 9 }), size, sum: crc32(bytes) } };
}
