/** The same bytes out for the same bytes in: on one worker and on two, and again. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

const root = join(import.meta.dirname, '..');

/** The samples as JSON Lines, each several times so that two workers both have work. */
function reports(times: number): string {
  const rows = readFileSync(join(root, 'samples/index.jsonl'), 'utf8').split('\n').filter(Boolean);
  const lines = rows.map((row) => {
    const { file, title, published, publisher, url } = JSON.parse(row) as Record<string, string | null>;
    return { file, title, published, publisher, url, text: readFileSync(join(root, 'samples', file ?? ''), 'utf8') };
  });
  return Array.from({ length: times }, (_, n) =>
    lines.map(({ file, ...rest }) => JSON.stringify({ id: `${file}#${n}`, ...rest })).join('\n'),
  ).join('\n');
}

function read(input: string, jobs: number): string {
  const ran = spawnSync(process.execPath, ['bin/riwaya.js', 'read', '--format', 'jsonl', '--jobs', String(jobs)], {
    cwd: root,
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 29,
  });
  assert.equal(ran.status, 0, ran.stderr);
  return ran.stdout;
}

test('the same bytes on one worker, on two, and twice', () => {
  const input = reports(6);
  const [one, two, again] = [read(input, 1), read(input, 2), read(input, 2)];
  assert.equal(one.split('\n').filter(Boolean).length, input.split('\n').length);
  assert.ok(one === two, 'two workers wrote other bytes than one');
  assert.ok(two === again, 'the second run wrote other bytes than the first');
});

test('documents come in the order of their reports', () => {
  const input = reports(4);
  const ids = (text: string): string[] =>
    text
      .split('\n')
      .filter(Boolean)
      .map((line) => (JSON.parse(line) as { id?: string; report?: { id: string } }).report?.id ?? (JSON.parse(line) as { id: string }).id);
  assert.deepEqual(ids(read(input, 2)), ids(input));
});
