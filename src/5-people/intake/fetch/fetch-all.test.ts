import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fetchAll, type Queued } from './fetch-all.ts';
import type { Failed, FetchResult, NotModified } from './fetched.ts';
import type { Fetcher } from './fetcher.ts';

const common = { redirects: [], at: '2026-11-24T12:00:00.000Z' };
const fine = (url: string): NotModified => ({
  outcome: 'not-modified',
  url,
  final_url: url,
  status: 304,
  headers: [],
  notes: [],
  ...common,
});
const failure = (url: string, code: Failed['code'], retry: number | null): Failed => ({
  outcome: 'failed',
  url,
  code,
  message: '',
  retry_at: retry === null ? null : new Date(retry).toISOString(),
  ...common,
});

type Answer = (url: string, nth: number) => FetchResult | Promise<FetchResult>;

function fake(answer: Answer = fine) {
  const asked: string[] = [];
  let now = 1_000_000;
  let most = 0;
  let underWay = 0;
  const fetcher: Fetcher = {
    async get(url, _state, signal) {
      asked.push(url);
      most = Math.max(most, ++underWay);
      try {
        await new Promise(setImmediate);
        if (signal?.aborted) return failure(url, 'aborted', null);
        return await answer(url, asked.filter((other) => other === url).length);
      } finally {
        underWay--;
      }
    },
    close() {},
  };
  const clock = {
    now: () => now,
    sleep: async (ms: number) => {
      now += ms;
    },
  };
  return { fetcher, clock, asked, most: () => most };
}

async function collect(results: AsyncIterable<Queued>): Promise<readonly string[]> {
  const told: string[] = [];
  for await (const result of results)
    told.push(`${result.url} ${result.outcome === 'failed' ? result.code : result.outcome === 'skipped' ? result.because : 'ok'}`);
  return told;
}

const pages = (hosts: number, each: number) =>
  Array.from({ length: hosts * each }, (_, i) => `https://${Math.floor(i / each)}.example/${i % each}`);

test('every address is asked for once, several hosts at a time, each host one at a time and in order', async () => {
  const { fetcher, asked, most, clock } = fake();
  const urls = pages(5, 4);
  const told = await collect(fetchAll(urls, fetcher, { hosts: 3, clock }));
  assert.deepEqual(told.toSorted(), urls.map((url) => `${url} ok`).toSorted());
  assert.equal(most(), 3);
  for (let host = 0; host < 5; host++) {
    const own = asked.filter((url) => url.startsWith(`https://${host}.`));
    assert.deepEqual(own, own.toSorted());
  }
});

test('a host that was visited waits until the others were', async () => {
  const { fetcher, asked, clock } = fake();
  await collect(fetchAll(pages(3, 2), fetcher, { hosts: 1, clock }));
  assert.deepEqual(asked, [
    'https://0.example/0',
    'https://1.example/0',
    'https://2.example/0',
    'https://0.example/1',
    'https://1.example/1',
    'https://2.example/1',
  ]);
});

test('what is done, and what stands twice, is told and not asked for', async () => {
  const { fetcher, asked, clock } = fake();
  const urls = ['https://a.example/1', 'https://A.example/1#top', 'https://a.example/2', 'https://a.example/3'];
  const told = await collect(fetchAll(urls, fetcher, { done: ['https://a.example/2'], clock }));
  assert.deepEqual(told, ['https://A.example/1#top twice', 'https://a.example/2 done', 'https://a.example/1 ok', 'https://a.example/3 ok']);
  assert.deepEqual(asked, ['https://a.example/1', 'https://a.example/3']);
});

test('what may pass is tried again when its time has come, no more often than told and not when that is far off', async () => {
  const { fetcher, asked, clock } = fake((url, nth) => {
    if (url.endsWith('/later')) return failure(url, 'http-503', clock.now() + 3_600_000);
    if (url.endsWith('/gone')) return failure(url, 'http-404', null);
    return url.endsWith('/down') || nth < 3 ? failure(url, 'reset', clock.now() + 10_000) : fine(url);
  });
  const urls = ['https://a.example/soon', 'https://b.example/down', 'https://c.example/later', 'https://d.example/gone'];
  const told = await collect(fetchAll(urls, fetcher, { tries: 3, clock }));
  assert.deepEqual(told.toSorted(), [
    'https://a.example/soon ok',
    'https://b.example/down reset',
    'https://c.example/later http-503',
    'https://d.example/gone http-404',
  ]);
  assert.equal(asked.length, 3 + 3 + 1 + 1);
});

test('a host that is to rest holds up no other', async () => {
  const { fetcher, asked, clock } = fake((url, nth) =>
    url.startsWith('https://0.') && nth === 1 ? failure(url, 'reset', clock.now() + 10_000) : fine(url),
  );
  const told = await collect(fetchAll(pages(3, 2), fetcher, { hosts: 1, clock }));
  assert.deepEqual(
    asked.map((url) => url.slice(8)),
    ['0.example/0', '1.example/0', '2.example/0', '1.example/1', '2.example/1', '0.example/0', '0.example/1', '0.example/1'],
  );
  assert.equal(told.length, 6);
});

test('addresses that are none are told as such and hold up nothing', async () => {
  const { fetcher, clock } = fake((url) => (URL.canParse(url) ? fine(url) : failure(url, 'bad-url', null)));
  assert.deepEqual((await collect(fetchAll(['nonsense', 'https://a.example/'], fetcher, { clock }))).toSorted(), [
    'https://a.example/ ok',
    'nonsense bad-url',
  ]);
});

test('it stops when told: nothing more is asked for, and what was given up is not given out', async () => {
  const stop = new AbortController();
  const { fetcher, asked, clock } = fake();
  const told: string[] = [];
  for await (const { url } of fetchAll(pages(2, 50), fetcher, { hosts: 2, signal: stop.signal, clock })) {
    told.push(url);
    if (told.length === 5) stop.abort();
  }
  assert.ok(told.length >= 5 && told.length <= 6, String(told.length));
  assert.ok(asked.length <= 8, String(asked.length));
  const rest = await collect(fetchAll(pages(2, 50), fake().fetcher, { done: told, clock }));
  assert.equal(rest.filter((line) => line.endsWith(' ok')).length, 100 - told.length);
});

test('nobody who stops listening leaves anything under way', async () => {
  const { fetcher, asked, clock } = fake();
  for await (const _ of fetchAll(pages(8, 8), fetcher, { hosts: 4, clock })) break;
  const count = asked.length;
  await new Promise((resolve) => setTimeout(resolve, 20));
  assert.equal(asked.length, count);
  assert.ok(count <= 4);
});
