/** Bytes of a part of a document → text, by what the document declares and what the bytes show. */
import { decode } from '../../encoding.ts';

export type Charset = { readonly label: string; readonly notes: readonly string[] };

/** What the XML declaration says; `utf-8` where it says nothing, or something nobody knows. */
export function declaredCharset(head: string): Charset {
  const label = /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{2,30})["']/i.exec(head)?.[1]?.toLowerCase() ?? 'utf-8';
  try {
    return { label: new TextDecoder(label).encoding, notes: [] };
  } catch {
    return { label: 'utf-8', notes: [`the charset ${label} is not known`] };
  }
}

export type DecodedPart = { readonly text: string; readonly notes: readonly string[] };

const strict = new TextDecoder('utf-8', { fatal: true });
const decoders = new Map<string, TextDecoder>();

/**
 * Valid UTF-8 is UTF-8 whatever is declared: no text in another charset is valid by chance. What is declared UTF-8 and is not
 * is told by its letters. Throws `InputFault` (`binary`, `encoding`).
 */
export function decodePart(bytes: Uint8Array, declared: string): DecodedPart {
  try {
    const text = strict.decode(bytes);
    const wrong = declared !== 'utf-8' && /[^\p{ASCII}]/u.test(text);
    return { text, notes: wrong ? [`declared ${declared} and written in utf-8`] : [] };
  } catch {}
  if (declared === 'utf-8') {
    const { text, notes } = decode(bytes);
    return { text, notes: ['declared utf-8 and not written in it', ...notes] };
  }
  const decoder = decoders.get(declared) ?? new TextDecoder(declared);
  decoders.set(declared, decoder);
  return { text: decoder.decode(bytes), notes: [`text decoded from ${declared}`] };
}
