/**
 * A stream put down in a temporary file for readers that must jump. The file is there while somebody holds it, is made again when it
 * is asked for later, and goes with the process; what a killed process left goes when the next one spools.
 */
import { createWriteStream, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { InputFault } from '../../input-fault.ts';
import type { Source } from '../found.ts';

/** The path holds until it is released. */
export type Spool = { hold(): Promise<{ readonly path: string; release(): void }> };

/** `most`: bytes. Throws `InputFault` (`too-large`) when held, and what the source throws. */
export function spoolOf(source: Source, most: number): Spool {
  if (source.path !== null) {
    const path = source.path;
    return { hold: () => Promise.resolve({ path, release: () => {} }) };
  }
  let holders = 0;
  let made: Promise<string> | null = null;
  const release = (): void => {
    if (--holders > 0) return;
    const gone = made;
    made = null;
    gone?.then(remove, () => {});
  };
  return {
    async hold() {
      holders++;
      made ??= putDown(source, most);
      try {
        return { path: await made, release: once(release) };
      } catch (error) {
        release();
        throw error;
      }
    },
  };
}

function once(act: () => void): () => void {
  let done = false;
  return () => {
    if (!done) act();
    done = true;
  };
}

const prefix = 'riwaya-spool-';
const folders = new Set<string>();
let swept = false;

async function putDown(source: Source, most: number): Promise<string> {
  if (!swept) sweep();
  const folder = mkdtempSync(join(tmpdir(), `${prefix}${process.pid}-`));
  folders.add(folder);
  const path = join(folder, 'source');
  try {
    await pipeline(Readable.from(capped(source, most)), createWriteStream(path, { mode: 0o600 }));
    return path;
  } catch (error) {
    remove(path);
    throw error;
  }
}

async function* capped(source: Source, most: number): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const chunk of source.open()) {
    size += chunk.length;
    if (size > most)
      throw new InputFault('too-large', `${basename(source.name)} is larger than ${most} bytes; unpack it and add its parts`);
    yield chunk;
  }
}

function remove(path: string): void {
  const folder = join(path, '..');
  rmSync(folder, { recursive: true, force: true });
  folders.delete(folder);
}

/** Removes what processes that are gone have left, and sees to it that this one leaves nothing. */
function sweep(): void {
  swept = true;
  process.once('exit', () => {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });
  for (const name of readdirSync(tmpdir())) {
    const pid = new RegExp(`^${prefix}(\\d+)-`).exec(name)?.[1];
    if (pid && !isAlive(Number(pid))) rmSync(join(tmpdir(), name), { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
