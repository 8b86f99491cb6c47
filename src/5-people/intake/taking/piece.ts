/** Sources taken apart, to any depth: each is kept with its bytes; it may be a report, hold others, or both. */
import type { FormatOptions, FormatReader, Found, Said, Source } from '../formats/found.ts';
import { type Format, isDocument, readerOf } from '../formats/index.ts';
import { InputFault } from '../input-fault.ts';
import type { Header } from '../report.ts';
import { asideOf, type Entry, entryOf, type TakeText } from './entry.ts';
import { sniffFormat } from './sniff-format.ts';
import { wholeOf } from './source.ts';

/** One source with what is known of it before it is opened. */
export type Incoming = {
  readonly source: Source;
  /** What the person says of it, and of all that lies in it. */
  readonly header: Header;
  /** How it came: the name and time of a file, or what a server sent. JSON. */
  readonly received: Readonly<Record<string, unknown>>;
  readonly said: Said;
  /** What it is, where a person says so. */
  readonly as: Format | null;
  /** Where it lies in its container; null where it came by itself. */
  readonly place: string | null;
};

/** Bytes in memory belong to the entry; else they are those of `source`, and `parts` is what lies in it. */
export type Piece = {
  readonly entry: Entry;
  readonly source: Source | null;
  readonly parts: (() => AsyncIterable<Part>) | null;
};
/** What lies in a container, or what is to be said of the container itself. */
export type Part = Piece | { readonly note: string } | { readonly problem: { readonly code: string; readonly message: string } };

export type Taking = FormatOptions & { readonly takeText: TakeText };

/** What cannot be read is a piece with its reason. Throws `InputFault` (`empty`) and the system's own errors. */
export async function pieceOf(incoming: Incoming, taking: Taking, depth = 0): Promise<Piece> {
  const { source } = incoming;
  if (source.size === 0) throw new InputFault('empty', 'is empty');
  const name = incoming.place ?? source.name;
  let format: Format | null = incoming.as;
  try {
    format ??= await sniffFormat(source, taking.limits.unpacked);
    const reader = await readerOf(format);
    if (!reader) return await text(incoming, format, name, taking);
    if (depth >= taking.limits.depth)
      throw new InputFault('too-deep', `lies in ${depth} containers, one in the other; unpack it and add what is in it`);
    return await (isDocument(format) ? document : container)(incoming, reader, { format, name, depth }, taking);
  } catch (error) {
    if (!(error instanceof InputFault) || error.code === 'empty') throw error;
    const { code, message } = error;
    const url = incoming.said.url ?? incoming.header.url;
    const entry = asideOf({
      kind: format ?? 'other',
      name,
      bytes: null,
      received: incoming.received,
      code,
      message,
      url,
      id: incoming.header.id,
    });
    return { entry, source, parts: null };
  }
}

async function text(incoming: Incoming, format: Format, name: string, taking: Taking): Promise<Piece> {
  const bytes = await wholeOf(incoming.source, taking.limits.report);
  const form = format === 'html' ? 'html' : 'text';
  return {
    entry: entryOf({ ...incoming, kind: form, form, name, bytes, text: null, part: incoming.place !== null }, taking.takeText),
    source: null,
    parts: null,
  };
}

type About = { readonly format: Format; readonly name: string; readonly depth: number };

/** What a reader may use so many containers deep. */
const atDepth = (taking: Taking, depth: number): FormatOptions => ({
  map: taking.map,
  limits: { ...taking.limits, depth: taking.limits.depth - depth },
});

async function container(incoming: Incoming, reader: FormatReader, { format, name, depth }: About, taking: Taking): Promise<Piece> {
  const { source, said, header, received } = incoming;
  const receipt = { kind: format, name, url: said.url ?? header.url, received, findings: {}, aside: null };
  const entry: Entry = { id: header.id ?? name, receipt, bytes: null, line: null };
  return { entry, source, parts: () => partsOf(reader(source, atDepth(taking, depth)), incoming, taking, depth) };
}

/** A document is the report itself, and may hold others. */
async function document(incoming: Incoming, reader: FormatReader, { format, name, depth }: About, taking: Taking): Promise<Piece> {
  const { source, header, received } = incoming;
  const found = reader(source, atDepth(taking, depth))[Symbol.asyncIterator]();
  const first = await found.next();
  const self = first.done ? null : first.value;
  if (!self || self.what === 'within' || self.what === 'note' || self.place !== null)
    throw new InputFault('no-text', 'holds no text of its own');
  const made =
    self.what === 'aside'
      ? asideOf({ ...self, name, received, bytes: null, id: header.id })
      : entryOf({ ...self, header, received, name, part: incoming.place !== null }, taking.takeText);
  const entry: Entry = { ...made, receipt: { ...made.receipt, kind: format }, bytes: null };
  return { entry, source, parts: () => partsOf({ [Symbol.asyncIterator]: () => found }, incoming, taking, depth) };
}

async function* partsOf(found: AsyncIterable<Found>, { header }: Incoming, taking: Taking, depth: number): AsyncGenerator<Part> {
  const ofParts: Header = { ...header, id: null };
  for await (const part of found) {
    if (part.what === 'note') yield { note: part.message };
    else if (part.what === 'within') yield await within(part, ofParts, taking, depth);
    else if (part.what === 'aside')
      yield part.place === null ? { problem: { code: part.code, message: part.message } } : aside(part, part.place);
    else {
      const name = part.place ?? '';
      yield alone(entryOf({ ...part, header: ofParts, received: {}, name, part: true }, taking.takeText));
    }
  }
}

const alone = (entry: Entry): Piece => ({ entry, source: null, parts: null });

/** A line without an id of its own is `line-N`. */
const idOfLine = (place: string): string | null => (/^line \d+$/.test(place) ? place.replace(' ', '-') : null);

/** Many bytes stay where they are. */
function aside({ bytes, ...part }: Found & { what: 'aside' }, name: string): Piece {
  const about = { ...part, name, received: {}, id: part.id ?? idOfLine(name) };
  if (bytes === null || bytes instanceof Uint8Array) return alone(asideOf({ ...about, bytes }));
  return { entry: asideOf({ ...about, bytes: null }), source: bytes, parts: null };
}

async function within({ place, source, said, received = {} }: Found & { what: 'within' }, header: Header, taking: Taking, depth: number) {
  try {
    return await pieceOf({ source, header, received, said, as: null, place }, taking, depth + 1);
  } catch (error) {
    if (!(error instanceof InputFault)) throw error;
    return alone(asideOf({ kind: 'other', name: place, bytes: null, received, code: error.code, message: error.message }));
  }
}
