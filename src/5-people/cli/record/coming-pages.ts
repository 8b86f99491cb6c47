/** Addresses, fetched as their servers allow, to be taken in one after the other; when each was asked is kept with the record. */
import {
  type Fetched,
  type Fetcher,
  type FetchResult,
  type Header,
  InputFault,
  loadFetch,
  loadTaking,
  nothingSaid,
  type Said,
  type Taking,
} from '#intake';
import type { FetchState, Record } from '#record';
import type { Coming } from './take-all.ts';

/** Where pages are taken from and what is told of them on the way. */
export type Asking = {
  readonly record: Pick<Record, 'fetchStates' | 'keepFetchStates'>;
  readonly fetcher: Fetcher;
  readonly header: Header;
  readonly now: () => number;
  readonly random: () => number;
  readonly signal: AbortSignal;
  /** One address has been answered for. */
  readonly asked: (url: string, what: 'changed' | 'unchanged' | 'skipped' | 'failed') => void;
};

/**
 * Fetches what is to be asked and yields what has changed. Addresses that were asked with success within `fresh` milliseconds are skipped.
 * A failure is a source whose opening throws `InputFault` with its code.
 */
export async function* comingPages(urls: readonly string[], fresh: number, asking: Asking): AsyncGenerator<Coming> {
  const { fetchAll, lookOf, newState, nextState, wishesOf } = await loadFetch();
  const { record, fetcher, now, random, signal } = asking;
  const states = new Map((await record.fetchStates({ urls })).map((state) => [state.url, state]));
  const isFresh = ({ checked_at: at, failures }: FetchState): boolean => at !== null && failures === 0 && now() - Date.parse(at) < fresh;
  const done = [...states.values()].filter(isFresh).map(({ url }) => url);
  for await (const result of fetchAll(urls, fetcher, { done, signal, state: (url) => states.get(url) ?? {} })) {
    if (result.outcome === 'skipped') {
      asking.asked(result.url, 'skipped');
      continue;
    }
    const before = states.get(result.url) ?? newState(result.url, 'page');
    let item: string | null = null;
    if (result.outcome === 'failed') yield failing(result);
    if (result.outcome === 'fetched') yield coming(result, asking.header, (id) => (item ??= id));
    const feed = result.outcome === 'fetched' ? await feedIn(result) : null;
    const kind = result.outcome === 'fetched' ? (feed === null ? 'page' : 'feed') : before.kind;
    const look = lookOf(result, { item, changed: item !== before.item });
    await record.keepFetchStates([nextState({ ...before, kind }, look, wishesOf(result, feed), now(), random)]);
    asking.asked(result.url, look.what);
  }
}

const failing = ({ url, code, message }: FetchResult & { outcome: 'failed' }): Coming => ({
  name: url,
  open: () => Promise.reject(new InputFault(code, message)),
});

function coming(fetched: Fetched, header: Header, taken: (item: string) => void): Coming {
  const { url, final_url, status, headers, redirects, at, wire_size, charset, notes, bytes } = fetched;
  const received = { url, final_url, status, headers, redirects, at, wire_size, charset };
  return {
    name: url,
    async open() {
      const { bytesSource } = await loadTaking();
      const source = bytesSource(nameIn(final_url), bytes);
      const said: Said = { ...nothingSaid, url: final_url, dates: await datesIn(fetched), notes };
      return { incoming: { source, header: { ...header, id: url }, received, said, as: null, place: null }, taken };
    },
  };
}

/** The last part of the path, which may say what the page is. */
const nameIn = (url: string): string => decodeURI(new URL(url).pathname.split('/').filter(Boolean).at(-1) ?? new URL(url).hostname);

async function datesIn({ headers }: Fetched): Promise<Said['dates']> {
  const { headerOf } = await loadFetch();
  const written = headerOf(headers, 'last-modified');
  if (written === null) return [];
  const value = Number.isNaN(Date.parse(written)) ? null : new Date(written).toISOString();
  return [{ written, value, where: 'last-modified of the server' }];
}

/** The beginning of a feed; null for anything else. */
async function feedIn({ bytes }: Fetched): Promise<string | null> {
  const { isFeed } = await loadTaking();
  const head = bytes.subarray(0, 1 << 18);
  return isFeed(head) ? new TextDecoder().decode(head) : null;
}

/** A description longer than so many UTF-16 units is taken for the whole text. */
const wholeText = 1_200;

/** What a feed says only the beginning of is not read; its page is asked for instead. */
export function followingSummaries(taking: Taking, follow: (url: string) => void): Taking {
  return {
    ...taking,
    takeText(input) {
      const taken = taking.takeText(input);
      if (!input.said.summary || input.text.length > wholeText || taken.url === null || taken.aside) return taken;
      follow(taken.url);
      return { ...taken, aside: { code: 'summary', message: `is only a summary in its feed; its page ${taken.url} is fetched instead` } };
    },
  };
}
