import assert from 'node:assert/strict';
import { test } from 'node:test';
import { knowledge, line, word } from '../../../test/made-control.ts';
import type { ControlSpan, ControlStatement } from '../model.ts';
import { controlOf } from './control-of.ts';

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
    reason: 'single-voice',
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
  'a denial that names nobody known contradicts the taking by others': {
    words: [word('army not-taken gunmen 11-30'), word('monitor takes rebels 11-30')],
    combined: ['11-30 .. contested rebels'],
    reason: 'denied-by',
  },
  'the ministry leaves, so its army has left': {
    words: [word('army holds army 11-28'), word('army leaves ministry 11-30')],
    combined: ['11-28 11-30 claimed army', '11-30 .. unknown'],
  },
  'an older word stands until it is taken back, and is said to be older': {
    words: [word('wire holds army 11-28'), word('monitor takes rebels 12-05')],
    combined: ['11-28 12-05 claimed army', '12-05 .. contested army rebels'],
    reason: 'older-word',
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
  'a later word of the voice overtakes its denial': {
    words: [word('monitor not-taken rebels 11-30'), word('monitor takes rebels 11-29', { said: '2024-12-02' })],
    combined: ['11-29 .. claimed rebels'],
  },
  'not all of it: the part stays': {
    words: [word('monitor takes rebels 11-29', part), word('monitor not-taken rebels 11-30', { extent: 'whole' })],
    combined: ['11-29 11-30 contested rebels', '11-30 .. contested rebels'],
    accounts: { monitor: ['11-29 11-30 contested rebels', '11-30 .. contested rebels'] },
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
    reason: 'single-voice',
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
  'an older word on the unit does not fill in for who left the town': {
    of: 'town',
    words: [word('monitor holds army 11-20', province), word('monitor leaves army 11-25', { place: 'town' })],
    combined: ['11-20 11-25 claimed army', '11-25 .. unknown'],
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
    'claims without a date, which stand in no span: 1',
    'places in province that are told of by themselves, which says nothing of the whole: town',
  ]);
});
