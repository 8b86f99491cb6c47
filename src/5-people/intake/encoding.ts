/**
 * Bytes → text. UTF-8 and UTF-16 by their marks and their validity, then the two Arabic single-byte encodings by how
 * often their letters occur in Arabic. The text is otherwise untouched: line ends and odd characters stay.
 */
import { arabicLikeness } from './arabic-letters.ts';
import { refuseBinaryBytes, refuseBinaryText } from './binary.ts';
import { InputFault } from './input-fault.ts';

/** `notes` is empty when nothing had to be guessed or repaired. */
export type Decoded = { readonly text: string; readonly encoding: string; readonly notes: readonly string[] };

/** Decodes a whole report. Throws `InputFault` (`binary`, `encoding`) when the bytes are not text. */
export function decode(bytes: Uint8Array): Decoded {
  const decoded = byMark(bytes) ?? byValidity(bytes) ?? byDeclaration(bytes) ?? byLetters(bytes);
  refuseBinaryText(decoded.text);
  return decoded;
}

function byMark(bytes: Uint8Array): Decoded | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return utf16(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return utf16(bytes, 'utf-16be');
  return null;
}

function utf16(bytes: Uint8Array, encoding: string): Decoded {
  const notes = [`text decoded from ${encoding}`];
  if (bytes.length % 2) notes.push('the last character was cut off');
  return { text: new TextDecoder(encoding).decode(bytes.subarray(0, bytes.length & ~1)), encoding, notes };
}

/** A share of damaged characters above this is no longer damaged UTF-8 but something else. */
const damagedShare = 0.1;

function byValidity(bytes: Uint8Array): Decoded | null {
  refuseBinaryBytes(bytes);
  const strict = new TextDecoder('utf-8', { fatal: true });
  try {
    return { text: strict.decode(bytes), encoding: 'utf-8', notes: [] };
  } catch {
    return truncated(bytes, strict) ?? damaged(bytes);
  }
}

/** Cut in the middle of a character, as a download that stopped is: up to three bytes at either end are dropped. */
function truncated(bytes: Uint8Array, strict: TextDecoder): Decoded | null {
  let from = 0;
  while (from < 3 && isContinuation(bytes[from])) from++;
  let to = bytes.length;
  while (to > bytes.length - 3 && isContinuation(bytes[to - 1])) to--;
  if ((bytes[to - 1] ?? 0) >= 0xc0) to--;
  for (const end of [bytes.length, to]) {
    try {
      const text = strict.decode(bytes.subarray(from, end));
      const notes: string[] = [];
      if (from) notes.push('the first character was cut off');
      if (end < bytes.length) notes.push('the last character was cut off');
      return /[^\p{ASCII}]/u.test(text) || bytes.length > 64 ? { text, encoding: 'utf-8', notes } : null;
    } catch {}
  }
  return null;
}

const isContinuation = (byte: number | undefined): boolean => byte !== undefined && byte >= 0x80 && byte < 0xc0;

function damaged(bytes: Uint8Array): Decoded | null {
  const text = new TextDecoder('utf-8').decode(bytes);
  let lost = 0;
  let kept = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0xfffd) lost++;
    else if (code > 0x7f) kept++;
  }
  if (lost > kept * damagedShare) return null;
  return { text, encoding: 'utf-8', notes: [`damaged bytes stand as U+FFFD (${lost})`] };
}

/** What an HTML page says of itself, believed only after its bytes have turned out not to be UTF-8. */
function byDeclaration(bytes: Uint8Array): Decoded | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const label = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]{3,20})/i.exec(head)?.[1]?.toLowerCase();
  if (!label || /^utf-?(8|16)/.test(label)) return null;
  try {
    return { text: new TextDecoder(label).decode(bytes), encoding: label, notes: [`text decoded from ${label}`] };
  } catch {
    return null;
  }
}

function byLetters(bytes: Uint8Array): Decoded {
  const sample = bytes.subarray(0, 1 << 16);
  const scored = ['windows-1256', 'iso-8859-6']
    .map((encoding) => ({ encoding, likeness: arabicLikeness(new TextDecoder(encoding).decode(sample)) }))
    .sort((a, b) => b.likeness - a.likeness);
  const best = scored[0];
  if (best && best.likeness > 0) return singleByte(bytes, best.encoding);
  if (mostlyAscii(sample)) return singleByte(bytes, 'windows-1252');
  throw new InputFault('encoding', 'is not UTF-8, UTF-16, windows-1256 or ISO-8859-6 text; save it as UTF-8');
}

const singleByte = (bytes: Uint8Array, encoding: string): Decoded => ({
  text: new TextDecoder(encoding).decode(bytes),
  encoding,
  notes: [`text decoded from ${encoding}`],
});

const mostlyAscii = (bytes: Uint8Array): boolean => bytes.reduce((n, byte) => n + (byte < 0x80 ? 1 : 0), 0) > bytes.length * 0.7;
