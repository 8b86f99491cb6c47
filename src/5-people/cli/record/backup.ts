/** `riwaya backup FILE`. */
import { createWriteStream, existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { Command } from 'commander';
import { InputFault } from '#intake';
import { filled } from '../import-labels.ts';
import { recordLabels } from './record-labels.ts';
import { type RecordSession, withRecord } from './session.ts';
import { exitStatus, type StoreGiven, withStore } from './store-options.ts';

export const build = (command: Command): Command =>
  withStore(command.argument('<file>', 'a new file: one row a line, as JSON; compressed where it ends in .gz'))
    .addHelpText(
      'after',
      `\nThe file is the same for the same content, whichever store it is from; \`riwaya restore\` takes it.${exitStatus}`,
    )
    .action((file: string, given: StoreGiven) => withRecord(given, { create: false }, (session) => backup(session, file)));

/** Whole or not at all: written beside, then given its name. */
async function backup({ record, print }: RecordSession, file: string): Promise<void> {
  if (existsSync(file)) throw new InputFault('output', `${file} is there already; name a new file`);
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
    throw error;
  }
  await print({ format: 'riwaya-backup/1', file, rows }, (style) => `${filled(recordLabels[style.labels].written, rows, file)}\n`);
}
