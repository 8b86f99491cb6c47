/**
 * A message (RFC 5322) → its own text as a report, then its attachments, messages within it among them. Bounds: 100 MB a message,
 * which is held whole, some three times over while it is parsed.
 */
import type { Attachment, Email } from 'postal-mime';
import { InputFault } from '../../input-fault.ts';
import { heldBytes } from '../confined/held-bytes.ts';
import { type FormatOptions, type Found, type MediaFound, nothingSaid, type Source } from '../found.ts';
import { mediaKind } from '../media-kind.ts';
import { parseMail } from './parse-mail.ts';
import { saidOfMail } from './said-of-mail.ts';

export const mostMailBytes = 100_000_000;

/** Throws nothing of the message's making: what cannot be read is set aside with its reason. */
export async function* readMail(source: Source, options: FormatOptions): AsyncGenerator<Found> {
  const bytes = await heldBytes(source, mostMailBytes);
  if (!bytes) return yield aside(null, source, 'too-large', `holds more than ${mostMailBytes} bytes; save its attachments and add them`);
  try {
    const { mail, notes } = await parseMail(bytes);
    yield messageFound(bytes, mail, notes, options.limits.report);
    for (const [i, attachment] of mail.attachments.entries()) {
      const found = attachmentFound(attachment, i + 1, options.limits.depth);
      if (found) yield found;
    }
  } catch (fault) {
    if (!(fault instanceof InputFault)) throw fault;
    yield aside(null, bytes, fault.code, fault.message);
  }
}

function messageFound(bytes: Uint8Array, mail: Email, parsed: readonly string[], most: number): Found {
  const body = bodyOf(mail);
  const media = mail.attachments.flatMap((attachment, i): MediaFound[] => {
    const kind = kindOf(attachment);
    return kind ? [{ kind, name: nameOf(attachment, i + 1) }] : [];
  });
  if (mail.attachments.some(isEncrypted)) return aside(null, bytes, 'encrypted', 'is encrypted; save it decrypted from the mail program');
  if (!body) return aside(null, bytes, 'empty', mail.attachments.length ? 'has no text of its own, only attachments' : 'has no text');
  if (body.text.length > most) return aside(null, bytes, 'too-large', `holds more than ${most} characters of text; split it`);
  const notes = [`text taken from the ${body.form === 'html' ? 'HTML' : 'plain'} part of a message`, ...parsed];
  return { what: 'report', kind: 'mail', place: null, bytes, ...body, said: saidOfMail(mail, media, notes) };
}

/** A plain part that is a fifth of the page beside it at least says the same; a shorter one only points to the page. */
const plainShare = 0.2;

function bodyOf({ text = '', html = '' }: Email): { text: string; form: 'text' | 'html' } | null {
  const hasWords = (words: string): boolean => /[\p{L}\p{N}]/u.test(words);
  const inPage = html.replace(/<(style|script|head)\b[\s\S]*?<\/\1>|<[^>]{0,5000}>/gi, ' ').replace(/\s+/g, ' ');
  if (hasWords(text) && (!hasWords(inPage) || text.trim().length >= inPage.trim().length * plainShare)) return { text, form: 'text' };
  return hasWords(inPage) ? { text: html, form: 'html' } : null;
}

const isEncrypted = ({ mimeType }: Attachment): boolean => /^application\/(?:pgp-encrypted|(?:x-)?pkcs7-mime)$/i.test(mimeType);
const isSignature = ({ mimeType }: Attachment): boolean =>
  /^application\/(?:pgp-signature|(?:x-)?pkcs7-signature|pgp-keys)$/i.test(mimeType);
const kindOf = (attachment: Attachment): string | null =>
  /^(image|video|audio)\//i.exec(attachment.mimeType)?.[1]?.toLowerCase() ?? mediaKind(attachment.filename ?? '');

const endings: Readonly<Record<string, string>> = {
  'message/rfc822': 'eml',
  'text/html': 'html',
  'text/plain': 'txt',
  'application/pdf': 'pdf',
};
const nameOf = ({ filename, mimeType }: Attachment, number: number): string =>
  filename?.replace(/^.*[/\\]/, '').replace(/[\u0000-\u001f\u202a-\u202e\u2066-\u2069]/g, '_') ||
  `part-${number}.${endings[mimeType.toLowerCase()] ?? 'bin'}`;

/** Pictures that a page shows within itself are listed with the message; all else is told one by one. */
function attachmentFound(attachment: Attachment, number: number, depth: number): Found | null {
  const name = nameOf(attachment, number);
  const place = `attachment ${number}: ${name}`;
  const bytes = contentOf(attachment);
  const kind = kindOf(attachment);
  if (kind && attachment.related) return null;
  if (kind) return aside(place, bytes, 'media', `is ${kind === 'image' ? 'an image' : `a recording (${kind})`}, kept as it is`);
  if (isEncrypted(attachment)) return aside(place, bytes, 'encrypted', 'is encrypted; save the message decrypted from the mail program');
  if (isSignature(attachment)) return aside(place, bytes, 'signature', 'is the signature of the message, kept as it is');
  if (depth < 1)
    return aside(place, bytes, 'depth', 'lies in too many messages and archives within each other; save it and add it by itself');
  const source: Source = {
    name,
    size: bytes.length,
    path: null,
    async *open() {
      yield bytes;
    },
  };
  return { what: 'within', place, source, said: nothingSaid };
}

const contentOf = ({ content }: Attachment): Uint8Array => (typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content));

const aside = (place: string | null, bytes: Uint8Array | Source, code: string, message: string): Found & { what: 'aside' } => ({
  what: 'aside',
  kind: place === null ? 'mail' : 'attachment',
  place,
  bytes,
  code,
  message,
});
