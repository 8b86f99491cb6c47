import assert from 'node:assert/strict';
import { hash } from 'node:crypto';
import { test } from 'node:test';
import { bytesSource, textOf } from '../../../../../test/archives/bytes-source.ts';
import { gzipped, response } from '../../../../../test/archives/warc-writer.ts';
import { zipOf } from '../../../../../test/archives/zip-writer.ts';
import { type FormatOptions, type Found, usualLimits } from '../found.ts';
import { readWacz } from './index.ts';

const options: FormatOptions = { limits: usualLimits, map: null };
const [a, b] = ['https://example.org/a', 'https://example.org/b'];
const archive = gzipped([response(a, '<p>one</p>'), response(b, '<p>two</p>')]);
const line = (row: object): string => `${JSON.stringify(row)}\n`;
const header = line({ format: 'json-pages-1.0', id: 'pages' });
const pages = header + line({ url: `${a}#top`, title: 'بيان', ts: '2024-12-03T08:00:00Z' });

type Parts = { readonly pages?: string; readonly hash?: string; readonly archive?: Uint8Array };
function wacz({ pages: list, hash: digest, archive: bytes = archive }: Parts): Buffer {
  const digests = { resources: [{ path: 'archive/data.warc.gz', hash: digest ?? `sha256:${hash('sha256', bytes)}` }] };
  return zipOf([
    { name: 'archive/data.warc.gz', content: bytes, stored: true },
    ...(list === undefined ? [] : [{ name: 'pages/pages.jsonl', content: list }]),
    { name: 'datapackage.json', content: JSON.stringify(digests) },
  ]);
}
const read = (bytes: Uint8Array): Promise<Found[]> => Array.fromAsync(readWacz(bytesSource('a.wacz', bytes), options));
const brief = (found: readonly Found[]): string[] =>
  found.map((each) => (each.what === 'aside' ? each.code : each.what === 'within' ? (each.said.url ?? '') : ''));

test('pages of the list are read, with its titles', async () => {
  const found = await read(wacz({ pages }));
  assert.deepEqual(brief(found), [a, 'not-listed']);
  const [first] = found;
  assert.ok(first?.what === 'within');
  assert.equal(first.said.title, 'بيان');
  assert.equal(first.place, `archive/data.warc.gz@0 ${a}`);
  assert.equal(await textOf(first.source), '<p>one</p>');
  assert.deepEqual(
    first.said.dates.map(({ where }) => where),
    ['warc archived', 'wacz archived'],
  );
});

for (const [what, bytes, expected] of [
  ['without a list', wacz({}), [a, b]],
  ['with a list of nothing', wacz({ pages: header }), [a, b]],
  ['with a digest that differs', wacz({ hash: `sha256:${'0'.repeat(64)}` }), ['digest', a, b]],
  ['with a page that is not there', wacz({ pages: pages + line({ url: 'https://example.org/c' }) }), [a, 'not-listed', 'missing-pages']],
  ['with lines that are no pages', wacz({ pages: `${pages}{"url":1}\nnot json\n` }), ['page-list', a, 'not-listed']],
  ['with a WARC cut short', wacz({ archive: archive.subarray(0, archive.length - 30) }), [a, 'cut']],
  [
    'without digests',
    zipOf([
      { name: 'archive/x.warc.gz', content: archive },
      { name: 'datapackage.json', content: '{}' },
    ]),
    ['digest', a, b],
  ],
  ['with no WARC inside its WARC', zipOf([{ name: 'archive/x.warc.gz', content: 'text' }]), ['digest', 'warc']],
] as const) {
  test(`a collection ${what}`, async () => assert.deepEqual(brief(await read(bytes)), expected));
}

test('a collection of nothing is refused', () => assert.rejects(read(zipOf([{ name: 'a', content: 'x' }])), { code: 'wacz' }));
