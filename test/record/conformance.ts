/** What every store behind `Record` is held to. Each test has a record of its own. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Document } from '#claims';
import type { Event } from '#events';
import { openRecord, type Record, RecordFault, type RecordFaultCode } from '#record';
import { documentOf, engine, hama, manyReports, strikes, unread } from './some-reports.ts';

/** A kind of store under test. */
export type Kind = {
  /** The address of a store that holds nothing yet. */
  fresh(): Promise<string>;
  /** Runs a statement past the record, as only a fault would. */
  run(url: string, sql: string): Promise<void>;
};

/** A clock that counts seconds, so that what is written is the same for the same calls. */
export function clock(): () => string {
  let seconds = 0;
  return () => new Date(Date.UTC(2026, 0, 1) + 1000 * seconds++).toISOString();
}

export const open = (url: string, create = true): Promise<Record> =>
  openRecord(url, { knowledge: engine().knowledge, engine: engine().identity, now: clock(), create });

const documents = (): Document[] => [...strikes, ...hama].map((told) => documentOf(told));

export async function dumped(record: Record): Promise<string[]> {
  const rows: string[] = [];
  for await (const row of record.dump()) rows.push(JSON.stringify(row));
  return rows;
}

const fault =
  (code: RecordFaultCode) =>
  (error: unknown): boolean =>
    error instanceof RecordFault && error.code === code;

const eventsOf = async (record: Record): Promise<readonly Event[]> => (await record.events({}, { limit: 1000 })).rows;
/** The ids of current events that hold a claim of a report, by the name of the report. */
async function eventsWith(record: Record, id: string): Promise<string[]> {
  const reports = (await record.reports({ limit: 1000 })).rows.filter((report) => report.id === id).map(({ key }) => key);
  return (await record.events({ reports })).rows.map((event) => event.id);
}
const firstClaim = async (record: Record, id: string): Promise<string> => {
  for await (const told of record.allClaims()) if (told.report.id === id) return told.key;
  return assert.fail(`no claim of ${id}`);
};

export function conformance(kind: Kind): void {
  const withRecord =
    (use: (record: Record, url: string) => Promise<void>): (() => Promise<void>) =>
    async () => {
      const url = await kind.fresh();
      const record = await open(url);
      try {
        await use(record, url);
      } finally {
        await record.close();
      }
    };

  describe('adding', () => addingTests(withRecord));
  describe('finding', () => findingTests(withRecord));
  describe('reading anew', () => readingAnewTests(withRecord));
  describe('judging and correcting', () => judgingTests(withRecord));
  describe('opening and copying', () => openingTests(kind, withRecord));
}

type WithRecord = (use: (record: Record, url: string) => Promise<void>) => () => Promise<void>;

