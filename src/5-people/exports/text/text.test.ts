import assert from 'node:assert/strict';
import { test } from 'node:test';
import { styleText } from 'node:util';
import { fixture } from '../../../../test/browser/hand-made-document.ts';
import { columns, isolated, printable, wrap } from './layout.ts';
import type { TextStyle } from './style.ts';
import { textOf } from './text.ts';

const plain: TextStyle = { labels: 'en', width: 80, isolate: false, paint: (_, text) => text };
const isolates = /[\u2066-\u2069]/;

test('English labels: who, to whom, where, when, toll, voice, and the words', () => {
  const text = textOf(fixture, plain);
  for (const part of [
    'Air or drone strike',
    'Russian Aerospace Forces → Civilians',
    'Thursday, 28 November 2024 (counted from publication: صباح الخميس)',
    'killed: 4 civilians; injured: 25, of whom 8 children',
    'White Helmets (states: قالت)',
    '[denied]',
    '[possible]',
    'nobody named',
    'armed opposition',
    'zone assumed UTC+3',
  ]) {
    assert.ok(text.replace(/\s+/g, ' ').includes(part), part);
  }
});

test('Arabic labels leave no English label behind', () => {
  const text = textOf(fixture, { ...plain, labels: 'ar' });
  for (const part of ['ضربة جوية أو بطائرة مسيّرة', 'قتلى: 4 مدنيون', '[منفي]', 'الخوذ البيضاء', 'افتُرضت المنطقة الزمنية'])
    assert.ok(text.includes(part), part);
  assert.ok(!/\b(Who|Where|When|Toll|According|denied)\b/.test(text));
});

test('directions are marked for a terminal only, and isolates are closed on each line', () => {
  assert.ok(!isolates.test(textOf(fixture, plain)));
  const lines = textOf(fixture, { ...plain, isolate: true }).split('\n');
  assert.ok(lines.some((line) => isolates.test(line)));
  for (const line of lines) assert.equal(line.split('\u2068').length, line.split('\u2069').length, line);
});

test('no line is wider than asked, where its words allow it', () => {
  for (const line of textOf(fixture, { ...plain, width: 60 }).split('\n')) assert.ok(columns(line) <= 64, line);
  assert.deepEqual(wrap('one two three', 7), ['one two', 'three']);
  assert.equal(columns('مُدَرِّس'), 4);
  assert.equal(columns(styleText('red', 'ab', { validateStream: false })), 2);
});

test('a report cannot reach the terminal', () => {
  assert.equal(printable('a\u001b[31mb\u202ec\u0007'), 'a[31mbc');
  assert.equal(isolated('abc', true), 'abc');
});

test('what could not be read says why', () => {
  const error = { code: 'not-json', message: 'line 3 is not JSON', line: 3 };
  const unread = {
    format: 'riwaya/1' as const,
    engine: fixture.engine,
    report: { id: 'line-3' },
    mentions: [] as [],
    claims: [] as [],
    error,
  };
  assert.match(textOf(unread, plain), /^line-3 \(line 3\): This report could not be read: line 3 is not JSON/);
});

test('with an explanation, the rules and the confidence table are there', () => {
  assert.match(textOf(fixture, plain), /strike noun with air adjective[\s\S]*lost:\s+bombardment[\s\S]*\+0\.60 +trigger/);
});
