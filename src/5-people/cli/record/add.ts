/** `riwaya add`: reads as `riwaya read` does, keeps what was read, and says of each report what came of it. */
import { existsSync, statSync } from 'node:fs';
import type { Command } from 'commander';
import { type Engine, InputFault } from '#intake';
import type { AddedReport } from '#record';
import { asLine } from '../documents.ts';
import { fail, oneLine } from '../failure.ts';
import { progressBar } from '../progress.ts';
import { optionOf } from '../read-command.ts';
import { asReadOptions, type Given, type ReadOptions, readOptions } from '../read-options.ts';
import { readFiles, refuseBadHeader } from '../reading.ts';
import { addedText } from './add-text.ts';
import { type AddAnswer, summaryOf } from './added.ts';
import { readAgain } from './read-again.ts';
import { type RecordSession, withRecord } from './session.ts';
import { recordSink } from './sink.ts';
import { exitStatus, type StoreGiven, withStore } from './store-options.ts';

type AddGiven = Omit<Given, 'format'> & StoreGiven & { readonly readAgain?: boolean };

/** Of the options of `read`, those that say what the reports are and how they are taken. */
const taken = ['published', 'zone', 'publisher', 'url', 'title', 'id', 'input', 'maxBytes', 'jobs'];
const examples = `
Examples:
  riwaya add report.txt --published 2024-11-30 --publisher enab-baladi
  riwaya add reports.jsonl                          one {"text": …, "published": …, "publisher": …} a line
  riwaya add --input jsonl < reports.jsonl
  riwaya add --read-again                           read what is kept anew, after a newer Riwaya or more knowledge

The same report again changes nothing. What was acknowledged is kept, whatever happens after.
`;

export function build(command: Command): Command {
  for (const row of readOptions.filter(({ name }) => taken.includes(name))) command.addOption(optionOf(row));
  return withStore(command.argument('[file...]', 'files to read: text, HTML or JSON Lines; - is standard input'))
    .option('--read-again', 'read the reports of the record with the present engine and knowledge')
    .addHelpText('after', examples + exitStatus)
    .action(async (files: string[], given: AddGiven) => {
      const { format, ...header } = given;
      const options = asReadOptions(files, header as Given);
      const check = (engine: Engine): void => {
        if (isReadingAgain(options, given)) return;
        refuseBadHeader(options, () => engine);
        refuseNothing(options.files);
      };
      await withRecord(given, { create: !given.readAgain, check }, (session) => add(session, options, given));
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
  const { record, print } = session;
  const reports = isReadingAgain(options, given) ? await readAgain(session) : await addFiles(session, options);
  const answer: AddAnswer = { format: 'riwaya-add/1', store: record.url, reports, summary: summaryOf(reports) };
  await print(answer, (style) => addedText(answer, style));
}

async function addFiles(session: RecordSession, options: ReadOptions): Promise<AddedReport[]> {
  const engine = () => session.engine;
  const files = options.files.length ? options.files : ['-'];
  const bar = progressBar(process.stderr);
  const sizes = new Map(files.map((file) => [file, sizeOf(file)]));
  const all = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  const sink = recordSink(session.record, files, (bytes) => bar.show(bytes, all));
  const unread: AddedReport[] = [];
  const fault = (error: unknown, file: string): number => {
    bar.clear();
    unread.push({ id: file, key: null, outcome: 'unread', claims: 0, events: [], reason: reasonOf(error) });
    return fail(error, file);
  };
  try {
    const reading = { options, format: 'json' as const, output: sink, engine, layer: session.layer, render: asLine };
    const status = await readFiles(files, reading, fault);
    await sink.close();
    process.exitCode = status;
    return [...sink.added, ...unread];
  } finally {
    bar.clear();
  }
}

const reasonOf = (error: unknown): string => oneLine(error instanceof Error ? error.message : String(error));

function sizeOf(file: string): number {
  try {
    return file === '-' ? 0 : statSync(file).size;
  } catch {
    return 0;
  }
}
