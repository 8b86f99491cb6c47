import assert from 'node:assert/strict';
import { test } from 'node:test';
import { features, type Placed, weigh } from './features.ts';
import type { Unit } from './units.ts';

const unit: Unit = {
  start: 0,
  end: 80,
  cue: null,
  opens: true,
  stop: 'full',
  words: 14,
  commas: 1,
  running: 1,
  sections: 0,
  foreign: 0,
  resumes: false,
};
const sentence: Placed = { unit, repeated: 0, doubling: false, behind: false, place: 'among', behindStop: true, bare: false };
const headlines: Unit = { ...unit, stop: 'none', words: 40, commas: 0, running: 0 };

/** For each feature, where it holds. */
const where: Readonly<Record<string, Placed>> = {
  after: { ...sentence, unit: { ...headlines, cue: 'after' } },
  aside: { ...sentence, unit: { ...headlines, cue: 'aside' } },
  bar: { ...sentence, unit: { ...unit, cue: 'bar', words: 3 } },
  headlines: { ...sentence, unit: headlines },
  repeated: { ...sentence, repeated: 1, doubling: true },
  sections: { ...sentence, unit: { ...headlines, sections: 20 } },
  foreign: { ...sentence, unit: { ...headlines, foreign: 40 } },
  last: { ...sentence, unit: headlines, place: 'last' },
  title: { ...sentence, unit: { ...unit, stop: 'none' }, place: 'title' },
  behind: { ...sentence, behind: true },
  running: sentence,
  resumes: { ...sentence, unit: { ...unit, resumes: true } },
  bare: { ...sentence, unit: { ...unit, stop: 'none' }, bare: true },
};

test('every feature has a name, a sentence and a place where it holds, and holds between 0 and 1', () => {
  assert.deepEqual(
    features.map(({ name }) => name),
    Object.keys(where),
  );
  assert.equal(new Set(features.map(({ sentence }) => sentence)).size, features.length);
  for (const { name, holds } of features) {
    assert.ok(holds(where[name] as Placed) > 0, name);
    for (const placed of Object.values(where)) assert.ok(holds(placed) >= 0 && holds(placed) <= 1, name);
  }
});

test('what speaks for furniture outweighs none of it alone, and a running sentence speaks against', () => {
  assert.ok(weigh(sentence) < 0);
  assert.ok(weigh({ ...sentence, behind: true }) > 0);
  assert.ok(weigh({ ...sentence, behind: true, unit: { ...unit, resumes: true } }) < 0);
  assert.ok(weigh(where.headlines as Placed) > 0);
  assert.ok(weigh({ ...sentence, unit: { ...headlines, words: 30 }, bare: true }) < 0);
});
