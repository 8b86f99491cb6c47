import { hash } from 'node:crypto';

const base32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

function inBase32(bytes: Uint8Array): string {
  let bits = '';
  for (const byte of bytes) bits += byte.toString(2).padStart(8, '0');
  return (
    bits
      .match(/.{1,5}/g)
      ?.map((five) => base32[Number.parseInt(five.padEnd(5, '0'), 2)])
      .join('') ?? ''
  );
}

/** Is `written`, such as `sha1:` with base 32 or `sha256:` with hexadecimal digits, the digest of the bytes? Null where it cannot be told. */
export function digestHolds(written: string | undefined, bytes: Uint8Array): boolean | null {
  const [, name = '', value = ''] = /^(sha-?1|sha-?256|md5):\s*([\w=]+)$/i.exec(written?.trim() ?? '') ?? [];
  if (!value) return null;
  const digest = hash(name.toLowerCase().replace('-', ''), bytes, 'buffer');
  const given = value.replace(/=+$/, '');
  return given.toLowerCase() === digest.toString('hex') || given.toUpperCase() === inBase32(digest);
}
