/** Media types that a reader of reports can make something of. */
const readable = new Set([
  'text/html',
  'text/plain',
  'text/markdown',
  'text/xml',
  'application/xhtml+xml',
  'application/xml',
  'application/rss+xml',
  'application/atom+xml',
  'application/feed+json',
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.oasis.opendocument.text',
  'message/rfc822',
]);

/** `text/html` of `Text/HTML; charset=windows-1256`; empty where none is said. */
export const mediaTypeOf = (written: string | undefined): string => (written ?? '').split(';')[0]?.trim().toLowerCase() ?? '';

export const isReadable = (type: string): boolean => readable.has(type);

/** A page whose server named no type: it begins as one. */
export const beginsAsPage = (bytes: Uint8Array): boolean =>
  /^(?:\ufeff|\xef\xbb\xbf)?\s*<(?:!doctype\s+html|html|head|body)\b/i.test(Buffer.from(bytes.subarray(0, 1024)).toString('latin1'));
