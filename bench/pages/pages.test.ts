import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openEngine } from '#intake';
import { firstLayouts } from './first-layouts.ts';
import { overlap, scorePages } from './measure.ts';
import { secondLayouts } from './second-layouts.ts';

const layouts = [...firstLayouts, ...secondLayouts];

test('forty layouts, each by its own name', () => {
  assert.equal(layouts.length, 40);
  assert.equal(new Set(layouts.map(({ name }) => name)).size, 40);
  assert.equal(new Set(layouts.map(({ html }) => html.replace(/[\u0600-\u06ff]+/g, ''))).size, 40, 'and by more than their words');
});

test('main text, date and publisher of the layouts do not fall under their floors', async () => {
  const scores = await scorePages(layouts, openEngine(null).knowledge);
  const mean = scores.reduce((sum, { f1 }) => sum + f1, 0) / scores.length;
  const wrong = (right: 'dateRight' | 'publisherRight'): string[] => scores.filter((score) => !score[right]).map(({ name }) => name);
  assert.ok(mean >= 0.98, `mean F1 ${mean}`);
  assert.deepEqual(
    scores.filter(({ f1 }) => f1 < 0.9).map(({ name, f1 }) => `${name} ${f1}`),
    [],
  );
  assert.ok(wrong('dateRight').length <= 1, `dates wrong: ${wrong('dateRight')}`);
  assert.ok(wrong('publisherRight').length <= 2, `publishers wrong: ${wrong('publisherRight')}`);
});

test('no layout is set aside as something else than an article', async () => {
  const scores = await scorePages(layouts, openEngine(null).knowledge);
  assert.deepEqual(
    scores.filter(({ aside }) => aside !== null).map(({ name, aside }) => `${name}: ${aside}`),
    [],
  );
});

test('overlap counts each word once', () => {
  assert.deepEqual(overlap(['a', 'b', 'b'], ['b', 'a', 'c']), { f1: 2 / 3, missed: ['c'], surplus: ['b'] });
  assert.equal(overlap(['x'], ['y']).f1, 0);
});
