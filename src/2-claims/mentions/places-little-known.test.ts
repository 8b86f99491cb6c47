/** Names out of full tables: read beside their kind or their unit, and nowhere else. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildKnowledge, type PlaceEntry } from '#knowledge';
import { ar } from '#languages';
import { createReader } from '../index.ts';

const place = (id: string, name_ar: string, kind: string, more: Partial<PlaceEntry> = {}): PlaceEntry => ({
  id,
  name: id,
  name_ar,
  names: { ar: [], en: [] },
  kind,
  country: 'SY',
  parent: 'idlib-governorate',
  lat: 35.9,
  lon: 36.6,
  importance: 0.04,
  origin: ['made for the test'],
  ...more,
});
const reader = createReader(
  buildKnowledge(
    {
      actors: [],
      persons: [],
      sources: [],
      terms: [],
      places: [
        place('idlib-governorate', 'محافظة إدلب', 'governorate', { parent: null, importance: 0.8, capital: 'idlib' }),
        place('idlib', 'إدلب', 'city', { importance: 0.8, little_names: { ar: ['الخضراوية'], en: [] } }),
        place('daraa', 'درعا', 'city', { parent: null, importance: 0.8, lat: 32.6, lon: 36.1 }),
        place('jadida', 'الجديدة', 'village', { little_known: true }),
        place('hizam', 'حزام', 'village', { little_known: true }),
      ],
    },
    'h',
  ),
);

function refs(text: string): (string | null)[] {
  const report = { id: 'x', text, title: null, publisher: null, url: null, published: '2024-11-30', zone: '+03:00', language: ar.code };
  const { mentions } = reader.read(report as unknown as Parameters<typeof reader.read>[0]);
  return mentions.filter(({ kind }) => kind === 'place').map(({ ref }) => ref);
}

for (const [text, expected] of [
  ['قصفت الطائرات قرية الجديدة.', ['jadida']],
  ['قصفت الطائرات قريتي الجديدة وحزام.', ['jadida', 'hizam']],
  ['قصفت الطائرات حزام بريف إدلب.', ['hizam', 'idlib-governorate']],
  ['سقطت قذائف على حزام بريف إدلب.', ['hizam', 'idlib-governorate']],
  ['سقطت قذائف في الجديدة في ريف إدلب.', ['jadida', 'idlib-governorate']],
  ['سقطت قذائف في الجديدة في ريف درعا.', ['daraa']],
  ['قصفت الطائرات المرحلة الجديدة.', []],
  ['وصلت التعزيزات الجديدة أمس.', []],
  ['قصفت الطائرات بلدة الخضراوية.', ['idlib']],
  ['الخضراوية في السوق.', []],
] as const) {
  test(text, () => assert.deepEqual(refs(text), expected));
}
