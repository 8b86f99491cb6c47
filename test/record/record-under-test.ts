/** What the suite works with: a record of its own for every test, and what is asked of it again and again. */
import assert from 'node:assert/strict';
import type { Document } from '#claims';
import type { Event } from '#events';
import { openRecord, type Record, RecordFault, type RecordFaultCode, type RecordOptions } from '#record';
import { documentOf, engine, hama, strikes } from './some-reports.ts';

/** A kind of store under test. */
export type Kind = {
  /** The address of a store that holds nothing yet. */
  fresh(): Promise<string>;
  /** Runs a statement past the record, as only a fault would. */
  run(url: string, sql: string): Promise<void>;
  /** Bytes as the store's SQL writes them, of their hexadecimal digits. */
  bytes(digits: string): string;
  /** The rows of a query past the record. */
  ask(url: string, sql: string): Promise<readonly { readonly [column: string]: unknown }[]>;
  /** Those of the pieces that stand anywhere in the files in which the store keeps its rows. */
  held(url: string, pieces: readonly Uint8Array[]): Promise<readonly Uint8Array[]>;
};

/** A clock that counts seconds, so that what is written is the same for the same calls. */
function clock(): () => string {
  let seconds = 0;
  return () => new Date(Date.UTC(2026, 0, 1) + 1000 * seconds++).toISOString();
}

/** How tests open records: with what ships, and that clock. */
export const options = (): Omit<RecordOptions, 'create'> => ({ knowledge: engine().knowledge, engine: engine().identity, now: clock() });

export const open = (url: string, create = true): Promise<Record> => openRecord(url, { ...options(), create });

/** Four reports of two happenings. */
export const documents = (): Document[] => [...strikes, ...hama].map((told) => documentOf(told));

export async function dumped(record: Record): Promise<string[]> {
  const rows: string[] = [];
  for await (const row of record.dump()) rows.push(JSON.stringify(row));
  return rows;
}

export const fault =
  (code: RecordFaultCode) =>
  (error: unknown): boolean =>
    error instanceof RecordFault && error.code === code;

export const eventsOf = async (record: Record): Promise<readonly Event[]> => (await record.events({}, { limit: 1000 })).rows;
/** The ids of current events that hold a claim of a report, by the name of the report. */
export async function eventsWith(record: Record, id: string): Promise<string[]> {
  const reports = (await record.reports({ limit: 1000 })).rows.filter((report) => report.id === id).map(({ key }) => key);
  return (await record.events({ reports })).rows.map((event) => event.id);
}
export const firstClaim = async (record: Record, id: string): Promise<string> => {
  for await (const told of record.allClaims()) if (told.report.id === id) return told.key;
  return assert.fail(`no claim of ${id}`);
};

/** The same document as another engine might have read it. */
export const readAs = (
  document: Document,
  version: string,
  change: (claims: Document['claims']) => Document['claims'] = (claims) => claims,
): Document => ({
  ...document,
  engine: { ...document.engine, version },
  claims: change(structuredClone(document.claims)),
});

export type WithRecord = (use: (record: Record, url: string) => Promise<void>) => () => Promise<void>;

/** Gives a test a new record and closes it behind it. */
export const recordsOf =
  (kind: Kind): WithRecord =>
  (use) =>
  async () => {
    const url = await kind.fresh();
    const record = await open(url);
    try {
      await use(record, url);
    } finally {
      await record.close();
    }
  };
