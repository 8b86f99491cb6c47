/** `riwaya restore FILE`. */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import type { Command } from 'commander';
import { InputFault, layerFolder, openEngine } from '#intake';
import { restoreRecord } from '#record';
import { filled } from '../import-labels.ts';
import { isLines, recordOptions } from './open-store.ts';
import { recordLabels } from './record-labels.ts';
import { type RecordSession, storeUrl, withRecord } from './session.ts';
import { exitStatus, type StoreGiven, withStore } from './store-options.ts';

export const build = (command: Command): Command =>
  withStore(command.argument('<file>', 'a file that `riwaya backup` wrote'))
    .addHelpText('after', `\nThe record must be empty or not be there yet.${exitStatus}`)
    .action((file: string, given: StoreGiven) => restore(file, given));

async function restore(file: string, given: StoreGiven): Promise<void> {
  if (isLines(file)) return restoreLines(file, given);
  const layer = layerFolder(given.knowledge);
  const url = storeUrl(given.store, layer);
  await restoreRecord(file, url, recordOptions(openEngine(layer)));
  await withRecord(given, { create: false }, ({ record, print }) =>
    print(
      { format: 'riwaya-restore/1', file, rows: null, store: record.url },
      (style) => `${filled(recordLabels[style.labels].backedUp, record.url)}\n`,
    ),
  );
}

async function restoreLines(file: string, given: StoreGiven): Promise<void> {
  await openToRead(file);
  await withRecord(given, { create: true }, async ({ record, print }: RecordSession) => {
    let rows = 0;
    async function* counted(): AsyncGenerator<readonly [string, unknown]> {
      for await (const row of rowsOf(file)) {
        rows++;
        yield row;
      }
    }
    await record.load(counted());
    await print(
      { format: 'riwaya-restore/1', file, rows, store: record.url },
      (style) => `${filled(recordLabels[style.labels].written, rows, record.url)}\n`,
    );
  });
}

/** Before a record is made for it: throws the system's own error where the file cannot be read. */
async function openToRead(file: string): Promise<void> {
  try {
    for await (const _ of rowsOf(file)) break;
  } catch (error) {
    throw error instanceof InputFault ? error : Object.assign(error as Error, { subject: file });
  }
}

async function* rowsOf(file: string): AsyncGenerator<readonly [string, unknown]> {
  const bytes = createReadStream(file);
  const failed = new Promise<never>((_, reject) => bytes.on('error', reject));
  failed.catch(() => {});
  const text = file.endsWith('.gz') ? bytes.pipe(createGunzip()) : bytes;
  let number = 0;
  await Promise.race([failed, new Promise((resolve) => bytes.once('open', resolve))]);
  for await (const line of createInterface({ input: text, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line) yield rowOf(line, `${file}: line ${number}`);
  }
}

function rowOf(line: string, where: string): readonly [string, unknown] {
  try {
    const row: unknown = JSON.parse(line);
    if (Array.isArray(row) && row.length === 2 && typeof row[0] === 'string') return [row[0], row[1]];
  } catch {
    // told below, as any other line that is no row
  }
  throw new InputFault('backup', `${where} is not a row of a backup; name a file that \`riwaya backup\` wrote`);
}
