import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ar } from '#languages';
import { Tokenizer } from '#text';
import { NameBook, NameIndex } from './index.ts';

const tokenizer = new Tokenizer(ar.spelling);
const book = new NameBook(ar.spelling);
for (const [name, id] of [
  ['منبج', 'manbij'],
  ['كفر نبل', 'kafr-nabl'],
  ['نبل', 'nubl'],
  ['الجيش الوطني السوري', 'sna'],
  ['الجيش', 'army'],
] as const) {
  book.add(name, { kind: 'place', id, short: false });
}
const index = new NameIndex(ar.spelling, ar.names.heads, book.table());

const at = (text: string, i = 0) => {
  const match = index.longestAt(tokenizer.tokens(text, 0, text.length), i);
  return match && [match.senses[0]?.id, match.to - match.from, match.clitic];
};

test('the longest name wins, however it is spaced or quoted', () => {
  assert.deepEqual(at('الجيش الوطني السوري'), ['sna', 3, '']);
  assert.deepEqual(at('الجيش الوطني'), ['army', 1, '']);
  assert.deepEqual(at('كفرنبل'), ['kafr-nabl', 1, '']);
  assert.deepEqual(at('كفر «نبل»'), ['kafr-nabl', 3, '']);
});

test('letters written onto the first word are told apart from it', () => {
  assert.deepEqual(at('وبمنبج'), ['manbij', 1, 'وب']);
  assert.deepEqual(at('للجيش'), ['army', 1, 'ل']);
  assert.deepEqual(at('كفر'), null);
});

test('a word can be asked whether any name begins with it', () => {
  assert.equal(index.begins('كفر'), true);
  assert.equal(index.begins('قمر'), false);
});
