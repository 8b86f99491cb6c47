/** The record opened for one command, the known world beside it, and where the answer goes. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { TextStyle } from '#exports';
import { type Engine, InputFault, layerFolder, openEngine } from '#intake';
import type { Record } from '#record';
import { type Output, openOutput } from '../output.ts';
import { terminalStyle } from '../terminal.ts';
import { openStore } from './open-store.ts';
import type { StoreGiven } from './store-options.ts';

export type RecordSession = {
  readonly record: Record;
  readonly engine: Engine;
  readonly knowledge: Engine['knowledge'];
  readonly layer: string;
  readonly format: 'text' | 'json';
  readonly output: Output;
  readonly style: TextStyle;
  /** Prints one answer: as JSON, or as `text` makes it. */
  print(answer: unknown, text: (style: TextStyle) => string | Promise<string>): Promise<void>;
};

const fileName = 'record.sqlite';

/** Where the record lies: `said`, else RIWAYA_STORE, else a file in the folder of data. */
export function storeUrl(said: string | undefined, layer: string, env: NodeJS.ProcessEnv = process.env): string {
  return said || env.RIWAYA_STORE || join(layer, fileName);
}

/** An address rather than a file; what kind of server it is, the record says. */
const isServer = (url: string): boolean => /^(?!sqlite:|file:)[a-z]{2,}:\/\//i.test(url);
export const filePath = (url: string): string => url.replace(/^(sqlite|file):(\/\/)?/i, '');

/** Throws `InputFault` (`no-record`) where a file is named that is not there and may not be made. */
function refuseMissing(url: string): void {
  if (isServer(url) || existsSync(filePath(url))) return;
  throw new InputFault('no-record', `no record at ${filePath(url)}; add reports first (riwaya add FILE…), or name another with --store`);
}

/** `create`: a record may be made where there is none; `check` is asked before it is. */
type Opening = { readonly create: boolean; readonly check?: (engine: Engine) => void };

/** Opens the record, does the work and closes it, whatever happens. */
export async function withRecord(
  given: StoreGiven,
  { create, check }: Opening,
  work: (session: RecordSession) => Promise<void>,
): Promise<void> {
  const layer = layerFolder(given.knowledge);
  const url = storeUrl(given.store, layer);
  if (!create) refuseMissing(url);
  const engine = openEngine(layer);
  check?.(engine);
  const record = await openStore(url, engine, create);
  const output = openOutput(undefined, []);
  const format = given.format ?? (output.terminal ? 'text' : 'json');
  const style = terminalStyle(output, given.labels ?? null);
  try {
    await work({
      record,
      engine,
      knowledge: engine.knowledge,
      layer,
      format,
      output,
      style,
      print: async (answer, text) => output.write(format === 'json' ? `${JSON.stringify(answer, null, 2)}\n` : await text(style)),
    });
  } finally {
    await record.close();
  }
}
