/** `riwaya read`: its options, what they mean and what they refuse. */
import { Command, InvalidArgumentError, Option } from 'commander';
import type { ReadOptions } from './read-options.ts';

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

type Parsed = Omit<ReadOptions, 'files' | 'header' | 'explain'> & { readonly explain?: boolean } & Partial<
    Record<'published' | 'zone' | 'publisher' | 'url' | 'title' | 'id', string>
  >;

export function readCommand(done: (status: number) => void): Command {
  return new Command('read')
    .description('Read reports and print what they claim.')
    .argument('[file...]', 'files to read; - is standard input')
    .option('--published <date>', 'day of publication, YYYY-MM-DD')
    .option('--zone <zone>', 'its time zone: +03:00 or Asia/Damascus')
    .option('--publisher <id>', 'who published it, an identifier of knowledge/sources')
    .option('--url <url>', 'where it was published')
    .option('--title <text>', 'its title, where it is not in the text')
    .option('--id <id>', 'identifier of the report (default: the file name)')
    .addOption(new Option('--input <kind>', 'what the input is (default: found out)').choices(['text', 'html', 'jsonl']))
    .addOption(new Option('--format <format>', 'default: text on a terminal, else json').choices(['text', 'json', 'jsonl', 'html']))
    .addOption(new Option('--labels <language>', 'language of labels in text and html').choices(['ar', 'en']))
    .addOption(new Option('--max-bytes <size>', 'largest report taken: 20MB, 512k').argParser(size).default(20_000_000, '20MB'))
    .addOption(new Option('--jobs <n>', 'worker threads for a batch (default: one a core)').argParser(jobs))
    .option('--explain', 'add the rule, the words and the losers for every slot')
    .option('--output <file>', 'write there instead of standard output')
    .addHelpText('after', examples)
    .action(async (files: string[], parsed: Parsed) => {
      const { read } = await import('./read.ts');
      done(await read({ ...parsed, explain: parsed.explain ?? false, files, header: header(parsed) }));
    });
}

const header = (parsed: Parsed): ReadOptions['header'] => ({
  id: parsed.id ?? null,
  title: parsed.title ?? null,
  publisher: parsed.publisher ?? null,
  url: parsed.url ?? null,
  published: parsed.published ?? null,
  zone: parsed.zone ?? null,
});

const units: Readonly<Record<string, number>> = { '': 1, k: 1e3, m: 1e6, g: 1e9, ki: 2 ** 10, mi: 2 ** 20, gi: 2 ** 30 };

/** `20MB`, `512k`, `1MiB` or a number of bytes. */
function size(value: string): number {
  const parts = /^(\d+(?:\.\d+)?)\s*(k|m|g|ki|mi|gi)?b?$/i.exec(value.trim());
  const bytes = parts ? Math.floor(Number(parts[1]) * (units[(parts[2] ?? '').toLowerCase()] as number)) : 0;
  if (!parts || bytes < 1 || bytes > 2 ** 29) throw new InvalidArgumentError('Write a size up to 512MiB, such as 20MB or 512k.');
  return bytes;
}

function jobs(value: string): number {
  const n = /^\d{1,3}$/.test(value) ? Number(value) : 0;
  if (n < 1 || n > 256) throw new InvalidArgumentError('Write a number from 1 to 256.');
  return n;
}
