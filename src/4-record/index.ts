export { backupRecord, restoreRecord } from './backup.ts';
export { correctable } from './correct-claim.ts';
export { type ExportedFile, exportItem } from './custody/export-item.ts';
export type * from './custody.ts';
export { openRecord, type RecordOptions } from './open-record.ts';
export type * from './record.ts';
export { RecordFault, type RecordFaultCode } from './record-fault.ts';
/** Asking for timestamps and checking them: loaded when asked for, as what reads certificates is large. */
export const loadTimestamps = (): Promise<typeof import('./custody/timestamp/index.ts')> => import('./custody/timestamp/index.ts');
