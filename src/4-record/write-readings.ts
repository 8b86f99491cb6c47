import { type Document, searchable } from '#claims';
import type { ToldClaim } from '#events';
import type { Context } from './context.ts';
import { enterSketches } from './custody/sketches.ts';
import { insertRows } from './insert-rows.ts';
import type { NewReading } from './readings.ts';
import type { Queries } from './store.ts';
import type { Tables } from './tables.ts';

/** A claim about to be written: as it was read, and as people's corrections leave it. */
export type Entry = { readonly told: ToldClaim; readonly stands: ToldClaim; readonly reading: NewReading };

const made = ({ engine }: Document) => ({ engine: engine.version, knowledge: engine.knowledge });

/** Writes readings, the reports that are read for the first time, and the sentences that all of them are found by. */
export async function writeReadings(
  { store }: Context,
  tx: Queries,
  readings: readonly NewReading[],
  importId: string,
  at: string,
): Promise<void> {
  const first = readings.filter(({ reading }) => reading === 1);
  await insertRows(
    tx,
    'reports',
    first.map(({ key, document }) => reportRow(key, document, importId, at)),
  );
  await enterSketches(
    { store },
    tx,
    first.map(({ key, document }) => ({ report: key, text: document.report.text })),
  );
  await insertRows(
    tx,
    'readings',
    readings.map(({ key, reading, document, json }) => ({
      report: key,
      reading,
      ...made(document),
      at,
      superseded_at: null,
      document: json,
    })),
  );
  await store.words.put(
    tx,
    readings.flatMap(({ key, document }) => sentencesOf(key, document)),
  );
}

function reportRow(key: string, document: Document, importId: string, at: string): Tables['reports'] {
  const { id, sha256, publisher, url, published, published_zone: zone, title } = document.report;
  return { key, id, sha256, publisher, url, published, zone, title, ...made(document), added_at: at, import: importId };
}

/** Where the title of a report stands among its sentences. */
const titleStart = -1;

/** The sentences of a report, and its title, with the words they are found by. */
export function sentencesOf(report: string, { report: { text, title } }: Document) {
  const rows = [...searchable(text)].map(({ start, end, words, length }) => ({
    report,
    start,
    length,
    quotation: text.slice(start, end),
    words,
  }));
  const titled = title === null ? [] : [...searchable(title)];
  if (title === null || titled.length === 0) return rows;
  const words = [...new Set(titled.flatMap((part) => part.words))];
  return [{ report, start: titleStart, length: titled.reduce((sum, { length }) => sum + length, 0), quotation: title, words }, ...rows];
}

/** Writes the claims of readings beside those that were superseded. */
export async function writeClaims(tx: Queries, entries: readonly Entry[]): Promise<void> {
  const starts = new Map<string, number[]>();
  for (const { reading } of entries)
    if (!starts.has(reading.key))
      starts.set(
        reading.key,
        [...searchable(reading.document.report.text)].map(({ start }) => start),
      );
  await insertRows(
    tx,
    'claims',
    entries.map(({ told, stands, reading: { key: report, reading, document } }) => ({
      key: told.key,
      reading,
      report,
      anchor: told.anchor,
      sentence: starts.get(report)?.findLast((start) => start <= told.claim.event.start) ?? null,
      superseded_at: null,
      ...made(document),
      told: JSON.stringify(told),
      ...standing(told, stands, 0),
    })),
  );
}

/** The columns of a claim that corrections change; `state` is how often they did before. */
export function standing(told: ToldClaim, stands: ToldClaim, state: number) {
  const [read, now] = [JSON.stringify(told), JSON.stringify(stands)];
  const { type, polarity, modality } = stands.claim;
  return { type, polarity, modality, voice: stands.voice.id, state, stands: now === read ? null : now };
}
