import assert from 'node:assert/strict';
import { test } from 'node:test';
import { feedRhythm } from './feed-rhythm.ts';

const feed = (head: string, rest = '<item><ttl>1</ttl></item></channel></rss>') =>
  `<?xml version="1.0"?><rss><channel><title>T</title>${head}${rest}`;

test('ttl and the period of the syndication module, in seconds', () => {
  const readings: readonly (readonly [head: string, ttl: number | null, period: number | null])[] = [
    ['<ttl>60</ttl>', 3600, null],
    ['<ttl> 15 </ttl>', 900, null],
    ['<sy:updatePeriod>hourly</sy:updatePeriod><sy:updateFrequency>1</sy:updateFrequency>', null, 3600],
    ['<sy:updatePeriod>\n daily\t</sy:updatePeriod><sy:updateFrequency>2</sy:updateFrequency>', null, 43_200],
    ['<sy:updatePeriod>weekly</sy:updatePeriod>', null, 604_800],
    ['<ttl>soon</ttl><sy:updatePeriod>often</sy:updatePeriod>', null, null],
    ['<ttl>0</ttl><sy:updatePeriod>hourly</sy:updatePeriod><sy:updateFrequency>0</sy:updateFrequency>', null, 3600],
    ['', null, null],
  ];
  for (const [head, ttl, period] of readings) assert.deepEqual(feedRhythm(feed(head)), { ttl, period }, head);
});

test('a feed that is cut off says what it has said, and JSON says nothing', () => {
  assert.deepEqual(feedRhythm(feed('<ttl>60</ttl>', '<item><title>cut')), { ttl: 3600, period: null });
  assert.deepEqual(feedRhythm('{"version": "https://jsonfeed.org/version/1.1"}'), { ttl: null, period: null });
});
