/** What docs/neutrality.md says of disputed places is what the gazetteer holds. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { PlaceEntry, TermEntry } from '#knowledge';

const root = join(import.meta.dirname, '..');
const page = readFileSync(join(root, 'docs/neutrality.md'), 'utf8');
const rows = <T>(glob: string): T[] =>
  globSync(glob, { cwd: root }).flatMap((file) =>
    readFileSync(join(root, file), 'utf8')
      .split('\n')
      .filter((line) => line.trim())
      .map((line) => JSON.parse(line) as T),
  );

test('each disputed place is filed where the page says', () => {
  const filed = [...page.matchAll(/`([a-z-]+)` ([A-Z]{2})\b/g)].map(([, id, country]) => [id, country]);
  assert.ok(filed.length >= 15, `${filed.length} places are named in the table`);
  const places = new Map(rows<PlaceEntry>('knowledge/places/*.jsonl').map((place) => [place.id, place.country]));
  assert.deepEqual(
    filed.filter(([id, country]) => places.get(id as string) !== country),
    [],
    'mend the table of docs/neutrality.md, or the entry',
  );
});

test('each register of a term is one that the page explains', () => {
  const explained = new Set([...page.matchAll(/^\| ([a-z]+) \| /gm)].map(([, register]) => register));
  const strange = rows<TermEntry>('knowledge/terms/*.jsonl').filter(({ register }) => !explained.has(register));
  assert.deepEqual(
    strange.map(({ id, register }) => `${id}: ${register}`),
    [],
  );
});