function addingTests(withRecord: WithRecord): void {
  test(
    'a report is added with its claims and events, and the same again changes nothing',
    withRecord(async (record) => {
      const [first] = await record.add(documents(), { what: 'a file' });
      assert.equal(first?.outcome, 'added');
      assert.equal(first.claims, 1);
      assert.equal(first.events.length, 1);
      const before = await dumped(record);
      const again = await record.add([...documents()].reverse(), { what: 'the file by another name' });
      assert.deepEqual(new Set(again.map(({ outcome }) => outcome)), new Set(['known']));
      assert.deepEqual(again.at(-1)?.events, first.events);
      assert.deepEqual(await dumped(record), before);
    }),
  );

  test(
    'a report twice in one call is one report',
    withRecord(async (record) => {
      const [document] = documents() as [Document];
      const added = await record.add([document, { ...document, report: { ...document.report, id: 'copy' } }], { what: 'x' });
      assert.deepEqual(
        added.map(({ outcome }) => outcome),
        ['added', 'known'],
      );
    }),
  );

  test(
    'a report that could not be read is kept with its reason, once',
    withRecord(async (record) => {
      for (const _ of [1, 2]) {
        const [row] = await record.add([unread('broken')], { what: 'x' });
        assert.deepEqual(row, { id: 'broken', key: null, outcome: 'unread', claims: 0, events: [], reason: 'broken is empty' });
      }
      const { rows } = await record.reports();
      assert.deepEqual(
        rows.map(({ id, error }) => [id, error]),
        [['broken', 'broken is empty']],
      );
      assert.equal((await record.imports()).length, 1);
    }),
  );

  test(
    'what came in is told by call, whatever number of transactions it took',
    withRecord(async (record) => {
      await record.add([...manyReports(230).map((told) => documentOf(told)), unread('broken')], { what: 'a long file' });
      const [row, ...others] = await record.imports();
      assert.deepEqual(others, []);
      assert.equal(row?.what, 'a long file');
      assert.deepEqual([row.added, row.read_anew, row.known, row.unread], [230, 0, 0, 1]);
      let claims = 0;
      for await (const told of record.allClaims()) claims += told.key ? 1 : 0;
      assert.equal(claims, 230);
    }),
  );

  test(
    'a call that fails leaves nothing of its batch',
    withRecord(async (record) => {
      await record.add([documentOf(strikes[0] as (typeof strikes)[0])], { what: 'x' });
      const before = await dumped(record);
      const broken = documentOf(hama[0] as (typeof hama)[0]);
      const unwritable = Object.defineProperty({ ...broken }, 'toJSON', { value: () => assert.fail('cannot be written') });
      await assert.rejects(record.add([documentOf(strikes[1] as (typeof strikes)[0]), unwritable], { what: 'x' }), /cannot be written/);
      assert.deepEqual(await dumped(record), before);
      await record.add(documents(), { what: 'x' });
      assert.equal((await eventsWith(record, 'hama-1')).length, 1);
    }),
  );

  test(
    'one by one or at once, in any order, comes to the same events',
    withRecord(async (record, url) => {
      const all = [...manyReports(24), ...strikes, ...hama].map((told) => documentOf(told));
      await record.add(all, { what: 'at once' });
      const other = await open(url.startsWith('postgres') ? await sibling(url) : `${url}.other`);
      for (const document of [...all].reverse()) await other.add([document], { what: 'one by one' });
      assert.deepEqual(await eventsOf(other), await eventsOf(record));
      await other.close();
    }),
  );

  test(
    'two that add at once both succeed',
    withRecord(async (record, url) => {
      const other = await open(url);
      const all = manyReports(40).map((told) => documentOf(told));
      const adding = async (to: Record, some: readonly Document[]): Promise<void> => {
        for (const document of some) await to.add([document], { what: 'x' });
      };
      await Promise.all([adding(record, all.slice(0, 25)), adding(other, all.slice(15)), adding(record, all.slice(10, 20))]);
      await other.close();
      assert.equal((await record.reports({ limit: 1000 })).rows.length, 40);
      const members = (await eventsOf(record)).flatMap(({ members }) => members.map(({ claim }) => claim));
      assert.equal(members.length, 40);
      assert.equal(new Set(members).size, 40);
    }),
  );
}

/** Another database on the server of one. */
async function sibling(url: string): Promise<string> {
  const { Client } = await import('pg');
  const name = `${new URL(url).pathname.slice(1)}_other`;
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(`create database ${name} template template0 encoding 'UTF8'`);
  await client.end();
  const other = new URL(url);
  other.pathname = `/${name}`;
  return other.href;
}

