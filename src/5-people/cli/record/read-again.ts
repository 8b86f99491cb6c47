/** Every report of the record whose present reading another engine or knowledge made, read by this one. */
import type { Document } from '#contract';
import { noHeader, takeReport } from '#intake';
import type { AddedReport, StoredReport } from '#record';
import { documentOf } from '../documents.ts';
import { progressBar } from '../progress.ts';
import { allOf } from './pages.ts';
import type { RecordSession } from './session.ts';

const lotSize = 100;

/** `whole`: menus and links around an article are read too. */
export async function readAgain({ record, engine }: RecordSession, whole: boolean): Promise<AddedReport[]> {
  const keys: string[] = [];
  for await (const { key, error } of allOf((page) => record.reports(page))) if (error === null) keys.push(key);
  const bar = progressBar(process.stderr);
  const added: AddedReport[] = [];
  let lot: Document[] = [];
  const keep = async (): Promise<void> => {
    if (lot.length) added.push(...(await record.add(lot, { what: 'read again' })));
    lot = [];
  };
  try {
    for (const [i, key] of keys.entries()) {
      const stored = await record.report(key);
      if (stored && isOld(stored, engine.identity)) lot.push(await readStored(stored.document, engine, whole));
      if (lot.length >= lotSize) await keep();
      bar.show(i + 1, keys.length);
    }
    await keep();
    return added;
  } finally {
    bar.clear();
  }
}

function isOld({ readings }: StoredReport, { version, knowledge }: RecordSession['engine']['identity']): boolean {
  const present = readings.find(({ current }) => current);
  return present?.engine !== version || present.knowledge !== knowledge;
}

/** The text is taken as it is kept: a page was taken to its words when it came in. */
async function readStored({ report }: Document, engine: RecordSession['engine'], whole: boolean): Promise<Document> {
  const { id, title, publisher, url, published, published_zone: zone, forwarded_from, text } = report;
  const header = { ...noHeader, id, title, publisher, url, published, zone, ...(forwarded_from ? { forwarded_from } : {}) };
  return documentOf(engine, takeReport(text, header, 'text'), { whole });
}
