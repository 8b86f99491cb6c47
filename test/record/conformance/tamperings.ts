/** A record with everything that the log vouches for, and the ways in which it is altered behind its back. */
import assert from 'node:assert/strict';
import type { Record } from '#record';
import { documents, firstClaim, readAs } from '../record-under-test.ts';
import { chunked, keepOne, noise, receiptOf } from '../some-receipts.ts';

const part = 1 << 20;

/** What stands in the record under test, by name. */
export type Made = { readonly [name: string]: string };

/** A record with everything that the log vouches for. */
export async function fill(record: Record): Promise<Made> {
  const [one, two] = documents();
  assert.ok(one && two);
  const large = await record.keepBytes(() => chunked(noise(2 * part + 9)));
  const page = await keepOne(record, receiptOf('a page of Sarmin', { url: 'https://example.org/1' }));
  const archive = await keepOne(record, receiptOf('', { bytes: large, name: 'archive.zip', kind: 'zip' }));
  const same = await keepOne(record, receiptOf('a page of Sarmin', { url: 'https://example.org/2' }));
  const report = (await record.add([one], { what: 'x', items: [page.id] }))[0]?.key ?? '';
  const other = (await record.add([two], { what: 'x' }))[0]?.key ?? '';
  await record.add([readAs(one, '9.0.0')], { what: 'again' });
  const anchors = await Promise.all(['strike-1', 'strike-2'].map((id) => firstClaim(record, id)));
  const told = await record.claims(anchors);
  const judge = (reason: string) =>
    record.judge({ kind: 'apart', left: [told[0]?.anchor ?? ''], right: [told[1]?.anchor ?? ''], by: 'a reader', reason });
  const [judgement, back] = [await judge('two strikes'), await judge('a mistake')];
  await record.unjudge(back.id, 'another reader');
  const first = await record.correct(anchors[0] ?? '', 'tolls.killed', 5, 'a reader', null);
  const second = await record.correct(anchors[0] ?? '', 'tolls.killed', 6, 'a reader', null);
  return {
    page: page.id,
    archive: archive.id,
    same: same.id,
    large: large.sha256,
    report,
    other,
    judgement: judgement.id,
    back: back.id,
    first: first.id,
    second: second.id,
  };
}

/** A fault as it is expected: what, which (a name of `Made`, or a word), the entry of the log, and words of the message. */
export type Expected = readonly [what: string, subject: string, seq: number | null, says: RegExp];
export type Tampering = readonly [name: string, table: string, sql: (made: Made) => readonly string[], faults: readonly Expected[]];

export const flipped = (data: string): string => {
  const bytes = Buffer.from(data, 'base64');
  bytes[bytes.length >> 1] = 255 - (bytes[bytes.length >> 1] ?? 0);
  return bytes.toString('base64');
};

