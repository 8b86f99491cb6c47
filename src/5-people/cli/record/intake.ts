/** `riwaya intake`: what came in, and with `--problems` what of it became no report and why. */
import type { Command } from 'commander';
import { loadEventText, type TextStyle } from '#exports';
import type { FetchState, ItemFilter, StoredItem } from '#record';
import { filled } from '../import-labels.ts';
import { custodyLabels } from './custody-labels.ts';
import { type RecordSession, withRecord } from './session.ts';
import { exitStatus, listed, type StoreGiven, wholeNumber, withStore } from './store-options.ts';
import { quietCodes } from './told-report.ts';

type IntakeGiven = StoreGiven & {
  readonly problems?: boolean;
  readonly code?: readonly string[];
  readonly within?: string;
  readonly url?: string;
  readonly limit: number;
  readonly after?: string;
};

const usualLimit = 100;

export const build = (command: Command): Command =>
  withStore(command)
    .option('--problems', 'only what became no report, with the reason')
    .option('--code <codes>', 'only problems of these codes: paywall, not-an-article, cut, …', listed)
    .option('--within <item>', 'only what lies in this container')
    .option('--url <url>', 'only what was had from this address')
    .option('--limit <n>', 'so many at most', wholeNumber(1), usualLimit)
    .option('--after <place>', 'go on after the list before, as it said')
    .addHelpText('after', exitStatus)
    .action((given: IntakeGiven) => withRecord(given, { create: false }, (session) => list(session, given)));

async function list({ record, print }: RecordSession, { problems, code, within, url, limit, after }: IntakeGiven): Promise<void> {
  const filter: ItemFilter = {
    ...(problems && !code && { problems, exceptCodes: quietCodes }),
    ...(code && { codes: code }),
    ...(within !== undefined && { within }),
    ...(url !== undefined && { url }),
  };
  const { rows, next } = await record.items(filter, { limit, ...(after !== undefined && { after }) });
  const failing = problems && after === undefined ? await record.fetchStates({ failing: true }) : [];
  const answer = { format: 'riwaya-intake/1', items: rows, next, ...(problems && { addresses: failing }) };
  await print(answer, (style) => listText({ items: rows, failing, next, problems: Boolean(problems || code) }, style));
}

type Listed = {
  readonly items: readonly StoredItem[];
  readonly failing: readonly FetchState[];
  readonly next: string | null;
  readonly problems: boolean;
};

async function listText({ items, failing, next, problems }: Listed, style: TextStyle): Promise<string> {
  const { penOf } = await loadEventText();
  const { say, strong, faint, fold } = penOf(style);
  const words = custodyLabels[style.labels];
  if (!items.length && !failing.length) return `${problems ? words.noProblems : words.noItems}\n`;
  const lines = items.flatMap(({ id, kind, name, url, within, received_at, problem, report, erased_at }) => [
    `${strong(id)}  ${kind}  ${say(name ?? '')}`,
    ...(url === null ? [] : fold(say(url), 2)),
    ...(problem === null ? [] : fold(`${problem.code}: ${say(problem.message)}`, 2)),
    `  ${faint(
      [
        filled(words.received, received_at.slice(0, 16)),
        within && filled(words.within, within),
        report && filled(words.isReport, report),
        erased_at && filled(words.erased, erased_at.slice(0, 10)),
      ]
        .filter(Boolean)
        .join(' \u00b7 '),
    )}`,
  ]);
  for (const { url, outcome, failures, checked_at, next_at } of failing) {
    const when = [checked_at, next_at].map((at) => (at ?? '').slice(0, 16));
    lines.push(`${outcome}: ${say(url)}`, `  ${faint(filled(words.failing, failures, ...when))}`);
  }
  return `${lines.join('\n')}\n${next === null ? '' : `\n--after ${next}\n`}`;
}
