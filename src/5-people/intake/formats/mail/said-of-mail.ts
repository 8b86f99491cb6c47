/** What the headers of a message say of it. */
import { type Address, decodeWords, type Email } from 'postal-mime';
import { type DateFound, type MediaFound, nothingSaid, type PublisherFound, type Said } from '../found.ts';
import { mailDate } from './mail-date.ts';

/** Domains where anybody has an address: they name no publisher. */
const everybodys =
  /^(?:gmail|googlemail|yahoo|ymail|hotmail|outlook|live|msn|icloud|aol|gmx|proton|protonmail|mail|yandex|zoho|tutanota)\.[a-z.]{2,6}$/;

export function saidOfMail(mail: Email, media: readonly MediaFound[], notes: readonly string[]): Said {
  const from = mailboxOf(mail.from);
  return {
    ...nothingSaid,
    id: mail.messageId ?? null,
    title: mail.subject?.trim() || null,
    author: from?.name || from?.address || null,
    url: /^<?(https?:\/\/[^\s<>]+)>?$/.exec(header(mail, 'archived-at') ?? '')?.[1] ?? null,
    publishers: publishersOf(mail, from),
    dates: datesOf(mail),
    reply_to: mail.inReplyTo ?? null,
    media,
    notes,
  };
}

const header = (mail: Email, name: string): string | null => mail.headers.find(({ key }) => key === name)?.value.trim() ?? null;

type Box = { readonly name: string; readonly address: string };

function mailboxOf(address: Address | undefined): Box | null {
  if (!address) return null;
  const box = address.group ? address.group[0] : address;
  return box ? { name: box.name, address: box.address ?? '' } : null;
}

function publishersOf(mail: Email, from: Box | null): PublisherFound[] {
  const found: PublisherFound[] = [];
  const list = header(mail, 'list-id');
  if (list) found.push({ written: decodeWords(list).replace(/\s*<[^>]*>\s*$/, '') || list, where: 'mail List-Id' });
  const domain = /@([^@\s>]+)$/.exec(from?.address ?? '')?.[1]?.toLowerCase();
  if (domain && !everybodys.test(domain)) found.push({ written: domain, where: 'mail From domain' });
  if (from?.name) found.push({ written: from.name, where: 'mail From name' });
  return found;
}

/** When it was written, and when the last server had it. */
function datesOf(mail: Email): DateFound[] {
  const received = header(mail, 'received')?.split(';').at(-1)?.trim();
  return [
    { written: header(mail, 'date'), where: 'mail Date' },
    { written: received ?? null, where: 'mail Received' },
  ].flatMap(({ written, where }) => (written ? [{ written, value: mailDate(written), where }] : []));
}