/** Entries: 1 began, 2 page, 3 archive, 4 same, 5 to 7 readings, 8 and 9 judged, 10 taken back, 11 and 12 corrected. */
export const tamperings: readonly Tampering[] = [
  [
    'the address of an item',
    'items',
    ({ page }) => [`update items set url = 'https://example.org/other' where id = '${page}'`],
    [['item', 'page', 2, /other.*was altered/]],
  ],
  [
    'how an item came',
    'items',
    ({ page }) => [`update items set received = '{"status":404}' where id = '${page}'`],
    [['item', 'page', 2, /how it came/]],
  ],
  [
    'what no JSON is',
    'items',
    ({ page }) => [`update items set received = 'x' where id = '${page}'`],
    [['item', 'page', 2, /how it came/]],
  ],
  [
    'the hash of an item',
    'items',
    ({ page, large }) => [`update items set sha256 = '${large}' where id = '${page}'`],
    [
      ['item', 'page', 2, /altered/],
      ['bytes', 'page', null, /are 2097161 and not 16/],
    ],
  ],
  [
    'which report an item became',
    'items',
    ({ page, other }) => [`update items set report = '${other}' where id = '${page}'`],
    [['item', 'page', null, /is joined to report/]],
  ],
  ['an item that is gone', 'items', ({ same }) => [`delete from items where id = '${same}'`], [['item', 'same', 4, /gone/]]],
  [
    'an item that never came in',
    'items',
    ({ same }) => [
      `insert into items select 'x-new', sha256, size, kind, name, url, within, received_at, tool, received, findings, code, message, report, import, erased_at from items where id = '${same}'`,
    ],
    [['item', 'x-new', null, /no entry of the log/]],
  ],
  [
    'an item marked as erased',
    'items',
    ({ archive }) => [`update items set erased_at = 'now' where id = '${archive}'`],
    [
      ['item', 'archive', null, /no entry of the log says by whom/],
      ['bytes', 'archive', null, /are there, although/],
    ],
  ],
  [
    'bytes that are gone',
    'blobs',
    ({ large }) => [`delete from blobs where sha256 = '${large}'`],
    [['bytes', 'archive', null, /archive\.zip.*are gone/]],
  ],
  [
    'how many bytes there are',
    'blobs',
    ({ large }) => [`update blobs set size = 7 where sha256 = '${large}'`],
    [['bytes', 'archive', null, /row of blobs was altered/]],
  ],
  [
    'how bytes are packed',
    'blobs',
    ({ large }) => [`update blobs set packing = 'zstd' where sha256 = '${large}'`],
    [['bytes', 'archive', null, /cannot be unpacked/]],
  ],
  [
    'a part that is gone',
    'blob_parts',
    ({ large }) => [`delete from blob_parts where sha256 = '${large}' and part = 1`],
    [['bytes', 'archive', null, /2 parts and not 3/]],
  ],
  [
    'a part too many',
    'blob_parts',
    ({ large }) => [`insert into blob_parts select sha256, 3, data from blob_parts where sha256 = '${large}' and part = 2`],
    [['bytes', 'archive', null, /4 parts and not 3/]],
  ],
  [
    "two parts in each other's place",
    'blob_parts',
    ({ large }) =>
      [
        [0, 9],
        [1, 0],
        [9, 1],
      ].map(([from, to]) => `update blob_parts set part = ${to} where sha256 = '${large}' and part = ${from}`),
    [['bytes', 'archive', null, /their SHA-256 is/]],
  ],
  [
    'who did what an entry tells of',
    'log',
    () => [`update log set actor = 'somebody else' where seq = 8`],
    [['log', 'judgement', 8, /was altered/]],
  ],
  ['when it was', 'log', () => [`update log set at = '2020-01-01T00:00:00.000Z' where seq = 3`], [['log', 'archive', 3, /was altered/]]],
  [
    'what an entry vouches for',
    'log',
    () => [`update log set digest = '${'0'.repeat(64)}' where seq = 3`],
    [
      ['log', 'archive', 3, /was altered/],
      ['item', 'archive', 3, /was altered/],
    ],
  ],
  ['a hash', 'log', () => [`update log set hash = '${'0'.repeat(64)}' where seq = 3`], [['log', 'archive', 3, /was altered/]]],
  [
    'an entry that is gone',
    'log',
    () => ['delete from log where seq = 4'],
    [
      ['log', 'log', 4, /entry 4 of the log is missing/],
      ['item', 'same', null, /no entry of the log/],
    ],
  ],
  [
    'a log that is cut in front',
    'log',
    () => ['delete from log where seq <= 2'],
    [
      ['log', 'log', 1, /entries 1 to 2 of the log are missing/],
      ['item', 'page', null, /no entry of the log/],
    ],
  ],
  [
    "two entries in each other's place",
    'log',
    () => ['update log set seq = 99 where seq = 3', 'update log set seq = 3 where seq = 4', 'update log set seq = 4 where seq = 99'],
    [
      ['log', 'same', 3, /was altered/],
      ['log', 'archive', 4, /was altered/],
    ],
  ],
  [
    'why it was judged',
    'judgements',
    ({ judgement }) => [`update judgements set reason = 'one strike' where id = '${judgement}'`],
    [['judgement', 'judgement', 8, /was altered/]],
  ],
  [
    'a judgement that is gone',
    'judgements',
    ({ judgement }) => [`delete from judgements where id = '${judgement}'`],
    [['judgement', 'judgement', 8, /is gone/]],
  ],
  [
    'a judgement that nobody took back',
    'judgements',
    ({ judgement }) => [`update judgements set taken_back_at = 'now', taken_back_by = 'x' where id = '${judgement}'`],
    [['judgement', 'judgement', 8, /marked as taken back/]],
  ],
  [
    'a judgement that stands again',
    'judgements',
    ({ back }) => [`update judgements set taken_back_at = null, taken_back_by = null where id = '${back}'`],
    [['judgement', 'back', 10, /taken back otherwise/]],
  ],
  [
    'a judgement that nobody made',
    'judgements',
    ({ back }) => [
      `insert into judgements select 'j-new', kind, left_anchors, right_anchors, judged_by, at, reason, taken_back_at, taken_back_by, engine, knowledge from judgements where id = '${back}'`,
    ],
    [['judgement', 'j-new', null, /no entry of the log/]],
  ],
  [
    'the value of a correction',
    'corrections',
    ({ first }) => [`update corrections set value = '50' where id = '${first}'`],
    [['correction', 'first', 11, /was altered/]],
  ],
  [
    'a correction that is gone',
    'corrections',
    ({ second }) => [`delete from corrections where id = '${second}'`],
    [
      ['correction', 'first', 11, /is marked as superseded/],
      ['correction', 'second', 12, /is gone/],
    ],
  ],
  [
    'a correction that stands again',
    'corrections',
    ({ first }) => [`update corrections set superseded_by = null where id = '${first}'`],
    [['correction', 'first', 11, /superseded by null/]],
  ],
  [
    'the address of a report',
    'reports',
    ({ report }) => [`update reports set url = 'https://example.org/other' where key = '${report}'`],
    [
      ['report', 'report', null, /key does not fit/],
      ['report', 'report', null, /key does not fit/],
    ],
  ],
  [
    'the text of a report',
    'readings',
    ({ other }) => [`update readings set document = replace(document, 'مسلحين', 'مدنيين') where report = '${other}'`],
    [
      ['report', 'other', 6, /reading 1.*was altered/],
      ['report', 'other', null, /its text is not that of/],
    ],
  ],
  [
    'what was read in a report',
    'readings',
    ({ other }) => [
      `update readings set document = replace(document, '"polarity":"asserted"', '"polarity":"denied"') where report = '${other}'`,
    ],
    [['report', 'other', 6, /reading 1.*was altered/]],
  ],
  [
    'a document that is none',
    'readings',
    ({ other }) => [`update readings set document = '[' where report = '${other}'`],
    [
      ['report', 'other', 6, /was altered/],
      ['report', 'other', null, /no document/],
    ],
  ],
  [
    'a reading that is gone',
    'readings',
    ({ report }) => [`delete from readings where report = '${report}' and reading = 2`],
    [['report', 'report', 7, /reading 2.*is gone/]],
  ],
  [
    'a reading that nobody made',
    'readings',
    ({ report }) => [
      `insert into readings select report, 3, engine, knowledge, at, superseded_at, document from readings where report = '${report}' and reading = 2`,
    ],
    [['report', 'report', null, /reading 3.*no entry of the log/]],
  ],
];
