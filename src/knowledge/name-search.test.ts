import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildKnowledge, meaningsOf, type PlaceEntry } from './index.ts';

const place = (id: string, name_ar: string, importance: number, more: Partial<PlaceEntry> = {}): PlaceEntry => ({
  id,
  name: id,
  name_ar,
  names: { ar: [], en: [] },
  kind: 'town',
  country: 'SY',
  parent: null,
  lat: 35,
  lon: 36,
  importance,
  origin: ['made for the test'],
  ...more,
});
const actor = {
  id: 'group',
  name: 'Group',
  name_ar: 'كفر مثال',
  kind: 'armed-group',
  names: { ar: [], en: [] },
  part_of: [],
  country: null,
  origin: ['x'],
};
const places = [
  place('small', 'كفر مثال', 0.1),
  place('big', 'كفر مثال', 0.8),
  place('far', 'الرسم', 0.2),
  place('table', 'بئر سطر', 0.04, { little_known: true }),
];
const knowledge = buildKnowledge({ actors: [actor], persons: [], sources: [], places, terms: [] }, 'h');
const asked = (name: string) => meaningsOf(name, knowledge).map(({ entry, how }) => `${entry.id} ${how}`);

for (const [name, expected] of [
  ['كفر مثال', ['group exact', 'big exact', 'small exact']],
  ['كفرمثال', ['group spacing', 'big spacing', 'small spacing']],
  ['رسم', ['far article']],
  ['الرسم', ['far exact']],
  ['بير سطر', ['table exact']],
  ['بئر شطر', ['table near']],
  ['كفر مثل', ['group near', 'big near', 'small near']],
  ['شيء آخر', []],
  ['', []],
] as const) {
  test(`what "${name}" can mean`, () => assert.deepEqual(asked(name), expected));
}
