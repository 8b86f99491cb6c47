import type { PostgresPool, PostgresPoolClient } from 'kysely';
import { Pool, type PoolClient, types } from 'pg';
import { postgresFault } from './postgres-faults.ts';

/** Connections held at once by one open record. */
const connections = 4;
/** Milliseconds to wait for a connection. */
const patience = 20_000;

/** The type of 64-bit integers (pg_type.oid of int8), which pg hands over as text: ours count rows and bytes and fit a number. */
const int8 = 20;
const numbers = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') => (oid === int8 ? Number : types.getTypeParser(oid, format as 'text')),
};

/**
 * Connections whose errors come out as `RecordFault` where they are one. A connection that breaks is thrown away and the next
 * query takes another.
 */
export function postgresPool(url: string, where: string): PostgresPool {
  const pool = new Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: patience,
    application_name: 'riwaya',
    types: numbers,
  });
  // An idle connection that breaks is no fault of anybody's query.
  pool.on('error', () => {});
  const clients = new WeakMap<PoolClient, PostgresPoolClient>();
  return {
    options: pool.options,
    end: () => pool.end(),
    async connect() {
      try {
        const client = await pool.connect();
        const known = clients.get(client) ?? faulting(client, where);
        clients.set(client, known);
        return known;
      } catch (error) {
        throw postgresFault(error, where);
      }
    },
  };
}

function faulting(client: PoolClient, where: string): PostgresPoolClient {
  // While it is in use a broken connection also says so by an event; the query that it broke is told anyway.
  client.on('error', () => {});
  const query = async (sql: string, parameters: readonly unknown[]): Promise<unknown> => {
    try {
      return await client.query(sql, [...parameters]);
    } catch (error) {
      throw postgresFault(error, where);
    }
  };
  return { query: query as PostgresPoolClient['query'], release: (broken?: boolean) => client.release(broken) };
}
