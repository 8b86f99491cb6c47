/** `riwaya backup FILE`. */
import { createWriteStream, existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { Command } from 'commander';
import type { TextStyle } from '#exports';
import { InputFault } from '#intake';
import { backupRecord, type Record } from '#record';
import { filled } from '../import-labels.ts';
import { isLines, recordOptions } from './open-store.ts';
import { recordLabels } from './record-labels.ts';
import { type RecordSession, withRecord } from './session.ts';
import { exitStatus, type StoreGiven, withStore } from './store-options.ts';

export const build = (command: Command): Command =>
  withStore(command.argument('<file>', 'a new file: .jsonl or .jsonl.gz for a row a line, else a record in a file'))
    .addHelpText(
      'after',
      `\nOthers may go on adding while it is written. Rows in lines are the same for the same content, whichever store they are from.${exitStatus}`,
    )
    .action((file: string, given: StoreGiven) => withRecord(given, { create: false }, (session) => backup(session, file)));

/** The file is there whole or not at all. */
async function backup({ record, engine, print }: RecordSession, file: string): Promise<void> {
  if (existsSync(file)) throw new InputFault('output', `${file} is there already; name a new file`);
  const rows = isLines(file)
    ? await writeLines(record, file)
    : await backupRecord(record.url, file, recordOptions(engine)).then(() => null);
  const words = (style: TextStyle): string =>
    rows === null ? filled(recordLabels[style.labels].backedUp, file) : filled(recordLabels[style.labels].written, rows, file);
  await print({ format: 'riwaya-backup/1', file, rows }, (style) => `${words(style)}\n`);
}

/** Written beside, then given its name. Returns how many rows. */
async function writeLines(record: Record, file: string): Promise<number> {
  const half = `${file}.part`;
  let rows = 0;
  async function* lines(): AsyncGenerator<string> {
    for await (const row of record.dump()) {
      rows++;
      yield `${JSON.stringify(row)}\n`;
    }
  }
  try {
    const out = createWriteStream(half);
    await (file.endsWith('.gz') ? pipeline(Readable.from(lines()), createGzip(), out) : pipeline(Readable.from(lines()), out));
    await rename(half, file);
  } catch (error) {
    await rm(half, { force: true });
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new InputFault('output', `${file} cannot be written (${code}); make room, or name another file`);
  }
  return rows;
}
