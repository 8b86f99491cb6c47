/** A message → a report, or why it is none. */
import { aside } from '../aside.ts';
import type { Found, PublisherFound, Said } from '../found.ts';
import type { Chat, Message } from './message.ts';

export const kind = 'telegram-message';

/** Service messages ("channel created", "photo changed") are kept with their bytes: what was done to a chat can matter later. */
export function messageReport(message: Message, chat: Chat, place: string, bytes: Uint8Array): Found {
  if (message.service) return aside(kind, place, bytes, 'service-message', 'a message of Telegram itself');
  if (!message.text.trim()) return aside(kind, place, bytes, 'no-text', withoutText(message));
  return { what: 'report', kind, place, bytes, text: message.text, form: 'text', said: saidOf(message, chat) };
}

function withoutText({ media }: Message): string {
  const list = media.map(({ kind: what, name }) => `${what} ${name}`).join(', ');
  return list ? `the message holds no text, only ${list}` : 'the message holds no text';
}

/** An export does not hold the public name of a channel, so no address can be made of it. */
function saidOf(message: Message, chat: Chat): Said {
  const { id, from, signature, dates, edited, forwarded_from, reply_to, media, notes } = message;
  const author = signature ?? (from !== null && from !== chat.name ? from : null);
  const full = chat.id !== null && id !== null ? `${chat.id}/${id}` : id;
  return {
    id: full,
    title: null,
    author,
    url: null,
    publishers: publishersOf(chat, from),
    dates,
    forwarded_from,
    reply_to,
    edited,
    media,
    notes,
  };
}

function publishersOf({ name, type }: Chat, from: string | null): PublisherFound[] {
  const written = name ?? (type?.includes('channel') ? from : null);
  return written === null ? [] : [{ written, where: 'chat name' }];
}

/** What is known of exports that the export does not say: tdesktop issue 27183. */
export const lastDayNote = (last: string | null): string =>
  `the last day may be missing: Telegram Desktop leaves out the last day of a range of dates${last === null ? '' : ` (the last message here is of ${last})`}`;
