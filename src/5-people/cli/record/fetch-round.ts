/** One round of fetching: the addresses, then the pages of the entries that feeds only sum up. */
import { InputFault } from '#intake';
import type { ReadOptions } from '../read-options.ts';
import { isOfAll } from '../reading.ts';
import { type Asking, comingPages, followingSummaries } from './coming-pages.ts';
import type { FetchGiven } from './fetch-options.ts';
import type { RecordSession } from './session.ts';
import { takeAll } from './take-all.ts';
import { takingOf } from './take-options.ts';
import { notRead, type ToldReport } from './told-report.ts';

export type Round = {
  readonly session: RecordSession;
  readonly options: ReadOptions;
  readonly given: FetchGiven;
  readonly asking: Omit<Asking, 'record' | 'header' | 'asked'>;
  readonly tell: (report: ToldReport) => void;
  readonly kept: () => void;
  readonly unchanged: () => void;
  readonly progress: (done: number, all: number) => void;
};

/** Addresses asked with success within `fresh` milliseconds are not asked again. Throws what is wrong with the record. */
export async function fetchRound(urls: readonly string[], fresh: number, round: Round): Promise<void> {
  const { session, options, given, tell, kept } = round;
  const pages = new Set<string>();
  const taking = await takingOf(session.engine, options.maxBytes, given);
  const known = given.follow === 'summaries' ? followingSummaries(taking, (url) => pages.add(url)) : taking;
  const about = { jobs: options.jobs ?? null, reading: given.reading, whole: options.whole };
  const heard = {
    tell,
    kept,
    refused: () => {},
    fault(error: unknown, url: string) {
      if (isOfAll(error) || !(error instanceof InputFault)) throw error;
      tell(notRead(url, null, `${error.code}: ${error.message}`));
    },
  };
  await takeAll(session, comingPages(urls, fresh, askingOf(urls.length, round)), { ...about, taking: known, what: what(urls) }, heard);
  const next = [...pages].filter((url) => !urls.includes(url));
  if (!next.length || round.asking.signal.aborted) return;
  await takeAll(
    session,
    comingPages(next, Number.POSITIVE_INFINITY, askingOf(next.length, round)),
    { ...about, taking, what: what(next) },
    heard,
  );
}

function askingOf(all: number, { session, options, asking, progress, unchanged }: Round): Asking {
  let done = 0;
  const asked: Asking['asked'] = (_, what) => {
    if (what === 'unchanged' || what === 'skipped') unchanged();
    progress(++done, all);
  };
  return { ...asking, record: session.record, header: { ...options.header, id: null }, asked };
}

const what = (urls: readonly string[]): string => (urls.length === 1 ? `${urls[0]}` : `${urls.length} addresses, ${urls[0]} first`);
