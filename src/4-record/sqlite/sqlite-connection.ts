import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import type { CompiledQuery, DatabaseConnection, QueryResult } from 'kysely';
import { sqliteFault } from './sqlite-faults.ts';

/** Milliseconds a statement waits for a lock with the process standing still; longer waits are made between statements. */
const standstill = 250;
/** Statements kept ready for one connection. */
const readyAtMost = 300;

/** One connection to a file, whose statements are kept ready. Errors come out as `RecordFault` where they are one. */
export class SqliteConnection implements DatabaseConnection {
  private readonly database: DatabaseSync;
  private readonly path: string;
  private readonly ready = new Map<string, StatementSync>();

  constructor(path: string) {
    this.path = path;
    try {
      this.database = new DatabaseSync(path, { timeout: standstill });
      // FULL: what was committed outlives a power cut; WAL: readers go on while one writes. 64 MiB of pages are kept, and as many of the
      // log before they go into the file: ids are random, so many changes of one page go there as one.
      this.database.exec(
        'pragma synchronous = full; pragma cache_size = -65536; pragma temp_store = memory; pragma wal_autocheckpoint = 16000',
      );
    } catch (error) {
      throw sqliteFault(error, path);
    }
  }

  async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    try {
      const statement = this.prepared(sql);
      const values = parameters as SQLInputValue[];
      if (statement.columns().length > 0) return { rows: statement.all(...values) as R[] };
      const { changes, lastInsertRowid } = statement.run(...values);
      return { rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid) };
    } catch (error) {
      throw sqliteFault(error, this.path);
    }
  }

  /** Not offered: long lists are read page by page. */
  streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error('a SQLite record reads long lists page by page');
  }

  /** Runs SQL as it stands; throws what SQLite throws. */
  execute(sql: string): void {
    this.database.exec(sql);
  }

  close(): void {
    if (this.database.isOpen) this.database.close();
  }

  private prepared(sql: string): StatementSync {
    const known = this.ready.get(sql);
    const statement = known ?? this.database.prepare(sql);
    // The index of words numbers its own rows beyond what a number can hold.
    if (!known && statement.columns().length === 0) statement.setReadBigInts(true);
    if (known) this.ready.delete(sql);
    else if (this.ready.size >= readyAtMost) this.ready.delete(this.ready.keys().next().value as string);
    this.ready.set(sql, statement);
    return statement;
  }
}
