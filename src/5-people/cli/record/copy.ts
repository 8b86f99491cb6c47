/** `riwaya copy --to URL`: from SQLite to PostgreSQL, or back. */
import type { Command } from 'commander';
import { InputFault } from '#intake';
import { filled } from '../import-labels.ts';
import { openStore } from './open-store.ts';
import { recordLabels } from './record-labels.ts';
import { type RecordSession, withRecord } from './session.ts';
import { exitStatus, type StoreGiven, withStore } from './store-options.ts';

type CopyGiven = StoreGiven & { readonly to: string };

export const build = (command: Command): Command =>
  withStore(command.requiredOption('--to <url>', 'the other store, empty or not there yet: a file or postgres://…'))
    .addHelpText('after', `\nBoth are equal by content afterwards: their backups are the same.${exitStatus}`)
    .action((given: CopyGiven) => withRecord(given, { create: false }, (session) => copy(session, given.to)));

async function copy({ record, engine, print }: RecordSession, to: string): Promise<void> {
  if (to === record.url) throw new InputFault('copy', `--to ${to} is the record itself; name another`);
  const other = await openStore(to, engine, true);
  let rows = 0;
  try {
    await other.load(
      (async function* () {
        for await (const row of record.dump()) {
          rows++;
          yield row;
        }
      })(),
    );
  } finally {
    await other.close();
  }
  await print(
    { format: 'riwaya-copy/1', from: record.url, to: other.url, rows },
    (style) => `${filled(recordLabels[style.labels].copied, rows, other.url)}\n`,
  );
}
