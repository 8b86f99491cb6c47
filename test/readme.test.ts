/** The first example of README.md gives the rows that are printed under it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Claim } from '#claims';
import { openReader } from '../bench/engine.ts';
import { actorName, day, placeName, tollWords, voices } from '../scripts/claim-line.ts';

const lines = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8').split('\n');
const first = lines.findIndex((line) => line.startsWith('> '));
const paragraph = lines
  .slice(
    first,
    lines.findIndex((line, i) => i > first && !line.startsWith('> ')),
  )
  .map((line) => line.slice(2));
const head = lines.findIndex((line) => line.startsWith('| what | who'));
const printed = lines
  .slice(
    head + 2,
    lines.findIndex((line, i) => i > head && !line.startsWith('|')),
  )
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );

const bare = (text: string): string => text.replaceAll(/[\u2068\u2069]/g, '').trim();

function row(claim: Claim): string[] {
  return [
    `${claim.polarity === 'denied' ? '**not** ' : ''}${claim.type}`,
    `${claim.initiators.map(actorName).join(', ')} → ${claim.targets.map(actorName).join(', ')}`,
    claim.places.map(placeName).join(', '),
    day(claim.time),
    claim.tolls.map(tollWords).join(', '),
    voices(claim).replace('according to ', ''),
  ].map(bare);
}

test('the paragraph of the README gives the rows under it', async () => {
  const read = await openReader();
  const { claims } = read({ id: 'readme', text: paragraph.join('\n'), published: '2024-11-30' });
  const got = claims.map(row).sort((a, b) => (a.join() < b.join() ? -1 : 1));
  assert.deepEqual(
    got,
    printed.toSorted((a, b) => (a.join() < b.join() ? -1 : 1)),
  );
});
