import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type ActorEntry, buildKnowledge, type PlaceEntry, type SourceEntry } from '#knowledge';
import { dayAfter } from '../days.ts';
import type { ControlSpan, ControlStatement, Party, Voice } from '../model.ts';
import { sidesOf } from '../sides-of.ts';
import { controlOf } from './control-of.ts';
import { controlOn } from './control-on.ts';

const origin = ['made for the test'];
const names = { ar: [], en: [] };
const actor = (id: string, side: string, part_of: string[] = []): ActorEntry => ({
  id,
  name: id,
  name_ar: id,
  kind: 'armed-group',
  names,
  part_of,
  country: 'SY',
  origin,
  relations: part_of.length ? [] : [{ kind: 'side', with: side, from: null, to: null, origin: 'made' }],
});
const source = (id: string, part_of: string[] = []): SourceEntry => ({
  id,
  name: id,
  name_ar: id,
  kind: 'monitor',
  names,
  part_of,
  country: 'SY',
  affiliation: null,
  domains: [],
  handles: [],
  origin,
});
const place = (id: string, kind: string, parent: string | null): PlaceEntry => ({
  id,
  name: id,
  name_ar: id,
  kind,
  names,
  parent,
  country: 'SY',
  lat: 36,
  lon: 37,
  importance: 0.5,
  origin,
});
const knowledge = buildKnowledge(
  {
    actors: [
      actor('rebels', 'syria-opposition'),
      actor('brigade', '', ['rebels']),
      actor('allies', 'syria-opposition'),
      actor('army', 'syria-government-to-2024'),
      actor('kurds', 'syria-north-east'),
    ],
    persons: [],
    sources: [source('monitor'), source('wire'), source('army-tv', ['army'])],
    places: [
      place('province', 'governorate', null),
      place('city', 'city', 'province'),
      place('quarter', 'neighbourhood', 'city'),
      place('town', 'town', 'province'),
    ],
    terms: [],
  },
  'made',
);

const party = (id: string): Party => {
  const known = knowledge.actors.get(id);
  return { id: known ? id : null, name: id, name_ar: id, part_of: known?.part_of ?? [], accounts: [] };
};
const voiceOf = (id: string): Voice => ({
  id,
  name: id,
  name_ar: id,
  kind: 'made',
  part_of: knowledge.wholes.get(id),
  known: knowledge.actors.has(id) || knowledge.sources.has(id),
});

/** "monitor takes rebels 11-30": voice, what it says, of whom, on which day or days of 2024; `said` is the last of them. */
function word(line: string, more: Partial<ControlStatement> = {}): ControlStatement {
  const [voice = '', says = '', holder = '', days = ''] = line.split(' ');
  const [from = '', to = from] = days.split('..').map((day) => (day === '' ? null : `2024-${day}`));
  return {
    claim: `${line} ${more.place ?? ''} ${more.said ?? ''} ${more.at ?? ''} ${more.extent ?? ''}`,
    report: 'r',
    voice: voiceOf(voice),
    sides: sidesOf(voice, to, knowledge),
    place: 'city',
    of_unit: null,
    precision: 'exact',
    says: says as ControlStatement['says'],
    holder: holder === '?' ? null : party(holder),
    joint: [],
    from,
    to,
    extent: 'unknown',
    quotation: line,
    said: to,
    at: 0,
    notes: [],
    ...more,
  };
}

/** "11-30 12-02 held rebels": half-open days, state, holders. */
const line = ({ from, to, state, holders }: ControlSpan): string =>
  [from?.slice(5) ?? '..', to?.slice(5) ?? '..', state, ...holders.map(({ id, name }) => id ?? `"${name}"`)].join(' ');
const reasonsOf = (span: ControlSpan | undefined): string[] => (span?.reasons ?? []).map(({ name }) => name);

type Case = {
  readonly words: readonly ControlStatement[];
  readonly combined: readonly string[];
  readonly accounts?: Readonly<Record<string, readonly string[]>>;
  readonly reason?: string;
  readonly of?: string;
  readonly accordingTo?: readonly string[];
  readonly until?: string;
};
const part = { extent: 'part' } as const;
const province = { place: 'province', precision: 'governorate' } as const;

