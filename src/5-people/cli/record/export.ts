/** `riwaya export`: events or claims as sheets and maps, written as they are read from the record. */
import { type Command, Option } from 'commander';
import type { ListedEvent } from '#contract';
import { loadSheets } from '#exports';
import { InputFault } from '#intake';
import { type Output, openOutput } from '../output.ts';
import { type FilterGiven, filterOf, withFilter } from './event-filter.ts';
import { allOf } from './pages.ts';
import { filePath, type RecordSession, withRecord } from './session.ts';
import { exitStatus, type StoreGiven, withStore } from './store-options.ts';
import { type TellingGiven, tellingOf, withTelling } from './telling.ts';

type ExportGiven = Omit<StoreGiven, 'format'> &
  FilterGiven &
  TellingGiven & {
    readonly format: 'csv' | 'jsonl' | 'geojson';
    readonly sheet: 'events' | 'claims';
    readonly excel?: boolean;
    readonly output?: string;
  };

const examples = `
Examples:
  riwaya export --format csv --excel -o events.csv
  riwaya export --format csv --sheet claims --place حلب -o claims.csv
  riwaya export --format geojson --from 2024-11-27 --to 2024-12-08 > events.geojson

CSV is RFC 4180 in UTF-8; a cell of several values has "; " between them. --excel puts a byte order mark first and an
apostrophe before text that begins with = + - @, which a spreadsheet would run as a formula.
`;

export function build(command: Command): Command {
  const made = withStore(withTelling(withFilter(command)));
  const format = made.options.find(({ long }) => long === '--format');
  format?.choices(['csv', 'jsonl', 'geojson']).default('csv');
  if (format) format.description = 'what to write';
  return made
    .addOption(new Option('--sheet <sheet>', 'a row an event, or a row a claim').choices(['events', 'claims']).default('events'))
    .option('--excel', 'CSV for spreadsheet programs')
    .option('-o, --output <file>', 'write there instead of standard output')
    .addHelpText('after', examples + exitStatus)
    .action((given: ExportGiven) => {
      const { format: _, ...store } = given;
      return withRecord(store, { create: false }, (session) => exportAll(session, given));
    });
}

async function exportAll(session: RecordSession, given: ExportGiven): Promise<void> {
  const { format, sheet, excel = false } = given;
  if (format === 'geojson' && sheet === 'claims')
    throw new InputFault('sheet', '--format geojson writes events; use --format csv or jsonl for claims');
  if (excel && format !== 'csv') throw new InputFault('excel', '--excel goes with --format csv');
  const telling = tellingOf(given, session.knowledge);
  const filter = filterOf(given, session.knowledge, telling);
  const events = async function* (): AsyncGenerator<ListedEvent> {
    for await (const event of allOf((page) => session.record.events(filter, page))) {
      const told = telling.tell(event);
      if (told) yield told;
    }
  };
  const output = openOutput(given.output, [filePath(session.record.url)]);
  if (format === 'geojson') await writeMap(output, events());
  else await writeRows(output, sheet === 'claims' ? claimRows(session, events()) : eventRows(events(), format), format, excel);
  await output.close();
}

type Rows = AsyncGenerator<{ readonly row: Row; readonly whole: unknown }>;
type Row = ReturnType<Awaited<ReturnType<typeof loadSheets>>['eventRow']>;

/** As JSON Lines an event is whole, as `riwaya events --format json` has it. */
async function* eventRows(events: AsyncIterable<ListedEvent>, format: string): Rows {
  const { eventRow } = await loadSheets();
  for await (const event of events) yield { row: format === 'csv' ? eventRow(event) : {}, whole: event };
}

async function* claimRows({ record }: RecordSession, events: AsyncIterable<ListedEvent>): Rows {
  const { claimRow } = await loadSheets();
  for await (const event of events) {
    const told = new Map((await record.claims(event.members.map(({ claim }) => claim))).map((each) => [each.key, each]));
    for (const member of event.members) {
      const claim = told.get(member.claim);
      if (!claim) continue;
      const row = claimRow({ event, member, told: claim });
      yield { row, whole: row };
    }
  }
}

/** The head comes with the first row; a sheet of none is empty but for it where it is CSV of nothing known. */
async function writeRows(output: Output, rows: Rows, format: string, excel: boolean): Promise<void> {
  const { csvHead, csvLine } = await loadSheets();
  let columns: string[] | null = null;
  for await (const { row, whole } of rows) {
    if (format === 'jsonl') {
      await output.write(`${JSON.stringify(whole)}\n`);
      continue;
    }
    if (!columns) {
      columns = Object.keys(row);
      await output.write(csvHead(columns, { excel }));
    }
    await output.write(csvLine(columns, row, { excel }));
  }
}

async function writeMap(output: Output, events: AsyncIterable<ListedEvent>): Promise<void> {
  const { feature, geoJsonFoot, geoJsonHead } = await loadSheets();
  await output.write(geoJsonHead);
  let between = '';
  for await (const event of events) {
    await output.write(between + JSON.stringify(feature(event)));
    between = ',\n';
  }
  await output.write(geoJsonFoot);
}