function findingTests(withRecord: WithRecord): void {
  test(
    'filters keep what they say and nothing else',
    withRecord(async (record) => {
      await record.add(documents(), { what: 'x' });
      const found = async (filter: Parameters<Record['events']>[0]): Promise<string[]> => {
        const { rows } = await record.events(filter);
        return [...new Set(rows.flatMap(({ places }) => places.flatMap(({ place }) => place?.id ?? [])))].sort();
      };
      const both = ['hama', 'idlib'];
      assert.deepEqual(await found({}), both);
      assert.deepEqual(await found({ places: ['hama'] }), ['hama']);
      assert.deepEqual(await found({ places: ['syria'] }), both);
      assert.deepEqual(await found({ places: ['lebanon'] }), []);
      assert.deepEqual(await found({ from: '2024-12-01' }), ['hama']);
      assert.deepEqual(await found({ from: '2024-11-30', to: '2024-11-30' }), ['idlib']);
      assert.deepEqual(await found({ box: [36, 35.8, 37, 36.2] }), ['idlib']);
      assert.deepEqual(await found({ box: [37, 34, 36, 37] }), []);
      assert.deepEqual(await found({ types: ['air-drone-strike'] }), ['idlib']);
      assert.deepEqual(await found({ actors: ['hayat-tahrir-al-sham'] }), ['hama']);
      assert.deepEqual(await found({ voices: ['enab-baladi'], places: ['idlib'] }), ['idlib']);
      assert.deepEqual(await found({ voices: ['white-helmets'] }), []);
      assert.deepEqual(await found({ killed: 9 }), ['idlib']);
      assert.deepEqual(await found({ killed: 10 }), []);
      assert.deepEqual(await found({ text: 'مسلحين' }), ['idlib']);
      assert.deepEqual(await found({ text: 'حماة', places: ['idlib'] }), []);
      assert.deepEqual(await found({ ids: [] }), []);
      const [strike] = (await record.events({ places: ['idlib'] })).rows;
      assert.deepEqual(await found({ status: [strike?.status ?? 'denied'], ids: [strike?.id ?? ''] }), ['idlib']);
    }),
  );

  test(
    'a filter that can find nothing by itself is an error',
    withRecord(async (record) => {
      await assert.rejects(record.events({ from: '2024-12-02', to: '2024-12-01' }), fault('bad-filter'));
      await assert.rejects(record.events({ box: [0, 2, 1, 1] }), fault('bad-filter'));
      await assert.rejects(record.events({}, { limit: 0 }), fault('bad-filter'));
      await assert.rejects(record.search('!'), fault('bad-filter'));
    }),
  );

  test(
    'pages put together are the whole list',
    withRecord(async (record) => {
      await record.add(
        [...manyReports(30), ...strikes].map((told) => documentOf(told)),
        { what: 'x' },
      );
      type List = (page: { limit: number; after?: string }) => Promise<{ rows: readonly unknown[]; next: string | null }>;
      const lists: List[] = [(page) => record.events({}, page), (page) => record.reports(page), (page) => record.search('غارة', page)];
      for (const list of lists) {
        const whole = (await list({ limit: 1000 })).rows;
        assert.ok(whole.length > 20);
        const rows: unknown[] = [];
        for (let after: string | null = ''; after !== null; ) {
          const page: Awaited<ReturnType<List>> = await list(after === '' ? { limit: 7 } : { limit: 7, after });
          rows.push(...page.rows);
          after = page.next;
        }
        assert.deepEqual(rows, whole);
      }
    }),
  );

  test(
    'search folds spellings, sees through what is written onto a word, and takes beginnings',
    withRecord(async (record) => {
      await record.add(documents(), { what: 'x' });
      const found = async (words: string): Promise<number> => (await record.search(words)).rows.length;
      assert.equal(await found('إدلب'), 4);
      assert.equal(await found('ادلب'), 4);
      assert.equal(await found('اِدْلِب غارة'), 2);
      assert.equal(await found('حماه'), 4 - 1);
      assert.equal(await found('مدني*'), 1);
      assert.equal(await found('مدني'), 0);
      assert.equal(await found('الجيش'), 2);
      assert.equal(await found('جيش'), 2);
      assert.equal(await found('السبت'), 2);
      assert.equal(await found('إدلب\' & | ! : " * \\'), 4);
      const [hit] = (await record.search('تحرير الشام')).rows;
      assert.equal(hit?.quotation, hama[0]?.text);
      assert.ok(hit?.claim && hit.event);
      assert.deepEqual(
        (await record.claims([hit.claim ?? ''])).map(({ quotation }) => quotation),
        [hama[0]?.text],
      );
    }),
  );

  test(
    'claims come by key and in order, and a report by its key',
    withRecord(async (record) => {
      await record.add(documents(), { what: 'x' });
      const keys: string[] = [];
      for await (const told of record.allClaims()) keys.push(told.key);
      assert.deepEqual(keys, [...keys].sort());
      const backwards = [...keys].reverse();
      assert.deepEqual(
        (await record.claims([...backwards, 'no such claim'])).map(({ key }) => key),
        backwards,
      );
      const [row] = (await record.reports({ limit: 1 })).rows;
      const report = await record.report(row?.key ?? '');
      assert.equal(report?.document.report.id, row?.id);
      assert.equal(report?.readings.length, 1);
      assert.equal(await record.report('r0'), null);
    }),
  );

  test(
    'control is told of a place, and of the units that contain it',
    withRecord(async (record) => {
      await record.add(documents(), { what: 'x' });
      assert.deepEqual(await record.controlledPlaces(), ['hama']);
      const statements = await record.control(['hama']);
      assert.deepEqual(new Set(statements.map(({ voice }) => voice.id)), new Set(['enab-baladi', 'sana']));
      assert.deepEqual(await record.control(['idlib']), []);
    }),
  );
}