const cases: Readonly<Record<string, Case>> = {
  'a single voice is a claim': {
    words: [word('monitor takes rebels 11-30')],
    combined: ['11-30 .. claimed rebels'],
    accounts: { monitor: ['11-30 .. held rebels'] },
    reason: 'single-voice',
  },
  'only its own side says so': {
    words: [word('rebels takes rebels 11-30'), word('allies takes rebels 11-30')],
    combined: ['11-30 .. claimed rebels'],
    reason: 'own-side-only',
  },
  'an outside voice agrees': {
    words: [word('rebels takes rebels 11-30'), word('monitor takes brigade 12-01')],
    combined: ['11-30 12-01 claimed rebels', '12-01 .. held brigade rebels'],
    reason: 'agree',
  },
  'the other side agrees': {
    words: [word('rebels takes rebels 11-30'), word('army holds rebels 11-30')],
    combined: ['11-30 .. held rebels'],
    reason: 'opposing-sides-agree',
  },
  'the same words twice are one voice': {
    words: [word('monitor takes rebels 11-30', { quotation: 'copied' }), word('wire takes rebels 11-30', { quotation: 'copied' })],
    combined: ['11-30 .. claimed rebels'],
    reason: 'single-voice',
  },
  'a voice that is not known is not known to be outside': {
    words: [word('rebels takes rebels 11-30'), word('stranger takes rebels 11-30')],
    combined: ['11-30 .. claimed rebels'],
    reason: 'own-side-only',
  },
  'different holders': {
    words: [word('monitor takes rebels 11-30'), word('wire holds army 11-29')],
    combined: ['11-29 11-30 claimed army', '11-30 .. contested army rebels'],
    reason: 'different-holders',
  },
  'an interval counts from its end for an act, from its start for a state': {
    words: [word('monitor takes rebels 11-28..11-30'), word('wire holds rebels 11-28..11-30')],
    combined: ['11-28 11-30 claimed rebels', '11-30 .. held rebels'],
  },
  'an open start is not told': {
    words: [word('monitor holds army ..11-30'), word('monitor takes rebels 12-01')],
    combined: ['.. 12-01 claimed army', '12-01 .. claimed rebels'],
  },
  'a voice contradicts its earlier word': {
    words: [word('monitor takes rebels 11-30'), word('monitor takes army 12-03')],
    combined: ['11-30 12-03 claimed rebels', '12-03 .. claimed army'],
  },
  'leaving ends a hold and names nobody': {
    words: [word('monitor holds army 11-27'), word('monitor leaves army 11-30')],
    combined: ['11-27 11-30 claimed army', '11-30 .. unknown'],
    accounts: { monitor: ['11-27 11-30 held army', '11-30 .. unknown'] },
    reason: 'left',
  },
  'the leaving of others ends nothing': {
    words: [word('monitor holds army 11-27'), word('monitor leaves kurds 11-30')],
    combined: ['11-27 .. claimed army'],
  },
  'the side ends what one of its voices said': {
    words: [word('army-tv holds army 11-28'), word('army leaves army 11-30')],
    combined: ['11-28 11-30 claimed army', '11-30 .. unknown'],
    accounts: { 'army-tv': ['11-28 11-30 held army', '11-30 .. unknown'], army: ['11-30 .. unknown'] },
    reason: 'left',
  },
  'the side owns up later to what was so before': {
    words: [word('army-tv holds army 11-30'), word('army leaves army 11-29', { said: '2024-12-01' })],
    combined: ['11-29 11-30 unknown', '11-30 12-01 claimed army', '12-01 .. unknown'],
  },
  'a later word overtakes how things were said to stand': {
    words: [word('army holds army 11-30'), word('army leaves army 11-29', { said: '2024-12-01' })],
    combined: ['11-29 .. unknown'],
  },
  'presence lapses after its day': {
    words: [word('monitor enters rebels 11-29')],
    combined: ['11-29 11-30 claimed rebels', '11-30 .. unknown'],
    reason: 'lapsed',
  },
  'presences join when they are a day apart, not two': {
    words: [word('monitor enters rebels 11-27'), word('monitor enters rebels 11-28'), word('monitor enters rebels 11-30')],
    combined: ['11-27 11-29 claimed rebels', '11-29 11-30 unknown', '11-30 12-01 claimed rebels', '12-01 .. unknown'],
  },
  'the presence of another side does not end a hold': {
    words: [word('monitor holds army 11-27'), word('monitor enters rebels 11-29')],
    combined: ['11-27 11-29 claimed army', '11-29 11-30 contested army rebels', '11-30 .. claimed army'],
    reason: 'holds',
  },
  'a denial keeps whom the voice named before': {
    words: [word('army-tv holds army 11-28'), word('army-tv not-taken rebels 11-30'), word('rebels takes rebels 11-30')],
    combined: ['11-28 11-30 claimed army', '11-30 .. contested army rebels'],
    accounts: { 'army-tv': ['11-28 11-30 held army', '11-30 .. held army'] },
    reason: 'denied-so-former-stands',
  },
  'a denial keeps whom its side named before': {
    words: [word('army holds army 11-28'), word('army-tv not-taken rebels 11-30')],
    combined: ['11-28 11-30 claimed army', '11-30 .. claimed army'],
    accounts: { 'army-tv': ['11-30 .. held army'] },
  },
  'a denial alone names nobody': {
    words: [word('army-tv not-taken rebels 11-30')],
    combined: ['11-30 .. contested'],
    accounts: { 'army-tv': ['11-30 .. unknown'] },
    reason: 'only-denied',
  },
  'a denial contradicts what began by its day': {
    words: [word('army-tv not-taken rebels 11-30'), word('monitor takes rebels 11-29')],
    combined: ['11-29 11-30 claimed rebels', '11-30 .. contested rebels'],
    reason: 'denied-by',
  },
  'a denial says nothing of what began later': {
    words: [word('army-tv not-taken rebels 11-30'), word('monitor takes rebels 12-05')],
    combined: ['11-30 12-05 contested', '12-05 .. claimed rebels'],
  },
  'a voice takes back its own word': {
    words: [word('monitor takes rebels 11-29'), word('monitor not-taken rebels 11-30')],
    combined: ['11-29 11-30 claimed rebels', '11-30 .. contested'],
    accounts: { monitor: ['11-29 11-30 held rebels', '11-30 .. unknown'] },
  },
  'a part without the rest is contested': {
    words: [word('monitor takes rebels 11-30', part)],
    combined: ['11-30 .. contested rebels'],
    reason: 'part',
  },
  'both parts told by one voice': {
    words: [word('monitor takes rebels 11-30', part), word('monitor holds kurds 11-30', { ...part, at: 9 })],
    combined: ['11-30 .. claimed kurds rebels'],
    accounts: { monitor: ['11-30 .. held kurds rebels'] },
    reason: 'both-parts',
  },
  'most of it, then all of it': {
    words: [word('monitor takes rebels 11-29', part), word('monitor takes rebels 11-30', { extent: 'whole' })],
    combined: ['11-29 11-30 contested rebels', '11-30 .. claimed rebels'],
  },
  'a word in passing does not make a part the whole': {
    words: [word('monitor takes rebels 11-29', part), word('monitor holds rebels 11-30')],
    combined: ['11-29 .. contested rebels'],
  },
  'taken and lost on one day': {
    words: [word('monitor takes rebels 11-30', { at: 1 }), word('monitor takes army 11-30', { at: 2 })],
    combined: ['11-30 12-01 contested army rebels', '12-01 .. claimed army'],
    reason: 'takes',
  },
  'the later publication has the last word on a day': {
    words: [word('monitor takes rebels 11-30', { said: '2024-12-02', at: 1 }), word('monitor takes army 11-30', { at: 2 })],
    combined: ['11-30 12-01 contested army rebels', '12-01 .. claimed rebels'],
  },
  'nobody is named': {
    words: [word('monitor holds army 11-28'), word('monitor takes ? 11-30')],
    combined: ['11-28 11-30 claimed army', '11-30 .. unknown'],
    reason: 'holder-not-named',
  },
  'a holder without a known name contradicts nobody': {
    words: [word('monitor takes gunmen 11-30'), word('wire takes rebels 11-30')],
    combined: ['11-30 .. held "gunmen" rebels'],
  },
  'a governorate taken reaches its town': {
    of: 'town',
    words: [word('monitor takes rebels 11-30', province)],
    combined: ['11-30 .. claimed rebels'],
    reason: 'of-unit',
  },
  'a part of a governorate, its denial and presence in it do not': {
    of: 'town',
    words: [
      word('monitor takes rebels 11-30', { ...province, ...part }),
      word('wire not-taken rebels 11-30', province),
      word('wire enters rebels 11-30', province),
    ],
    combined: [],
  },
  "a governorate gives way to any voice's word on the town": {
    of: 'town',
    words: [word('monitor takes rebels 11-30', province), word('wire holds army 11-20', { place: 'town' })],
    combined: ['11-20 11-30 claimed army', '11-30 .. claimed army'],
    accounts: { monitor: ['11-30 .. held rebels'], wire: ['11-20 .. held army'] },
    reason: 'unit-set-aside',
  },
  'a nearer unit stands before a farther': {
    of: 'quarter',
    words: [word('monitor takes rebels 11-30', province), word('wire takes army 11-30')],
    combined: ['11-30 .. claimed army'],
  },
  'a town says nothing of its governorate': {
    of: 'province',
    words: [word('monitor takes rebels 11-30', { place: 'town' })],
    combined: [],
  },
  'the surroundings are not the place': {
    words: [word('monitor takes rebels 11-30', { precision: 'near' })],
    combined: [],
  },
  'a word without a date stands in no span': { words: [word('monitor takes rebels ')], combined: [] },
  'according to one voice': {
    words: [word('monitor takes rebels 11-30'), word('army-tv not-taken rebels 11-30')],
    accordingTo: ['monitor'],
    combined: ['11-30 .. claimed rebels'],
  },
  'according to a whole and its parts': {
    words: [word('monitor takes rebels 11-30'), word('army-tv holds army 11-30')],
    accordingTo: ['army'],
    combined: ['11-30 .. claimed army'],
    accounts: { 'army-tv': ['11-30 .. held army'] },
  },
  'a side is one account': {
    words: [word('army-tv holds army 11-28'), word('army leaves army 11-30'), word('monitor takes rebels 11-29')],
    accordingTo: ['syria-government-to-2024'],
    combined: ['11-28 11-30 claimed army', '11-30 .. unknown'],
    accounts: { 'syria-government-to-2024': ['11-28 11-30 held army', '11-30 .. unknown'] },
  },
  'what was known by a day': {
    words: [word('monitor takes rebels 11-29', { said: '2024-12-02' }), word('wire holds army 11-28')],
    until: '2024-12-01',
    combined: ['11-28 .. claimed army'],
  },
};

