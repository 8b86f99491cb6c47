import type { Document, UnreadDocument } from '#claims';

export type Added = Document | UnreadDocument;

/** What one transaction takes: reports, and UTF-16 units of their texts. More would keep other writers waiting and fill memory. */
const reports = 100;
const units = 4_000_000;

export const isUnread = (document: Added): document is UnreadDocument => 'error' in document;

/** Cuts a list into the stretches that are recorded at once, in order, each of at least one report. */
export function* batches(documents: readonly Added[]): Generator<readonly Added[]> {
  let batch: Added[] = [];
  let size = 0;
  for (const document of documents) {
    const length = isUnread(document) ? 0 : document.report.text.length;
    if (batch.length > 0 && (batch.length >= reports || size + length > units)) {
      yield batch;
      batch = [];
      size = 0;
    }
    batch.push(document);
    size += length;
  }
  if (batch.length > 0) yield batch;
}
