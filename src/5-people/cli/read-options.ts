/** The options of `riwaya read`: one table for the help, for the parser of the command line and for its quick reader. */
import type { Header } from '#intake';

export type Format = 'text' | 'json' | 'jsonl' | 'html';

/** What `riwaya read` was asked for. Absent means: not said. */
export type ReadOptions = {
  readonly files: readonly string[];
  readonly header: Header;
  readonly input?: 'text' | 'html' | 'jsonl';
  readonly format?: Format;
  readonly labels?: 'ar' | 'en';
  /** Bytes of one report. */
  readonly maxBytes: number;
  readonly jobs?: number;
  readonly explain: boolean;
  /** Menus, links to other articles and comments are read like the article. */
  readonly whole: boolean;
  readonly output?: string;
  /** Folder of the user's own layer; absent: the usual one. */
  readonly knowledge?: string;
};

/** The options as they were written, under the names of the table. */
export type Given = Partial<Omit<ReadOptions, 'files' | 'header'> & Record<Exclude<keyof Header, 'forwarded_from'>, string>>;

export type OptionRow = {
  readonly name: keyof Given;
  readonly flag: string;
  /** What the help calls its value; an option without one is a switch. */
  readonly value?: string;
  readonly about: string;
  readonly choices?: readonly string[];
  /** The value that is meant, or null when it is `wrong`. */
  readonly parse?: (written: string) => number | null;
  readonly wrong?: string;
  readonly standard?: readonly [value: number, shown: string];
};

const usualBytes = 20_000_000;

export const readOptions: readonly OptionRow[] = [
  { name: 'published', flag: '--published', value: '<date>', about: 'day of publication, YYYY-MM-DD' },
  { name: 'zone', flag: '--zone', value: '<zone>', about: 'its time zone: +03:00 or Asia/Damascus' },
  { name: 'publisher', flag: '--publisher', value: '<id>', about: 'who published it, an identifier of knowledge/sources' },
  { name: 'url', flag: '--url', value: '<url>', about: 'where it was published' },
  { name: 'title', flag: '--title', value: '<text>', about: 'its title, where it is not in the text' },
  { name: 'id', flag: '--id', value: '<id>', about: 'identifier of the report (default: the file name)' },
  { name: 'input', flag: '--input', value: '<kind>', about: 'what the input is (default: found out)', choices: ['text', 'html', 'jsonl'] },
  {
    name: 'format',
    flag: '--format',
    value: '<format>',
    about: 'default: text on a terminal, else json',
    choices: ['text', 'json', 'jsonl', 'html'],
  },
  { name: 'labels', flag: '--labels', value: '<language>', about: 'language of labels in text and html', choices: ['ar', 'en'] },
  {
    name: 'maxBytes',
    flag: '--max-bytes',
    value: '<size>',
    about: 'largest report taken: 20MB, 512k',
    parse: size,
    wrong: 'Write a size up to 512MiB, such as 20MB or 512k.',
    standard: [usualBytes, '20MB'],
  },
  {
    name: 'jobs',
    flag: '--jobs',
    value: '<n>',
    about: 'worker threads for a batch (default: one a core)',
    parse: jobs,
    wrong: 'Write a number from 1 to 256.',
  },
  { name: 'explain', flag: '--explain', about: 'add the rule, the words and the losers for every slot' },
  { name: 'whole', flag: '--whole', about: 'read menus, links to other articles and comments too' },
  { name: 'output', flag: '--output', value: '<file>', about: 'write there instead of standard output' },
  {
    name: 'knowledge',
    flag: '--knowledge',
    value: '<folder>',
    about: 'your own layer of knowledge (default: RIWAYA_HOME or the data folder)',
  },
];

export function asReadOptions(files: readonly string[], given: Given): ReadOptions {
  const { id, title, publisher, url, published, zone, maxBytes, explain, whole, ...rest } = given;
  const header: Header = {
    id: id ?? null,
    title: title ?? null,
    publisher: publisher ?? null,
    url: url ?? null,
    published: published ?? null,
    zone: zone ?? null,
  };
  return { ...rest, files, header, maxBytes: maxBytes ?? usualBytes, explain: explain ?? false, whole: whole ?? false };
}

/**
 * Reads plain arguments: files, and options of the table each said once, their values right and apart. Anything else, a
 * mistake or a call for help, is null and for the parser to tell about, which takes longer to load.
 */
export function plainOptions(args: readonly string[]): ReadOptions | null {
  const files: string[] = [];
  const given: Record<string, unknown> = {};
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] as string;
    if (!arg.startsWith('-') || arg === '-') {
      files.push(arg);
      continue;
    }
    const row = readOptions.find(({ flag }) => flag === arg);
    if (!row || row.name in given) return null;
    const value = row.value === undefined ? true : plainValue(row, args[++i]);
    if (value === null) return null;
    given[row.name] = value;
  }
  return asReadOptions(files, given as Given);
}

function plainValue({ choices, parse }: OptionRow, written: string | undefined): string | number | null {
  if (written === undefined || written.startsWith('-')) return null;
  if (choices && !choices.includes(written)) return null;
  return parse ? parse(written) : written;
}

const units: Readonly<Record<string, number>> = { '': 1, k: 1e3, m: 1e6, g: 1e9, ki: 2 ** 10, mi: 2 ** 20, gi: 2 ** 30 };

/** `20MB`, `512k`, `1MiB` or a number of bytes. */
function size(written: string): number | null {
  const parts = /^(\d+(?:\.\d+)?)\s*(k|m|g|ki|mi|gi)?b?$/i.exec(written.trim());
  const bytes = parts ? Math.floor(Number(parts[1]) * (units[(parts[2] ?? '').toLowerCase()] as number)) : 0;
  return bytes >= 1 && bytes <= 2 ** 29 ? bytes : null;
}

function jobs(written: string): number | null {
  const n = /^\d{1,3}$/.test(written) ? Number(written) : 0;
  return n >= 1 && n <= 256 ? n : null;
}
