/** The report that the project began with, gathered with the samples: what is said of Aleppo and of the strikes on Idlib. */
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { type Event, gather, type Knowledge, type TollRule, tollsOf } from '#events';
import { openTeller, sampleReports, seedReport } from '../bench/told-reports.ts';

const skipped = '../shared/seed/report.txt is absent';
let knowledge: Knowledge;
let events: readonly Event[] | null = null;

before(async () => {
  const seed = seedReport();
  if (!seed) return;
  const teller = await openTeller();
  knowledge = teller.knowledge;
  events = gather([...sampleReports(), seed].flatMap(teller.tell), [], knowledge).flatMap((own) => own.events);
});

/** The one event of a family at a place to which some reports belong. */
function eventOf(all: readonly Event[], family: string, place: string, reports: readonly string[]): Event {
  const found = all.filter(
    (event) =>
      event.family === family &&
      event.places[0]?.place?.id === place &&
      reports.every((report) => event.members.some((member) => member.report.startsWith(report))),
  );
  assert.equal(found.length, 1, `${found.length} events have ${reports.join(', ')}`);
  return found[0] as Event;
}

test('the denial by state media is linked to the capture of Aleppo', (t) => {
  if (!events) return t.skip(skipped);
  const event = eventOf(events, 'control', 'aleppo', ['seed', '14', '15', '16', '17', '18', '19']);
  const denial = event.members.find(({ report, role }) => report === 'seed' && role === 'denies');
  assert.equal(denial?.account, 'syrian-state-media');
  const against = event.disputes.filter(({ kind, claims }) => kind === 'denied' && claims.includes(denial?.claim ?? ''));
  const others = against.flatMap(({ accounts }) => accounts);
  for (const voice of ['military-operations-command', 'syrian-observatory-for-human-rights', 'report:seed'])
    assert.ok(others.includes(voice), `${voice} among ${others.join(', ')}`);
  assert.ok(event.accounts.some(({ id, holds }) => id === 'syrian-state-media' && holds === 'denies'));
});

const friday = (all: readonly Event[]): Event => eventOf(all, 'violence', 'idlib', ['seed', '09', '10', '11', '12', '13']);

test('the Friday strikes on Idlib have accounts of at least three voices, a reprint counts with what it repeats', (t) => {
  if (!events) return t.skip(skipped);
  const { accounts, total } = friday(events);
  assert.equal(total, false);
  const own = accounts.filter(({ repeats }) => repeats === null).map(({ id }) => id);
  for (const voice of ['white-helmets', 'anadolu', 'idlib-health-directorate']) assert.ok(own.includes(voice), own.join(', '));
  assert.equal(accounts.find(({ id }) => id === 'arabi21')?.repeats, 'anadolu');
});

test('4 killed and 25 injured, 8 children of them, stand once under every rule', (t) => {
  if (!events) return t.skip(skipped);
  const event = friday(events);
  const ranges = (rule: TollRule, sources?: string[]) =>
    Object.fromEntries(
      tollsOf(event, rule, sources ? { sources } : {}, knowledge).map(({ outcome, who, low, best, high }) => [
        `${outcome} ${who}`,
        [low, best, high].map((end) => end?.value ?? null),
      ]),
    );
  for (const rule of ['widest', 'conservative', 'best', 'majority'] as const) {
    const { 'killed all': killed = [], 'injured all': injured = [], 'injured children': children = [] } = ranges(rule);
    for (const value of killed) assert.ok(value === 4 || value === 5 || value === null, `${rule}: ${value} killed`);
    for (const value of injured) assert.ok(value === 25 || value === 30 || value === null, `${rule}: ${value} injured`);
    for (const value of children) assert.ok(value === 8 || value === null, `${rule}: ${value} children`);
  }
  assert.deepEqual(ranges('best')['killed all'], [4, 4, 5]);
  assert.deepEqual(ranges('best')['injured all'], [25, 25, 30]);
  const helmets = ranges('sources', ['white-helmets']);
  assert.deepEqual(helmets['killed all'], [4, 4, 4]);
  assert.deepEqual(helmets['injured all'], [25, 25, 25]);
  assert.deepEqual(helmets['injured children'], [8, 8, 8]);
});

test('no report that repeats the numbers makes an event or a voice that counts beside them', (t) => {
  if (!events) return t.skip(skipped);
  const others = events.filter(
    (event) =>
      event !== friday(events as readonly Event[]) &&
      event.accounts.some(({ figures }) => figures.some(({ outcome, low }) => outcome === 'injured' && low === 25)),
  );
  assert.deepEqual(
    others.map(({ id, members }) => `${id}: ${members.map(({ report }) => report).join(', ')}`),
    [],
  );
});