for (const [name, { words, combined, accounts, reason, of = 'city', accordingTo, until }] of Object.entries(cases))
  test(name, () => {
    const options = { ...(accordingTo ? { accordingTo } : {}), ...(until ? { until } : {}) };
    const timeline = controlOf(of, words, options, knowledge);
    assert.deepEqual(timeline.combined.map(line), combined);
    for (const [voice, spans] of Object.entries(accounts ?? {}))
      assert.deepEqual(timeline.by_account.find((one) => one.voice.id === voice)?.spans.map(line), spans, voice);
    if (reason) assert.ok(reasonsOf(timeline.combined.at(-1)).includes(reason), reasonsOf(timeline.combined.at(-1)).join(' '));
  });

test('notes say what is left out and why', () => {
  const { notes } = controlOf(
    'province',
    [word('monitor takes rebels 11-30', { place: 'town' }), word('monitor takes rebels ', province)],
    {},
    knowledge,
  );
  assert.deepEqual(notes, [
    '1 claim has no date and stand in no span',
    '1 of the places in province is told of by themselves and say nothing of the whole: town',
  ]);
});

test('a map of a day shows every place that is told of, each account beside all together', () => {
  const words = [
    word('monitor takes rebels 11-30'),
    word('wire holds army 11-29'),
    word('monitor holds kurds 12-05', { place: 'quarter' }),
  ];
  const map = controlOn('2024-12-01', words, {}, knowledge);
  assert.deepEqual(
    map.map((one) => [one.place, line(one.combined), ...one.by_account.map(({ voice, span }) => `${voice.id}: ${line(span)}`)]),
    [
      ['city', '11-30 .. contested army rebels', 'monitor: 11-30 .. held rebels', 'wire: 11-29 .. held army'],
      ['quarter', '11-30 12-05 contested army rebels', 'monitor: 11-30 12-05 held rebels', 'wire: 11-29 .. held army'],
    ],
  );
  assert.deepEqual(controlOn('2024-11-01', words, {}, knowledge), []);
});

