import type { Migration } from './migration.ts';

/** What came in, as it came in, with the log of what was done with it; what was fetched when; and which texts are nearly the same. */
export const custody: Migration = {
  version: 2,
  statements: ({ key, bytes, sentenceId }) => [
    // Bytes as received, in parts that are packed one by one; the key is the SHA-256 of the whole.
    `create table blobs (sha256 ${key} primary key, size bigint not null, parts integer not null, packing text not null, kept_at text not null)`,
    `create table blob_parts (sha256 ${key} not null, part integer not null, data ${bytes} not null, primary key (sha256, part))`,
    `create table items (id ${key} primary key, sha256 ${key} not null, size bigint not null, kind text not null, name text, url ${key},
       within ${key}, received_at ${key} not null, tool text not null, received text not null, findings text not null,
       code text, message text, report ${key}, import text not null, erased_at text)`,
    'create index items_by_time on items (received_at, id)',
    'create index items_by_bytes on items (sha256)',
    'create index items_by_url on items (url, received_at)',
    'create index items_by_report on items (report)',
    'create index items_aside on items (received_at, id) where code is not null',
    `create table holdings (item ${key} not null, container ${key} not null, primary key (item, container))`,
    'create index holdings_by_container on holdings (container)',
    `create table log (seq bigint primary key, at text not null, kind text not null, subject ${key} not null, actor text not null,
       digest text not null, detail text, prev text not null, hash text not null)`,
    'create index log_by_subject on log (subject, seq)',
    `create table timestamps (seq bigint not null, authority ${key} not null, at text not null, token ${bytes} not null, primary key (seq, authority))`,
    `create table fetches (url ${key} primary key, kind text not null, etag text, modified text, checked_at text, next_at ${key},
       failures integer not null, outcome text, item ${key})`,
    'create index fetches_by_time on fetches (next_at)',
    'create index reports_by_url on reports (url)',
    'create index reports_by_text on reports (sha256)',
    // Texts that were erased on purpose, so that they are not taken in again.
    `create table erased_texts (sha256 ${key} primary key, at text not null)`,
    // Reports in the index of where texts that are nearly the same meet.
    `create table sketches (id ${sentenceId}, report ${key} not null unique)`,
  ],
  sqlite: [
    // Contentless, and without positions: a place is only looked up.
    `create virtual table sketch_places using fts5(places, content='', contentless_delete=1, detail=none, tokenize="ascii")`,
  ],
  postgres: ['alter table sketches add column places text[] not null', 'create index sketches_by_place on sketches using gin (places)'],
};
