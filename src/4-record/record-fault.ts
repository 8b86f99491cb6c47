/** What can go wrong with a record that is no defect of the program. */
export type RecordFaultCode =
  | 'no-record'
  | 'not-a-record'
  | 'newer-version'
  | 'corrupt'
  | 'read-only'
  | 'disk-full'
  | 'busy'
  | 'cannot-open'
  | 'lost-connection'
  | 'no-server'
  | 'wrong-password'
  | 'no-database'
  | 'old-server'
  | 'not-empty'
  | 'unknown-id'
  | 'unknown-slot'
  | 'bad-value'
  | 'bad-filter'
  | 'broken-dump'
  | 'bad-timestamp';

/** A fault in one line: what, which, and what to do. `cause` is what the database said. */
export class RecordFault extends Error {
  readonly code: RecordFaultCode;

  constructor(code: RecordFaultCode, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'RecordFault';
    this.code = code;
  }
}
