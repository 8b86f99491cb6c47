/** One line of a batch → one document. Whatever is wrong with the line becomes the document's `error`. */
import type { AnyDocument } from '#contract';
import { type Engine, type Header, InputFault, requirePublisher, takeReport } from '#intake';
import { documentOf, unread } from './documents.ts';
import { oneLine } from './failure.ts';

/** `header` holds what lines that do not say it themselves are taken to be. */
export type BatchSettings = {
  readonly header: Header;
  readonly maxBytes: number;
  readonly explain: boolean;
  readonly whole: boolean;
  readonly input: 'text' | 'html' | 'sniff';
  /** The lines are the intake's own: their publishers are known, and they bring the notes made on the way in. */
  readonly taken?: boolean;
};

const fields = ['title', 'publisher', 'url', 'published'] as const;

/** `line` is the text of line `number` (from 1) without its line end; blank lines are the caller's to skip. */
export async function documentOfLine(engine: Engine, line: string, number: number, settings: BatchSettings): Promise<AnyDocument> {
  let id = `line-${number}`;
  try {
    const row = parse(line);
    id = idOf(row) ?? id;
    const text = textOf(row, settings.maxBytes);
    const header = headerOf(row, id, settings.header);
    if (settings.taken)
      return await documentOf(engine, takeReport(text, { ...header, ...forwarderIn(row) }, 'text'), settings, notesOf(row));
    if (header.publisher !== null) requirePublisher(header.publisher, engine.publishers);
    return await documentOf(engine, takeReport(text, header, settings.input), settings);
  } catch (error) {
    const message = oneLine(error instanceof Error ? error.message : String(error));
    const sentence = /^(is|has|holds) /.test(message) ? `line ${number} ${message}` : message;
    return unread(engine, id, error instanceof InputFault ? error.code : 'internal', sentence, number);
  }
}

/** As the intake writes it. */
const forwarderIn = ({ forwarded_from: from }: Row): Pick<Header, 'forwarded_from'> =>
  from ? { forwarded_from: from as NonNullable<Header['forwarded_from']> } : {};

const notesOf = ({ notes }: Row): readonly string[] => (Array.isArray(notes) ? notes.map(String) : []);

type Row = Readonly<Record<string, unknown>>;

function parse(line: string): Row {
  if (line.includes('\ufffd')) refuseDamage(line);
  let row: unknown;
  try {
    row = JSON.parse(line);
  } catch {
    throw new InputFault('not-json', 'is not JSON; write one object a line, {"text": "…"}');
  }
  if (typeof row !== 'object' || row === null || Array.isArray(row)) {
    throw new InputFault('not-object', `is ${kindOf(row)}, not an object; write {"text": "…"}`);
  }
  return row as Row;
}

/** A line whose bytes were not UTF-8 is read with U+FFFD in their place; too many of them and it is not UTF-8 at all. */
function refuseDamage(line: string): void {
  const damaged = line.split('\ufffd').length - 1;
  if (damaged > 3 && damaged > line.length / 50) throw new InputFault('encoding', 'is not UTF-8; a batch must be');
}

function idOf(row: Row): string | null {
  const id = row.id;
  if (id === undefined || id === null || id === '') return null;
  if (typeof id === 'number') return String(id);
  if (typeof id !== 'string') throw new InputFault('bad-field', `id is ${kindOf(id)}, not a string`);
  return id;
}

function textOf(row: Row, maxBytes: number): string {
  const text = row.text;
  if (text === undefined || text === null) throw new InputFault('no-text', 'has no "text"');
  if (typeof text !== 'string') throw new InputFault('bad-text', `text is ${kindOf(text)}, not a string`);
  if (text.length * 3 <= maxBytes) return text;
  const bytes = Buffer.byteLength(text);
  if (bytes > maxBytes) throw new InputFault('too-large', `holds ${bytes} bytes, more than --max-bytes ${maxBytes}`);
  return text;
}

function headerOf(row: Row, id: string, defaults: Header): Header {
  const own: Partial<Record<(typeof fields)[number] | 'zone', string>> = {};
  for (const field of fields) setField(own, field, row[field]);
  setField(own, 'zone', row.published_zone ?? row.zone);
  return { ...defaults, ...own, id };
}

function setField<K extends string>(own: Partial<Record<K, string>>, field: K, value: unknown): void {
  if (value === undefined || value === null || value === '') return;
  if (typeof value !== 'string') throw new InputFault('bad-field', `${field} is ${kindOf(value)}, not a string`);
  own[field] = value;
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
