/** What people decide stands, and outlives reading anew. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Record } from '#record';
import { documents, dumped, eventsWith, fault, firstClaim, type Kind, readAs, recordsOf } from '../record-under-test.ts';
import { documentOf, strikes } from '../some-reports.ts';

export function judgingTests(kind: Kind): void {
  const withRecord = recordsOf(kind);
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
