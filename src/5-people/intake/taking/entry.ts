/** A single thing that came in → what the record keeps of it and the line that the reader is given. */
import type { Receipt } from '#record';
import { decode } from '../encoding.ts';
import type { Said } from '../formats/found.ts';
import { InputFault } from '../input-fault.ts';
import type { Header } from '../report.ts';

/** `line` is null where there is nothing to read; `bytes` are null where they are not in memory, or could not be had. */
export type Entry = {
  readonly id: string;
  readonly receipt: Omit<Receipt, 'within' | 'bytes'>;
  readonly bytes: Uint8Array | null;
  readonly line: string | null;
};

/** What is made of a text: the fields of its line, what was found about it, and why it is no report. */
export type TakenText = {
  readonly id: string;
  readonly url: string | null;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly findings: Readonly<Record<string, unknown>>;
  readonly aside: Receipt['aside'];
};
/** `name` is what it is called where nothing else names it; `part`: it lies in a container, of which `header` is said. */
export type TextIn = {
  readonly text: string;
  readonly form: 'text' | 'html';
  readonly header: Header;
  readonly said: Said;
  readonly name: string;
  readonly part: boolean;
};
export type TakeText = (input: TextIn) => TakenText;

type Single = Omit<TextIn, 'text'> & {
  readonly kind: string;
  readonly bytes: Uint8Array;
  /** Null where the bytes are to be decoded. */
  readonly text: string | null;
  readonly received: Readonly<Record<string, unknown>>;
};

export function entryOf({ kind, name, bytes, text, form, header, said, received, part }: Single, takeText: TakeText): Entry {
  const told = toldIn(header);
  const how = told ? { ...received, told } : received;
  try {
    const decoded = text === null ? decode(bytes) : { text, notes: [] };
    const notes = [...decoded.notes, ...said.notes];
    const { id, url, fields, findings, aside } = takeText({ text: decoded.text, form, header, said: { ...said, notes }, name, part });
    return { id, receipt: { kind, name, url, received: how, findings, aside }, bytes, line: aside ? null : JSON.stringify(fields) };
  } catch (error) {
    if (!(error instanceof InputFault)) throw error;
    const { code, message } = error;
    return asideOf({ kind, name, bytes, received: how, code, message, id: said.id ?? header.id, url: said.url ?? header.url });
  }
}

/** What is kept of what is no report. */
export function asideOf({ kind, name, bytes, received, code, message, id, url = null }: Aside): Entry {
  return { id: id ?? name, receipt: { kind, name, url, received, findings: {}, aside: { code, message } }, bytes, line: null };
}

type Aside = Pick<Single, 'kind' | 'name' | 'received'> & {
  readonly bytes: Uint8Array | null;
  readonly code: string;
  readonly message: string;
  readonly id?: string | null;
  readonly url?: string | null;
};

/** What the person said of it, null where that is nothing: the same bytes under other facts are another item. */
function toldIn({ id: _, ...header }: Header): Readonly<Record<string, string>> | null {
  const said = Object.entries(header).filter((field): field is [string, string] => field[1] !== null);
  return said.length ? Object.fromEntries(said) : null;
}
