import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { InputFault, openEngine } from '#intake';
import type { Knowledge } from '#knowledge';
import { type FilterGiven, filterOf } from './event-filter.ts';
import { idOf, voiceOrSide } from './named.ts';
import { type TellingGiven, tellingOf } from './telling.ts';

let knowledge: Knowledge;
before(() => {
  knowledge = openEngine().knowledge;
});

const fault = (code: string, says: RegExp) => (error: unknown) =>
  error instanceof InputFault && error.code === code && says.test(error.message);

test('a name in either language, or an id, is one id', () => {
  for (const written of ['حلب', 'Aleppo', 'aleppo']) assert.equal(idOf('place', written, '--place', knowledge), 'aleppo');
  for (const written of ['الخوذ البيضاء', 'white-helmets']) assert.equal(idOf('voice', written, '--voice', knowledge), 'white-helmets');
  assert.equal(idOf('voice', 'هيئة تحرير الشام', '--voice', knowledge), 'hayat-tahrir-al-sham');
  assert.equal(idOf('voice', 'report:r1:local sources', '--voice', knowledge), 'report:r1:local sources');
});

test('a name of several is refused with their ids, one of nobody with those that are nearly so', () => {
  assert.throws(
    () => idOf('place', 'أريحا', '--place', knowledge),
    fault('ambiguous-name', /^--place: أريحا can be ariha, jericho; write one/),
  );
  assert.throws(() => idOf('place', 'aleppoo', '--place', knowledge), fault('unknown-name', /did you mean .*aleppo/));
  assert.throws(() => idOf('place', 'قرية لا وجود لها', '--place', knowledge), fault('unknown-name', /`riwaya know NAME`/));
  assert.throws(() => idOf('side', 'good', '--side', knowledge), fault('unknown-name', /sides are syria-government-to-2024/));
});

test('a body that has the id of a side is itself, unless the side is meant', () => {
  assert.deepEqual(voiceOrSide('israel', '--according-to', knowledge), { kind: 'voice', id: 'israel' });
  assert.deepEqual(voiceOrSide('side:israel', '--according-to', knowledge), { kind: 'side', id: 'israel' });
  assert.deepEqual(voiceOrSide('syria-opposition', '--according-to', knowledge), { kind: 'side', id: 'syria-opposition' });
});

const wrong: readonly (readonly [given: FilterGiven, code: string, says: RegExp])[] = [
  [{ from: '2024-12-05', to: '2024-12-01' }, 'dates', /^--from 2024-12-05 is after --to 2024-12-01/],
  [{ from: '2024-02-30' }, 'bad-date', /^--from: "2024-02-30" is not a day/],
  [{ to: '٢٠٢٤-١٢-٠١' }, 'bad-date', /^--to: /],
  [{ box: '36,35,38' }, 'bad-box', /is not west,south,east,north/],
  [{ box: '36,35,,37' }, 'bad-box', /is not west,south,east,north/],
  [{ box: '36,35,38,95' }, 'bad-box', /is not west,south,east,north/],
  [{ box: '38,35,36,37' }, 'bad-box', /is turned round/],
  [{ type: ['battle'] }, 'bad-value', /^--type: battle is none of armed-clash/],
  [{ status: ['likely'] }, 'bad-value', /^--status: likely is none of single-source/],
  [{ dispute: ['who'] }, 'bad-value', /^--dispute: who is none of denied/],
];

test('a filter that cannot be is refused by the name of its option', () => {
  for (const [given, code, says] of wrong) assert.throws(() => filterOf(given, knowledge, null), fault(code, says), JSON.stringify(given));
});

test('what is not asked for is not in the filter', () => {
  assert.deepEqual(filterOf({}, knowledge, null), {});
  assert.deepEqual(filterOf({ place: ['حلب'], box: '36,35,38,37', killed: 0 }, knowledge, null), {
    places: ['aleppo'],
    box: [36, 35, 38, 37],
    killed: 0,
  });
});

test('according to a body those are asked who may speak for it, which is more than itself', () => {
  const { voices = [] } = filterOf({}, knowledge, tellingOf({ accordingTo: ['syrian-government'] }, knowledge));
  assert.ok(voices.includes('syrian-government') && voices.length > 1);
});

test('the rule of chosen sources and the sources go together; voices and sides do not', () => {
  const refuses = (given: TellingGiven, says: RegExp): void => assert.throws(() => tellingOf(given, knowledge), says);
  refuses({ rule: 'sources' }, /--rule sources needs --sources/);
  refuses({ sources: ['white-helmets'] }, /--sources goes with --rule sources/);
  refuses({ accordingTo: ['white-helmets', 'syria-opposition'] }, /voices or sides, not both/);
});
