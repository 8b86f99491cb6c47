import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { makeFolder } from './make-folder.ts';
import { openRecord, type RecordOptions } from './open-record.ts';
import { RecordFault } from './record-fault.ts';
import { sqliteFault } from './sqlite/sqlite-faults.ts';

type Options = Omit<RecordOptions, 'create'>;

const isFile = (url: string): boolean => !/^[a-z]{2,}:\/\//i.test(url);
const pathOf = (url: string): string => resolve(url.replace(/^sqlite:/, ''));

/**
 * Writes all of a record into a new file, itself a record, while others may go on writing to the first. The file is there whole or not
 * at all. Throws `RecordFault`: not-empty where the file is there already, and what opening throws.
 */
export async function backupRecord(url: string, file: string, options: Options): Promise<void> {
  // Opened as a record first, so that nothing else is taken for one.
  const record = await openRecord(url, options);
  try {
    await whole(file, async (half) => {
      if (isFile(url)) return copyFile(pathOf(url), half);
      const copy = await openRecord(half, { ...options, create: true });
      await copy.load(record.dump()).finally(() => copy.close());
    });
  } finally {
    await record.close();
  }
}

/**
 * Takes a backup into a file that is not there yet or a database that holds nothing, once all of it is found sound. Throws
 * `RecordFault`: corrupt, not-empty, and what opening throws.
 */
export async function restoreRecord(file: string, url: string, options: Options): Promise<void> {
  if (!existsSync(file)) throw new RecordFault('no-record', `there is no backup at ${file}; name the file that riwaya backup wrote`);
  checkSound(pathOf(file));
  if (isFile(url)) return whole(pathOf(url), async (half) => copyFile(pathOf(file), half));
  const backup = await openRecord(file, options);
  try {
    const record = await openRecord(url, { ...options, create: true });
    await record.load(backup.dump()).finally(() => record.close());
  } finally {
    await backup.close();
  }
}

/** Lets a file be made under another name, and gives it its own when it is on the disk. */
async function whole(file: string, make: (half: string) => Promise<void>): Promise<void> {
  const path = pathOf(file);
  if (existsSync(path)) throw new RecordFault('not-empty', `${path} is there already; move it away, or name another file`);
  const half = `${path}.${process.pid}.half`;
  try {
    makeFolder(dirname(path));
    await make(half);
    for (const each of [half, dirname(path)]) toDisk(each);
    renameSync(half, path);
    toDisk(dirname(path));
  } catch (error) {
    throw error instanceof RecordFault || !isOfTheSystem(error)
      ? error
      : new RecordFault('cannot-open', `${path} cannot be written (${(error as Error).message}); name another file`, error);
  } finally {
    for (const rest of ['', '-wal', '-shm', '-journal']) if (existsSync(half + rest)) rmSync(half + rest);
  }
}

const isOfTheSystem = (error: unknown): boolean => typeof (error as { syscall?: unknown }).syscall === 'string';

function toDisk(path: string): void {
  const file = openSync(path, 'r');
  fsyncSync(file);
  closeSync(file);
}

/** A copy as of now, without what was deleted; SQLite reads it in one transaction. */
function copyFile(from: string, to: string): void {
  within(from, (database) => database.prepare('vacuum into ?').run(to));
}

function checkSound(path: string): void {
  const says = within(path, (database) => database.prepare('pragma integrity_check(1)').get()?.integrity_check);
  if (says !== 'ok') throw new RecordFault('corrupt', `${path} is damaged (${says}); take another backup`);
}

function within<T>(path: string, use: (database: DatabaseSync) => T): T {
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(path, { timeout: 5_000 });
    return use(database);
  } catch (error) {
    throw sqliteFault(error, path);
  } finally {
    database?.close();
  }
}
