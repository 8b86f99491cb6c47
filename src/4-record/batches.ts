import type { Document, UnreadDocument } from '#claims';
import type { ReadItem } from './custody.ts';
import { RecordFault } from './record-fault.ts';

export type Added = Document | UnreadDocument;

/** What one transaction takes: reports, and UTF-16 units of their texts. More would keep other writers waiting and fill memory. */
const reports = 100;
const units = 4_000_000;

export const isUnread = (document: Added): document is UnreadDocument => 'error' in document;

/** Cuts a list into the stretches that are recorded at once, in order, each of at least one report. */
export function* batches(documents: readonly ReadItem[]): Generator<readonly ReadItem[]> {
  let batch: ReadItem[] = [];
  let size = 0;
  for (const read of documents) {
    const { document } = read;
    const length = isUnread(document) ? 0 : document.report.text.length;
    if (batch.length > 0 && (batch.length >= reports || size + length > units)) {
      yield batch;
      batch = [];
      size = 0;
    }
    batch.push(read);
    size += length;
  }
  if (batch.length > 0) yield batch;
}

/** Documents with their items. Throws `RecordFault` (bad-value) where there are not as many. */
export function withItems(documents: readonly Added[], items: readonly (string | null)[] | undefined): ReadItem[] {
  if (items !== undefined && items.length !== documents.length)
    throw new RecordFault(
      'bad-value',
      `${documents.length} documents cannot be read from ${items.length} items; give one of each, or null`,
    );
  return documents.map((document, i) => ({ document, item: items?.[i] ?? null }));
}
