import type { Document, Engine } from '#claims';
import { type ToldClaim, toldClaims } from '#events';
import type { Context } from './context.ts';
import { reportKey } from './report-key.ts';
import type { Queries } from './store.ts';

/** One document that changes the record: the first reading of a report, or another engine's. */
export type NewReading = {
  readonly key: string;
  readonly reading: number;
  readonly document: Document;
  /** The document as it is written. */
  readonly json: string;
  /** Its claims as they were read, before any correction. */
  readonly told: readonly ToldClaim[];
};

/** What a batch of documents comes to, by their place in it; `number` is that of the reading it is, new or known. */
export type Sorted = {
  readonly outcome: 'added' | 'known' | 'read-anew' | 'erased';
  readonly key: string;
  readonly number: number;
  readonly reading: NewReading | null;
};

const same = (a: Engine, b: Engine): boolean => a.version === b.version && a.knowledge === b.knowledge;

/**
 * Tells which documents are new, known, read by another engine than the record's current reading, or of a text that was erased; a repeat
 * within the batch too.
 */
export async function sortReadings({ store, knowledge }: Context, tx: Queries, documents: readonly Document[]): Promise<Sorted[]> {
  const keys = documents.map(reportKey);
  const rows = await tx
    .selectFrom('readings')
    .select(['report', 'reading', 'engine', 'knowledge', 'superseded_at'])
    .where('report', 'in', store.among(keys))
    .orderBy('reading')
    .execute();
  const last = new Map(
    rows.map(({ report, reading, engine, knowledge: hash }) => [report, { reading, engine: { version: engine, knowledge: hash } }]),
  );
  const erased = await erasedAmong({ store }, tx, documents);
  return documents.map((document, i): Sorted => {
    const key = keys[i] as string;
    if (erased.has(document.report.sha256)) return { outcome: 'erased', key, number: 0, reading: null };
    const before = last.get(key);
    if (before && same(before.engine, document.engine)) return { outcome: 'known', key, number: before.reading, reading: null };
    const reading = (before?.reading ?? 0) + 1;
    last.set(key, { reading, engine: document.engine });
    return {
      outcome: before ? 'read-anew' : 'added',
      key,
      number: reading,
      reading: { key, reading, document, json: JSON.stringify(document), told: toldClaims(document, key, knowledge) },
    };
  });
}

async function erasedAmong({ store }: Pick<Context, 'store'>, tx: Queries, documents: readonly Document[]): Promise<Set<string>> {
  const texts = store.among(documents.map(({ report }) => report.sha256));
  const rows = await tx.selectFrom('erased_texts').select('sha256').where('sha256', 'in', texts).execute();
  return new Set(rows.map(({ sha256 }) => sha256));
}
