/** What another engine reads: beside the old, never over it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documents, eventsOf, eventsWith, fault, type Kind, readAs, recordsOf } from '../record-under-test.ts';
import { documentOf, engine, strikes } from '../some-reports.ts';

export function readingAnewTests(kind: Kind): void {
  const withRecord = recordsOf(kind);
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
