import assert from 'node:assert/strict';
import { test } from 'node:test';
import { InputFault } from '../input-fault.ts';
import { feedsOf } from './feeds-of.ts';

test('a plain list: an address a line, a title after it, comments', () => {
  const list = feedsOf(
    '\ufeff# agencies\r\nhttps://one.example/rss  Agency One # daily\r\n\r\n  https://two.example/#top\nfeed://three.example/rss\nfeed:https://four.example/\n',
  );
  assert.deepEqual(list, {
    feeds: [
      { url: 'https://one.example/rss', title: 'Agency One' },
      { url: 'https://two.example/#top', title: null },
      { url: 'http://three.example/rss', title: null },
      { url: 'https://four.example/', title: null },
    ],
    problems: [],
  });
});

test('bad lines are told with their number and the rest goes on', () => {
  const { feeds, problems } = feedsOf('one.example/rss\nhttps://two.example/\nftp://three.example/\n\nhttps://TWO.example\nhttps://\n');
  assert.deepEqual(feeds, [{ url: 'https://two.example/', title: null }]);
  assert.deepEqual(
    problems.map(({ line }) => line),
    [1, 3, 5, 6],
  );
  assert.match(problems[2]?.message ?? '', /line 2/);
});

const opml = `<?xml version="1.0"?>
<!DOCTYPE opml [ <!ENTITY long "xxxxxxxxxx"> <!ENTITY file SYSTEM "file:///etc/passwd"> ]>
<opml version="2.0"><body>
  <outline text="Agencies">
    <outline text="One &amp; Only" title="One" type="rss"
      xmlUrl="https://one.example/rss?a=1&amp;b=2"/>
    <outline text="Group"><outline text="&file;&long;" xmlURL="https://two.example/"/></outline>
  </outline>
  <outline text="No address" type="rss"/>
  <outline text="Bad" xmlUrl="javascript:alert(1)"/>
  <outline text="Twice" xmlUrl="https://two.example/"/>
</body></opml>`;

test('OPML: nested outlines, entities of XML only, nothing expanded', () => {
  const { feeds, problems } = feedsOf(opml);
  assert.deepEqual(feeds, [
    { url: 'https://one.example/rss?a=1&b=2', title: 'One' },
    { url: 'https://two.example/', title: '&file;&long;' },
  ]);
  assert.deepEqual(
    problems.map(({ line }) => line),
    [9, 10, 11],
  );
});

test('OPML that is cut off gives what is in it', () => {
  assert.equal(feedsOf(opml.slice(0, opml.indexOf('</outline>'))).feeds.length, 2);
});

test('outlines that nobody closes are read, a million of them up to where it is told', () => {
  const open = (count: number) => Array.from({ length: count }, (_, i) => `<outline xmlUrl="https://${i}.example/">`).join('\n');
  assert.equal(feedsOf(`<opml>${open(5000)}`).feeds.length, 5000);
  const { feeds, problems } = feedsOf(`<opml>${'<a>'.repeat(1_000_000)}${open(1)}`);
  assert.deepEqual([feeds.length, problems.length], [0, 1]);
});

test('a list that names nothing, and one that is too large, are refused', () => {
  for (const [text, code] of [
    ['', 'empty'],
    ['# nothing\n', 'empty'],
    ['<html><body>Not found</body></html>', 'empty'],
    ['#'.repeat(20_000_001), 'too-large'],
  ] as const)
    assert.throws(
      () => feedsOf(text),
      (error) => error instanceof InputFault && error.code === code,
    );
});
