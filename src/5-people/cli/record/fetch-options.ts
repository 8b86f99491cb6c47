/** What `fetch` and `watch` have in common: which addresses, how they are asked, and what is done with what comes. */
import { existsSync, readFileSync } from 'node:fs';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { type Fetcher, InputFault, loadFetch, loadTaking, usualLimits } from '#intake';
import { optionOf } from '../read-command.ts';
import { type Given, readOptions } from '../read-options.ts';
import { listed, type StoreGiven, withStore } from './store-options.ts';
import { columnMap, type TakeGiven } from './take-options.ts';

export type FetchGiven = Omit<Given, 'format' | 'input'> &
  StoreGiven &
  TakeGiven & {
    readonly feeds?: readonly string[];
    readonly follow: 'summaries' | 'never';
    readonly allow?: readonly string[];
    readonly ignoreRobots?: boolean;
    readonly contact?: string;
    readonly delay?: number;
  };

/** Of the options of `read`, those that may be said of pages that are fetched. */
const taken = ['zone', 'publisher', 'maxBytes', 'jobs', 'whole'];

function seconds(written: string): number {
  if (!/^\d{1,5}(\.\d+)?$/.test(written)) throw new InvalidArgumentError('Write seconds, such as 2 or 0.5.');
  return Number(written);
}

export function withFetching(command: Command): Command {
  for (const row of readOptions.filter(({ name }) => taken.includes(name))) command.addOption(optionOf(row));
  return withStore(command.argument('[url...]', 'addresses of pages and feeds, or files that list them'))
    .option(
      '--feeds <file>',
      'a list of addresses: OPML, or one a line; may be said several times',
      (file: string, before: string[] = []) => [...before, file],
    )
    .addOption(
      new Option('--follow <which>', 'fetch the pages of entries that a feed only sums up')
        .choices(['summaries', 'never'])
        .default('summaries'),
    )
    .option('--allow <names>', 'hosts or networks that may be asked though they are not public', listed)
    .option('--ignore-robots', 'do not ask robots.txt: for a site of your own')
    .option('--contact <address>', 'where the people of a site reach you; sent with each request')
    .option('--delay <seconds>', 'least pause between two requests to one host (default: 2)', seconds)
    .option('--map <pairs>', 'columns, where a list is a table', columnMap)
    .option('--no-reading', 'keep what came in, and read nothing now');
}

/** Addresses, and those in lists that are named beside them or by `--feeds`. Throws `InputFault` where none is named or one is none. */
export async function addressesOf(
  named: readonly string[],
  { feeds = [], map }: Pick<FetchGiven, 'feeds' | 'map'>,
): Promise<readonly string[]> {
  const files = named.filter((each) => existsSync(each));
  const urls = named.filter((each) => !files.includes(each));
  const wrong = urls.find((url) => !/^https?:\/\//i.test(url) || !URL.canParse(url));
  if (wrong !== undefined) throw new InputFault('bad-url', `${JSON.stringify(wrong)} is not an address; write https://…`);
  const all = new Set(urls);
  for (const file of [...files, ...feeds]) for (const url of await inFile(file, map ?? null)) all.add(url);
  if (!all.size) throw new InputFault('no-input', 'no address named; give one, or a list with --feeds');
  return [...all];
}

/** Of a table its links, of anything else the feeds it lists; what is none is told and the rest goes on. */
async function inFile(file: string, map: Readonly<Record<string, string>> | null): Promise<readonly string[]> {
  const [{ feedsOf }, { fileSource, linksOf, sniffFormat }] = await Promise.all([loadFetch(), loadTaking()]);
  try {
    const source = fileSource(file);
    if (['table', 'jsonl'].includes(await sniffFormat(source, usualLimits.unpacked))) {
      const links = await Array.fromAsync(linksOf(source, { limits: usualLimits, map }));
      return links.map(({ url }) => url);
    }
    const { feeds, problems } = feedsOf(readFileSync(file, 'utf8'));
    for (const { line, message } of problems) process.stderr.write(`riwaya: ${file}: line ${line}: ${message}\n`);
    return feeds.map(({ url }) => url);
  } catch (error) {
    const said = error instanceof InputFault ? error.message : `cannot be read (${(error as NodeJS.ErrnoException).code ?? error})`;
    throw new InputFault('no-input', `${file}: ${said}`);
  }
}

export async function fetcherOf({ allow, ignoreRobots, contact, delay }: FetchGiven, maxBytes: number): Promise<Fetcher> {
  const { openFetcher } = await loadFetch();
  return openFetcher({
    ...(allow && { allow }),
    ...(ignoreRobots && { ignoreRobots }),
    ...(contact !== undefined && { contact }),
    limits: { wire: maxBytes, unpacked: maxBytes },
    ...(delay !== undefined && { politeness: { delay: delay * 1000 } }),
  });
}
