/** Where the elements of some arrays lie in JSON that comes in pieces. Reads bytes, builds nothing. */

export type Facts = ReadonlyMap<string, string | number>;
type Extent = { readonly at: number; readonly to: number; readonly owner: Facts };
type Frame = { readonly array: boolean; readonly parts: boolean; readonly facts: Map<string, string | number>; key: string | null };

/** Longest string, in bytes, and how many of an object, that are kept as facts. */
const longestFact = 1024;
const mostFacts = 64;
const deepest = 500;

const quote = 0x22;
const backslash = 0x5c;
const comma = 0x2c;
const colon = 0x3a;
const openArray = 0x5b;
const closeArray = 0x5d;
const openObject = 0x7b;
const closeObject = 0x7d;
const isSpace = (byte: number): boolean => byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
const isMark = (byte: number): boolean =>
  byte === comma || byte === colon || byte === closeArray || byte === closeObject || byte === openArray || byte === openObject;

export class JsonScanner {
  private open: number | null = null;
  /** What is wrong, and where; nothing is read after it. */
  broken: string | null = null;
  complete = false;
  private readonly isArray: (key: string | null, depth: number) => boolean;
  private readonly frames: Frame[] = [];
  private at = 0;
  private depth = 0;
  private inString = false;
  private escaped = false;
  private inToken = false;
  private tokenAt = 0;
  /** The string or number being read, outside of parts, and the last that was. */
  private letters: number[] = [];
  private said: string | null = null;
  private extents: Extent[] = [];

  constructor(isArray: (key: string | null, depth: number) => boolean) {
    this.isArray = isArray;
  }

  /** Where the part begins that is open. */
  get from(): number | null {
    return this.open ?? (this.inToken && this.frames.at(-1)?.parts ? this.tokenAt : null);
  }

  /** The facts of the object that holds the array whose parts come. */
  get owner(): Facts {
    return this.frames.at(-2)?.facts ?? new Map();
  }

  push(chunk: Uint8Array): readonly Extent[] {
    let i = this.at === 0 && chunk[0] === 0xef && chunk[1] === 0xbb && chunk[2] === 0xbf ? 3 : 0;
    while (i < chunk.length && this.broken === null) i = this.open === null ? this.outside(chunk, i) : this.inside(chunk, i);
    this.at += chunk.length;
    const found = this.extents;
    this.extents = [];
    return found;
  }

  /** Within a part, only its end matters: brackets are counted and strings passed over. Returns where to read on. */
  private inside(chunk: Uint8Array, from: number): number {
    let { depth, inString, escaped } = this;
    let i = from;
    for (; i < chunk.length; i++) {
      const byte = chunk[i] as number;
      if (inString) {
        if (escaped) escaped = false;
        else if (byte === backslash) escaped = true;
        else if (byte === quote) inString = false;
      } else if (byte === quote) inString = true;
      else if (byte === openObject || byte === openArray) depth++;
      else if (byte === closeObject || byte === closeArray) depth--;
      if (depth === 0 && !inString) {
        this.close(this.at + i + 1);
        i++;
        break;
      }
    }
    this.depth = depth;
    this.inString = inString;
    this.escaped = escaped;
    return i;
  }

  private close(to: number): void {
    this.extents.push({ at: this.open as number, to, owner: this.owner });
    this.open = null;
  }

  private outside(chunk: Uint8Array, from: number): number {
    const byte = chunk[from] as number;
    if (this.inString) this.letter(byte);
    else if (this.inToken && !isSpace(byte) && !isMark(byte)) this.keep(byte);
    else {
      if (this.inToken) this.endOfToken(this.at + from);
      if (!isSpace(byte)) this.mark(byte, this.at + from);
    }
    return from + 1;
  }

  private letter(byte: number): void {
    if (!this.escaped && byte === quote) {
      this.inString = false;
      this.endOfString();
      return;
    }
    this.escaped = !this.escaped && byte === backslash;
    this.keep(byte);
  }

  private keep(byte: number): void {
    if (this.letters.length <= longestFact) this.letters.push(byte);
  }

  private mark(byte: number, at: number): void {
    const top = this.frames.at(-1);
    if (this.complete) this.fail(at, 'more follows its end');
    else if (byte === openObject || byte === openArray) this.opened(byte === openArray, at, top);
    else if (byte === closeObject || byte === closeArray) this.closed(byte === closeArray, at, top);
    else if (!top) this.fail(at, 'no object and no array');
    else if (byte === colon) [top.key, this.said] = [this.said, null];
    else if (byte === comma) [top.key, this.said] = [null, null];
    else this.begun(byte, at, top);
  }

  private opened(array: boolean, at: number, top: Frame | undefined): void {
    if (top?.parts) {
      this.open = at;
      this.depth = 1;
      return;
    }
    if (this.frames.length >= deepest) this.fail(at, 'nested too deep');
    else this.frames.push({ array, parts: array && this.isArray(top?.key ?? null, this.frames.length), facts: new Map(), key: null });
  }

  private closed(array: boolean, at: number, top: Frame | undefined): void {
    if (top?.array === array) this.frames.pop();
    else this.fail(at, 'a bracket that does not fit');
    this.complete = this.frames.length === 0;
  }

  /** A string or another single value; in an array of parts it is one. */
  private begun(byte: number, at: number, top: Frame): void {
    if (top.parts && byte === quote) {
      this.open = at;
      [this.depth, this.inString] = [0, true];
      return;
    }
    this.letters = byte === quote ? [] : [byte];
    this.inString = byte === quote;
    this.inToken = byte !== quote;
    this.tokenAt = at;
  }

  private endOfToken(to: number): void {
    this.inToken = false;
    const top = this.frames.at(-1) as Frame;
    if (top.parts) this.extents.push({ at: this.tokenAt, to, owner: this.owner });
    const value = Number(this.text() || Number.NaN);
    if (!top.array && top.key !== null && Number.isFinite(value)) this.fact(top, value);
  }

  private endOfString(): void {
    const top = this.frames.at(-1) as Frame;
    const text = this.text();
    if (!top.array && top.key !== null && text !== null) this.fact(top, text);
    this.said = text;
  }

  private fact(frame: Frame, value: string | number): void {
    if (frame.facts.size < mostFacts) frame.facts.set(frame.key as string, value);
  }

  /** What was read, its escapes undone; null where it was too long to keep or is none. */
  private text(): string | null {
    if (this.letters.length > longestFact) return null;
    const written = Buffer.from(this.letters).toString();
    if (!written.includes('\\')) return written;
    try {
      return JSON.parse(`"${written}"`);
    } catch {
      return null;
    }
  }

  private fail(at: number, why: string): void {
    this.broken ??= `${why} (byte ${at})`;
  }
}
