import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ar } from '#languages';
import { sentences, Tokenizer } from '#text';
import { claimFeatures, score, TextScorer, type TrainedModel, textFeatures, weightsFrom } from './index.ts';

const tokenizer = new Tokenizer(ar.spelling);
const tokensOf = (text: string) => [...sentences(text, tokenizer)].flatMap((sentence) => sentence.tokens);
const text = 'قتل 3 مدنيين في قصف على قرية، وأصيب 12 في قصف آخر على قرية مجاورة';

const model: TrainedModel = {
  name: 'told/assault',
  command: 'by hand',
  date: '2026-11-24',
  trainedOn: 'nothing',
  scores: {},
  bias: -1,
  threshold: 0.5,
  weights: weightsFrom(
    Object.entries({ 'w:قتل': 1, 'w:قصف': 0.5, 'b:في قصف': 0.25, 'c:<قصف': 0.1, 'c:قصف': 2, 'w:0': 0.2, 'rule:toll': 0.7 }),
  ),
};

test('a feature is named once, and none is longer than two words or five characters', () => {
  const names = [...textFeatures(tokensOf(text))];
  assert.equal(new Set(names).size, names.length);
  for (const name of names) {
    if (name.startsWith('c:')) assert.ok(name.length - 2 <= 5, name);
    else assert.ok(name.split(' ').length <= 2, name);
  }
});

test('numbers are one word and marks are none', () => {
  const names = textFeatures(tokensOf('قتل 3، وأصيب 12'));
  assert.ok(names.has('w:0'));
  assert.ok(![...names].some((name) => /[3،]|12/.test(name)));
});

test('the quick scorer gives what the plain sum gives', () => {
  const scorer = new TextScorer(model);
  const tokens = tokensOf(text);
  for (const extra of [[], ['rule:toll', 'rule:unheard-of']]) {
    const plain = score(model, [...textFeatures(tokens), ...extra]);
    for (let again = 0; again < 2; again++) assert.ok(Math.abs(scorer.probability(tokens, extra) - plain) < 1e-12);
  }
});

test('an empty sentence has the probability of the bias', () => {
  assert.equal(new TextScorer(model).probability([]), score(model, []));
});

test('claims of another class say only that they are there', () => {
  assert.deepEqual(claimFeatures('protest', []), ['rule:claims=0']);
});
