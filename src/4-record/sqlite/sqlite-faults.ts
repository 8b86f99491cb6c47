import { RecordFault } from '../record-fault.ts';

/** Primary result codes of SQLite (sqlite.org/rescode.html); an extended code has its primary one in the low byte. */
const busy = 5;
const locked = 6;

const faults: Readonly<Record<number, (path: string) => RecordFault>> = {
  [busy]: (path) => new RecordFault('busy', `${path} is being written to by another process and stayed so; run it again when that is done`),
  8: (path) => new RecordFault('read-only', `${path} cannot be written; give yourself the right to write the file and its folder`),
  10: (path) => new RecordFault('cannot-open', `${path}: the disk could not be read or written; check the disk`),
  11: (path) => new RecordFault('corrupt', `${path} is damaged; restore it from a backup (riwaya restore)`),
  13: (path) => new RecordFault('disk-full', `${path}: the disk is full; make room and run it again, what was acknowledged is kept`),
  14: (path) => new RecordFault('cannot-open', `${path} cannot be opened; check that its folder is there and yours to write`),
  26: (path) => new RecordFault('corrupt', `${path} is not a database; name another file, or restore it from a backup (riwaya restore)`),
};

const primary = (error: unknown): number | null => {
  const code = (error as { errcode?: unknown } | null)?.errcode;
  return typeof code === 'number' ? code & 0xff : null;
};

/** Whether another connection holds what is asked for, and asking again later may do. */
export const isBusy = (error: unknown): boolean => primary(error) === busy || primary(error) === locked;

/** What SQLite says, as a fault of the record where it is one. */
export function sqliteFault(error: unknown, path: string): unknown {
  const code = primary(error);
  const fault = code === null ? undefined : faults[code]?.(path);
  if (fault) fault.cause = error;
  return fault ?? error;
}
