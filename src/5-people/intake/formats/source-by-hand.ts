/** Sources made of bytes in memory, and what a reader finds in them: for tests. */
import { type FormatOptions, type FormatReader, type Found, type Source, usualLimits } from './found.ts';

/** `piece`: bytes that come at a time. */
export function sourceByHand(content: string | Uint8Array, { name = 'by-hand', piece = 1 << 16 } = {}): Source {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  async function* open(): AsyncGenerator<Uint8Array> {
    for (let from = 0; from < bytes.length; from += piece) yield bytes.subarray(from, from + piece);
  }
  return { name, size: bytes.length, open, path: null };
}

export const usualOptions: FormatOptions = { limits: usualLimits, map: null };

export async function gathered(reader: FormatReader, source: Source, options: FormatOptions = usualOptions): Promise<Found[]> {
  return Array.fromAsync(reader(source, options));
}

export type FoundReport = Extract<Found, { readonly what: 'report' }>;
export const reportsIn = (found: readonly Found[]): FoundReport[] => found.filter((one) => one.what === 'report');
export const asidesIn = (found: readonly Found[]): string[] => found.flatMap((one) => (one.what === 'aside' ? [one.code] : []));
export const notesIn = (found: readonly Found[]): string[] => found.flatMap((one) => (one.what === 'note' ? [one.message] : []));

/** The bytes of all parts, in order. */
export const partBytes = (found: readonly Found[]): Uint8Array[] =>
  found.flatMap((one) => ((one.what === 'report' || one.what === 'aside') && one.bytes instanceof Uint8Array ? [one.bytes] : []));

/** Where each part lies in the source; throws where one is not a slice of it, or overlaps the one before. */
export function placesIn(source: Uint8Array, parts: readonly Uint8Array[]): number[] {
  const whole = Buffer.from(source);
  let from = 0;
  return parts.map((part) => {
    const at = whole.indexOf(part, from);
    if (at < from) throw new Error(`no slice of the source: ${Buffer.from(part).toString()}`);
    from = at + part.length;
    return at;
  });
}
