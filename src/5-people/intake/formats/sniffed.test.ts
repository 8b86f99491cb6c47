/** What each kind of source is taken for by its head: no two claim the same, and plain text is claimed by none. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isFeed } from './feeds/index.ts';
import { isDelimited, isJsonRows, isXlsx } from './tables/index.ts';
import { isTelegramHtml, isTelegramJson } from './telegram/index.ts';

const kinds = {
  feed: (head: Uint8Array) => isFeed(head),
  telegram: (head: Uint8Array) => isTelegramJson(head),
  'telegram-html': (head: Uint8Array) => isTelegramHtml(head),
  xlsx: isXlsx,
  delimited: isDelimited,
  json: isJsonRows,
};

const heads: readonly (readonly [kind: string, name: string, head: string | Uint8Array])[] = [
  ['feed', 'a', '<?xml version="1.0"?>\n<!-- made by hand -->\n<rss version="2.0"><channel>'],
  ['feed', 'feed.xml', '\ufeff<feed xmlns="http://www.w3.org/2005/Atom">'],
  ['feed', 'feed.json', '{ "version" : "https://jsonfeed.org/version/1", "items": [{"id": "1", "text": "x"}]}'],
  ['telegram', 'result.json', '{\n "name": "x",\n "type": "private_supergroup",\n "id": 1,\n "messages": [\n  {'],
  ['telegram-html', 'messages.html', '<!DOCTYPE html>\n<html>\n <head>\n  <meta charset="utf-8"/>\n  <title>Exported Data</title>'],
  ['xlsx', 'a.xlsx', Buffer.from('PK\u0003\u0004rest', 'latin1')],
  ['delimited', 'a.csv', 'whatever'],
  ['delimited', 'stdin', 'title,url,published\nx,https://a.example,2024-11-30\n'],
  ['delimited', 'stdin', 'العنوان;النص\nا;ب\n'],
  ['json', 'a.jsonl', ''],
  ['json', 'stdin', '{"text": "x"}\n{"text": "y"}\n'],
  ['json', 'stdin', '[\n {\n "id": 1,\n "body": "x" }'],
  ['nothing', 'report.txt', 'قصف على البلدة, ومقتل مدنيين, أمس\nقالت مصادر'],
  ['nothing', 'page.html', '<!DOCTYPE html><html><head><title>x</title></head><body><div class="message">'],
  ['nothing', 'a.zip', Buffer.from('PK\u0003\u0004rest', 'latin1')],
  ['nothing', 'a.json', '{"a": 1}'],
  ['nothing', 'empty', ''],
];

for (const [kind, name, head] of heads) {
  test(`${name} that begins ${JSON.stringify(String(head).slice(0, 40))} is ${kind}`, () => {
    const bytes = typeof head === 'string' ? Buffer.from(head) : head;
    const claimed = Object.entries(kinds).flatMap(([one, is]) => (is(bytes, name) ? [one] : []));
    assert.deepEqual(claimed, kind === 'nothing' ? [] : [kind]);
  });
}

test('a head of any length is told in little time', () => {
  for (const piece of ['<?a?>', '<!-- ', '<!DOCTYPE x [', '{"a":', '[{"a":1},', 'a,b,', '<!--x-->', ' ']) {
    const head = Buffer.from(piece.repeat(Math.ceil(65536 / piece.length)).slice(0, 65536));
    const began = performance.now();
    for (const is of Object.values(kinds)) is(head, 'x');
    assert.ok(performance.now() - began < 500, `${piece} takes ${performance.now() - began} ms`);
  }
});
