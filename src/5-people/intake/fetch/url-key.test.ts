import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { urlKey } from './url-key.ts';

const same: readonly (readonly string[])[] = [
  [
    'https://news.example/a',
    'http://news.example/a',
    'HTTPS://NEWS.example:443/a',
    'http://news.example:80/a#top',
    'https://www.news.example/a/',
    'https://news.example./a?utm_source=x&utm_medium=y',
    'https://news.example/a/index.html?fbclid=abc',
    'https://news.example/%61',
  ],
  ['https://news.example', 'https://news.example/', 'https://news.example/index.php?utm_campaign=z'],
  ['https://news.example/?p=7', 'https://news.example?utm_source=x&p=7', 'https://news.example/index.php?p=7&gclid=1'],
  ['https://news.example/\u062d\u0644\u0628', 'https://news.example/%d8%ad%d9%84%d8%a8', 'https://news.example/%D8%AD%D9%84%D8%A8/'],
];
for (const addresses of same)
  test(`one page: ${addresses[0]}`, () => assert.equal(new Set(addresses.map(urlKey)).size, 1, addresses.map(urlKey).join(' ')));

test('other pages', () => {
  const others = [
    'https://news.example/a',
    'https://news.example/A',
    'https://news.example/a?page=2',
    'https://news.example/a?page=2&x=1',
    'https://news.example/a?x=1&page=2',
    'https://news.example/a.html',
    'https://news.example:8443/a',
    'https://ar.news.example/a',
    'https://news.example/a%2Fb',
    'https://news.example/a/b',
    'https://news.example/a?q=%E1%F8',
    'https://news.example/a?utm=1',
  ];
  assert.equal(new Set(others.map(urlKey)).size, others.length);
});

test('what is no address of a page has no key', () => {
  for (const address of ['', 'news', 'mailto:a@b.example', 'file:///a', 'tag:news.example,2026:1', 'https://'])
    assert.equal(urlKey(address), null, address);
});

test('a key is the key of itself, and tracking changes nothing', () => {
  fc.assert(
    fc.property(fc.webUrl({ withQueryParameters: true }), fc.constantFrom('utm_source=a', 'fbclid=b', 'UTM_ID=c'), (url, parameter) => {
      const key = urlKey(url);
      assert.notEqual(key, null);
      assert.equal(urlKey(`https://${key}`), key);
      assert.equal(urlKey(`${url}${url.includes('?') ? '&' : '?'}${parameter}#there`), key);
    }),
  );
});
