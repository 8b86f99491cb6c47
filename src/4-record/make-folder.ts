import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { RecordFault } from './record-fault.ts';

/**
 * Makes a folder and those above it, level by level: where a folder can hold no other (as in /proc), Node's own recursion
 * never ends. Throws `RecordFault` (cannot-open).
 */
export function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    if (!existsSync(folder)) throw new RecordFault('cannot-open', `the folder ${folder} cannot be made; make it, or name another`, error);
  }
}
