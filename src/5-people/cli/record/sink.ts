/** Documents as lines of text → the record, some hundred at a time: each lot is whole and acknowledged before the next is read. */
import type { AnyDocument } from '#contract';
import type { Record } from '#record';
import type { ToldReport } from './told-report.ts';

const mostReports = 200;
const mostCharacters = 8_000_000;

type Sink = { write(text: string): Promise<void>; close(): Promise<void> };

/** A text in a language that has no reader is kept as a report without claims, and listed with what was set aside. */
function notReadIn(document: AnyDocument, item: string | null): { id: string; code: string; message: string }[] {
  if (item === null || 'error' in document) return [];
  const note = document.notes.find((each) => each.startsWith('no reader for '));
  return note === undefined
    ? []
    : [{ id: item, code: 'language', message: `is not in a language that is read (${note}); its text is kept` }];
}

/** Asked for the item of each document, in their order; told what came of each. */
type Ends = { readonly item: () => string | null; readonly tell: (report: ToldReport) => void };

export function recordSink(record: Pick<Record, 'add' | 'setAside'>, what: string, { item, tell }: Ends): Sink {
  let lot: AnyDocument[] = [];
  let characters = 0;
  const keep = async (): Promise<void> => {
    if (!lot.length) return;
    const items = lot.map(item);
    const added = await record.add(lot, { what, items });
    await record.setAside(lot.flatMap((document, i) => notReadIn(document, items[i] ?? null)));
    for (const [i, report] of added.entries()) tell({ ...report, item: items[i] ?? null });
    [lot, characters] = [[], 0];
  };
  return {
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
