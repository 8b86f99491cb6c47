import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Failed, Fetched, NotModified, SentHeader } from './fetched.ts';
import { lookOf, wishesOf } from './look-of.ts';

const common = { url: 'https://a.example/', final_url: 'https://a.example/', redirects: [], at: '2026-11-24T12:00:00.000Z', notes: [] };
const page: Fetched = {
  outcome: 'fetched',
  ...common,
  status: 200,
  headers: [],
  bytes: new Uint8Array(1),
  wire_size: 1,
  charset: null,
  etag: '"2"',
  modified: null,
};
const same = (headers: readonly SentHeader[] = []): NotModified => ({ outcome: 'not-modified', ...common, status: 304, headers });
const failed: Failed = {
  outcome: 'failed',
  url: common.url,
  code: 'reset',
  message: '',
  redirects: [],
  at: common.at,
  retry_at: '2026-11-24T12:10:00.000Z',
};

const nothing = { item: null, changed: false };

test('what the record made of a page says whether it changed', () => {
  assert.deepEqual(lookOf(page, { item: 'i2', changed: true }), { what: 'changed', etag: '"2"', modified: null, item: 'i2' });
  assert.deepEqual(lookOf(page, { item: 'i1', changed: false }), { what: 'unchanged', etag: '"2"', modified: null });
});

test('a 304 leaves what it does not name', () => {
  assert.deepEqual(lookOf(same(), nothing), { what: 'unchanged' });
  assert.deepEqual(lookOf(same([['ETag', '"3"']]), nothing), { what: 'unchanged', etag: '"3"' });
});

test('a failure brings its code and time', () => {
  assert.deepEqual(lookOf(failed, nothing), { what: 'failed', code: 'reset', retry_at: failed.retry_at });
  assert.deepEqual(wishesOf(failed, '<rss><ttl>60</ttl>'), {});
});

test('wishes of the server and of the feed', () => {
  const cached: Fetched = { ...page, headers: [['Cache-Control', 'public, max-age=600']] };
  assert.deepEqual(wishesOf(cached, '<rss><channel><ttl>60</ttl><item/>'), { ttl: 3600, period: null, maxAge: 600 });
  assert.deepEqual(wishesOf(same([['cache-control', 'max-age=60']]), null), { maxAge: 60 });
});