/** The same document as another engine might have read it. */
const readAs = (
  document: Document,
  version: string,
  change: (claims: Document['claims']) => Document['claims'] = (claims) => claims,
): Document => ({
  ...document,
  engine: { ...document.engine, version },
  claims: change(structuredClone(document.claims)),
});

function readingAnewTests(withRecord: WithRecord): void {
  const [strike, other] = strikes as [(typeof strikes)[0], (typeof strikes)[0]];

  test(
    'another engine that reads the same leaves events as they were',
    withRecord(async (record) => {
      await record.add(documents(), { what: 'x' });
      const before = await eventsOf(record);
      const [added] = await record.add([readAs(documentOf(strike), '9.0.0')], { what: 'again' });
      assert.equal(added?.outcome, 'read-anew');
      assert.deepEqual(await eventsOf(record), before);
      const history = await record.event(added.events[0] ?? '');
      assert.equal(history?.versions.length, 1);
      const report = await record.report(added.key ?? '');
      assert.deepEqual(
        report?.readings.map(({ engine, current }) => [engine, current]),
        [
          [engine().identity.version, false],
          ['9.0.0', true],
        ],
      );
      assert.deepEqual(await record.add([readAs(documentOf(strike), '9.0.0')], { what: 'x' }).then(([row]) => row?.outcome), 'known');
      assert.deepEqual((await record.diff(added.key ?? ''))?.changed, []);
    }),
  );

  test(
    'what another engine reads otherwise is gathered anew, with the old beside it and a diff',
    withRecord(async (record) => {
      await record.add(documents(), { what: 'x' });
      const before = (await eventsWith(record, other.id))[0] ?? '';
      const moved = readAs(documentOf(other), '9.0.0', (claims) =>
        claims.map((claim) => ({ ...claim, type: 'withdrawal' as const, modality: 'actual' as const })),
      );
      const [added] = await record.add([moved], { what: 'again' });
      const diff = await record.diff(added?.key ?? '');
      assert.deepEqual(
        diff?.changed.map(({ slots }) => slots.map(({ slot, was, is }) => [slot, was, is])),
        [[['type', 'air-drone-strike', 'withdrawal']]],
      );
      assert.ok((await record.event(before))?.versions.length === 2, 'the event that lost a claim has a version more');
      assert.notDeepEqual(added?.events, [before]);

      const gone = readAs(documentOf(other), '9.1.0', () => []);
      const [emptied] = await record.add([gone], { what: 'again' });
      assert.deepEqual([emptied?.claims, emptied?.events], [0, []]);
      assert.equal((await record.diff(added?.key ?? '', '9.0.0', '9.1.0'))?.gone.length, 1);
      assert.equal((await record.diff(added?.key ?? '', engine().identity.version, '9.1.0'))?.gone.length, 1);
      await assert.rejects(record.diff(added?.key ?? '', '0.0.0'), fault('unknown-id'));
      assert.equal(await record.diff('r0'), null);
    }),
  );

  test(
    'an event that is gone says where its claims are now',
    withRecord(async (record) => {
      await record.add([documentOf(strike)], { what: 'x' });
      const [id = ''] = await eventsWith(record, strike.id);
      const elsewhere = readAs(documentOf(strike), '9.0.0', (claims) =>
        claims.map((claim) => ({
          ...claim,
          id: `${claim.id}-otherwise`,
          type: 'withdrawal' as const,
          time: { ...claim.time, start: '2024-11-29', end: '2024-11-29' },
        })),
      );
      await record.add([elsewhere], { what: 'x' });
      const history = await record.event(id);
      assert.ok(history);
      assert.deepEqual(history.now, await eventsWith(record, strike.id));
      if (!history.now.includes(id)) assert.equal(history.event, null);
      assert.equal(await record.event('no such event'), null);
    }),
  );
}

