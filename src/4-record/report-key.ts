import { createHash } from 'node:crypto';
import type { Document, UnreadDocument } from '#claims';

/** A short name made of strings: 80 bits of their SHA-256, so that no two of a billion are alike by chance. */
export const nameOf = (head: string, ...parts: readonly (string | number | null)[]): string =>
  head + createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 20);

/** One per published text: the same words by the same publisher, address, day and zone, under whatever file name. */
export const reportKey = ({ report: { sha256, publisher, url, published, published_zone } }: Document): string =>
  nameOf('r', sha256, publisher, url, published, published_zone);

/** One per report that could not be read, of one import's name. */
export const unreadKey = ({ report: { id }, error: { code, message, line } }: UnreadDocument, what: string): string =>
  nameOf('u', what, id, code, message, line);
