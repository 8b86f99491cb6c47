/** Making, refusing and copying. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Document } from '#claims';
import { documents, dumped, eventsOf, fault, firstClaim, type Kind, open, readAs, recordsOf } from '../record-under-test.ts';
import { documentOf, manyReports, unread } from '../some-reports.ts';

export function openingTests(kind: Kind): void {
  const withRecord = recordsOf(kind);
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
