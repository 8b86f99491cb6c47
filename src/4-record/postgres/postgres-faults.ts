import { RecordFault, type RecordFaultCode } from '../record-fault.ts';

/** SQLSTATE codes and those of Node's sockets, and what they mean to a reader. `*` ends a class of SQLSTATE codes. */
const faults: readonly (readonly [codes: readonly string[], fault: RecordFaultCode, says: string])[] = [
  [['28P01', '28000'], 'wrong-password', 'the server refuses the user or the password; check both in the address'],
  [['3D000'], 'no-database', 'there is no such database on the server; create it with createdb'],
  [
    ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'ENOENT', 'EHOSTUNREACH', 'ETIMEDOUT'],
    'no-server',
    'no server answers there; check host and port, and that it runs',
  ],
  [['53100'], 'disk-full', 'the disk of the server is full; make room and run it again, what was acknowledged is kept'],
  [['25006', '42501'], 'read-only', 'this user may not write there; grant it the right, or name another user'],
  [['XX001', 'XX002'], 'corrupt', 'the database is damaged; restore it from a backup'],
  [['55P03', '40P01', '53300', '57P03'], 'busy', 'the server is busy or still starting; run it again'],
  [
    ['08*', '57P01', '57P02', 'ECONNRESET', 'EPIPE'],
    'lost-connection',
    'the connection was lost; the running step is not in the record unless it was acknowledged: run it again, nothing is doubled',
  ],
];

const lost = /connection terminated|client has encountered a connection error|timeout exceeded when trying to connect/i;

/** What PostgreSQL or the way to it says, as a fault of the record where it is one. `where` is the address without its password. */
export function postgresFault(error: unknown, where: string): unknown {
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown };
  const known = faults.find(([codes]) => codes.some((each) => each === code || (each === '08*' && String(code).startsWith('08'))));
  if (known) return new RecordFault(known[1], `${where}: ${known[2]}`, error);
  if (!lost.test(String(message))) return error;
  return new RecordFault('lost-connection', `${where}: ${faults.at(-1)?.[2]}`, error);
}

/** An address as it may be shown: without its password. */
export function shownAddress(url: string): string {
  try {
    const address = new URL(url);
    address.password = '';
    return address.href;
  } catch {
    return 'postgres://…';
  }
}
