/** Files as they are given → documents as text: which inputs are reports and which are batches. */
import { createReadStream } from 'node:fs';
import { basename, extname } from 'node:path';
import type { AnyDocument } from '#contract';
import { decode, type Engine, type Header, InputFault, publishedDay, requirePublisher, sniff, takeReport, zoneOffset } from '#intake';
import type { Batch } from './batch.ts';
import { documentOf } from './documents.ts';
import { readInput } from './input-files.ts';
import type { Output } from './output.ts';
import type { Format, ReadOptions } from './read-options.ts';

export type Session = {
  readonly options: ReadOptions;
  readonly format: Format;
  readonly output: Output;
  readonly engine: () => Engine;
  readonly layer: string;
  readonly render: (document: AnyDocument) => string;
};

/** Throws `InputFault` where what is said of the reports cannot be so. */
export function refuseBadHeader({ header, files }: Pick<ReadOptions, 'header' | 'files'>, engine: () => Engine): void {
  option('--zone', header.zone, (zone) => zoneOffset(zone, null));
  option('--published', header.published, (date) => publishedDay(date));
  option('--publisher', header.publisher, (id) => requirePublisher(id, engine().publishers));
  if (header.id !== null && files.length > 1) throw new InputFault('id', '--id names one report and several files were given');
  if (!files.length && process.stdin.isTTY) {
    throw new InputFault('no-input', 'no file named; name one, or give - and type or pipe the report');
  }
}

function option(name: string, value: string | null, check: (value: string) => unknown): void {
  if (value === null) return;
  try {
    check(value);
  } catch (error) {
    throw error instanceof InputFault ? new InputFault(error.code, `${name}: ${error.message}`) : error;
  }
}

/**
 * Reads one file after the other. What is wrong with one is told to `fault`, which returns an exit status, and the next is
 * read; what is wrong with the output or the knowledge is thrown. Returns the highest status.
 */
export async function readFiles(
  files: readonly string[],
  session: Session,
  fault: (error: unknown, file: string) => number,
): Promise<number> {
  let status = 0;
  for (const file of files) {
    try {
      await readOne(file, session);
    } catch (error) {
      if (isOfAll(error)) throw error;
      status = Math.max(status, fault(error, file === '-' ? 'standard input' : file));
    }
  }
  return status;
}

/** A fault that the next file would meet as well. */
export const isOfAll = (error: unknown): boolean =>
  (error instanceof InputFault && ['output', 'knowledge'].includes(error.code)) || (error as Error).name === 'RecordFault';

async function readOne(file: string, session: Session): Promise<void> {
  const { options, output, engine, render } = session;
  if (isBatch(file, options)) return readBatch(file === '-' ? process.stdin : createReadStream(file), session);
  const bytes = readInput(file, options.maxBytes);
  if (!bytes.length) throw new InputFault('empty', 'is empty');
  const decoded = decode(bytes);
  const kind = options.input ?? sniff(decoded.text);
  if (kind === 'jsonl') return readBatch(one(bytes), session);
  const intake = takeReport(decoded.text, { ...options.header, id: options.header.id ?? nameOf(file, options) }, kind);
  await output.write(render(await documentOf(engine(), intake, options, decoded.notes)));
}

async function* one(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** Known before a byte is read: said so, named so, or nothing named and JSON Lines asked for. */
function isBatch(file: string, options: ReadOptions): boolean {
  if (options.input) return options.input === 'jsonl';
  if (file === '-') return options.files.length === 0 && options.format === 'jsonl';
  return ['.jsonl', '.ndjson'].includes(extname(file).toLowerCase());
}

async function readBatch(input: AsyncIterable<Uint8Array>, session: Session): Promise<void> {
  const { options, format, output, engine, layer, render } = session;
  if (format === 'html') throw new InputFault('format', 'holds many reports, and --format html makes a page of one; use --format jsonl');
  const { runBatch } = await import('./batch.ts');
  const settings = {
    header: options.header,
    maxBytes: options.maxBytes,
    explain: options.explain,
    whole: options.whole,
    input: 'sniff' as const,
  };
  const batch: Batch = {
    input,
    settings,
    jobs: options.jobs ?? null,
    engine,
    layer,
    render: format === 'text' ? render : null,
    write: (text) => output.write(text),
  };
  await runBatch(batch);
}

/** The file's name without its ending; where two files share it, their paths as given. Standard input has its text's hash. */
function nameOf(file: string, options: ReadOptions): Header['id'] {
  if (file === '-') return null;
  const stem = (path: string): string => basename(path, extname(path));
  const shared = options.files.filter((other) => stem(other) === stem(file)).length > 1;
  return (shared ? file : stem(file)) || file;
}
