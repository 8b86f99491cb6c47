/**
 * A mailbox (mbox, RFC 4155) → its messages, each with the bytes between its `From ` lines. Streams: holds one message of at most
 * 100 MB.
 */
import { type FormatOptions, type Found, nothingSaid, type Source } from '../found.ts';
import { mostMailBytes } from './read-mail.ts';

export async function* readMbox(source: Source, { limits }: FormatOptions, most = mostMailBytes): AsyncGenerator<Found> {
  let number = 0;
  for await (const message of messages(source, most)) {
    const place = `message ${++number}`;
    if (number > limits.members) return yield aside(null, 'too-many', `holds more than ${limits.members} messages; split it`);
    if (message === null) yield aside(place, 'too-large', `holds more than ${most} bytes; save its attachments and add them`);
    else yield { what: 'within', place, source: bytesSource(`${place}.eml`, message), said: nothingSaid };
  }
}

/** Sender, then day and time as `asctime` writes them; some put a zone before the year. */
const separator = /^From \S+ .*\b\d{1,2}:\d\d\b.*\b\d{4}\s*$/;
const newline = 10;

/** Null for one that is too long to be held. A separator stands at the beginning or after an empty line. */
async function* messages(source: Source, most: number): AsyncGenerator<Uint8Array | null> {
  let parts: Uint8Array[] = [];
  let size = 0;
  let empty = true;
  let began = false;
  for await (const line of linesOf(source)) {
    if (empty && isSeparator(line)) {
      if (began) yield size > most ? null : Buffer.concat(parts);
      parts = [];
      size = 0;
      began = true;
    } else {
      size += line.length;
      if (size <= most) parts.push(line);
      else parts = [];
    }
    empty = line.length <= 2 && line.every((byte) => byte === newline || byte === 13);
  }
  if (began) yield size > most ? null : Buffer.concat(parts);
}

const isSeparator = (line: Uint8Array): boolean =>
  line.length < 500 && line[0] === 0x46 && separator.test(Buffer.from(line).toString('latin1'));

const longestLine = 1 << 20;

/** Lines with their ends; one over a megabyte comes in pieces. */
async function* linesOf(source: Source): AsyncGenerator<Uint8Array> {
  let rest: Uint8Array[] = [];
  let held = 0;
  for await (const chunk of source.open()) {
    let from = 0;
    for (let end = chunk.indexOf(newline); end >= 0; end = chunk.indexOf(newline, from)) {
      yield rest.length ? Buffer.concat([...rest, chunk.subarray(from, end + 1)]) : chunk.slice(from, end + 1);
      rest = [];
      held = 0;
      from = end + 1;
    }
    if (from === chunk.length) continue;
    rest.push(chunk.slice(from));
    held += chunk.length - from;
    if (held < longestLine) continue;
    yield Buffer.concat(rest);
    rest = [];
    held = 0;
  }
  if (rest.length) yield Buffer.concat(rest);
}

const bytesSource = (name: string, bytes: Uint8Array): Source => ({
  name,
  size: bytes.length,
  path: null,
  async *open() {
    yield bytes;
  },
});

const aside = (place: string | null, code: string, message: string): Found => ({
  what: 'aside',
  kind: 'mail',
  place,
  bytes: null,
  code,
  message,
});
