/**
 * Elements of a document of markup, cut out of the stream as their exact bytes. htmlparser2 finds them: each byte is given to it as
 * one letter (latin1), so that its positions count bytes whatever the charset, as long as that writes markup in ASCII.
 */
import { Parser } from 'htmlparser2';
import { ByteWindow } from './byte-window.ts';
import type { Part } from './part.ts';

export type ElementsAsked = {
  readonly markup: 'xml' | 'html';
  /** Is this the start tag of a part? Values are bytes as latin1, entities as they are written. */
  readonly isPart: (name: string, attributes: Readonly<Record<string, string>>) => boolean;
  /** Most bytes of a part. */
  readonly limit: number;
};

/**
 * `head`: all before the first part, or as much of it as is held; given once, before that part or at the end. `torn`: the document
 * ends between parts with elements still open.
 */
export type Cutting =
  | { readonly what: 'head'; readonly bytes: Uint8Array }
  | ({ readonly what: 'part' } & Part)
  | { readonly what: 'torn' };

/** Bytes before the first part that are held. */
const headBytes = 1 << 18;
/** A tag may begin in a piece that has gone by: so many bytes are held for it. */
const tagBytes = 1 << 16;
/** Elements that may lie in each other, and bytes between two looks at that: the parser's time grows with the square of its depth. */
const deepest = 1000;
const lookBytes = 1 << 14;

type Extent = { readonly at: number; readonly to: number; readonly ends: Part['ends'] };

export async function* cutElements(chunks: AsyncIterable<Uint8Array>, asked: ElementsAsked): AsyncGenerator<Cutting> {
  const window = new ByteWindow();
  const finder = new PartFinder(asked);
  let head: Uint8Array | null = null;
  for await (const chunk of chunks) {
    window.push(chunk);
    finder.write(chunk);
    head ??= headOf(window, finder.first);
    if (head && finder.first !== null && !finder.headGiven) yield finder.head(head);
    for (const extent of finder.found()) yield partOf(extent, window, asked.limit);
    window.forget(heldFrom(finder, window.end, head !== null, asked.limit));
  }
  finder.end(window.end);
  if (!finder.headGiven) yield finder.head(head ?? window.slice(0, Math.min(window.end, headBytes)) ?? new Uint8Array());
  for (const extent of finder.found()) yield partOf(extent, window, asked.limit);
  if (finder.torn) yield { what: 'torn' };
}

function headOf(window: ByteWindow, first: number | null): Uint8Array | null {
  if (first === null && window.end < headBytes) return null;
  return window.slice(0, Math.min(first ?? headBytes, headBytes));
}

/** From where on bytes may still be asked for. */
function heldFrom(finder: PartFinder, end: number, headTaken: boolean, limit: number): number {
  if (finder.open !== null) return end - finder.open > limit ? end : finder.open;
  return headTaken ? end - tagBytes : 0;
}

const partOf = ({ at, to, ends }: Extent, window: ByteWindow, limit: number): Cutting => {
  const size = to - at;
  return { what: 'part', at, size, bytes: size > limit ? null : window.slice(at, to), ends };
};

class PartFinder {
  /** Where the first part begins, and the one that is open; null where there is none. */
  first: number | null = null;
  open: number | null = null;
  headGiven = false;
  torn = false;
  /** Elements that are open within the open part, and in all. */
  private depth = 0;
  private nesting = 0;
  /** Where the parser began to count. */
  private base = 0;
  private taken = 0;
  private ended = false;
  private extents: Extent[] = [];
  private parser: Parser;
  private readonly make: () => Parser;

  constructor({ markup, isPart }: ElementsAsked) {
    const handler = {
      onopentag: (name: string, attributes: Record<string, string>) => this.opened(isPart(name, attributes)),
      onclosetag: (_: string, implied: boolean) => this.closed(implied),
    };
    this.make = () => new Parser(handler, { xmlMode: markup === 'xml', decodeEntities: false, lowerCaseTags: markup === 'html' });
    this.parser = this.make();
  }

  write(chunk: Uint8Array): void {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length);
    for (let from = 0; from < bytes.length; from += lookBytes) {
      this.parser.write(bytes.toString('latin1', from, from + lookBytes));
      this.taken += Math.min(lookBytes, bytes.length - from);
      if (this.nesting > deepest) this.startAfresh();
    }
  }

  /** Too deep: the open part is given up, and what follows is read as if nothing were open. */
  private startAfresh(): void {
    if (this.open !== null) this.close(this.taken, 'deep');
    this.base = this.taken;
    this.nesting = 0;
    this.parser = this.make();
  }

  end(at: number): void {
    if (this.open !== null) this.close(at, 'cut');
    else this.torn = this.nesting > 0;
    this.ended = true;
    this.parser.end();
  }

  head(bytes: Uint8Array): Cutting {
    this.headGiven = true;
    return { what: 'head', bytes };
  }

  found(): Extent[] {
    const found = this.extents;
    this.extents = [];
    return found;
  }

  private opened(part: boolean): void {
    if (this.ended) return;
    this.nesting++;
    const at = this.base + this.parser.startIndex;
    if (part) {
      if (this.open !== null) this.close(at, 'unclosed');
      this.first ??= at;
      this.open = at;
      this.depth = 0;
    }
    if (this.open !== null) this.depth++;
  }

  /** An end tag that closes more than its own element stands after those it implies. */
  private closed(implied: boolean): void {
    this.nesting--;
    if (this.open === null || this.ended || --this.depth > 0) return;
    this.close(this.base + (implied ? this.parser.startIndex : this.parser.endIndex + 1), implied ? 'unclosed' : 'closed');
  }

  private close(to: number, ends: Part['ends']): void {
    this.extents.push({ at: this.open as number, to, ends });
    this.open = null;
  }
}
