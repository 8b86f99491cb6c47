/** A PostgreSQL for tests: the server that RIWAYA_TEST_POSTGRES names, else a temporary cluster of the one that is installed. */
import { spawnSync } from 'node:child_process';
import { chownSync, globSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';

/** The oldest server that the record is held to. */
const oldest = 15;

export type Postgres = {
  /** The address of a new, empty database. */
  database(): Promise<string>;
  /** Ends the connections to a database, as a server does that goes down. */
  cut(url: string): Promise<void>;
  stop(): void;
};

const numberOf = (folder: string): number => Number(/postgresql\/(\d+)\//.exec(folder)?.[1] ?? 0);

/** Programs of the newest installed server, or null. */
function programs(): string | null {
  const found = globSync('/usr/lib/postgresql/*/bin').sort((a, b) => numberOf(`${b}/`) - numberOf(`${a}/`));
  return found.find((folder) => numberOf(folder) >= oldest) ?? null;
}

/** Why no server can be had here; null where one can. */
export const postgresMissing = (): string | null =>
  process.env.RIWAYA_TEST_POSTGRES || programs()
    ? null
    : `no PostgreSQL ${oldest} or newer is installed, and RIWAYA_TEST_POSTGRES names none`;

export async function startPostgres(): Promise<Postgres> {
  const given = process.env.RIWAYA_TEST_POSTGRES;
  const bin = programs();
  if (given) return serving(given, () => {});
  if (!bin) throw new Error(postgresMissing() ?? '');
  const folder = mkdtempSync(join(tmpdir(), 'riwaya-postgres-'));
  const data = join(folder, 'data');
  const port = await freePort();
  // A server does not run as root: it is run as one who owns nothing but the folder.
  const isRoot = process.getuid?.() === 0;
  if (isRoot) {
    const id = (flag: string): number => Number(spawnSync('id', [flag, 'nobody'], { encoding: 'utf8' }).stdout);
    chownSync(folder, id('-u'), id('-g'));
  }
  const run = (program: string, ...args: string[]): void => {
    const command = [join(bin, program), ...args];
    const [name = '', ...rest] = isRoot ? ['runuser', '-u', 'nobody', '--', ...command] : command;
    const { status, stderr, error } = spawnSync(name, rest, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'] });
    if (status !== 0) throw new Error(`${program} failed: ${error?.message ?? stderr}`);
  };
  run('initdb', '-D', data, '-A', 'trust', '-U', 'riwaya', '-E', 'UTF8', '--locale=C.UTF-8');
  // Nobody cuts the power of a test, so nothing need be waited for on the disk.
  const settings = `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1 -c fsync=off`;
  run('pg_ctl', '-w', '-D', data, '-l', join(folder, 'log'), '-o', settings, 'start');
  return serving(`postgres://riwaya@127.0.0.1:${port}/postgres`, () => {
    run('pg_ctl', '-D', data, '-m', 'immediate', 'stop');
    rmSync(folder, { recursive: true, force: true });
  });
}

function serving(server: string, stop: () => void): Postgres {
  const made: string[] = [];
  const ask = async (sql: string, values: readonly string[] = []): Promise<void> => {
    const client = new Client({ connectionString: server });
    await client.connect();
    await client.query(sql, [...values]);
    await client.end();
  };
  const nameIn = (url: string): string => new URL(url).pathname.slice(1);
  return {
    async database() {
      const name = `riwaya_test_${process.pid}_${made.length}`;
      await ask(`create database ${name} template template0 encoding 'UTF8'`);
      made.push(name);
      const url = new URL(server);
      url.pathname = `/${name}`;
      return url.href;
    },
    cut: (url) => ask('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [nameIn(url)]),
    stop,
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
