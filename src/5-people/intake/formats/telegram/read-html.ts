/** `messages.html`, `messages2.html`, …: each is a source of its own. Of any size, in constant memory. */
import { DomUtils } from 'htmlparser2';
import { InputFault } from '../../input-fault.ts';
import { aside, asideOfPart } from '../aside.ts';
import { cutElements, type Part } from '../cut/index.ts';
import type { FormatReader, Found } from '../found.ts';
import { decodePart } from '../markup/declared-charset.ts';
import { wordsUnder } from '../markup/markup-words.ts';
import { parseHtml } from '../markup/nodes.ts';
import { htmlMessage } from './html-message.ts';
import type { Chat } from './message.ts';
import { kind, lastDayNote, messageReport } from './message-report.ts';

const isMessage = (name: string, { class: classes = '' }: Readonly<Record<string, string>>): boolean =>
  name === 'div' && /^message(?:\s|$)/.test(classes);

/** Throws `InputFault` (`encoding`, `telegram`) where it is no export. */
export const readTelegramHtml: FormatReader = async function* (source, { limits }) {
  let chat: Chat = { name: null, type: null, id: null };
  let sender: string | null = null;
  let last: string | null = null;
  let number = 0;
  for await (const cutting of cutElements(source.open(), { markup: 'html', isPart: isMessage, limit: limits.report })) {
    if (cutting.what === 'head') {
      chat = chatOf(decodePart(cutting.bytes, 'utf-8').text);
      continue;
    }
    if (cutting.what === 'torn') {
      if (number > 0) yield aside(kind, null, null, 'cut', 'the export ends before it is closed: messages may be missing');
      break;
    }
    const read = readMessage(cutting, ++number, chat, sender);
    sender = read.sender;
    last = read.day ?? last;
    yield read.found;
  }
  if (number === 0) throw new InputFault('telegram', 'holds no message of Telegram Desktop; add it with --as html');
  yield { what: 'note', place: null, message: lastDayNote(last) };
};

function chatOf(head: string): Chat {
  const header = DomUtils.findOne(({ attribs }) => /\bpage_header\b/.test(attribs.class ?? ''), [...parseHtml(head)]);
  const name = header && DomUtils.findOne(({ attribs }) => /^text\b.*\bbold\b/.test(attribs.class ?? ''), header.children);
  return { name: (name && wordsUnder(name.children)) || null, type: null, id: null };
}

type Read = { readonly found: Found; readonly sender: string | null; readonly day: string | null };

function readMessage(part: Part, number: number, chat: Chat, sender: string | null): Read {
  const place = `#${number}`;
  const set = asideOfPart(part, kind, place, 'a message');
  if (set) return { found: set, sender: null, day: null };
  const bytes = part.bytes as Uint8Array;
  try {
    const { text, notes } = decodePart(bytes, 'utf-8');
    const shown = htmlMessage(text, sender);
    if (!shown) return { found: aside(kind, place, bytes, 'broken', 'the message holds no element'), sender, day: null };
    const message = { ...shown.message, notes: [...shown.message.notes, ...notes] };
    const found = messageReport(message, chat, message.id ?? place, bytes);
    return { found, sender: message.service ? sender : message.from, day: message.dates[0]?.value?.slice(0, 10) ?? null };
  } catch (fault) {
    if (!(fault instanceof InputFault)) throw fault;
    return { found: aside(kind, place, bytes, fault.code, `the message ${fault.message}`), sender, day: null };
  }
}
