/** The example of docs/document.md is a document, and the command still says what it says. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { type Document, documentFault } from '#contract';
import { riwaya } from './run.ts';

const page = readFileSync(new URL('../../docs/document.md', import.meta.url), 'utf8');
const example = JSON.parse(/```json\n([\s\S]*?)\n```/.exec(page)?.[1] ?? 'null') as Document;

test('the example is riwaya/1', async () => assert.equal(await documentFault(example), null));

test('the example is what the command says', async () => {
  const { out } = await riwaya(['read', '-', '--published', '2024-11-30', '--publisher', 'enab-baladi'], { input: example.report.text });
  const facts = ({ report, claims }: Document) => ({
    sha256: report.sha256,
    claims: claims.map(({ type, initiators, places, time, tolls, attribution }) => ({
      type,
      who: initiators.map(({ actor }) => actor?.id),
      where: places.map(({ place }) => place?.id),
      when: time,
      killed: tolls.map(({ outcome, low, high }) => [outcome, low, high]),
      voices: attribution.map(({ source, stance }) => [source?.id, stance]),
    })),
  });
  assert.deepEqual(facts(JSON.parse(out) as Document), facts(example));
});
