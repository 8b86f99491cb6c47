/** `riwaya add`: keeps what it is given as it came, reads the reports in it, and says of each what came of it. */
import { existsSync } from 'node:fs';
import { type Command, Option } from 'commander';
import { type Engine, type Format, formatNames, InputFault } from '#intake';
import { fail } from '../failure.ts';
import { optionOf } from '../read-command.ts';
import { asReadOptions, type Given, type ReadOptions, readOptions } from '../read-options.ts';
import { isOfAll, refuseBadHeader } from '../reading.ts';
import { type AddAnswer, jsonAnswer, textAnswer } from './add-answer.ts';
import { comingFiles, importName } from './coming-files.ts';
import { readAgain } from './read-again.ts';
import { type RecordSession, withRecord } from './session.ts';
import { exitStatus, type StoreGiven, withStore } from './store-options.ts';
import { takeAll } from './take-all.ts';
import { columnMap, type TakeGiven, takingOf } from './take-options.ts';
import { notRead } from './told-report.ts';

type AddGiven = Omit<Given, 'format' | 'input'> & StoreGiven & TakeGiven & { readonly readAgain?: boolean; readonly as?: Format };

/** Of the options of `read`, those that say what the reports are and how they are taken. */
const taken = ['published', 'zone', 'publisher', 'url', 'title', 'id', 'maxBytes', 'jobs', 'whole'];
const examples = `
Examples:
  riwaya add report.txt --published 2024-11-30 --publisher enab-baladi
  riwaya add page.html feed.xml result.json archive.warc.gz reports.zip statement.pdf
  riwaya add --as telegram < result.json            standard input
  riwaya add links.xlsx --map text=النص,url=الرابط   a table whose columns have names of your own
  riwaya add export.zip --no-reading                keep it now; read it by adding it again
  riwaya add --read-again                           read what is kept anew, after a newer Riwaya or more knowledge

The same again changes nothing. What was acknowledged is kept, whatever happens after.
What could not be read is listed by riwaya intake --problems.
`;

export function build(command: Command): Command {
  for (const row of readOptions.filter(({ name }) => taken.includes(name))) command.addOption(optionOf(row));
  return withStore(command.argument('[file...]', 'files of any kind that --as names; - is standard input'))
    .addOption(new Option('--as <kind>', 'what they are (default: found out)').choices(formatNames))
    .addOption(new Option('--input <kind>').choices(formatNames).hideHelp())
    .option('--map <pairs>', 'fields of a report and the columns they are in: text=Body,published=Date', columnMap)
    .option('--no-reading', 'keep what came in, and read nothing now')
    .option('--read-again', 'read the reports of the record with the present engine and knowledge')
    .addHelpText('after', examples + exitStatus)
    .action(async (files: string[], { format, input, as = input, ...given }: AddGiven & { readonly input?: Format }) => {
      const options = asReadOptions(files, given as Given);
      const check = (engine: Engine): void => {
        if (isReadingAgain(options, given)) return;
        refuseBadHeader(options, () => engine);
        refuseNothing(options.files);
      };
      const opening = { create: !given.readAgain, check };
      await withRecord({ ...given, ...(format && { format }) }, opening, (session) =>
        add(session, options, { ...given, ...(as && { as }) }),
      );
    });
}

/** No record is made for files of which none is there. Throws `InputFault` (`no-input`). */
function refuseNothing(files: readonly string[]): void {
  if (!files.length || files.some((file) => file === '-' || existsSync(file))) return;
  const which = files.length === 1 ? `${files[0]}: no such file` : `none of these files is there: ${files.join(', ')}`;
  throw new InputFault('no-input', which);
}

const isReadingAgain = ({ files }: ReadOptions, { readAgain: again }: AddGiven): boolean => again === true && !files.length;

async function add(session: RecordSession, options: ReadOptions, given: AddGiven): Promise<void> {
  const { record, output, format, style } = session;
  const answer = format === 'json' ? jsonAnswer(record.url, output) : textAnswer(output, style);
  if (isReadingAgain(options, given)) for (const report of await readAgain(session, options.whole)) answer.tell({ ...report, item: null });
  else await addFiles(session, options, given, answer);
  await answer.end();
}

/** Prints what is wrong with one source; the command ends with the worst of their statuses. */
function failed(error: unknown, name: string): void {
  process.exitCode = Math.max(Number(process.exitCode ?? 0), fail(error, name));
}

async function addFiles(session: RecordSession, options: ReadOptions, given: AddGiven, answer: AddAnswer): Promise<void> {
  const files = options.files.length ? options.files : ['-'];
  const taking = await takingOf(session.engine, options.maxBytes, given);
  const taken = { taking, jobs: options.jobs ?? null, reading: given.reading, whole: options.whole, what: importName(files) };
  await takeAll(session, comingFiles(files, options.header, given.as ?? null), taken, {
    tell: answer.tell,
    kept: answer.kept,
    refused: (id, code, message) => failed(new InputFault(code, message), id),
    fault(error, file) {
      if (isOfAll(error)) throw error;
      failed(error, file === '-' ? 'standard input' : file);
      answer.tell(notRead(file, null, error instanceof Error ? error.message : String(error)));
    },
  });
}
