/** `riwaya verify`: whether anything that came in, or the log of it, was altered. */
import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { loadEventText, type TextStyle } from '#exports';
import type { Verification } from '#record';
import { filled } from '../import-labels.ts';
import { progressBar } from '../progress.ts';
import { custodyLabels } from './custody-labels.ts';
import { type RecordSession, withRecord } from './session.ts';
import { type StoreGiven, withStore } from './store-options.ts';

type VerifyGiven = StoreGiven & { readonly trust?: string };

const status = '\nExit status: 0 nothing was altered, 2 something was (each named), or something to put right, 1 a fault of Riwaya’s own.';

export const build = (command: Command): Command =>
  withStore(command)
    .option('--trust <file>', 'certificates in PEM of authorities whose timestamps are believed')
    .addHelpText('after', status)
    .action((given: VerifyGiven) => withRecord(given, { create: false }, (session) => verify(session, given)));

async function verify({ record, print }: RecordSession, { trust }: VerifyGiven): Promise<void> {
  const bar = progressBar(process.stderr);
  const trusted = trust === undefined ? undefined : readFileSync(trust, 'utf8');
  const found = await record.verify({ progress: bar.show, ...(trusted !== undefined && { trust: trusted }) }).finally(() => bar.clear());
  if (found.faults.length) process.exitCode = 2;
  await print({ format: 'riwaya-verify/1', ...found }, (style) => verifyText(found, style));
}

async function verifyText({ items, bytes, entries, erased, head, faults }: Verification, style: TextStyle): Promise<string> {
  const { penOf } = await loadEventText();
  const { say, strong, faint, fold } = penOf(style);
  const words = custodyLabels[style.labels];
  const lines = faults.flatMap(({ message }) => fold(`\u2260 ${say(message)}`, 0));
  const verdict = faults.length ? filled(words.unsound, faults.length) : words.sound;
  const last = head === null ? [] : [...fold(words.writeItDown, 0).map(faint), filled(words.head, head.seq, head.hash)];
  return `${[...lines, strong(verdict), filled(words.checked, items, bytes, entries, erased), ...last].join('\n')}\n`;
}
