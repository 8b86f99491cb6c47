import assert from 'node:assert/strict';
import { test } from 'node:test';
import { InputFault } from '../input-fault.ts';
import { allowList } from './allow-list.ts';
import { FetchFault } from './fetch-fault.ts';
import { checkedUrl, reachable } from './guard.ts';

const nobody = allowList([]);

/** The names of a resolver: what is asked for and not here does not exist. */
const names: Readonly<Record<string, readonly string[]>> = {
  localhost: ['127.0.0.1', '::1'],
  'archive.example': ['93.184.216.34'],
  'inner.example': ['10.1.2.3'],
  'both.example': ['93.184.216.34', 'fd00::1'],
  'hidden.example': [],
  'odd.example': ['not-an-address'],
};
const lookup = async (host: string) => {
  const found = names[host];
  if (!found) throw Object.assign(new Error('no'), { code: 'ENOTFOUND' });
  return found;
};

async function codeOf(url: string, allow: readonly string[] = []): Promise<string> {
  const list = allowList(allow);
  try {
    await reachable(checkedUrl(url, list), list, lookup);
    return 'reachable';
  } catch (error) {
    if (error instanceof FetchFault) return error.code;
    throw error;
  }
}

const loopback = [
  'http://127.0.0.1/',
  'http://127.1/',
  'http://2130706433/',
  'http://0x7f000001/',
  'http://0x7f.0.0.1/',
  'http://0177.0.0.1/',
  'http://127.0.0.1./',
  'http://%31%32%37.0.0.1/',
  'http://\uff11\uff12\uff17.0.0.1/',
  'http://127\u30020.0.1/',
  'http://[::1]/',
  'http://[0:0:0:0:0:0:0:1]/',
  'http://[::ffff:127.0.0.1]/',
  'http://[::127.0.0.1]/',
  'http://[64:ff9b::7f00:1]/',
  'http://[2002:7f00:1::]/',
  'http://localhost/',
  'http://localhost./',
  'http://LOCALHOST/',
  'http://0/',
  'http://0.0.0.0/',
  'http://[::]/',
  'http:/127.0.0.1/',
  'http:\\\\127.0.0.1\\',
  '  http://127.0.0.1/\n',
];
for (const url of loopback)
  test(`loopback however it is written: ${JSON.stringify(url)}`, async () => assert.equal(await codeOf(url), 'private-address'));

const others: readonly (readonly [url: string, outcome: string, allow?: readonly string[]])[] = [
  ['https://archive.example/news', 'reachable'],
  ['https://ARCHIVE.example./news', 'reachable'],
  ['http://archive.example:8080/', 'reachable'],
  ['http://both.example/', 'private-address'],
  ['http://inner.example/', 'private-address'],
  ['http://nowhere.example/', 'dns'],
  ['http://hidden.example/', 'dns'],
  ['http://odd.example/', 'private-address'],
  ['http://archive.example:22/', 'bad-port'],
  ['http://archive.example:6667/', 'bad-port'],
  ['http://archive.example:0/', 'bad-port'],
  ['ftp://archive.example/', 'bad-scheme'],
  ['file:///etc/passwd', 'bad-scheme'],
  ['javascript:alert(1)', 'bad-scheme'],
  ['http://archive.example@127.0.0.1/', 'bad-url'],
  ['http://127.0.0.1:80\\@archive.example/', 'private-address'],
  ['archive.example/news', 'bad-url'],
  ['http://', 'bad-url'],
  ['http://a b/', 'bad-url'],
  ['', 'bad-url'],
  [`http://archive.example/${'a'.repeat(10_000)}`, 'bad-url'],
  ['http://inner.example/', 'reachable', ['inner.example']],
  ['http://inner.example./', 'reachable', ['INNER.example']],
  ['http://inner.example:8080/', 'private-address', ['inner.example:8081']],
  ['http://inner.example:8081/', 'reachable', ['inner.example:8081']],
  ['http://inner.example:22/', 'bad-port', ['inner.example']],
  ['http://inner.example:22/', 'reachable', ['inner.example:22']],
  ['http://inner.example/', 'reachable', ['inner.example:80']],
  ['http://inner.example/', 'reachable', ['10.1.0.0/16']],
  ['http://inner.example/', 'private-address', ['10.2.0.0/16']],
  ['http://inner.example/', 'private-address', ['10.1.2.3']],
  ['http://10.1.2.3/', 'reachable', ['10.1.2.3']],
  ['http://[::1]:8080/', 'reachable', ['::1']],
  ['http://[::1]:8080/', 'reachable', ['[::1]:8080']],
  ['http://localhost/', 'private-address', ['127.0.0.0/8']],
  ['http://localhost/', 'reachable', ['127.0.0.0/8', '::1/128']],
];
for (const [url, outcome, allow = []] of others)
  test(`${url.slice(0, 60)}${allow.length ? ` with ${allow} allowed` : ''}: ${outcome}`, async () =>
    assert.equal(await codeOf(url, allow), outcome));

test('the fragment is not asked for, and a redirect is read against the address it came from', () => {
  assert.equal(checkedUrl('https://archive.example/a#b', nobody).href, 'https://archive.example/a');
  assert.equal(checkedUrl('../c?d', nobody, new URL('https://archive.example/a/b/')).href, 'https://archive.example/a/c?d');
});

test('what cannot be allowed is told', () => {
  for (const entry of ['', 'a b', 'http://a/', '10.0.0.0/33', '10.0.0/8', 'a/8', '::1/129', 'user@host', '*.example', 'a:b'])
    assert.throws(
      () => allowList([entry]),
      (error) => error instanceof InputFault && error.code === 'option',
      entry,
    );
});
