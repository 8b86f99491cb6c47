import { closeSync, openSync, readSync } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';

const pieceBytes = 1 << 16;

/** The lines of a UTF-8 file of our own, without their ends, a piece at a time. */
export function* linesOf(path: string): Generator<string> {
  const file = openSync(path, 'r');
  const decoder = new StringDecoder('utf8');
  const piece = Buffer.allocUnsafe(pieceBytes);
  let tail = '';
  try {
    for (let n = readSync(file, piece); n > 0; n = readSync(file, piece)) {
      const lines = (tail + decoder.write(piece.subarray(0, n))).split('\n');
      tail = lines.pop() as string;
      yield* lines;
    }
    if (tail) yield tail;
  } finally {
    closeSync(file);
  }
}
