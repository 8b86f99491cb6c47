/** Rows that were not taken, each with its reason: counted, the first kept to be shown, all of them written where a file is named. */
import { closeSync, openSync, writeSync } from 'node:fs';
import { InputFault } from '../input-fault.ts';

export type Reject = { readonly file: string; readonly where: string; readonly reason: string; readonly text: string };

const keptRows = 20;

export class Rejects {
  readonly first: Reject[] = [];
  count = 0;
  private readonly file: number | null;

  /** `path` null: nothing is written. Throws `InputFault` (`rejected`) where it cannot be. */
  constructor(path: string | null) {
    try {
      this.file = path === null ? null : openSync(path, 'w');
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      throw new InputFault('rejected', `--rejected ${path} cannot be written (${code}); name another file`);
    }
    if (this.file !== null) writeSync(this.file, 'file\twhere\treason\ttext\n');
  }

  add(reject: Reject): void {
    this.count++;
    if (this.first.length < keptRows) this.first.push(reject);
    if (this.file !== null) writeSync(this.file, `${[reject.file, reject.where, reject.reason, reject.text].map(oneCell).join('\t')}\n`);
  }

  close(): void {
    if (this.file !== null) closeSync(this.file);
  }
}

const longestCell = 500;
const oneCell = (text: string): string => text.replace(/[\u0000-\u001f\u007f]+/g, ' ').slice(0, longestCell);
