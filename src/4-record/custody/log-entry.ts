import type { LogEntry, LogKind } from '../custody.ts';
import type { Tables } from '../tables.ts';
import { digestOf, sha256Of } from './canonical.ts';

/** What stands before the first entry. */
export const noHash = '0'.repeat(64);

type Told = Omit<LogEntry, 'prev' | 'hash'>;

/** What an entry says: the fields that its leaf covers. */
export const saidBy = ({ seq, at, kind, subject, actor, digest, detail }: Told): Told => ({
  seq,
  at,
  kind,
  subject,
  actor,
  digest,
  detail,
});

/** SHA-256 of the canonical JSON of what an entry says. With it the chain can be followed by one who may not see who did what. */
export const leafOf = (entry: Told): string => digestOf(saidBy(entry));

/** SHA-256 of the hash of the entry before and the leaf, as 128 hexadecimal digits. */
export const linkOf = (prev: string, leaf: string): string => sha256Of(prev + leaf);

/** An entry as it is listed. A `detail` that is no JSON any more comes out as `{ altered }`, which no hash fits. */
export const entryOf = ({ seq, at, kind, subject, actor, digest, detail, prev, hash }: Tables['log']): LogEntry => ({
  seq,
  at,
  kind: kind as LogKind,
  subject,
  actor,
  digest,
  detail: detail === null ? null : objectIn(detail),
  prev,
  hash,
});

/** The object that a column of JSON holds; what was altered to something else is kept as it stands, under `altered`. */
export function objectIn(json: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(json);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch {}
  return { altered: json };
}
