import type { Engine } from '#intake';
import { openRecord, type Record, type RecordOptions } from '#record';

/** Who gathers, with what knowledge, at what time. */
export const recordOptions = ({ knowledge, identity }: Engine): Omit<RecordOptions, 'create'> => ({
  knowledge,
  engine: identity,
  now: () => new Date().toISOString(),
});

/** Opens the store at `url`; `create`: it may be made where there is none. */
export const openStore = (url: string, engine: Engine, create: boolean): Promise<Record> =>
  openRecord(url, { ...recordOptions(engine), create });

/** A backup that is text, a row a line, the same from either store; any other is a record in a file. */
export const isLines = (file: string): boolean => /\.jsonl(\.gz)?$/i.test(file);
