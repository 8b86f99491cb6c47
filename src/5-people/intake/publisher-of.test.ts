import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openEngine } from './engine.ts';
import { publisherOf } from './publisher-of.ts';

const { knowledge } = openEngine(null);
const found: readonly (readonly [written: string, id: string | null])[] = [
  ['enabbaladi.net', 'enab-baladi'],
  ['english.enabbaladi.net', 'enab-baladi'],
  ['notenabbaladi.net', null],
  ['عنب بلدي', 'enab-baladi'],
  ['عنب بلدى', 'enab-baladi'],
  ['المرصد السورى لحقوق الإنسان', 'syrian-observatory-for-human-rights'],
  ['@AJArabic', 'al-jazeera'],
  ['@ajarabic', 'al-jazeera'],
  ['AJArabic', null],
  ['الجزيرة السورية للأحذية', null],
  ['net', null],
  ['', null],
];
for (const [written, id] of found)
  test(`${JSON.stringify(written)} is ${id ?? 'nobody known'}`, () =>
    assert.equal(publisherOf([{ written, where: 'somewhere' }], knowledge)?.id ?? null, id));

test('the first that is known is taken, with where it stands', () => {
  const all = [
    { written: 'موقع لا يعرفه أحد', where: 'meta og:site_name' },
    { written: 'sana.sy', where: 'domain of og:url' },
    { written: 'عنب بلدي', where: 'copyright line' },
  ];
  assert.deepEqual(publisherOf(all, knowledge), { id: 'sana', written: 'sana.sy', where: 'domain of og:url' });
  assert.equal(publisherOf([], knowledge), null);
});
