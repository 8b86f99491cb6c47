/** What a source is, by its first bytes and, where these leave it open, by its name. */
import { decode } from '../encoding.ts';
import { isOldOffice } from '../formats/docx/index.ts';
import { isFeed } from '../formats/feeds/index.ts';
import type { Source } from '../formats/found.ts';
import type { Format } from '../formats/index.ts';
import { isMail, isMbox } from '../formats/mail/index.ts';
import { isPdf } from '../formats/pdf/index.ts';
import { isDelimited, isJsonRows } from '../formats/tables/index.ts';
import { isTelegramHtml, isTelegramJson } from '../formats/telegram/index.ts';
import { isWarc } from '../formats/warc/index.ts';
import { zipFormOf, zipFormOfHead } from '../formats/zip/index.ts';
import { looksLikeHtml } from '../sniff.ts';
import { headOf } from './source.ts';

const headBytes = 1 << 16;

type Test = (head: Uint8Array, name: string) => boolean;

/** The first that holds; what is sure goes before what is likely. */
const tests: readonly (readonly [Format, Test])[] = [
  ['warc', isWarc],
  ['pdf', isPdf],
  ['doc', isOldOffice],
  ['telegram', isTelegramJson],
  ['feed', isFeed],
  ['jsonl', isJsonRows],
  ['mbox', isMbox],
  ['mail', isMail],
];

/** An archive is known by its list. `most`: bytes of an archive that are laid down on the disk for that. */
export async function sniffFormat(source: Source, most: number): Promise<Format> {
  const head = await headOf(source, headBytes);
  const form = zipFormOfHead(head, source.name);
  if (form) {
    const known = form === 'zip' ? await zipFormOf(source, most) : form;
    return known === 'xlsx' ? 'table' : known;
  }
  return tests.find(([, test]) => test(head, source.name))?.[0] ?? ofText(head, source.name);
}

function ofText(head: Uint8Array, name: string): Format {
  let text: string;
  try {
    ({ text } = decode(head));
  } catch {
    // What is no text is told so by whoever reads all of it.
    return 'text';
  }
  if (isTelegramHtml(text)) return 'telegram-html';
  if (looksLikeHtml(text)) return 'html';
  return isDelimited(text, name) ? 'table' : 'text';
}
