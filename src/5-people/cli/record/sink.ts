/** Documents as lines of text → the record, some hundred at a time: each lot is whole and acknowledged before the next is read. */
import { basename } from 'node:path';
import type { AnyDocument } from '#contract';
import type { AddedReport, Record } from '#record';
import type { Output } from '../output.ts';

const mostReports = 200;
const mostCharacters = 8_000_000;

type Sink = Output & { readonly added: AddedReport[] };

/** `progress` is told how many bytes of report have been kept so far. */
export function recordSink(record: Pick<Record, 'add'>, files: readonly string[], progress: (bytes: number) => void): Sink {
  const added: AddedReport[] = [];
  const what = files.map((file) => (file === '-' ? 'standard input' : basename(file))).join(', ');
  let lot: AnyDocument[] = [];
  let characters = 0;
  let kept = 0;
  const keep = async (): Promise<void> => {
    if (!lot.length) return;
    added.push(...(await record.add(lot, { what })));
    for (const document of lot) kept += 'error' in document ? 0 : Buffer.byteLength(document.report.text);
    [lot, characters] = [[], 0];
    progress(kept);
  };
  return {
    terminal: false,
    added,
    async write(text) {
      for (const line of text.split('\n')) {
        if (!line) continue;
        lot.push(JSON.parse(line) as AnyDocument);
        characters += line.length;
        if (lot.length >= mostReports || characters >= mostCharacters) await keep();
      }
    },
    close: keep,
  };
}
