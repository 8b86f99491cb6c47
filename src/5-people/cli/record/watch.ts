/** `riwaya watch`: looks again and again at feeds and pages, as often as they change. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Command } from 'commander';
import { type Engine, loadFetch } from '#intake';
import { oneLine } from '../failure.ts';
import { asReadOptions, type Given, type ReadOptions } from '../read-options.ts';
import { refuseBadHeader } from '../reading.ts';
import { addressesOf, type FetchGiven, fetcherOf, withFetching } from './fetch-options.ts';
import { fetchRound, type Round } from './fetch-round.ts';
import { type RecordSession, withRecord } from './session.ts';
import { exitStatus } from './store-options.ts';
import type { ToldReport } from './told-report.ts';

const about = `
Looks after an hour at first, then more often where something changes and less often where nothing does, between five minutes and a day.
A line is printed for each report that is new and each address that could not be had; with --format json, one object a line.
Ends with Ctrl-C, between two addresses; what it has seen is in the record, and it goes on from there when it is called again.
`;

type WatchGiven = FetchGiven & { readonly once?: boolean };

export const build = (command: Command): Command =>
  withFetching(command)
    .option('--once', 'look at what is due now, and end: for a scheduler of your own')
    .addHelpText('after', about + exitStatus)
    .action(async (urls: string[], { format, ...given }: WatchGiven) => {
      const options = asReadOptions([], given as Given);
      const all = await addressesOf(urls, given);
      const check = (engine: Engine): void => refuseBadHeader({ ...options, files: all }, () => engine);
      await withRecord({ ...given, ...(format && { format }) }, { create: true, check }, (session) => watch(session, all, options, given));
    });

async function watch(session: RecordSession, urls: readonly string[], options: ReadOptions, given: WatchGiven): Promise<void> {
  const { dueOf, newState, untilNext } = await loadFetch();
  const fetcher = await fetcherOf(given, options.maxBytes);
  const stop = new AbortController();
  const leave = (): void => stop.abort();
  process.once('SIGINT', leave).once('SIGTERM', leave);
  const round: Round = {
    session,
    options,
    given,
    asking: { fetcher, now: () => Date.now(), random: Math.random, signal: stop.signal },
    tell: (report) => void session.output.write(lineOf(report, session.format)),
    kept: () => {},
    unchanged: () => {},
    progress: () => {},
  };
  try {
    while (!stop.signal.aborted) {
      const known = new Map((await session.record.fetchStates({ urls })).map((state) => [state.url, state]));
      const states = urls.map((url) => known.get(url) ?? newState(url, 'page'));
      const due = dueOf(states, Date.now());
      if (due.length)
        await fetchRound(
          due.map(({ url }) => url),
          0,
          round,
        );
      else if (!given.once)
        await pause(Math.min(untilNext(states, Date.now()) ?? 0, longestSleep), null, { signal: stop.signal }).catch(() => {});
      if (given.once) return;
    }
  } finally {
    process.off('SIGINT', leave).off('SIGTERM', leave);
    fetcher.close();
  }
}

/** A clock that was set, or a machine that slept, is noticed after so many milliseconds. */
const longestSleep = 60_000;

function lineOf(report: ToldReport, format: 'text' | 'json'): string {
  if (report.outcome === 'known') return '';
  if (format === 'json') return `${JSON.stringify(report)}\n`;
  const { outcome, id, reason, claims } = report;
  return `${outcome}  ${oneLine(id)}  ${reason ?? claims}\n`;
}
