import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ar } from '#languages';
import { foldWord, Tokenizer } from '#text';
import { FurnitureWording } from './wording.ts';

const tokenizer = new Tokenizer(ar.spelling);
const wording = new FurnitureWording(ar.furniture, ar.spelling);
const tokensOf = (text: string) => tokenizer.tokens(text, 0, text.length);
const { after, afterStop, aside, bars, sections, running, resuming, notAnd, and } = ar.furniture;
const folded = (phrase: string): string =>
  phrase
    .split(' ')
    .map((word) => foldWord(word, ar.spelling))
    .join(' ');

test('every phrase of the pack is found where it stands, as what the pack says it is', () => {
  for (const [kind, phrases] of [
    ['after', after],
    ['after', afterStop],
    ['aside', aside],
    ['bar', bars],
  ] as const)
    for (const phrase of phrases) {
      const tokens = tokensOf(phrase);
      const cue = wording.cueAt(tokens, 0, true);
      assert.deepEqual([cue?.kind, cue?.words.length], [kind, tokens.length], phrase);
    }
  for (const phrase of resuming) assert.ok(wording.resumesAt(tokensOf(phrase), 0), phrase);
});

test('words that are ordinary within a sentence introduce nothing there', () => {
  for (const phrase of afterStop) {
    const cue = wording.cueAt(tokensOf(phrase), 0, false);
    assert.ok(cue === null || after.some((other) => folded(other) === cue.words.join(' ')), phrase);
  }
});

test('no two entries of a list are spelt alike once folded, and none is of two kinds', () => {
  for (const list of [[...after, ...afterStop, ...aside, ...bars], sections, running, resuming, notAnd]) {
    const keys = list.map(folded);
    assert.deepEqual(
      keys.filter((key, i) => keys.indexOf(key) !== i),
      [],
    );
  }
});

test('a conjunction is told from a word that begins with its letter', () => {
  for (const word of notAnd) assert.ok(word.startsWith(and) && !wording.isJoined(tokensOf(word)[0] as never), word);
  for (const word of ['وأضافت', 'وكانت', 'والقصف']) assert.ok(wording.isJoined(tokensOf(word)[0] as never), word);
});
