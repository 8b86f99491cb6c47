/** `riwaya fetch`: takes pages and feeds in from where they are published. */
import type { Command } from 'commander';
import { type Engine, InputFault } from '#intake';
import { progressBar } from '../progress.ts';
import { asReadOptions, type Given } from '../read-options.ts';
import { refuseBadHeader } from '../reading.ts';
import { jsonAnswer, textAnswer } from './add-answer.ts';
import { addressesOf, type FetchGiven, fetcherOf, withFetching } from './fetch-options.ts';
import { fetchRound } from './fetch-round.ts';
import { withRecord } from './session.ts';
import { exitStatus, wholeNumber } from './store-options.ts';

const examples = `
Examples:
  riwaya fetch https://example.org/news/1
  riwaya fetch --feeds feeds.opml --contact desk@example.org
  riwaya fetch --feeds links.txt                    one address a line, pages or feeds

What was interrupted goes on when it is called again. docs/fetching.md says what is asked for, how it waits, and what can come of it.
`;

type Asked = FetchGiven & { readonly fresh: number };

export const build = (command: Command): Command =>
  withFetching(command)
    .option('--fresh <minutes>', 'do not ask again for what was had within so many minutes', wholeNumber(0), 60)
    .addHelpText('after', examples + exitStatus)
    .action(async (urls: string[], { format, ...given }: Asked) => {
      const options = asReadOptions([], given as Given);
      const all = await addressesOf(urls, given);
      const check = (engine: Engine): void => refuseBadHeader({ ...options, files: all }, () => engine);
      await withRecord({ ...given, ...(format && { format }) }, { create: true, check }, async (session) => {
        const { record, output, style } = session;
        const answer = session.format === 'json' ? jsonAnswer(record.url, output) : textAnswer(output, style);
        const fetcher = await fetcherOf(given, options.maxBytes);
        const stop = new AbortController();
        const bar = progressBar(process.stderr);
        const leave = (): void => stop.abort();
        process.once('SIGINT', leave).once('SIGTERM', leave);
        try {
          const asking = { fetcher, now: () => Date.now(), random: Math.random, signal: stop.signal };
          const tell: typeof answer.tell = (report) => {
            if (report.item === null && report.outcome === 'unread') process.exitCode = 2;
            answer.tell(report);
          };
          await fetchRound(all, given.fresh * 60_000, {
            session,
            options,
            given,
            asking,
            tell,
            kept: answer.kept,
            unchanged: answer.unchanged,
            progress: bar.show,
          });
        } finally {
          process.off('SIGINT', leave).off('SIGTERM', leave);
          bar.clear();
          fetcher.close();
        }
        await answer.end();
        if (stop.signal.aborted) throw new InputFault('stopped', 'stopped before all was asked; call it again to go on');
      });
    });
