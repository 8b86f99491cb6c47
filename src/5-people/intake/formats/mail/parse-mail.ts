/** Bytes of one message → its parts, by postal-mime, which believes every label; labels that the bytes deny are set right first. */
import PostalMime, { type Email } from 'postal-mime';
import { decode } from '../../encoding.ts';
import { InputFault } from '../../input-fault.ts';

export type ParsedMail = { readonly mail: Email; readonly notes: readonly string[] };

const depth = 50;
const headersSize = 1 << 20;

/** Throws `InputFault` (`damaged`) for messages nested deeper or with more headers than any client writes. */
export async function parseMail(bytes: Uint8Array): Promise<ParsedMail> {
  const mail = await parse(bytes);
  if (bytes.every((byte) => byte < 0x80)) return { mail, notes: [] };
  const labelled = /charset\s*=/i.test(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1'));
  const damaged = `${mail.subject} ${mail.text} ${mail.html}`.includes('\ufffd');
  return ((!labelled || damaged) && (await relabelled(bytes))) || { mail, notes: [] };
}

const parse = (message: Uint8Array | string): Promise<Email> =>
  PostalMime.parse(message, { forceRfc822Attachments: true, maxNestingDepth: depth, maxHeadersSize: headersSize }).catch((error: Error) => {
    throw new InputFault('damaged', `is a damaged message (${error.message.slice(0, 100)}); save it again from the mail program`);
  });

/** The message in the encoding that its bytes are in, whatever it says. Null where they are as good as before. */
async function relabelled(bytes: Uint8Array): Promise<ParsedMail | null> {
  try {
    const { text, encoding } = decode(bytes);
    if (encoding === 'utf-8') return null;
    const mail = await parse(text.replace(/charset\s*=\s*"?[\w-]+"?/gi, 'charset=utf-8'));
    return { mail, notes: [`text decoded from ${encoding}, against what the message says`] };
  } catch {
    return null;
  }
}
