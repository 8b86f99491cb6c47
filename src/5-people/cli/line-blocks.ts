/** A stream of bytes → blocks of whole lines, holding no more than one block and one line at a time. */

/** `line` is the number of the first line (from 1). A block with `tooLong` stands for one line that was not kept. */
export type LineBlock = { readonly line: number; readonly bytes: Uint8Array; readonly tooLong: boolean };

const newline = 10;
const pieceBytes = 1 << 16;

/** Lines longer than `lineBytes` are let go as they pass. The last line needs no line end. */
export async function* lineBlocks(input: AsyncIterable<Uint8Array>, lineBytes: number): AsyncGenerator<LineBlock> {
  let line = 1;
  let tail: Uint8Array[] = [];
  let tailBytes = 0;
  let dropping = false;
  const keep = (bytes: Uint8Array) => {
    tail.push(bytes);
    tailBytes += bytes.length;
    if (tailBytes <= lineBytes) return;
    [tail, tailBytes, dropping] = [[], 0, true];
  };
  for await (const chunk of input) {
    for (let piece of pieces(chunk)) {
      if (dropping) {
        const end = piece.indexOf(newline);
        if (end < 0) continue;
        yield { line: line++, bytes: new Uint8Array(), tooLong: true };
        dropping = false;
        piece = piece.subarray(end + 1);
      }
      const last = piece.lastIndexOf(newline);
      if (last < 0) {
        if (piece.length) keep(piece);
        continue;
      }
      const bytes = joined(tail, piece.subarray(0, last + 1));
      [tail, tailBytes] = [[], 0];
      const block = { line, bytes, tooLong: false };
      line += newlines(bytes);
      yield block;
      if (last + 1 < piece.length) keep(piece.subarray(last + 1));
    }
  }
  if (dropping) yield { line, bytes: new Uint8Array(), tooLong: true };
  else if (tailBytes) yield { line, bytes: joined(tail, new Uint8Array()), tooLong: false };
}

function* pieces(chunk: Uint8Array): Generator<Uint8Array> {
  for (let from = 0; from < chunk.length; from += pieceBytes) yield chunk.subarray(from, from + pieceBytes);
}

/** A copy of its own, so that it can be handed to another thread (after which it is empty here). */
function joined(head: readonly Uint8Array[], last: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(head.reduce((n, part) => n + part.length, last.length));
  let at = 0;
  for (const part of [...head, last]) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

function newlines(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(newline); at >= 0; at = bytes.indexOf(newline, at + 1)) count++;
  return count;
}
