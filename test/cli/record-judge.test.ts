import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { EventList, ListedEvent, OneEvent } from '#contract';
import { freshRecord } from './record.ts';
import { scratch } from './run.ts';

const put = scratch();
const { run } = freshRecord();
const file = put(
  'strikes.txt',
  'قتل أربعة مدنيين في غارة جوية على سرمين يوم الجمعة. وقتل تسعة مدنيين في غارة جوية على سراقب يوم الخميس.\n',
);
const add = ['add', file, '--published', '2024-11-30'];
before(async () => assert.equal((await run(add)).status, 0));

const eventAt = async (place: string): Promise<ListedEvent> => {
  const { events } = (await run(['events', '--place', place])).json() as unknown as EventList;
  assert.ok(events[0], place);
  return events[0];
};

test('a corrected number stands, is counted, is listed with who said so, and outlives reading again', async () => {
  const event = await eventAt('سرمين');
  const claim = event.members[0]?.claim ?? '';
  const { status, out } = await run(['correct', claim, 'killed=6', '--by', 'a reader', '--reason', 'the list of names']);
  assert.equal(status, 0, out);
  assert.equal((await eventAt('سرمين')).tolls[0]?.low?.value, 6);
  await run(['add', '--read-again']);
  assert.equal((await eventAt('سرمين')).tolls[0]?.low?.value, 6);
  const { corrections } = (await run(['judgements'])).json() as { corrections: { slot: string; by: string; reason: string }[] };
  assert.deepEqual(
    corrections.map(({ slot, by, reason }) => [slot, by, reason]),
    [['tolls.killed', 'a reader', 'the list of names']],
  );
});

test('a place is corrected by its name', async () => {
  const event = await eventAt('سراقب');
  const { status } = await run(['correct', event.members[0]?.claim ?? '', 'places=بنش', '--by', 'a reader']);
  assert.equal(status, 0);
  assert.equal((await eventAt('بنش')).places[0]?.place?.id, 'binnish');
});

test('a judgement is kept with who judged, and can be taken back', async () => {
  const [one, other] = [await eventAt('سرمين'), await eventAt('بنش')];
  const { status, out } = await run(['not-the-same', one.id, other.id, '--by', 'a reader']);
  assert.equal(status, 0);
  const { judgement } = JSON.parse(out) as { judgement: { id: string; kind: string; left: string[]; right: string[] } };
  assert.equal(judgement.kind, 'apart');
  assert.ok(judgement.left.length && judgement.right.length);
  assert.match((await run(['judgements', '--format', 'text'])).out, /not the same[\s\S]*a reader/);
  assert.equal((await run(['judgements', '--take-back', judgement.id, '--by', 'a reader'])).status, 0);
  const { judgements } = (await run(['judgements'])).json() as { judgements: { id: string; taken_back_by: string | null }[] };
  assert.deepEqual(
    judgements.map(({ id, taken_back_by }) => [id, taken_back_by]),
    [[judgement.id, 'a reader']],
  );
});

test('a split needs a claim of the event and leaves one in it', async () => {
  const event = await eventAt('سرمين');
  const claims = event.members.map(({ claim }) => claim);
  const strange = await run(['split', event.id, 'no-such-claim']);
  assert.deepEqual([strange.status, strange.out], [2, '']);
  assert.match(strange.err, /^riwaya: the claim no-such-claim is not in [^\n]+\n$/);
  assert.match((await run(['split', event.id, ...claims])).err, /leave one of them in it/);
  assert.match((await run(['merge', event.id, event.id])).err, /two different events/);
});

test('an event is found by the id it has, and shown as it stands', async () => {
  const event = await eventAt('سرمين');
  const answer = (await run(['event', event.id])).json() as unknown as OneEvent;
  assert.equal(answer.event?.id, event.id);
  assert.ok(answer.versions.length >= 1);
});
