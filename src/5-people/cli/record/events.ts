/** `riwaya events`. */
import type { Command } from 'commander';
import type { EventList, ListedEvent } from '#contract';
import { loadEventText } from '#exports';
import { type FilterGiven, filterOf, withFilter } from './event-filter.ts';
import { type RecordSession, withRecord } from './session.ts';
import { exitStatus, type StoreGiven, wholeNumber, withStore } from './store-options.ts';
import { type TellingGiven, tellingOf, withTelling } from './telling.ts';

type EventsGiven = StoreGiven & FilterGiven & TellingGiven & { readonly limit: number; readonly after?: string };

const usualLimit = 50;
const examples = `
Examples:
  riwaya events --place حلب --from 2024-11-27 --to 2024-12-08
  riwaya events --status contested --rule conservative
  riwaya events --according-to 'الخوذ البيضاء' --killed 5
  riwaya events --dispute perpetrator-differs --format json
`;

export const build = (command: Command): Command =>
  withStore(withTelling(withFilter(command)))
    .option('--limit <n>', 'so many at most', wholeNumber(1), usualLimit)
    .option('--after <id>', 'go on after this event, as the list before said')
    .addHelpText('after', examples + exitStatus)
    .action((given: EventsGiven) => withRecord(given, { create: false }, (session) => list(session, given)));

async function list({ record, knowledge, print }: RecordSession, given: EventsGiven): Promise<void> {
  const telling = tellingOf(given, knowledge);
  const { limit, after } = given;
  const filter = filterOf(given, knowledge, telling);
  const events: ListedEvent[] = [];
  let next: string | null = after ?? null;
  do {
    const page = { limit: limit - events.length, ...(next !== null && { after: next }) };
    const found = await record.events(filter, page);
    events.push(...found.rows.flatMap((event) => telling.tell(event) ?? []));
    next = found.next;
  } while (next !== null && events.length < limit);
  const answer: EventList = { format: 'riwaya-events/1', rule: telling.rule, according_to: telling.whose, events, next };
  const { eventListText } = await loadEventText();
  await print(answer, (style) => eventListText(answer, style));
}
