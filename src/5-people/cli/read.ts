/** What `riwaya read` does: in what form the documents leave. */
import type { Document } from '#contract';
import { loadHtml, loadText } from '#exports';
import { type Engine, InputFault, layerFolder, openEngine } from '#intake';
import { asJson, asLine } from './documents.ts';
import { fail } from './failure.ts';
import { type Output, openOutput } from './output.ts';
import type { Format, ReadOptions } from './read-options.ts';
import { readFiles, refuseBadHeader, type Session } from './reading.ts';

/** Returns the exit status. Faults of one file are printed and the next file is read. */
export async function read(options: ReadOptions): Promise<number> {
  let opened: Engine | null = null;
  const layer = layerFolder(options.knowledge);
  const engine = () => (opened ??= openEngine(layer));
  refuseBadOptions(options, engine);
  const files = options.files.length ? options.files : ['-'];
  const output = openOutput(options.output, files);
  const format = options.format ?? (output.terminal ? 'text' : 'json');
  const session: Session = { options, format, output, engine, layer, render: await renderer(format, options, output) };
  const status = await readFiles(files, session, fail);
  await output.close();
  return status;
}

function refuseBadOptions({ header, files, format, input, jobs }: ReadOptions, engine: () => Engine): void {
  refuseBadHeader({ header, files }, engine);
  if (format === 'html' && (files.length > 1 || input === 'jsonl')) {
    throw new InputFault('format', '--format html makes one page of one report; read the files one at a time');
  }
  if (jobs !== undefined && format === 'text' && jobs > 1) throw new InputFault('jobs', '--jobs works with --format jsonl');
}

async function renderer(format: Format, options: ReadOptions, output: Output): Promise<Session['render']> {
  if (format === 'jsonl') return asLine;
  if (format === 'json') return options.files.length > 1 ? asLine : asJson;
  if (format === 'html') {
    const { htmlPage } = await loadHtml();
    return (document) => htmlPage(document as Document, { labels: options.labels ?? null });
  }
  const [{ textOf }, { terminalStyle }] = await Promise.all([loadText(), import('./terminal.ts')]);
  return (document) => textOf(document, terminalStyle(output, options.labels ?? null));
}
