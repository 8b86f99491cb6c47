/**
 * Elements of arrays of a JSON document, cut out of the stream as their exact bytes, whatever its size. Ours: the streaming JSON
 * parsers there are give values, not where their bytes lie.
 */
import { InputFault } from '../../input-fault.ts';
import { ByteWindow } from './byte-window.ts';
import { type Facts, JsonScanner } from './json-scanner.ts';
import type { Part } from './part.ts';

/** `owner`: what the object around the array says of itself before it, strings and numbers only; empty for an array at the root. */
export type JsonPart = Part & { readonly owner: Facts };

export type ValuesAsked = {
  /** Are the elements of this array parts? `key` is null for an array at the root or in an array; `depth` counts what it lies in. */
  readonly isArray: (key: string | null, depth: number) => boolean;
  /** Most bytes of a part. */
  readonly limit: number;
  /** Told what is wrong with the document, once, at the end. */
  readonly broken?: (why: string) => void;
};

/** Throws `InputFault` (`encoding`) for JSON in UTF-16. */
export async function* cutValues(chunks: AsyncIterable<Uint8Array>, { isArray, limit, broken }: ValuesAsked): AsyncGenerator<JsonPart> {
  const window = new ByteWindow();
  const scanner = new JsonScanner(isArray);
  for await (const chunk of chunks) {
    if (window.end === 0) refuseWideLetters(chunk);
    window.push(chunk);
    for (const { at, to, owner } of scanner.push(chunk)) yield { ...cut(window, at, to, limit), ends: 'closed', owner };
    const from = scanner.from ?? window.end;
    window.forget(window.end - from > limit ? window.end : from);
    if (scanner.broken) break;
  }
  const { from } = scanner;
  if (from !== null) yield { ...cut(window, from, window.end, limit), ends: 'cut', owner: scanner.owner };
  const why = scanner.broken ?? (scanner.complete ? null : 'it ends in the middle');
  if (why !== null) broken?.(why);
}

function cut(window: ByteWindow, at: number, to: number, limit: number): Pick<Part, 'at' | 'size' | 'bytes'> {
  return { at, size: to - at, bytes: to - at > limit ? null : window.slice(at, to) };
}

function refuseWideLetters(chunk: Uint8Array): void {
  const mark = ((chunk[0] ?? 0) << 8) | (chunk[1] ?? 0);
  if (mark === 0xfffe || mark === 0xfeff || chunk[0] === 0 || chunk[1] === 0) {
    throw new InputFault('encoding', 'is JSON in UTF-16; save it as UTF-8');
  }
}
