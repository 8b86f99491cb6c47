import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { buildKnowledge, type KnowledgeEntries } from '#knowledge';
import { readKnowledge } from './knowledge-files.ts';
import { openPacked } from './knowledge-pack.ts';

const shipped = new URL('../../../knowledge', import.meta.url).pathname;
const cache = mkdtempSync(join(tmpdir(), 'riwaya-pack-'));
after(() => rmSync(cache, { recursive: true }));

const made = openPacked(cache, null);
const kept = openPacked(cache, null);

test('a kept pack knows what the rows say', () => {
  const { rows, hash } = readKnowledge(shipped);
  const entries = rows as unknown as KnowledgeEntries;
  const plain = buildKnowledge(entries, hash);
  for (const { knowledge } of [made, kept]) {
    assert.equal(knowledge.hash, hash);
    assert.equal(knowledge.names.size, plain.names.size);
    assert.equal(knowledge.termNames.size, plain.termNames.size);
    for (const kind of ['actors', 'persons', 'sources', 'places', 'terms'] as const) {
      assert.deepEqual([...knowledge[kind].ids()], [...plain[kind].ids()].sort());
      for (const { id } of entries[kind]) assert.deepEqual(knowledge[kind].get(id), plain[kind].get(id));
    }
    for (const { name_ar, names } of [...entries.places, ...entries.actors])
      for (const name of [name_ar, ...names.ar]) assert.deepEqual(knowledge.names.lookup(name), plain.names.lookup(name), name);
    for (const { country } of entries.actors)
      if (country) assert.deepEqual(knowledge.governments.get(country), plain.governments.get(country));
    assert.deepEqual([...knowledge.unitsOf], [...plain.unitsOf]);
  }
  assert.equal(kept.knowledge.places.get('nowhere-at-all'), undefined);
});

test('models are read when they are asked for', () => {
  assert.deepEqual(
    kept.models.map(({ name, model }) => [name, model().name]),
    [
      ['told/assault', 'told/assault'],
      ['told/protest', 'told/protest'],
    ],
  );
});

test('a changed file makes a new pack; a broken or unwritable cache is no fault', () => {
  const folder = mkdtempSync(join(tmpdir(), 'riwaya-known-'));
  try {
    const place = (id: string) =>
      `${JSON.stringify({ id, name: id, name_ar: 'قرية', kind: 'village', names: { ar: [], en: [] }, country: 'SY', parent: null, lat: 35, lon: 36, importance: 0.1, origin: ['test'] })}\n`;
    const own = join(folder, '.cache');
    writeFileSync(join(folder, 'places.jsonl'), place('one'));
    const first = openPacked(own, null, folder).knowledge;
    writeFileSync(join(folder, 'places.jsonl'), place('one') + place('two'));
    const second = openPacked(own, null, folder).knowledge;
    assert.notEqual(second.hash, first.hash);
    assert.equal(second.names.lookup('قرية').length, 2);
    assert.deepEqual(readdirSync(own), ['knowledge.pack'], 'nothing half-written stays');
    writeFileSync(join(own, 'knowledge.pack'), readFileSync(join(own, 'knowledge.pack')).subarray(0, 100));
    assert.equal(openPacked(own, null, folder).knowledge.hash, second.hash);
    writeFileSync(join(folder, 'file'), '');
    assert.equal(openPacked(join(folder, 'file'), null, folder).knowledge.hash, second.hash);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
