import { hash } from 'node:crypto';

/**
 * JSON in one spelling, so that equal values are equal strings: keys in the order of their UTF-16 units, no spaces, numbers and
 * strings as ECMAScript writes them (RFC 8785). Half a surrogate pair, which that standard refuses, becomes U+FFFD, as in a database.
 */
export function canonical(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.toWellFormed());
  if (Array.isArray(value)) return `[${value.map((each) => canonical(each ?? null)).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, each]) => `${canonical(key)}:${canonical(each)}`).join(',')}}`;
}

/** SHA-256 of bytes, or of text in UTF-8, in hexadecimal. */
export const sha256Of = (data: string | Uint8Array): string => hash('sha256', data);

/** SHA-256 of the canonical JSON of a value. */
export const digestOf = (value: unknown): string => sha256Of(canonical(value));

/** Text that both databases keep as it is: no U+0000, which PostgreSQL refuses, and no half of a surrogate pair. */
export const storable = (text: string): string => text.toWellFormed().replaceAll('\0', '\ufffd');
