/** `result.json`: the export of one chat, or of an account with all its chats. Of any size, in constant memory. */
import { InputFault } from '../../input-fault.ts';
import { aside, asideOfPart } from '../aside.ts';
import { cutValues, type Facts, type JsonPart } from '../cut/index.ts';
import type { FormatReader, Found } from '../found.ts';
import { decodePart } from '../markup/declared-charset.ts';
import { jsonMessage } from './json-message.ts';
import type { Chat } from './message.ts';
import { kind, lastDayNote, messageReport } from './message-report.ts';

/** Throws `InputFault` (`encoding`, `telegram`) where there is no message in it. */
export const readTelegramJson: FormatReader = async function* (source, { limits }) {
  let broken: string | null = null;
  const asked = {
    isArray: (key: string | null) => key === 'messages',
    limit: limits.report,
    broken: (why: string) => {
      broken = why;
    },
  };
  let number = 0;
  let cut = false;
  let last: string | null = null;
  for await (const part of cutValues(source.open(), asked)) {
    number++;
    cut ||= part.ends === 'cut';
    const found = readMessage(part, number);
    if (found.what === 'report') last = later(last, found.said.dates[0]?.value ?? null);
    yield found;
  }
  if (broken !== null && !cut && number === 0)
    throw new InputFault('telegram', `is no export of Telegram Desktop that can be read: ${broken}`);
  if (broken !== null && !cut) yield aside(kind, null, null, 'cut', `the export is not whole: ${broken}`);
  if (number > 0) yield { what: 'note', place: null, message: lastDayNote(last?.slice(0, 10) ?? null) };
  else yield aside(kind, null, null, 'empty', 'the export holds no messages');
};

const later = (a: string | null, b: string | null): string | null => (a === null || (b !== null && b > a) ? b : a);

function readMessage(part: JsonPart, number: number): Found {
  const chat = chatOf(part.owner);
  const whole = asideOfPart(part, kind, `${chat.id ?? 'chat'}#${number}`, 'a message');
  if (whole) return whole;
  const bytes = part.bytes as Uint8Array;
  try {
    const { text, notes } = decodePart(bytes, 'utf-8');
    const message = jsonMessage(JSON.parse(text));
    if (!message) return aside(kind, `${chat.id ?? 'chat'}#${number}`, bytes, 'not-json', 'the message is no JSON object');
    return messageReport({ ...message, notes: [...message.notes, ...notes] }, chat, placeOf(chat, message.id, number), bytes);
  } catch (fault) {
    const [code, why] = fault instanceof InputFault ? [fault.code, fault.message] : ['not-json', 'is not JSON'];
    return aside(kind, `${chat.id ?? 'chat'}#${number}`, bytes, code, `the message ${why}`);
  }
}

/** `chat/message`; a message without a number is told by its place in the export. */
const placeOf = ({ id: chat }: Chat, message: string | null, number: number): string =>
  [chat, message ?? `#${number}`].filter((part) => part !== null).join('/');

function chatOf(facts: Facts): Chat {
  const said = (key: string): string | null => {
    const value = facts.get(key);
    return value === undefined || value === '' ? null : String(value);
  };
  return { name: said('name'), type: said('type'), id: said('id') };
}
