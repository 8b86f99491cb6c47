import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { InputFault } from '#intake';

/**
 * Reads a whole file, or standard input when `path` is `-`, up to `maxBytes`. A regular file that is larger is refused by
 * its size alone. Throws `InputFault` (`too-large`, `directory`) and the system's own errors.
 */
export function readInput(path: string, maxBytes: number): Uint8Array {
  const file = path === '-' ? 0 : openSync(path, 'r');
  try {
    const about = fstatSync(file);
    if (about.isDirectory()) throw new InputFault('directory', 'is a directory; name the files in it');
    if (about.isFile() && about.size > maxBytes) throw tooLarge(`${inMegabytes(about.size)} MB`, maxBytes);
    const bytes = about.isFile() && path !== '-' ? readFileSync(file) : readStream(file, maxBytes);
    if (bytes.length > maxBytes) throw tooLarge(`over ${inMegabytes(maxBytes)} MB`, maxBytes);
    return bytes;
  } finally {
    if (file !== 0) closeSync(file);
  }
}

const inMegabytes = (bytes: number): number => Math.round(bytes / 1e4) / 100;
const tooLarge = (size: string, maxBytes: number): InputFault =>
  new InputFault('too-large', `is too large (${size}; at most ${maxBytes} bytes); raise --max-bytes or split it`);

function readStream(file: number, maxBytes: number): Buffer {
  const parts: Buffer[] = [];
  let total = 0;
  while (total <= maxBytes) {
    const part = Buffer.allocUnsafe(1 << 16);
    const n = readSome(file, part);
    if (n === 0) break;
    parts.push(part.subarray(0, n));
    total += n;
  }
  return Buffer.concat(parts);
}

/** A pipe that is not blocking says EAGAIN while nothing has come yet. */
function readSome(file: number, into: Buffer): number {
  for (;;) {
    try {
      return readSync(file, into);
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code;
      if (code === 'EOF') return 0;
      if (code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
    }
  }
}
