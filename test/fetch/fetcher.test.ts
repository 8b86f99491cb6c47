/** What the fetcher sends, and how it ends; how it fares with servers that misbehave is in misbehaviour.test.ts. */
import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { test } from 'node:test';
import { type FetcherOptions, InputFault, loadFetch } from '#intake';
import { type Answerer, noRobots, type RawServer, rawServer, say } from './raw-server.ts';
import { selfSigned } from './self-signed.ts';
import { testClock } from './test-clock.ts';

const { openFetcher, headerOf, fetchAll } = await loadFetch();
const page = '<p>A page.</p>';

async function withServer(answer: Answerer, use: (server: RawServer, options: FetcherOptions) => Promise<void>): Promise<void> {
  const server = await rawServer(answer);
  try {
    await use(server, { allow: ['site.test', 'other.test'], clock: testClock(), lookup: async () => ['127.0.0.1'] });
  } finally {
    await server.close();
  }
}

test('it says who asks, whom to complain to and what it can read, and asks for the page alone', () =>
  withServer(
    (socket) => say(socket, page),
    async (server, options) => {
      const fetcher = openFetcher({ ...options, contact: 'archive@example.org' });
      await fetcher.get(`http://site.test:${server.port}/a?b=%20c#d`, { etag: 'W/"1"', modified: 'Tue, 24 Nov 2026 10:00:00 GMT' });
      const [robots, asked] = server.heard.map(({ head }) => head);
      assert.match(robots ?? '', /^GET \/robots\.txt HTTP\/1\.1\r\n/);
      assert.doesNotMatch(robots ?? '', /if-none-match/i);
      assert.match(asked ?? '', /^GET \/a\?b=%20c HTTP\/1\.1\r\n/);
      for (const line of [
        `host: site.test:${server.port}`,
        /user-agent: Riwaya\/\d+\.\d+\.\d+ \(\+archive@example\.org\)/,
        'accept-encoding: gzip, deflate, br, zstd',
        'accept-language: ar, \\*;q=0.5',
        'if-none-match: W/"1"',
        'if-modified-since: Tue, 24 Nov 2026 10:00:00 GMT',
        'connection: close',
      ])
        assert.match(asked ?? '', new RegExp(`^${line instanceof RegExp ? line.source : line}\r$`, 'im'));
      assert.doesNotMatch(asked ?? '', /^(cookie|referer|authorization):/im);
    },
  ));

test('headers are kept as they were sent, and so are the redirects', () =>
  withServer(
    (socket, { path }) =>
      path === '/'
        ? say(socket, '', { status: 301, headers: ['Location: /b'] })
        : say(socket, page, {
            headers: ['Set-Cookie: a=1', 'X-Odd:  \u062d\u0644\u0628 ', 'set-cookie: b=2', 'Content-Type: text/html; charset=cp1256'],
          }),
    async (server, options) => {
      const result = await openFetcher(options).get(`http://site.test:${server.port}/`);
      if (result.outcome !== 'fetched') throw new Error(JSON.stringify(result));
      assert.deepEqual(result.headers, [
        ['Set-Cookie', 'a=1'],
        ['X-Odd', '\u062d\u0644\u0628 '],
        ['set-cookie', 'b=2'],
        ['Content-Type', 'text/html; charset=cp1256'],
        ['content-length', String(page.length)],
      ]);
      assert.equal(headerOf(result.headers, 'content-type'), 'text/html; charset=cp1256');
      assert.deepEqual(result.redirects, [{ url: `http://site.test:${server.port}/`, status: 301 }]);
      assert.deepEqual(
        [result.final_url, result.charset, result.wire_size, result.at],
        [`http://site.test:${server.port}/b`, 'windows-1256', page.length, '2026-11-24T12:00:00.000Z'],
      );
    },
  ));

test('robots.txt is asked for once a day, and the pause lies between pages only', () =>
  withServer(
    (socket) => say(socket, page),
    async (server, options) => {
      const clock = testClock();
      const fetcher = openFetcher({ ...options, clock });
      for (const path of ['/1', '/2', '/3']) await fetcher.get(`http://site.test:${server.port}${path}`);
      assert.deepEqual(
        server.heard.map(({ path }) => path),
        ['/robots.txt', '/1', '/2', '/3'],
      );
      assert.deepEqual(clock.slept, [2000, 2000]);
      await clock.sleep(86_400_000, null);
      await fetcher.get(`http://site.test:${server.port}/4`);
      assert.deepEqual(
        server.heard.slice(4).map(({ path }) => path),
        ['/robots.txt', '/4'],
      );
    },
  ));

test('a condition that cannot be sent is left out', () =>
  withServer(
    (socket) => say(socket, page),
    async (server, options) => {
      const result = await openFetcher(options).get(`http://site.test:${server.port}/`, { etag: '"1"\r\nx-evil: 1', modified: '' });
      assert.equal(result.outcome, 'fetched');
      assert.doesNotMatch(server.heard[1]?.head ?? '', /if-|x-evil/i);
    },
  ));