function judgingTests(withRecord: WithRecord): void {
  const together = async (record: Record): Promise<boolean> => {
    const [left, right] = [await eventsWith(record, 'strike-1'), await eventsWith(record, 'strike-2')];
    return left.some((id) => right.includes(id));
  };
  const anchors = async (record: Record): Promise<[string, string]> => {
    const keys = [await firstClaim(record, 'strike-1'), await firstClaim(record, 'strike-2')];
    const [left, right] = await record.claims(keys);
    return [left?.anchor ?? '', right?.anchor ?? ''];
  };

  test(
    'what a person keeps apart stays apart through a reading anew, until it is taken back',
    withRecord(async (record) => {
      await record.add(documents(), { what: 'x' });
      const was = await together(record);
      const [left, right] = await anchors(record);
      const judgement = await record.judge({ kind: 'apart', left: [left], right: [right], by: 'a reader', reason: 'two strikes' });
      assert.equal(await together(record), false);
      await record.add(
        [readAs(documentOf(strikes[1] as (typeof strikes)[0]), '9.0.0', (claims) => claims.map((c) => ({ ...c, confidence: 0.1 })))],
        { what: 'x' },
      );
      assert.equal(await together(record), false);
      await record.unjudge(judgement.id, 'another reader');
      assert.equal(await together(record), was);
      assert.deepEqual(
        (await record.judgements()).map(({ id, taken_back_by }) => [id, taken_back_by]),
        [[judgement.id, 'another reader']],
      );
      await assert.rejects(record.unjudge('j0', 'x'), fault('unknown-id'));
      await assert.rejects(record.judge({ kind: 'same', left: ['nowhere@0'], right: [right], by: 'x', reason: null }), fault('unknown-id'));
    }),
  );

  test(
    "a person's value stands in the claim and its event, through a reading anew, with a version for each",
    withRecord(async (record) => {
      await record.add(documents(), { what: 'x' });
      const claim = await firstClaim(record, 'strike-1');
      const toll = async (): Promise<unknown> =>
        (await record.claims([claim]))[0]?.claim.tolls.map(({ outcome, low, high }) => [outcome, low, high]);
      const made = await record.correct(claim, 'tolls.killed', '11-12', 'a reader', 'seen the list');
      assert.deepEqual(await toll(), [['killed', 11, 12]]);
      assert.equal((await record.events({ killed: 11 })).rows.length, 1);
      assert.match((await record.claims([claim]))[0]?.claim.notes.at(-1) ?? '', /corrected by a reader: tolls\.killed was \[\[4,4\]\]/);

      await record.add([readAs(documentOf(strikes[0] as (typeof strikes)[0]), '9.0.0')], { what: 'again' });
      assert.deepEqual(await toll(), [['killed', 11, 12]]);

      const second = await record.correct(claim, 'tolls.killed', 3, 'a reader', null);
      assert.deepEqual(await toll(), [['killed', 3, 3]]);
      assert.deepEqual(
        (await record.corrections()).map(({ id, superseded_by }) => [id, superseded_by]),
        [
          [made.id, second.id],
          [second.id, null],
        ],
      );
      const [event = ''] = await eventsWith(record, 'strike-1');
      const history = await record.event(event);
      assert.deepEqual(
        history?.versions.map(({ version }) => version),
        history?.versions.map((_, i) => i + 1),
      );
    }),
  );

  test(
    'a correction that means nothing says what would',
    withRecord(async (record) => {
      await record.add(documents(), { what: 'x' });
      const claim = await firstClaim(record, 'strike-1');
      const before = await dumped(record);
      await assert.rejects(record.correct(claim, 'weather', 'fine', 'x', null), fault('unknown-slot'));
      await assert.rejects(record.correct(claim, 'places', 'atlantis', 'x', null), fault('bad-value'));
      await assert.rejects(record.correct(claim, 'time.start', '2024-02-31', 'x', null), fault('bad-value'));
      await assert.rejects(record.correct(claim, 'time.start', '2024-12-31', 'x', null), fault('bad-value'));
      await assert.rejects(record.correct('no/claim', 'polarity', 'denied', 'x', null), fault('unknown-id'));
      assert.deepEqual(await dumped(record), before);
    }),
  );
}

