import assert from 'node:assert/strict';
import { test } from 'node:test';
import { forwarderOf } from './forwarder.ts';

const known = new Map([
  ['north-news', ['North News', 'أخبار الشمال', 'north.example', 'north_news']],
  ['south-news', ['South News', 'وكالة الأنباء']],
  ['east-news', ['East News', 'وكالة الأنباء']],
]);

test('a source is known by its name, its site or its handle, however they are spelled', () => {
  const table: [string, string | null][] = [
    ['أخبار الشمال', 'north-news'],
    ['اخبار الشمـال \u2705', 'north-news'],
    ['NORTH NEWS', 'north-news'],
    ['@north_news', 'north-news'],
    ['https://t.me/north_news', 'north-news'],
    ['north-news', 'north-news'],
    ['أخبار', null],
    ['وكالة الأنباء', null],
    ['', null],
    ['\u2705', null],
  ];
  for (const [name, id] of table) assert.deepEqual(forwarderOf(name, known), { id, name }, name);
});
