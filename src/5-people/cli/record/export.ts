/** `riwaya export`: events or claims as sheets and maps, written as they are read from the record. */
import { type Command, Option } from 'commander';
import type { ListedEvent } from '#contract';
import { loadSheets } from '#exports';
import { InputFault } from '#intake';
import { type Output, openOutput } from '../output.ts';
import { type FilterGiven, filterOf, withFilter } from './event-filter.ts';
import { allOf } from './pages.ts';
import { filePath, type RecordSession, withRecord } from './session.ts';
import { exitStatus, type StoreGiven, withPlace } from './store-options.ts';
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

export const build = (command: Command): Command =>
  withPlace(withTelling(withFilter(command)))
    .addOption(new Option('--format <format>', 'what to write').choices(['csv', 'jsonl', 'geojson']).default('csv'))
    .addOption(new Option('--sheet <sheet>', 'a row an event, or a row a claim').choices(['events', 'claims']).default('events'))
    .option('--excel', 'CSV for spreadsheet programs')
    .option('-o, --output <file>', 'write there instead of standard output')
    .addHelpText('after', examples + exitStatus)
    .action(({ format, ...given }: ExportGiven) =>
      withRecord(given, { create: false }, (session) => exportAll(session, { format, ...given })),
    );

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
  else if (format === 'csv') await writeSheet(output, sheet, { session, events: events() }, excel);
  else
    for await (const each of sheet === 'claims' ? claimRows(session, events()) : events()) await output.write(`${JSON.stringify(each)}\n`);
  await output.close();
}

type Sheets = Awaited<ReturnType<typeof loadSheets>>;
type Row = ReturnType<Sheets['eventRow']>;
type Source = { readonly session: RecordSession; readonly events: AsyncIterable<ListedEvent> };

/** A claim a row, event by event. */
async function* claimRows({ record }: RecordSession, events: AsyncIterable<ListedEvent>): AsyncGenerator<Row> {
  const { claimRow } = await loadSheets();
  for await (const event of events) {
    const told = new Map((await record.claims(event.members.map(({ claim }) => claim))).map((each) => [each.key, each]));
    for (const member of event.members) {
      const claim = told.get(member.claim);
      if (claim) yield claimRow({ event, member, told: claim });
    }
  }
}

async function writeSheet(output: Output, sheet: ExportGiven['sheet'], { session, events }: Source, excel: boolean): Promise<void> {
  const { claimColumns, csvHead, csvLine, eventColumns, eventRow } = await loadSheets();
  const columns = sheet === 'claims' ? claimColumns : eventColumns;
  await output.write(csvHead(columns, { excel }));
  if (sheet === 'claims') for await (const row of claimRows(session, events)) await output.write(csvLine(columns, row, { excel }));
  else for await (const event of events) await output.write(csvLine(columns, eventRow(event), { excel }));
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
