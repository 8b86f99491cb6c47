import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type KnowledgeEntries, type LayerEntries, overlay, type PlaceEntry } from './index.ts';

const place = (id: string, more: Partial<PlaceEntry> = {}): PlaceEntry => ({
  id,
  name: id,
  name_ar: `اسم ${id}`,
  names: { ar: [], en: [] },
  kind: 'village',
  country: 'SY',
  parent: null,
  lat: 35,
  lon: 36,
  importance: 0.3,
  origin: ['ships'],
  ...more,
});
const none = { actors: [], persons: [], sources: [], terms: [] };
const shipped: KnowledgeEntries = { ...none, places: [place('a'), place('b', { kind: 'district' })] };
const over = (...places: LayerEntries['places'][number][]) => overlay(shipped, { ...none, places });
const found = (result: ReturnType<typeof over>, id: string) => result.entries.places.find((entry) => entry.id === id);

test('without rows nothing changes', () => {
  assert.deepEqual(over().entries, shipped);
});

test('a row with the id of an entry replaces it; another is added', () => {
  const result = over(place('a', { name: 'New' }), place('c'));
  assert.equal(found(result, 'a')?.name, 'New');
  assert.deepEqual(
    result.entries.places.map(({ id }) => id),
    ['a', 'b', 'c'],
  );
});

test('another account gives names, codes and a point; id, name and importance stay', () => {
  const row = {
    ...place('t-1', { name: 'Ay', name_ar: 'ألف', lat: 35.5, importance: 0.9, ids: { pcode: 'C1' }, origin: ['table'] }),
    same_as: 'a',
  };
  const { id, name, name_ar, names, lat, importance, ids, origin } = found(over(row), 'a') as PlaceEntry;
  assert.deepEqual([id, name, name_ar, importance], ['a', 'a', 'اسم a', 0.3]);
  assert.deepEqual([names, lat, ids, origin], [{ ar: ['ألف'], en: ['Ay'] }, 35.5, { pcode: 'C1' }, ['ships', 'table']]);
  assert.equal(found(over(row), 't-1'), undefined);
});

test('names of a full table are kept apart, and a unit keeps its point', () => {
  const little = found(over({ ...place('t-1', { name_ar: 'ألف', little_known: true }), same_as: 'a' }), 'a') as PlaceEntry;
  assert.deepEqual([little.names.ar, little.little_names?.ar], [[], ['ألف']]);
  assert.equal(little.little_known, undefined);
  assert.equal(found(over({ ...place('t-2', { kind: 'district', lat: 33 }), same_as: 'b' }), 'b')?.lat, 35);
});

test('several accounts of one entry come together, in their order', () => {
  const rows = [33.1, 33.2].map((lat, i) => ({ ...place(`t-${i}`, { lat, ids: { [`s${i}`]: 'x' } }), same_as: 'a' }));
  const entry = found(over(...rows), 'a') as PlaceEntry;
  assert.deepEqual([entry.lat, entry.ids], [33.2, { s0: 'x', s1: 'x' }]);
});

test('an account of nothing stands for itself where it can, and is lost where it cannot', () => {
  assert.equal(found(over({ ...place('t-1'), same_as: 'gone' }), 't-1')?.id, 't-1');
  const name = {
    id: 't-2',
    same_as: 'gone',
    names: { ar: ['اسم'], en: [] },
    origin: ['taught'],
  } as unknown as LayerEntries['places'][number];
  assert.deepEqual(over(name).lost, [{ kind: 'places', id: 't-2' }]);
});