const day = fc.integer({ min: 0, max: 9 }).map((n) => dayAfter('2024-11-25', n).slice(5));
const anyWord = fc
  .record({
    voice: fc.constantFrom('monitor', 'wire', 'rebels', 'allies', 'army', 'army-tv', 'stranger'),
    says: fc.constantFrom('takes', 'holds', 'enters', 'leaves', 'loses', 'not-taken', 'not-held'),
    holder: fc.constantFrom('rebels', 'brigade', 'allies', 'army', 'kurds', 'gunmen'),
    from: day,
    length: fc.integer({ min: 0, max: 2 }),
    late: fc.integer({ min: 0, max: 3 }),
    place: fc.constantFrom('city', 'city', 'city', 'province'),
    extent: fc.constantFrom('whole', 'part', 'unknown'),
    at: fc.nat({ max: 500 }),
  })
  .map(({ voice, says, holder, from, length, late, ...more }) => {
    const to = dayAfter(`2024-${from}`, length);
    return word(`${voice} ${says} ${holder} ${from}..${to.slice(5)}`, { ...more, extent: more.extent as 'part', said: dayAfter(to, late) });
  });
const anyWords = fc.uniqueArray(anyWord, { maxLength: 14, selector: ({ claim }) => claim });

test('the order of the statements does not matter', () =>
  fc.assert(
    fc.property(
      anyWords.chain((words) => fc.tuple(fc.constant(words), fc.shuffledSubarray(words, { minLength: words.length }))),
      ([words, shuffled]) => assert.deepEqual(controlOf('city', shuffled, {}, knowledge), controlOf('city', words, {}, knowledge)),
    ),
  ));

