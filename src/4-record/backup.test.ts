import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { documents, dumped, open, options } from '../../test/record/record-under-test.ts';
import { backupRecord, openRecord, type RecordFault, restoreRecord } from './index.ts';

const folder = mkdtempSync(join(tmpdir(), 'riwaya-backup-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string): string => join(folder, name);
const coded = (code: string) => (error: unknown) => (error as RecordFault).code === code;

test('a backup is the record, taken while it is open, and restores into a new place only', async () => {
  const record = await open(at('record.sqlite'));
  await record.add(documents(), { what: 'x' });
  await backupRecord(at('record.sqlite'), at('backup.sqlite'), options());
  await restoreRecord(at('backup.sqlite'), at('restored.sqlite'), options());
  const restored = await openRecord(at('restored.sqlite'), options());
  assert.deepEqual(await dumped(restored), await dumped(record));
  assert.deepEqual(await restored.search('غارة'), await record.search('غارة'));
  await restored.close();
  await assert.rejects(backupRecord(at('record.sqlite'), at('backup.sqlite'), options()), coded('not-empty'));
  await assert.rejects(restoreRecord(at('backup.sqlite'), at('record.sqlite'), options()), coded('not-empty'));
  await record.close();
});

test('a damaged backup is found out before anything is written', async () => {
  const bytes = readFileSync(at('backup.sqlite'));
  for (let i = 5; i < bytes.length / 4096; i += 3) bytes.fill(0xa5, i * 4096, i * 4096 + 512);
  writeFileSync(at('damaged.sqlite'), bytes);
  await assert.rejects(restoreRecord(at('damaged.sqlite'), at('new.sqlite'), options()), coded('corrupt'));
  assert.equal(existsSync(at('new.sqlite')), false);
  writeFileSync(at('note.txt'), 'not a backup at all, but a note');
  await assert.rejects(restoreRecord(at('note.txt'), at('new.sqlite'), options()), coded('corrupt'));
  await assert.rejects(restoreRecord(at('nowhere.sqlite'), at('new.sqlite'), options()), coded('no-record'));
});

test('what is no record is not backed up, and nothing half made stays behind', async () => {
  await assert.rejects(backupRecord(at('nowhere.sqlite'), at('copy.sqlite'), options()), coded('no-record'));
  await assert.rejects(backupRecord(at('backup.sqlite'), at('note.txt/copy.sqlite'), options()), coded('cannot-open'));
  assert.deepEqual(
    readdirSync(folder).filter((name) => name.includes('half')),
    [],
  );
});
