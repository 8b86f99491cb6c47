import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCommand } from './read-command.ts';
import { plainOptions, type ReadOptions } from './read-options.ts';

async function parsed(args: readonly string[]): Promise<ReadOptions | null> {
  let options: ReadOptions | null = null;
  const command = readCommand(async (given) => {
    options = given;
  });
  await command
    .exitOverride()
    .configureOutput({ writeErr: () => {}, writeOut: () => {} })
    .parseAsync(args, { from: 'user' });
  return options;
}

test('plain arguments mean the same to the quick reader as to the parser', async () => {
  for (const args of [
    [],
    ['-'],
    ['a.txt', 'b.txt', '--format', 'jsonl', '--explain', '--whole'],
    ['a.txt', '--published', '2024-11-30', '--zone', 'Asia/Damascus', '--publisher', 'sana', '--title', '', '--id', 'x', '--url', 'u'],
    ['--max-bytes', '1MiB', '--jobs', '4', '--input', 'html', '--labels', 'ar', '--output', 'out.json', 'a.txt'],
  ]) {
    assert.deepEqual(plainOptions(args), await parsed(args), args.join(' '));
  }
});

test('what is not plain is left to the parser', () => {
  for (const args of [
    ['--help'],
    ['a.txt', '--bogus'],
    ['a.txt', '--format'],
    ['a.txt', '--format', 'pdf'],
    ['a.txt', '--format=json'],
    ['a.txt', '--title', '-'],
    ['a.txt', '--id', 'x', '--id', 'y'],
    ['--max-bytes', '0', 'a.txt'],
    ['--jobs', '999', 'a.txt'],
    ['--', 'a.txt'],
  ]) {
    assert.equal(plainOptions(args), null, args.join(' '));
  }
});
