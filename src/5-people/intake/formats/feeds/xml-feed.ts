/** RSS 0.9x, 1.0 and 2.0 and Atom, an entry at a time, in constant memory. */
import { InputFault } from '../../input-fault.ts';
import { aside, asideOfPart } from '../aside.ts';
import { cutElements, type Part } from '../cut/index.ts';
import type { FormatOptions, Found, Source } from '../found.ts';
import { type Charset, type DecodedPart, declaredCharset, decodePart } from '../markup/declared-charset.ts';
import type { Channel } from './feed-item.ts';
import { channelOf, FeedShape } from './feed-shape.ts';
import { itemReport } from './item-report.ts';
import { parseEntries } from './parse-entries.ts';

const kind = 'feed-entry';
/** Entries, and bytes of them, that are parsed together. */
const batchEntries = 50;
const batchBytes = 1 << 20;

type Waiting = { readonly bytes: Uint8Array; readonly number: number; readonly decoded: DecodedPart; readonly unclosed: boolean };
type Context = { readonly shape: FeedShape; channel: Channel; charset: Charset };

/** Throws `InputFault` (`feed`, `encoding`) where it is no feed. */
export async function* xmlFeed(source: Source, { limits }: FormatOptions): AsyncGenerator<Found> {
  const shape = new FeedShape();
  const context: Context = { shape, channel: { title: null, link: null }, charset: declaredCharset('') };
  const asked = {
    markup: 'xml',
    isPart: (name, attributes) => shape.isEntry(name, attributes),
    limit: limits.report,
  } as const satisfies Parameters<typeof cutElements>[1];
  let number = 0;
  let waiting: Waiting[] = [];
  let held = 0;
  let torn = false;
  for await (const cutting of cutElements(source.open(), asked)) {
    if (cutting.what === 'head') {
      yield* readHead(cutting.bytes, context);
      continue;
    }
    if (cutting.what === 'torn') {
      torn = true;
      break;
    }
    number++;
    const found = readPart(cutting, number, context);
    if ('what' in found) {
      yield* reports(waiting, context);
      [waiting, held] = [[], 0];
      yield found;
      continue;
    }
    waiting.push(found);
    held += found.bytes.length;
    if (waiting.length < batchEntries && held < batchBytes) continue;
    yield* reports(waiting, context);
    [waiting, held] = [[], 0];
  }
  yield* reports(waiting, context);
  if (torn) yield aside(kind, null, null, 'cut', 'the feed ends before it is closed: entries may be missing');
}

function* readHead(bytes: Uint8Array, context: Context): Generator<Found> {
  refuseWideLetters(bytes);
  context.charset = declaredCharset(Buffer.from(bytes.subarray(0, 1024)).toString('latin1'));
  const { text, notes } = decodePart(bytes, context.charset.label);
  if (context.shape.kind === null) throw new InputFault('feed', 'is no RSS and no Atom feed; add it with --as html or --as text');
  context.channel = channelOf(text);
  for (const message of [...context.charset.notes, ...notes]) yield { what: 'note', place: null, message };
  if (/<!(?:DOCTYPE|ENTITY)\b/i.test(text))
    yield { what: 'note', place: null, message: 'it declares a document type: entities are not expanded and nothing is fetched' };
}

function refuseWideLetters(bytes: Uint8Array): void {
  if (bytes[0] === 0 || bytes[1] === 0 || (bytes[0] ?? 0) >= 0xfe)
    throw new InputFault('encoding', 'is a feed in UTF-16; save it as UTF-8');
}

function readPart(part: Part, number: number, { charset }: Context): Waiting | Found {
  const place = `entry ${number}`;
  const set = asideOfPart(part, kind, place, 'an entry');
  if (set) return set;
  const bytes = part.bytes as Uint8Array;
  try {
    return { bytes, number, decoded: decodePart(bytes, charset.label), unclosed: part.ends === 'unclosed' };
  } catch (fault) {
    if (!(fault instanceof InputFault)) throw fault;
    return aside(kind, place, bytes, fault.code, `the entry ${fault.message}`);
  }
}

function* reports(waiting: readonly Waiting[], { shape, channel }: Context): Generator<Found> {
  if (!waiting.length) return;
  const items = parseEntries(
    waiting.map(({ decoded }) => decoded.text),
    shape,
  );
  for (const [i, { bytes, number, decoded, unclosed }] of waiting.entries()) {
    const item = items[i];
    const notes = [...decoded.notes, ...(unclosed ? ['the entry has no end tag'] : [])];
    if (item) yield itemReport({ item, bytes, number, notes }, channel);
    else yield aside(kind, `entry ${number}`, bytes, 'broken', 'the entry holds no element that could be read');
  }
}
