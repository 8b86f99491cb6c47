import { InputFault } from './input-fault.ts';

/** First bytes of what people hand over by mistake, with the name they know it by. */
const signatures: readonly (readonly [string, readonly number[]])[] = [
  ['a PDF', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['a PNG image', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG image', [0xff, 0xd8, 0xff]],
  ['a GIF image', [0x47, 0x49, 0x46, 0x38]],
  ['a ZIP archive or an office document', [0x50, 0x4b, 0x03, 0x04]],
  ['an old office document', [0xd0, 0xcf, 0x11, 0xe0]],
  ['a gzip archive', [0x1f, 0x8b]],
  ['a program', [0x7f, 0x45, 0x4c, 0x46]],
];

/** Throws `InputFault` (`binary`) when the bytes are a known kind of file, or hold more than a stray NUL. */
export function refuseBinaryBytes(bytes: Uint8Array): void {
  const known = signatures.find(([, head]) => head.every((byte, i) => bytes[i] === byte));
  if (known) throw new InputFault('binary', `is ${known[0]}, not text; give its text`);
  const head = bytes.subarray(0, 1 << 16);
  let nul = 0;
  for (const byte of head) if (byte === 0) nul++;
  if (nul > head.length / 1000) throw new InputFault('binary', 'is binary, not text; give UTF-8, UTF-16 or windows-1256 text');
}

/** Throws `InputFault` (`binary`) when one character in ten of the first 64 k is a control character. */
export function refuseBinaryText(text: string): void {
  const length = Math.min(text.length, 1 << 16);
  let controls = 0;
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x20 ? code !== 9 && code !== 10 && code !== 13 && code !== 12 : code >= 0x7f && code < 0xa0) controls++;
  }
  if (controls > length / 10) throw new InputFault('binary', 'is binary, not text: one character in ten is a control character');
}
