/** `riwaya erase ITEM`: for those who must. */
import type { Command } from 'commander';
import { loadEventText, type TextStyle } from '#exports';
import { InputFault } from '#intake';
import { filled } from '../import-labels.ts';
import { custodyLabels } from './custody-labels.ts';
import { judgeName } from './judge.ts';
import { type RecordSession, withRecord } from './session.ts';
import { exitStatus, type StoreGiven, withStore } from './store-options.ts';

type EraseGiven = StoreGiven & { readonly by?: string; readonly reason?: string; readonly dryRun?: boolean };

const warning = `
Destroys the bytes and the text of an item, of all that lies in it and of all that holds it, the reports read in it and their claims, for
good. What stays is a tombstone in the log: hash, time, who and why. Write a reason that endangers nobody. Backups and copies made
before hold it still.
`;

export const build = (command: Command): Command =>
  withStore(command.argument('<item>', 'an item, or a report by its key'))
    .option('--reason <text>', 'why; it is kept in the log for good')
    .option('--dry-run', 'only say what would go')
    .option('--by <name>', 'who erases it (default: your name on this system)')
    .addHelpText('after', warning + exitStatus)
    .action((item: string, given: EraseGiven) => withRecord(given, { create: false }, (session) => erase(session, item, given)));

async function erase({ record, print }: RecordSession, item: string, given: EraseGiven): Promise<void> {
  if (given.dryRun) {
    const scope = await record.erasable(item);
    return print({ format: 'riwaya-erase/1', ...scope, at: null }, (style) => eraseText(scope, true, style));
  }
  if (!given.reason?.trim())
    throw new InputFault('reason', 'an erasure needs a reason; say it with --reason, or look first with --dry-run');
  const erasure = await record.erase(item, { by: judgeName(given), reason: given.reason });
  await print({ format: 'riwaya-erase/1', ...erasure }, (style) => eraseText(erasure, false, style));
}

type Scope = { readonly items: readonly string[]; readonly reports: readonly string[] };

async function eraseText({ items, reports }: Scope, dry: boolean, style: TextStyle): Promise<string> {
  const { penOf } = await loadEventText();
  const { strong } = penOf(style);
  const words = custodyLabels[style.labels];
  const block = (title: string, ids: readonly string[]): string[] =>
    ids.length ? [strong(filled(title, ids.length)), ...ids.map((id) => `  ${id}`)] : [];
  return `${[...block(dry ? words.wouldErase : words.erasedNow, items), ...block(dry ? words.wouldEraseReports : words.erasedReports, reports)].join('\n')}\n`;
}
