/** The samples and what is expected of gathering them name files, publishers, places and voices that are there. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { familyOf } from '#events';
import { knowledgeOf, readKnownWorld } from '#intake';
import { openReader } from '../bench/engine.ts';

type Sample = { file: string; title: string; published: string; publisher: string | null; url: string | null; about: string };
type Expected = {
  event: string;
  family: string;
  place: string | null;
  days: [string, string];
  reports: string[];
  accounts: string[];
  denied_by: string[];
  killed: [number | null, number | null] | null;
  total: boolean;
  not_with: string[];
};

const folder = join(import.meta.dirname, '../samples');
const rows = <T>(file: string): T[] =>
  readFileSync(join(folder, file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);
const samples = rows<Sample>('index.jsonl');
const expected = rows<Expected>('gathered.jsonl');
const textOf = (file: string): string => readFileSync(join(folder, file), 'utf8');
const { actors, sources, persons, places } = knowledgeOf(readKnownWorld(null));

test('the index lists each report once, with a known publisher and what it is', () => {
  const files = readdirSync(folder).filter((file) => file.endsWith('.txt'));
  assert.deepEqual(samples.map(({ file }) => file).sort(), files.sort());
  const strange = samples.filter(({ publisher }) => publisher !== null && !sources.has(publisher) && !actors.has(publisher));
  assert.deepEqual(strange, []);
  for (const { file, about } of samples) assert.match(about, /not a text of any outlet, not evidence/, file);
});

test('what is expected of gathering names reports, places and voices that exist', () => {
  const events = new Set(expected.map(({ event }) => event));
  const files = new Set(samples.map(({ file }) => file));
  const families = new Set<string>(Object.values(familyOf));
  for (const { event, family, place, reports, accounts, denied_by, not_with } of expected) {
    assert.ok(families.has(family), `${event}: family ${family}`);
    assert.ok(place === null || places.has(place), `${event}: place ${place}`);
    assert.deepEqual(
      reports.filter((file) => !files.has(file)),
      [],
      event,
    );
    assert.deepEqual(
      not_with.filter((other) => !events.has(other)),
      [],
      event,
    );
    const told = reports.map(textOf).join('\n');
    const voices = [...accounts, ...denied_by].filter((id) => !sources.has(id) && !actors.has(id) && !persons.has(id));
    assert.deepEqual(
      voices.filter((words) => !told.includes(words)),
      [],
      event,
    );
    assert.deepEqual(
      denied_by.filter((voice) => !accounts.includes(voice)),
      [],
      `${event}: who denies it has an account`,
    );
  }
});

test('every sample makes a claim, and every expected event is claimed in one of its reports', async () => {
  const read = await openReader();
  const claims = new Map(
    samples.map(({ about: _, ...sample }) => [sample.file, read({ ...sample, id: sample.file, text: textOf(sample.file) }).claims]),
  );
  assert.deepEqual(
    [...claims].filter(([, made]) => made.length === 0).map(([file]) => file),
    [],
  );
  const unclaimed = expected.filter(({ family, days: [from, to], reports }) =>
    reports.every((file) =>
      claims.get(file)?.every(({ type, time }) => familyOf[type] !== family || (time.start ?? '') > to || (time.end ?? '9999') < from),
    ),
  );
  assert.deepEqual(
    unclaimed.map(({ event }) => event),
    [],
  );
});