function openingTests(kind: Kind, withRecord: WithRecord): void {
  test('nothing is made unless it is asked for', async () => {
    const url = await kind.fresh();
    await assert.rejects(open(url, false), fault('no-record'));
    await (await open(url)).close();
    await (await open(url, false)).close();
  });

  test('two that make a record at once make one', async () => {
    const url = await kind.fresh();
    const records = await Promise.all([open(url), open(url), open(url)]);
    await Promise.all(records.map((record) => record.close()));
  });

  test(
    'a record of a newer version is refused, and left as it is',
    withRecord(async (record, url) => {
      await record.add(documents(), { what: 'x' });
      await kind.run(url, "update meta set value = '99' where name = 'schema'");
      await assert.rejects(open(url), (error: Error) => fault('newer-version')(error) && /version 99/.test(error.message));
      assert.equal((await eventsOf(record)).length > 0, true);
    }),
  );

  test('tables of something else are not taken for a record', async () => {
    const url = await kind.fresh();
    await kind.run(url, 'create table stamps (country text)');
    await assert.rejects(open(url), fault('not-a-record'));
  });

  test(
    'a copy is equal, goes on like the first, and is taken only into an empty record',
    withRecord(async (record) => {
      await record.add([...documents(), unread('broken')], { what: 'x' });
      await record.add(
        [readAs(documents()[0] as Document, '9.0.0', (claims) => claims.map((c) => ({ ...c, polarity: 'denied' as const })))],
        { what: 'y' },
      );
      await record.correct(await firstClaim(record, 'strike-2'), 'tolls.killed', 8, 'a reader', null);
      const copy = await open(await kind.fresh());
      await copy.load(record.dump());
      assert.deepEqual(await dumped(copy), await dumped(record));
      for (const filter of [{}, { places: ['syria'] }, { killed: 8 }, { text: 'غارة' }, { box: [36, 35, 37, 37] as const }])
        assert.deepEqual(await copy.events(filter), await record.events(filter));
      assert.deepEqual(await copy.search('إدلب'), await record.search('إدلب'));
      assert.deepEqual(await copy.control(['hama']), await record.control(['hama']));
      const more = manyReports(12).map((told) => documentOf(told));
      await record.add(more, { what: 'z' });
      await copy.add(more, { what: 'z' });
      assert.deepEqual(await eventsOf(copy), await eventsOf(record));
      await assert.rejects(copy.load(record.dump()), fault('not-empty'));
      await copy.close();
    }),
  );
}
