/** Filters, pages, words, keys and places. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Record } from '#record';
import { documents, fault, type Kind, recordsOf } from '../record-under-test.ts';
import { documentOf, hama, manyReports, strikes } from '../some-reports.ts';

export function findingTests(kind: Kind): void {
  const withRecord = recordsOf(kind);
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
        assert.ok(whole.length > 3);
        const rows: unknown[] = [];
        for (let after: string | null = ''; after !== null; ) {
          const page: Awaited<ReturnType<List>> = await list(after === '' ? { limit: 3 } : { limit: 3, after });
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
