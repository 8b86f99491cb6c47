/** `riwaya search WORDS`: folded as the reader folds. */
import type { Command } from 'commander';
import { loadEventText, type TextStyle } from '#exports';
import { InputFault } from '#intake';
import type { Hit } from '#record';
import { recordLabels } from './record-labels.ts';
import { type RecordSession, withRecord } from './session.ts';
import { exitStatus, type StoreGiven, wholeNumber, withStore } from './store-options.ts';

type SearchGiven = StoreGiven & { readonly limit: number; readonly after?: string };

const usualLimit = 20;

export const build = (command: Command): Command =>
  withStore(command.argument('<words...>', 'words that a sentence holds, all of them'))
    .option('--limit <n>', 'so many at most', wholeNumber(1), usualLimit)
    .option('--after <place>', 'go on after the list before, as it said')
    .addHelpText('after', `\nSpellings of one word are one, as they are for the reader.${exitStatus}`)
    .action((words: string[], given: SearchGiven) =>
      withRecord(given, { create: false }, (session) => find(session, words.join(' '), given)),
    );

async function find({ record, print }: RecordSession, words: string, { limit, after }: SearchGiven): Promise<void> {
  if (!/[\p{L}\p{N}]/u.test(words)) throw new InputFault('search', `${JSON.stringify(words)} holds no word to look for`);
  const { rows, next } = await record.search(words, { limit, ...(after !== undefined && { after }) });
  await print({ format: 'riwaya-search/1', words, hits: rows, next }, (style) => hitsText(rows, next, style));
}

async function hitsText(hits: readonly Hit[], next: string | null, style: TextStyle): Promise<string> {
  const { penOf } = await loadEventText();
  const { say, faint, fold } = penOf(style);
  const words = recordLabels[style.labels];
  if (!hits.length) return `${words.noHits}\n`;
  const lines = hits.flatMap(({ quotation, report, claim, event }) => [
    ...fold(say(quotation), 0),
    `  ${faint([`${words.report} ${report}`, claim && `${words.claim} ${claim}`, event && `${words.event} ${event}`].filter(Boolean).join(' \u00b7 '))}`,
  ]);
  return `${lines.join('\n')}\n${next === null ? '' : `\n--after ${next}\n`}`;
}
