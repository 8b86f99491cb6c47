import type { Part } from './cut/index.ts';
import type { Found } from './found.ts';

type Aside = Extract<Found, { readonly what: 'aside' }>;

/** A part that cannot be read, for what its bytes show: it is too large, or the source ends in it. `what`: "the item", "the row". */
export function asideOfPart(part: Part, kind: string, place: string | null, what: string): Aside | null {
  if (part.ends === 'cut')
    return { what: 'aside', kind, place, bytes: part.bytes, code: 'cut', message: `the source ends in the middle of ${what}` };
  if (part.ends === 'deep') {
    return { what: 'aside', kind, place, bytes: part.bytes, code: 'too-deep', message: `${what} nests too deep to be read` };
  }
  if (part.bytes) return null;
  return {
    what: 'aside',
    kind,
    place,
    bytes: null,
    code: 'too-large',
    message: `${what} has ${part.size} bytes, more than a report may have`,
  };
}

/** An aside for a fault met while reading a part. */
export const aside = (kind: string, place: string | null, bytes: Uint8Array | null, code: string, message: string): Aside => ({
  what: 'aside',
  kind,
  place,
  bytes,
  code,
  message,
});
