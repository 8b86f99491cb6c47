/** Reports in: whole or not at all, once, by several at a time. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Document } from '#claims';
import type { Record } from '#record';
import { documents, dumped, eventsOf, eventsWith, type Kind, open, recordsOf } from '../record-under-test.ts';
import { documentOf, hama, manyReports, strikes, unread } from '../some-reports.ts';

export function addingTests(kind: Kind): void {
  const withRecord = recordsOf(kind);
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
    withRecord(async (record) => {
      const all = [...manyReports(24), ...strikes, ...hama].map((told) => documentOf(told));
      await record.add(all, { what: 'at once' });
      const other = await open(await kind.fresh());
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
