export { backupRecord, restoreRecord } from './backup.ts';
export { correctable } from './correct-claim.ts';
export { openRecord, type RecordOptions } from './open-record.ts';
export type * from './record.ts';
export { RecordFault, type RecordFaultCode } from './record-fault.ts';
