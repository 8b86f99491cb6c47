import assert from 'node:assert/strict';
import { say } from '../raw-server.ts';
import { type Case, page, type Seen } from './case.ts';

/** An address of the public internet; nothing is sent there, the server stands in. */
const publicAddress = '93.184.216.34';

const to = (place: string) => (socket: Parameters<typeof say>[0]) => say(socket, '', { status: 302, headers: [`location: ${place}`] });

/** Nothing but the first address was asked for. */
const onlyOne = ({ heard }: Seen): void =>
  assert.deepEqual(
    heard.map(({ path }) => path),
    ['/robots.txt', '/'],
  );
const nothing = ({ heard }: Seen): void => assert.equal(heard.length, 0);

/** Addresses that lead where nobody should be led. */
export const addressCases: readonly Case[] = [
  {
    name: 'redirects to a name that leads to loopback',
    outcomes: ['private-address'],
    names: { 'inner.test': [['127.0.0.1']] },
    answer: to('http://inner.test/admin'),
    check: onlyOne,
  },
  {
    name: 'redirects to the metadata service of its cloud',
    outcomes: ['private-address'],
    answer: to('http://169.254.169.254/latest/meta-data/'),
    check: onlyOne,
  },
  {
    name: 'redirects to loopback written as a number',
    outcomes: ['private-address'],
    answer: to('http://2130706433/'),
    check: onlyOne,
  },
  {
    name: 'redirects to loopback as IPv4 within IPv6',
    outcomes: ['private-address'],
    answer: to('http://[::ffff:7f00:1]/'),
    check: onlyOne,
  },
  {
    name: 'has a public and a private address',
    outcomes: ['private-address'],
    url: 'http://both.test:PORT/',
    names: { 'both.test': [[publicAddress, '10.0.0.7']] },
    standIn: true,
    answer: (socket) => say(socket, page),
    check: nothing,
  },
  {
    name: 'leads to a public address when it is checked and to loopback right after',
    outcomes: ['fetched', 'private-address'],
    url: 'http://rebinding.test:PORT/',
    names: { 'rebinding.test': [[publicAddress], ['127.0.0.1']] },
    options: { ignoreRobots: true },
    standIn: true,
    answer: (socket) => say(socket, page),
    check: ({ dialled }) => assert.deepEqual(dialled, [publicAddress]),
  },
  {
    name: 'leads to loopback between robots.txt and the page',
    outcomes: ['private-address'],
    url: 'http://rebinding.test:PORT/',
    names: { 'rebinding.test': [[publicAddress], ['127.0.0.1']] },
    standIn: true,
    answer: (socket) => say(socket, page),
    check: ({ dialled }) => assert.deepEqual(dialled, [publicAddress]),
  },
  { name: 'redirects to file:', outcomes: ['bad-scheme'], answer: to('file:///etc/passwd'), check: onlyOne },
  { name: 'redirects to ftp:', outcomes: ['bad-scheme'], answer: to('ftp://site.test/news'), check: onlyOne },
  { name: 'redirects to data:', outcomes: ['bad-scheme'], answer: to('data:text/html,hello'), check: onlyOne },
  { name: 'redirects to the port of another service', outcomes: ['bad-port'], answer: to('http://site.test:22/'), check: onlyOne },
  {
    name: 'redirects to an address with a password',
    outcomes: ['bad-url'],
    answer: to('http://www.example.org:80@site.test/'),
    check: onlyOne,
  },
  { name: 'redirects to something that is no address', outcomes: ['bad-url'], answer: to('http://'), check: onlyOne },
  {
    name: 'redirects without saying where to',
    outcomes: ['bad-redirect'],
    answer: (socket) => say(socket, '', { status: 301 }),
    check: onlyOne,
  },
  { name: 'redirects in a loop', outcomes: ['redirect-loop'], answer: (socket, { path }) => to(path === '/' ? '/a' : '/')(socket) },
  {
    name: 'redirects without end',
    outcomes: ['too-many-redirects'],
    answer: (socket, _heard, nth) => to(`/${nth}`)(socket),
    check: ({ heard }) => assert.equal(heard.length, 12),
  },
  {
    name: 'redirects with the bytes of an Arabic path as they are',
    outcomes: ['fetched'],
    answer: (socket, { path }) => (path === '/' ? to('/\u062d\u0644\u0628')(socket) : say(socket, page)),
    check: ({ results: [result] }) => assert.match(result?.outcome === 'fetched' ? result.final_url : '', /\/%D8%AD%D9%84%D8%A8$/),
  },
];
