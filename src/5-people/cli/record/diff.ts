/** `riwaya diff REPORT`: what one reading claims that another does not. */
import type { Command } from 'commander';
import type { Claim } from '#claims';
import { loadEventText, loadPhrases, type TextStyle } from '#exports';
import { InputFault } from '#intake';
import type { ReadingDiff } from '#record';
import { recordLabels } from './record-labels.ts';
import { type RecordSession, withRecord } from './session.ts';
import { exitStatus, type StoreGiven, withStore } from './store-options.ts';

type DiffGiven = StoreGiven & { readonly from?: string; readonly to?: string };

export const build = (command: Command): Command =>
  withStore(command.argument('<report>', 'key of a report, as `riwaya search` gives it'))
    .option('--from <reading>', 'the earlier reading: a version of the engine, or its number (default: the one before the last)')
    .option('--to <reading>', 'the later reading (default: the last)')
    .addHelpText('after', exitStatus)
    .action((report: string, given: DiffGiven) => withRecord(given, { create: false }, (session) => compare(session, report, given)));

async function compare({ record, print }: RecordSession, report: string, { from, to }: DiffGiven): Promise<void> {
  const stored = await record.report(report);
  if (!stored) throw new InputFault('unknown-id', `no report has the key ${report}; \`riwaya search WORDS\` gives the keys`);
  const diff = await record.diff(report, from, to);
  if (!diff) {
    const all = stored.readings.map(({ engine, knowledge }) => `${engine} (${knowledge.slice(0, 15)})`).join(', ');
    throw new InputFault('diff', `${report} has no two such readings; it has ${all}`);
  }
  await print({ format: 'riwaya-diff/1', ...diff }, (style) => diffText(diff, style));
}

async function diffText({ report, from, to, gone, come, changed }: ReadingDiff, style: TextStyle): Promise<string> {
  const [{ penOf }, { time }] = await Promise.all([loadEventText(), loadPhrases()]);
  const { say, strong, faint, wording } = penOf(style);
  const words = recordLabels[style.labels];
  const claim = (sign: string, { type, event, time: when }: Claim): string =>
    `  ${sign} ${say(wording.labels.types[type])} \u00b7 ${say(event.text)} \u00b7 ${say(time(when, wording, false))}`;
  const value = (of: unknown): string => say(of === null || of === undefined ? words.nothing : JSON.stringify(of));
  const lines = [`${strong(say(report))}  ${faint(`${from} \u2192 ${to}`)}`];
  if (!gone.length && !come.length && !changed.length) lines.push(words.sameReading);
  if (gone.length) lines.push(words.gone, ...gone.map((each) => claim('\u2212', each)));
  if (come.length) lines.push(words.come, ...come.map((each) => claim('+', each)));
  for (const { anchor, slots } of changed) {
    lines.push(`${words.changed} ${faint(anchor)}`, ...slots.map(({ slot, was, is }) => `  ${slot}: ${value(was)} \u2192 ${value(is)}`));
  }
  return `${lines.join('\n')}\n`;
}