test('spans never overlap, and every boundary is a day that a statement names or the day after', () =>
  fc.assert(
    fc.property(anyWords, (words) => {
      const said = words.flatMap(({ from, to, said }) => [from, to, said]).filter((one) => one !== null);
      const allowed = new Set([...said, ...said.map((one) => dayAfter(one, 1)), null]);
      const { combined, by_account } = controlOf('city', words, {}, knowledge);
      for (const spans of [combined, ...by_account.map((account) => account.spans)])
        for (const [n, { from, to, claims, reasons }] of spans.entries()) {
          assert.ok(allowed.has(from) && allowed.has(to));
          assert.ok(from === null || to === null || from < to);
          const before = spans[n - 1]?.to;
          assert.ok(n === 0 || (before !== null && before !== undefined && from !== null && before <= from));
          assert.ok(claims.length > 0 && reasons.length > 0);
        }
    }),
  ));

test('held is never said on the word of one side alone', () =>
  fc.assert(
    fc.property(anyWords, (words) => {
      const own = words.filter(
        ({ voice, holder }) =>
          voice.id !== 'monitor' &&
          voice.id !== 'wire' &&
          voice.id !== 'army' &&
          voice.id !== 'army-tv' &&
          holder?.id !== 'army' &&
          holder?.id !== 'kurds',
      );
      for (const span of controlOf('city', own, {}, knowledge).combined) assert.notEqual(span.state, 'held');
    }),
  ));
