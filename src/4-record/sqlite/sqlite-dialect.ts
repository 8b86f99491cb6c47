import { setTimeout as pause } from 'node:timers/promises';
import {
  type Dialect,
  type Driver,
  type Kysely,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type TransactionSettings,
} from 'kysely';
import { SqliteConnection } from './sqlite-connection.ts';
import { isBusy, sqliteFault } from './sqlite-faults.ts';

/** Milliseconds a writer waits for other writers before it gives up. */
const patience = 120_000;

/**
 * Kysely over `node:sqlite`: as many connections as are in use at once, so that a reader never sees what a writer of the same
 * process has not committed. A transaction writes unless it is said to be read only, and takes the write lock when it begins.
 */
class SqliteDriver implements Driver {
  private readonly path: string;
  private readonly idle: SqliteConnection[] = [];
  private readonly open = new Set<SqliteConnection>();

  constructor(path: string) {
    this.path = path;
  }

  async init(): Promise<void> {
    const connection = await this.acquireConnection();
    await this.whenFree(connection, 'pragma journal_mode = wal');
    await this.releaseConnection(connection);
  }

  async acquireConnection(): Promise<SqliteConnection> {
    const connection = this.idle.pop() ?? new SqliteConnection(this.path);
    this.open.add(connection);
    return connection;
  }

  async releaseConnection(connection: SqliteConnection): Promise<void> {
    this.idle.push(connection);
  }

  beginTransaction(connection: SqliteConnection, { accessMode }: TransactionSettings): Promise<void> {
    return this.whenFree(connection, accessMode === 'read only' ? 'begin' : 'begin immediate');
  }

  async commitTransaction(connection: SqliteConnection): Promise<void> {
    await this.whenFree(connection, 'commit');
  }

  async rollbackTransaction(connection: SqliteConnection): Promise<void> {
    // A full disk has ended the transaction already; that is no second fault.
    try {
      connection.execute('rollback');
    } catch {}
  }

  async destroy(): Promise<void> {
    for (const connection of this.open) connection.close();
  }

  /** Runs a statement that another process may hold up, again and again, with pauses in which this process goes on. */
  private async whenFree(connection: SqliteConnection, sql: string): Promise<void> {
    for (let waited = 0, wait = 1; ; waited += wait, wait = Math.min(wait * 2, 50)) {
      try {
        return connection.execute(sql);
      } catch (error) {
        if (!isBusy(error) || waited > patience) throw sqliteFault(error, this.path);
      }
      await pause(wait);
    }
  }
}

class ManyConnections extends SqliteAdapter {
  override get supportsMultipleConnections(): boolean {
    return true;
  }
}

/** The dialect for one file. */
export const sqliteDialect = (path: string): Dialect => ({
  createAdapter: () => new ManyConnections(),
  createDriver: () => new SqliteDriver(path),
  createIntrospector: (db: Kysely<unknown>) => new SqliteIntrospector(db),
  createQueryCompiler: () => new SqliteQueryCompiler(),
});
