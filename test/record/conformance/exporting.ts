/** An item handed to others: they need nothing but its files to check it. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { exportItem, type Record } from '#record';
import { documents, fault, firstClaim, type Kind, recordsOf } from '../record-under-test.ts';
import { bytesIn, keepOne, receiptOf } from '../some-receipts.ts';

const hashOf = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');
const lines = (path: string): string[] => readFileSync(path, 'utf8').split('\n').filter(Boolean);

/** What somebody finds who has the files, the hash of the log's last entry from elsewhere, and a SHA-256. */
function outsideCheck(folder: string, head: string): string | null {
  const facts = readFileSync(join(folder, 'facts.json'));
  const { sha256 } = JSON.parse(`${facts}`) as { sha256: string };
  const [received = ''] = globSync('received/*', { cwd: folder });
  if (hashOf(readFileSync(join(folder, received))) !== sha256) return 'bytes';
  const log = lines(join(folder, 'log.jsonl'));
  const entries = log.map((line) => JSON.parse(line) as { kind: string; digest: string; seq: number });
  if (entries.find(({ kind }) => kind === 'received')?.digest !== hashOf(facts)) return 'facts';
  const [before = '', ...chain] = lines(join(folder, 'chain.txt'));
  let prev = before.split(' ')[1] ?? '';
  const leaves = new Map<number, string>();
  for (const line of chain) {
    const [seq = '', leaf = '', hash = ''] = line.split(' ');
    if (hashOf(prev + leaf) !== hash) return 'chain';
    leaves.set(Number(seq), leaf);
    prev = hash;
  }
  if (entries.some(({ seq }, i) => leaves.get(seq) !== hashOf(log[i] ?? ''))) return 'log';
  return prev === head ? null : 'head';
}

/** Runs the commands of `verify.txt`; what they say is wrong. */
function byHand(folder: string): string[] {
  const commands = [...new Set(lines(join(folder, 'verify.txt')).filter((line) => line.startsWith('    ')))];
  assert.equal(commands.length, 4);
  const { stdout, stderr } = spawnSync('sh', ['-c', commands.join('\n')], { cwd: folder, encoding: 'utf8' });
  return `${stdout}${stderr}`.split('\n').filter((line) => /ALTERED|FAILED/.test(line));
}

async function written(record: Record, id: string, folder: string): Promise<string> {
  for await (const { name, bytes } of exportItem(record, id)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, await bytesIn(bytes));
  }
  return folder;
}

function flip(path: string): void {
  const bytes = readFileSync(path);
  // A digit or letter becomes another one, so that the file stays what it is.
  const at = bytes.findLastIndex((byte) => byte >= 0x30 && byte <= 0x39);
  bytes[at] = bytes[at] === 0x31 ? 0x32 : 0x31;
  writeFileSync(path, bytes);
}

export function exportingTests(kind: Kind): void {
  const withRecord = recordsOf(kind);

  test(
    'an export is checked from its files alone, by a program and by hand, and fails where one byte is another',
    withRecord(async (record) => {
      const [document] = documents();
      assert.ok(document);
      await keepOne(record, receiptOf('before it'));
      const receipt = receiptOf('a page of 3 July', {
        name: '../../صفحة.html',
        url: 'https://example.org/7',
        received: { status: 200, note: 'قال "نعم"' },
      });
      const { id } = await keepOne(record, receipt);
      await record.add([document], { what: 'x', items: [id] });
      for (let i = 0; i < 2; i++) await keepOne(record, receiptOf(`behind it ${i}`));
      await record.correct(await firstClaim(record, 'strike-1'), 'tolls.killed', 5, 'somebody whose name is private', null);
      const root = mkdtempSync(join(tmpdir(), 'riwaya-export-'));
      try {
        const whole = await written(record, id, join(root, 'whole'));
        const files = globSync('**', { cwd: whole }).filter((path) => statSync(join(whole, path)).isFile());
        assert.deepEqual(files.sort(), [
          'SHA256SUMS',
          'chain.txt',
          'facts.json',
          'item.json',
          'log.jsonl',
          'received/صفحة.html',
          'verify.txt',
        ]);
        const { hash: head = '' } = (await record.head()) ?? {};
        assert.equal(outsideCheck(whole, head), null);
        assert.deepEqual(byHand(whole), []);
        assert.equal(outsideCheck(whole, hashOf('another head')), 'head');
        assert.ok(!files.some((file) => readFileSync(join(whole, file), 'utf8').includes('private')), 'what others did is not in it');
        const parts = [
          ['received/صفحة.html', 'bytes'],
          ['facts.json', 'facts'],
          ['log.jsonl', 'log'],
          ['chain.txt', 'chain'],
        ] as const;
        for (const [file, says] of parts) {
          const altered = join(root, says);
          cpSync(whole, altered, { recursive: true });
          flip(join(altered, file));
          assert.equal(outsideCheck(altered, head), says, file);
          assert.ok(byHand(altered).length > 0, `${file} by hand`);
        }
      } finally {
        rmSync(root, { recursive: true, force: true });
      }
    }),
  );

  test(
    'an item that is not there has no export; names lead nowhere',
    withRecord(async (record) => {
      await assert.rejects(written(record, 'x0', tmpdir()), fault('unknown-id'));
      const names = ['..', '/', 'a/../..', '.profile', 'a\u202eb\n.html', 'con?.html', 'ش'.repeat(300), '-rf', null];
      const seen: string[] = [];
      for (const [i, name] of names.entries()) {
        const { id } = await keepOne(record, receiptOf(`${i}`, { name }));
        for await (const { name: path } of exportItem(record, id)) if (path.startsWith('received')) seen.push(path.slice(9));
      }
      assert.deepEqual(seen, ['item', 'item', 'item', 'profile', 'ab.html', 'con_.html', 'ش'.repeat(80), 'rf', 'item']);
    }),
  );
}