test('a proxy that the environment names is not used', () =>
  withServer(
    (socket) => say(socket, page),
    async (server, options) => {
      const before = process.env.http_proxy;
      process.env.http_proxy = 'http://127.0.0.1:9';
      try {
        assert.equal((await openFetcher(options).get(`http://site.test:${server.port}/`)).outcome, 'fetched');
      } finally {
        if (before === undefined) delete process.env.http_proxy;
        else process.env.http_proxy = before;
      }
    },
  ));

test('a certificate is checked against the name asked for and those who are trusted', async () => {
  const certificate = await selfSigned('site.test');
  const server = await rawServer((socket) => say(socket, page), noRobots, certificate);
  const fetcher = openFetcher({
    allow: ['site.test', 'other.test'],
    ca: certificate.cert,
    clock: testClock(),
    lookup: async () => ['127.0.0.1'],
  });
  try {
    assert.equal((await fetcher.get(`https://site.test:${server.port}/`)).outcome, 'fetched');
    const other = await fetcher.get(`https://other.test:${server.port}/`);
    assert.equal(other.outcome === 'failed' && other.code, 'tls');
    assert.equal(other.outcome === 'failed' && other.retry_at, null);
  } finally {
    fetcher.close();
    await server.close();
  }
});

test('a server that is not there, and one whose first address is dead', async () => {
  const gone = await rawServer(() => {});
  await gone.close();
  const fetcher = openFetcher({ allow: ['site.test'], clock: testClock(), lookup: async () => ['127.0.0.1'] });
  const refused = await fetcher.get(`http://site.test:${gone.port}/`);
  assert.equal(refused.outcome === 'failed' && refused.code, 'connect');
  const server = await rawServer((socket) => say(socket, page));
  const two = openFetcher({ allow: ['site.test'], clock: testClock(), lookup: async () => ['127.0.0.2', '127.0.0.1'] });
  assert.equal((await two.get(`http://site.test:${server.port}/`)).outcome, 'fetched');
  await server.close();
});

for (const how of ['signal', 'close'] as const)
  test(`what is under way ends with ${how}, and so does what waits for its turn`, () =>
    withServer(
      () => {},
      async (server, options) => {
        const fetcher = openFetcher(options);
        const stop = new AbortController();
        const all = ['/1', '/2'].map((path) => fetcher.get(`http://site.test:${server.port}${path}`, {}, stop.signal));
        while (server.heard.length < 2) await new Promise((resolve) => setTimeout(resolve, 5));
        if (how === 'signal') stop.abort();
        else fetcher.close();
        for (const result of await Promise.all(all)) assert.equal(result.outcome === 'failed' && result.code, 'aborted');
        assert.equal(server.heard.length, 2);
        if (how === 'close') assert.equal((await fetcher.get(`http://site.test:${server.port}/3`)).outcome, 'failed');
      },
    ));

test('a resolver that does not answer is given up', async () => {
  const fetcher = openFetcher({ clock: testClock(), limits: { connectTime: 50 }, lookup: () => new Promise(() => {}) });
  const result = await fetcher.get('http://site.test/');
  assert.equal(result.outcome === 'failed' && result.code, 'timeout');
});

test('a queue over two hosts: each is asked politely, and what fails in passing is tried again', () =>
  withServer(
    (socket, { path }, nth) => say(socket, page, { status: path === '/2' && nth < 4 ? 503 : 200 }),
    async (server, options) => {
      const clock = testClock();
      const fetcher = openFetcher({ ...options, clock });
      const urls = ['site.test', 'other.test'].flatMap((host) => ['/1', '/2', '/3'].map((path) => `http://${host}:${server.port}${path}`));
      const got: string[] = [];
      for await (const result of fetchAll(urls, fetcher, { clock })) if (result.outcome === 'fetched') got.push(result.url);
      assert.deepEqual(got.toSorted(), urls.toSorted());
    },
  ));

test('options that cannot be used are told', () => {
  for (const options of [
    { contact: 'me\r\nx: y' },
    { contact: '' },
    { allow: ['http://a/'] },
    { ca: 'no certificate' },
    { limits: { wholeTime: 0 } },
    { limits: { wholeTime: 1e12 } },
    { limits: { wire: Number.NaN } },
    { politeness: { delay: -1 } },
    { limits: { size: 5 } as never },
  ])
    assert.throws(
      () => openFetcher(options),
      (error) => error instanceof InputFault && error.code === 'option',
    );
});

test('a dialler is told which addresses were checked', async () => {
  const server = await rawServer((socket) => say(socket, page));
  const targets: unknown[] = [];
  const fetcher = openFetcher({
    ignoreRobots: true,
    lookup: async () => ['93.184.216.34'],
    dial: (target) => {
      targets.push(target);
      return connect(server.port, '127.0.0.1');
    },
  });
  await fetcher.get('http://public.test/');
  assert.deepEqual(targets, [{ host: 'public.test', port: 80, addresses: ['93.184.216.34'] }]);
  await server.close();
});
