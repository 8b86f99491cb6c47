import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Engine } from '#claims';
import type { Knowledge } from '#events';
import { addReports } from './add-reports.ts';
import { withItems } from './batches.ts';
import type { Context } from './context.ts';
import { controlledPlaces, controlOver } from './control.ts';
import { allCorrections, correct } from './corrections.ts';
import { alike } from './custody/alike.ts';
import { bytesOf } from './custody/bytes-of.ts';
import { erasable, erase } from './custody/erase.ts';
import { fetchStates, keepFetchStates } from './custody/fetch-states.ts';
import { itemHistory, listItems, noteOn, setAside } from './custody/items.ts';
import { keep } from './custody/keep.ts';
import { keepBytes } from './custody/keep-bytes.ts';
import { headOfLog, readLog } from './custody/read-log.ts';
import { allTimestamps, keepTimestamp } from './custody/timestamps.ts';
import { verify } from './custody/verify/verify.ts';
import { versions } from './custody/versions.ts';
import { dump } from './dump.ts';
import { everyClaim, findClaims } from './find-claims.ts';
import { eventHistory, findEvents } from './find-events.ts';
import { findReport, listImports, listReports } from './find-reports.ts';
import { allJudgements, judge, unjudge } from './judgements.ts';
import { load } from './load.ts';
import { makeFolder } from './make-folder.ts';
import { migrate } from './migrate.ts';
import { openPostgres } from './postgres/open-postgres.ts';
import { diffReadings } from './reading-diff.ts';
import type { Record } from './record.ts';
import { RecordFault } from './record-fault.ts';
import { search } from './search.ts';
import { openSqlite } from './sqlite/open-sqlite.ts';
import type { Store } from './store.ts';
import { ToldCache } from './told-cache.ts';

export type RecordOptions = {
  readonly knowledge: Knowledge;
  /** Who gathers what is added. */
  readonly engine: Engine;
  /** The time, ISO 8601 with its zone; asked for once a transaction. */
  readonly now: () => string;
  /** Make a record where there is none; without it that is a fault. */
  readonly create?: boolean;
};

/**
 * Opens a record: a file (`path` or `sqlite:path`) or a PostgreSQL database (`postgres://…`). An older one is brought to today's
 * version. Throws `RecordFault`, whose message says what, which and what to do.
 */
export async function openRecord(url: string, { create = false, ...options }: RecordOptions): Promise<Record> {
  const opened = storeAt(url, create);
  const cache = new ToldCache();
  const store: Store = {
    ...opened,
    write: (change) =>
      opened.write(change).catch((error) => {
        cache.clear();
        throw error;
      }),
  };
  try {
    await migrate(store, create);
  } catch (error) {
    await store.close().catch(() => {});
    throw error;
  }
  return recordOn({ ...options, store, cache });
}

function storeAt(url: string, create: boolean): Store {
  if (/^postgres(ql)?:\/\//.test(url)) return openPostgres(url);
  if (/^[a-z]{2,}:\/\//i.test(url))
    throw new RecordFault('cannot-open', `${url} is no record; name a file, or a database as postgres://user@host/name`);
  const path = resolve(url.replace(/^sqlite:/, ''));
  if (!existsSync(path)) {
    if (!create) throw new RecordFault('no-record', `there is no record at ${path}; add reports first`);
    makeFolder(dirname(path));
  }
  return openSqlite(path);
}

const recordOn = (context: Context): Record => ({
  url: context.store.url,
  add: async (documents, { what, items }) => addReports(context, withItems(documents, items), what),
  events: (filter, page) => findEvents(context, filter, page),
  event: (id) => eventHistory(context, id),
  claims: (keys) => findClaims(context, keys),
  allClaims: () => everyClaim(context),
  report: (key) => findReport(context, key),
  reports: (page) => listReports(context, page),
  control: (places) => controlOver(context, places),
  controlledPlaces: () => controlledPlaces(context),
  judge: (judgement) => judge(context, judgement),
  judgements: () => allJudgements(context),
  unjudge: (id, by) => unjudge(context, id, by),
  correct: (claim, slot, value, by, reason) => correct(context, claim, slot, value, by, reason),
  corrections: () => allCorrections(context),
  search: (words, page) => search(context, words, page),
  diff: (report, from, to) => diffReadings(context, report, from, to),
  imports: () => listImports(context),
  erase: (id, about) => erase(context, id, about),
  erasable: (id) => erasable(context, id),
  keepTimestamp: (timestamp) => keepTimestamp(context, timestamp),
  timestamps: () => allTimestamps(context),
  alike: (report) => alike(context, report),
  versions: (url) => versions(context, url),
  dump: () => dump(context),
  load: (rows) => load(context, rows),
  keep: (receipts, { what }) => keep(context, receipts, what),
  keepBytes: (open) => keepBytes(context, open),
  setAside: (items) => setAside(context, items),
  note: (item, note) => noteOn(context, item, note),
  items: (filter, page) => listItems(context, filter, page),
  item: (id) => itemHistory(context, id),
  bytesOf: (sha256) => bytesOf(context, sha256),
  log: (page) => readLog(context, page),
  head: () => headOfLog(context.store.db),
  verify: (options) => verify(context, options),
  fetchStates: (filter) => fetchStates(context, filter),
  keepFetchStates: (states) => keepFetchStates(context, states),
  close: () => context.store.close(),
});
