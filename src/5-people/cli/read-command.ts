/** `riwaya read` for the parser of the command line, which prints the help and says what is wrong. */
import { Command, InvalidArgumentError, Option } from 'commander';
import { asReadOptions, type Given, type OptionRow, type ReadOptions, readOptions } from './read-options.ts';

const examples = `
Examples:
  riwaya read report.txt --published 2024-11-30            what it claims, for a person
  riwaya read report.txt --format html --output page.html  the report with its claims beside it
  riwaya read page.html --format json                      a web page, its date taken from the page
  riwaya read - --publisher enab-baladi < report.txt       from standard input
  riwaya read --format jsonl < reports.jsonl > out.jsonl   a batch, one {"text": …} a line
  riwaya read report.txt --explain                         and why each slot holds what it holds

Exit status: 0 read, 2 something to put right (one line says what), 1 a fault of Riwaya's own.
In a batch a line that cannot be read becomes a document with "error", and the status stays 0.`;

export function readCommand(run: (options: ReadOptions) => Promise<void>): Command {
  const command = new Command('read')
    .description('Read reports and print what they claim.')
    .argument('[file...]', 'files to read; - is standard input');
  for (const row of readOptions) command.addOption(optionOf(row));
  return command.addHelpText('after', examples).action((files: string[], given: Given) => run(asReadOptions(files, given)));
}

export function optionOf({ flag, value, about, choices, parse, wrong = '', standard }: OptionRow): Option {
  const option = new Option(value === undefined ? flag : `${flag} ${value}`, about);
  if (choices) option.choices(choices);
  if (standard) option.default(...standard);
  if (!parse) return option;
  return option.argParser((written: string) => {
    const meant = parse(written);
    if (meant === null) throw new InvalidArgumentError(wrong);
    return meant;
  });
}
