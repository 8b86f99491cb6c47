/** `riwaya event ID`. */
import type { Command } from 'commander';
import type { ListedEvent, OneEvent } from '#contract';
import type { ReportFacts } from '#events';
import { loadEventText } from '#exports';
import { InputFault } from '#intake';
import type { Record } from '#record';
import { type RecordSession, withRecord } from './session.ts';
import { exitStatus, type StoreGiven, withStore } from './store-options.ts';
import { type TellingGiven, tellingOf, withTelling } from './telling.ts';

type EventGiven = StoreGiven & TellingGiven & { readonly explain?: boolean };

export const build = (command: Command): Command =>
  withStore(withTelling(command.argument('<id>', 'the event, as `riwaya events` lists it; one it had before does too')))
    .option('--explain', 'also say which claims were put together and why')
    .addHelpText('after', `\nA row of accounts that differ begins with \u2260.${exitStatus}`)
    .action((id: string, given: EventGiven) => withRecord(given, { create: false }, (session) => show(session, id, given)));

async function show({ record, knowledge, print }: RecordSession, id: string, given: EventGiven): Promise<void> {
  const telling = tellingOf(given, knowledge);
  const history = await record.event(id);
  if (!history) throw unknownEvent(id);
  const event = history.event && telling.tell(history.event);
  if (history.event && !event) throw new InputFault('according-to', `${id}: none of those named by --according-to tells of it`);
  const answer: OneEvent = {
    format: 'riwaya-event/1',
    rule: telling.rule,
    according_to: telling.whose,
    event,
    now: history.now,
    reports: event ? await reportsOf(record, event) : [],
    versions: history.versions.map(({ version, at }) => ({ version, at })),
  };
  const { eventText } = await loadEventText();
  await print(answer, (style) => eventText(answer, { explain: given.explain ?? false }, style));
}

/** What is known of the reports of an event, each once, in the order of their keys. */
async function reportsOf(record: Record, { members }: ListedEvent): Promise<ReportFacts[]> {
  const told = await record.claims(members.map(({ claim }) => claim));
  const byKey = new Map(told.map(({ report }) => [report.key, report]));
  return [...byKey.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}

export const unknownEvent = (id: string): InputFault =>
  new InputFault('unknown-id', `no event has the id ${id}; \`riwaya events\` lists them`);
