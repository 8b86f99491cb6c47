import assert from 'node:assert/strict';
import { say } from '../raw-server.ts';
import { noon } from '../test-clock.ts';
import { awaitsHeadersBriefly, type Case, page, type Seen } from './case.ts';

const fine: Case['answer'] = (socket) => say(socket, page);
const robots =
  (text: string, status = 200): NonNullable<Case['robots']> =>
  (socket) =>
    say(socket, text, { status });

/** The first failure's time to ask again, seconds after it was asked for. */
function retryIn({ results }: Seen): number | null {
  const failed = results.find((result) => result.outcome === 'failed');
  return failed?.outcome === 'failed' && failed.retry_at !== null ? (Date.parse(failed.retry_at) - noon) / 1000 : null;
}

/** Where our reading of it ends, after 512,000 bytes, it says `Disallow: /`; the line goes on. */
const cutInARule = `${'User-agent: *\n'.padEnd(512_000 - 'Disallow: /'.length - 1, '#')}\nDisallow: /private\n`;

/** Servers that ask for patience, and robots.txt. */
export const politenessCases: readonly Case[] = [
  {
    name: 'answers 429 with a Retry-After of two minutes',
    outcomes: ['http-429', 'backing-off'],
    answer: (socket) => say(socket, '', { status: 429, headers: ['retry-after: 120'] }),
    check(seen) {
      assert.equal(retryIn(seen), 120);
      assert.equal(seen.heard.length, 2, 'the second time nothing is sent');
    },
  },
  {
    name: 'answers 503 with a Retry-After that is a date',
    outcomes: ['http-503'],
    answer: (socket) => say(socket, '', { status: 503, headers: ['retry-after: Tue, 24 Nov 2026 13:00:00 GMT'] }),
    check: (seen) => assert.equal(retryIn(seen), 3600),
  },
  {
    name: 'answers 500, then well',
    outcomes: ['http-500', 'fetched'],
    answer: (socket, _heard, nth) => say(socket, page, { status: nth === 1 ? 500 : 200 }),
    check(seen) {
      assert.equal(retryIn(seen), 5);
      assert.deepEqual(seen.slept, [5000]);
    },
  },
  {
    name: 'answers 500 again and again',
    outcomes: ['http-500', 'http-500', 'http-500', 'http-500', 'http-500', 'backing-off'],
    answer: (socket) => say(socket, '', { status: 500 }),
    check: ({ slept }) => assert.deepEqual(slept, [5000, 10_000, 20_000, 40_000]),
  },
  {
    name: 'answers 404',
    outcomes: ['http-404'],
    answer: (socket) => say(socket, page, { status: 404 }),
    check: (seen) => assert.equal(retryIn(seen), null),
  },
  { name: 'answers 304 although nobody asked', outcomes: ['unasked-304'], answer: (socket) => say(socket, '', { status: 304 }) },
  {
    name: 'answers 304 to an ETag',
    outcomes: ['not-modified'],
    etag: '"v1"',
    answer: (socket) => say(socket, '', { status: 304 }),
    check: ({ heard }) => assert.match(heard[1]?.head ?? '', /^if-none-match: "v1"\r$/im),
  },
  {
    name: 'answers an ETag with the page',
    outcomes: ['fetched'],
    etag: '"v1"',
    answer: (socket) => say(socket, page, { headers: ['etag: "v2"'] }),
    check: ({ results: [result] }) => assert.equal(result?.outcome === 'fetched' && result.etag, '"v2"'),
  },
  {
    name: 'has a robots.txt that disallows the page',
    outcomes: ['robots'],
    answer: fine,
    robots: robots('User-agent: *\nDisallow: /\n'),
    check: ({ heard }) => assert.equal(heard.length, 1),
  },
  {
    name: 'has a robots.txt that disallows the page a redirect leads to',
    outcomes: ['robots'],
    answer: (socket) => say(socket, '', { status: 302, headers: ['location: /hidden'] }),
    robots: robots('User-agent: riwaya\nDisallow: /hidden\n'),
    check: ({ heard }) => assert.equal(heard.length, 2),
  },
  {
    name: 'has a robots.txt that disallows the page, which is told to be ignored',
    outcomes: ['fetched'],
    options: { ignoreRobots: true },
    answer: fine,
    robots: robots('User-agent: *\nDisallow: /\n'),
    check: ({ heard }) => assert.equal(heard.length, 1),
  },
  {
    name: 'answers 500 for robots.txt',
    outcomes: ['robots-unreachable'],
    answer: fine,
    robots: robots('', 500),
    check(seen) {
      assert.equal(seen.heard.length, 1);
      assert.equal(retryIn(seen), 5);
    },
  },
  { name: 'never answers for robots.txt', outcomes: ['timeout'], options: awaitsHeadersBriefly, answer: fine, robots: () => {} },
  { name: 'answers 403 for robots.txt', outcomes: ['fetched'], answer: fine, robots: robots('', 403) },
  {
    name: 'redirects robots.txt in a circle',
    outcomes: ['fetched'],
    answer: fine,
    robots: (socket) => say(socket, '', { status: 302, headers: ['location: /robots.txt'] }),
    check: ({ heard }) => assert.equal(heard.length, 7),
  },
  {
    name: 'redirects robots.txt to loopback',
    outcomes: ['robots-unreachable'],
    answer: fine,
    robots: (socket) => say(socket, '', { status: 302, headers: ['location: http://127.0.0.1/robots.txt'] }),
    check: ({ heard }) => assert.equal(heard.length, 1),
  },
  {
    name: 'has a robots.txt of a megabyte: the first 500 KiB hold',
    outcomes: ['robots'],
    answer: fine,
    robots: robots(`User-agent: *\nDisallow: /\n${'Allow: /public\n'.repeat(70_000)}User-agent: riwaya\nAllow: /\n`),
    options: { limits: { wire: 2_000_000 } },
  },
  {
    name: 'has a robots.txt whose 500 KiB end within a rule',
    outcomes: ['fetched'],
    answer: fine,
    robots: robots(cutInARule),
    options: { limits: { wire: 2_000_000 } },
  },
  {
    name: 'has a robots.txt with a Crawl-delay of ten seconds',
    outcomes: ['fetched', 'fetched'],
    answer: fine,
    robots: robots('User-agent: *\nCrawl-delay: 10\n'),
    check: ({ slept }) => assert.deepEqual(slept, [10_000]),
  },
];
