import type { Engine } from '#intake';
import { openRecord, type Record } from '#record';

/** Opens the store at `url`; `create`: it may be made where there is none. */
export const openStore = (url: string, engine: Engine, create: boolean): Promise<Record> =>
  openRecord(url, { knowledge: engine.knowledge, engine: engine.identity, now: () => new Date().toISOString(), create });
