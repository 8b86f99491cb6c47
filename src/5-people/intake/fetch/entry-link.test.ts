import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entryLink } from './entry-link.ts';

const base = 'https://news.example/feeds/all.xml';

test('the alternate link is asked for as it is, and known by its key', () => {
  assert.deepEqual(entryLink({ base, links: [{ href: ' https://news.example/a?utm_source=rss#more ' }] }), {
    url: 'https://news.example/a?utm_source=rss#more',
    key: 'news.example/a',
  });
});

test('links are read against the feed', () => {
  assert.equal(entryLink({ base, links: [{ href: '../a/1' }] })?.url, 'https://news.example/a/1');
  assert.equal(entryLink({ base, links: [{ href: '//cdn.example/1' }] })?.url, 'https://cdn.example/1');
});

test('enclosures, comments, other formats and the feed itself are not the page', () => {
  const links = [
    { href: 'https://news.example/a.mp3', rel: 'enclosure' },
    { href: 'https://news.example/a/comments', rel: 'replies' },
    { href: base, rel: 'self' },
    { href: base },
    { href: 'https://news.example/a.json', rel: 'alternate', type: 'application/json' },
    { href: 'mailto:editor@news.example' },
    { href: '' },
  ];
  assert.equal(entryLink({ base, links }), null);
  assert.equal(
    entryLink({ base, links: [...links, { href: '/a', rel: 'Alternate', type: 'text/html; charset=utf-8' }] })?.key,
    'news.example/a',
  );
});

test('a permanent id stands in for a missing link, another id does not', () => {
  const id = (value: string, permalink: boolean) => entryLink({ base, links: [], id: { value, permalink } });
  assert.equal(id('https://news.example/?p=7', true)?.key, 'news.example?p=7');
  assert.equal(id('https://news.example/?p=7', false), null);
  assert.equal(id('4711', true), null);
  assert.equal(id('tag:news.example,2026:1', true), null);
});
