import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type PlaceEntry, PlaceMatcher, pointFault, type SoughtPlace, withoutUnitNoun } from './index.ts';

const place = (id: string, name_ar: string, kind: string, more: Partial<PlaceEntry> = {}): PlaceEntry => ({
  id,
  name: id,
  name_ar,
  names: { ar: [], en: [] },
  kind,
  country: 'SY',
  parent: null,
  lat: 35.5,
  lon: 36.5,
  importance: 0.3,
  origin: ['made for the test'],
  ...more,
});

const matcher = new PlaceMatcher([
  place('syria', 'سوريا', 'country'),
  place('north', 'محافظة الشمال', 'governorate', { name: 'North Governorate', parent: 'syria' }),
  place('south', 'محافظة الجنوب', 'governorate', { parent: 'syria' }),
  place('middle', 'منطقة الوسط', 'district', { parent: 'north' }),
  place('kafr-mithal', 'كفر مثال', 'town', { parent: 'middle' }),
  place('first-twin', 'تل توأم', 'village', { parent: 'middle' }),
  place('second-twin', 'تل توأم', 'village', { parent: 'middle', lat: 35.8 }),
  place('base', 'كفر مثال', 'base', { parent: 'middle', lat: 35.501 }),
]);

const sought: SoughtPlace = { ar: ['كفر مثال'], en: [], kind: 'village', country: 'SY', lat: 35.51, lon: 36.5, governorate: 'north' };

for (const [what, change, expected] of [
  ['the same name near by', {}, 'kafr-mithal'],
  ['in one word, with another hamza', { ar: ['كفرمثال'] }, 'kafr-mithal'],
  ['with the article', { ar: ['الكفر مثال'] }, 'kafr-mithal'],
  ['by its English name, with signs', { ar: ['غير'], en: ['Kafr Mithāl'] }, 'kafr-mithal'],
  ['where the governorate is not known', { governorate: null }, 'kafr-mithal'],
  ['six kilometres away, and no other of the name in the governorate', { lat: 35.555 }, 'kafr-mithal'],
  ['six kilometres away, the governorate not known', { lat: 35.555, governorate: null }, null],
  ['twenty kilometres away', { lat: 35.68 }, null],
  ['six kilometres away, where two bear the name', { ar: ['تل توأم'], lat: 35.555 }, null],
  ['in another governorate', { governorate: 'south' }, null],
  ['in another country', { country: 'IQ' }, null],
  ['of another kind', { kind: 'mountain' }, null],
  ['of the kind of the other', { kind: 'base' }, 'base'],
  ['of another name', { ar: ['كفر أمثال'] }, null],
] as const) {
  test(`the same place? ${what}`, () => assert.equal(matcher.same({ ...sought, ...change })?.entry.id ?? null, expected));
}

for (const [kind, names, above, expected] of [
  ['governorate', ['الشمال'], null, 'north'],
  ['governorate', ['North'], null, 'north'],
  ['district', ['مركز الوسط'], 'north', 'middle'],
  ['district', ['الوسط'], 'south', null],
  ['subdistrict', ['الوسط'], 'north', null],
  ['governorate', ['الشرق'], null, null],
] as const) {
  test(`the unit ${kind} ${names[0]} in ${above ?? 'the country'}`, () =>
    assert.equal(matcher.unit(kind, 'SY', names, above)?.id ?? null, expected));
}

test('the governorate of a place is found through its units', () => {
  assert.equal(matcher.governorateOf('kafr-mithal'), 'north');
  assert.equal(matcher.governorateOf('syria'), null);
});

test('a unit is named without its noun', () => {
  assert.deepEqual(['محافظة الشمال', 'North Governorate', 'وسط', 'Some Sub-District'].map(withoutUnitNoun), [
    'الشمال',
    'North',
    'وسط',
    'Some',
  ]);
});

for (const [lat, lon, expected] of [
  [35, 37, null],
  [37, 35, /swapped/],
  [38, 36.1, /swapped/],
  [48, 2, /outside SY/],
  [0, 0, /0, 0/],
  [95, 200, /off the globe/],
  [Number.NaN, 36, /not numbers/],
] as const) {
  test(`the point ${lat}, ${lon} in Syria`, () => {
    const fault = pointFault('SY', lat, lon);
    if (expected === null) assert.equal(fault, null);
    else assert.match(fault ?? '', expected);
  });
}

test('a country without a box is only held to the globe', () => {
  assert.equal(pointFault('FR', 35, 37), null);
  assert.match(pointFault('FR', 135, 37) ?? '', /globe/);
});
