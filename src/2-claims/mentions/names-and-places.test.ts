import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type ActorEntry, buildKnowledge, type PlaceEntry, type TermEntry } from '#knowledge';
import { ar } from '#languages';
import { sentences, Tokenizer } from '#text';
import { Discourse } from '../discourse.ts';
import { Lexicon } from '../lexicon.ts';
import { ActorReader } from './names.ts';
import { NumberReader } from './numbers.ts';
import { PlaceReader } from './places.ts';

const origin = ['made for the test'];
const actor = (id: string, kind: string, names: string[], more: Partial<ActorEntry> = {}): ActorEntry => ({
  id,
  name: id,
  name_ar: names[0] as string,
  kind,
  names: { ar: names, en: [] },
  part_of: [],
  country: null,
  origin,
  ...more,
});
const place = (id: string, name: string, kind: string, lat: number, lon: number, more: Partial<PlaceEntry> = {}): PlaceEntry => ({
  id,
  name: id,
  name_ar: name,
  names: { ar: [], en: [] },
  kind,
  country: 'SY',
  parent: null,
  lat,
  lon,
  importance: 0.5,
  origin,
  ...more,
});
const term = (id: string, names: string[], more: Partial<TermEntry>): TermEntry => ({
  id,
  names: { ar: names, en: [] },
  names_what: 'actor',
  ref: null,
  register: 'partisan',
  neutral: '',
  neutral_ar: '',
  when: null,
  origin,
  ...more,
});

const knowledge = buildKnowledge(
  {
    actors: [
      actor('turkey', 'state', ['تركيا'], { country: 'TR', adjectives: { ar: ['تركي'] }, short: { ar: ['أنقرة'] } }),
      actor('russia', 'state', ['روسيا', 'الروس'], { country: 'RU', adjectives: { ar: ['روسي'] }, short: { ar: ['موسكو'] } }),
      actor('israel', 'state', ['إسرائيل'], { country: 'IL', adjectives: { ar: ['إسرائيلي'] } }),
      actor('old-government', 'government', ['القوات الحكومية'], { country: 'SY', valid: { from: null, to: '2024-12-08' } }),
      actor('new-government', 'government', ['القوات الحكومية'], { country: 'SY', valid: { from: '2024-12-08', to: null } }),
      actor('rebels', 'armed-group', ['فصائل المعارضة'], { country: 'SY', short: { ar: ['الفصائل'] } }),
      actor('sdf', 'armed-group', ['قسد'], { country: 'SY' }),
    ],
    persons: [],
    sources: [],
    places: [
      place('syria', 'سوريا', 'country', 35, 38),
      place('aleppo-governorate', 'محافظة حلب', 'governorate', 36, 37.5, { capital: 'aleppo', parent: 'syria' }),
      place('aleppo', 'حلب', 'city', 36.2, 37.16, { parent: 'aleppo-governorate', importance: 0.9 }),
      place('idlib-governorate', 'محافظة إدلب', 'governorate', 35.8, 36.7, { capital: 'idlib', parent: 'syria' }),
      place('idlib', 'إدلب', 'city', 35.93, 36.63, { parent: 'idlib-governorate', importance: 0.9 }),
      place('manbij', 'منبج', 'city', 36.53, 37.95, { parent: 'aleppo-governorate' }),
      place('nayrab-idlib', 'النيرب', 'village', 35.89, 36.75, { parent: 'idlib-governorate', importance: 0.3 }),
      place('nayrab-aleppo', 'النيرب', 'town', 36.18, 37.23, { parent: 'aleppo-governorate', importance: 0.35 }),
      place('bab', 'الباب', 'city', 36.37, 37.51, { parent: 'aleppo-governorate', common_word: true }),
      place('ankara', 'أنقرة', 'city', 39.9, 32.8, { country: 'TR' }),
      place('moscow', 'موسكو', 'city', 55.7, 37.6, { country: 'RU' }),
    ],
    terms: [
      term('turkish-occupation', ['الاحتلال التركي'], { ref: 'turkey' }),
      term('occupation-bare', ['الاحتلال'], { refs_by_country: { '*': 'israel' }, refs_back: ['turkish-occupation'] }),
      term('regime-bare', ['النظام'], { refs_by_country: { SY: 'old-government', '*': 'old-government' } }),
    ],
  },
  'test',
);

const tokenizer = new Tokenizer(ar.spelling);
const lexicon = new Lexicon(ar, knowledge.nisbas);
const actors = new ActorReader(knowledge, lexicon);
const numbers = new NumberReader(ar.numbers, ar.spelling, ar.morphology);
const places = new PlaceReader(knowledge, lexicon, ar.names.ordinary, ar.names.firstHalves);

function read(text: string, published = '2023-05-01') {
  const discourse = new Discourse(published);
  return [...sentences(text, tokenizer)].map((sentence) => {
    const { tokens } = sentence;
    const words = tokens.map((token) => lexicon.word(token));
    const runs = actors.nameRuns(tokens);
    const who = actors.actors(tokens, words, runs, discourse);
    const where = places.places(tokens, words, runs, who, discourse, numbers.find(tokens));
    const slice = (from: number, to: number) => text.slice(tokens[from]?.start, tokens[to - 1]?.end);
    return {
      who: who.filter((a) => !a.adjective && !a.zone).map((a) => `${slice(a.from, a.to)} = ${a.actor?.id ?? '?'}`),
      zones: who.filter((a) => a.zone).map((a) => a.actor?.id),
      where: where.map((p) => `${slice(p.from, p.to)} = ${p.place?.id ?? '?'} ${p.container ? 'container' : p.precision}`),
      areas: where.map((p) => p.area ?? null),
      terms: actors.terms(tokens).map((t) => slice(t.from, t.to)),
    };
  });
}
const one = (text: string, published?: string) => read(text, published)[0] as ReturnType<typeof read>[number];

test('allies are named beside the one they are allied to', () => {
  const { who } = one('شنت القوات الحكومية وحلفاؤها الروس غارات على المدينة');
  assert.deepEqual(who, ['القوات الحكومية = old-government', 'وحلفاؤها الروس = russia']);
});

test('one name, two governments: the day of the report decides', () => {
  assert.deepEqual(one('دخلت القوات الحكومية البلدة', '2024-11-01').who, ['القوات الحكومية = old-government']);
  assert.deepEqual(one('دخلت القوات الحكومية البلدة', '2025-06-01').who, ['القوات الحكومية = new-government']);
});

test('whoever holds an area or backs somebody does nothing there', () => {
  assert.deepEqual(one('انطلق الصاروخ من مناطق سيطرة قسد').zones, ['sdf']);
  assert.deepEqual(one('طال القصف القرى التي تسيطر عليها فصائل المعارضة').zones, ['rebels']);
  assert.deepEqual(one('هاجمت قوة مدعومة من تركيا حاجزا').zones, ['turkey']);
});

test('a capital stands for its government only where it acts or speaks', () => {
  assert.deepEqual(one('قالت أنقرة إنها لن تنسحب').who, ['أنقرة = turkey']);
  assert.deepEqual(one('هز انفجار أنقرة صباحا').who, []);
  assert.deepEqual(one('توصلت موسكو وأنقرة إلى تفاهم').who, ['موسكو = russia', 'وأنقرة = turkey']);
});

test('the bare occupation is the one that the report named', () => {
  const [, second] = read('قصف الاحتلال التركي بلدة. ثم عاد الاحتلال وقصف قرية.');
  assert.deepEqual(second?.who, ['الاحتلال = turkey']);
});

test('a health system is no regime, and no loaded name of one', () => {
  assert.deepEqual(one('انهار النظام الصحي').who, []);
  assert.deepEqual(one('قصف النظام البلدة').who, ['النظام = old-government']);
});

test('a body nobody knows keeps its words and no actor', () => {
  assert.deepEqual(one('سيطر «لواء فرسان الوادي» على التلة').who, ['لواء فرسان الوادي = ?']);
});

test('the countryside of a seat is its governorate, a list shares its kind', () => {
  assert.deepEqual(one('غارات على محافظتي حلب وإدلب').where, [
    'محافظتي حلب = aleppo-governorate governorate',
    'وإدلب = idlib-governorate governorate',
  ]);
  assert.deepEqual(one('قصف على ريف حلب').where, ['حلب = aleppo-governorate governorate']);
  assert.deepEqual(one('انتشروا داخل عدة أحياء في حلب').where, ['حلب = aleppo exact']);
});

test('what the text says of the unit decides between namesakes', () => {
  assert.equal(one('قصف على بلدة النيرب بريف إدلب').where[0], 'بلدة النيرب = nayrab-idlib exact');
  assert.equal(one('قصف على بلدة النيرب بريف حلب').where[0], 'بلدة النيرب = nayrab-aleppo exact');
});

test('an unknown village is kept as written, its said unit beside it', () => {
  assert.deepEqual(one('قصف على قرية السنديانة بريف منبج').where, [
    'قرية السنديانة = ? unresolved',
    'منبج = manbij near',
    'منبج = manbij container',
  ]);
});

test('a name that is an ordinary word needs a place word', () => {
  assert.deepEqual(one('طرق الرجل الباب').where, []);
  assert.deepEqual(one('انفجار في مدينة الباب').where, ['مدينة الباب = bab exact']);
});

test('a described place is a circle or a stretch, never the point of the place it is described by', () => {
  const cases: [string, string, number, number, number][] = [
    ['انفجر لغم على بعد 10 كم شمال مدينة منبج', 'near', 36.62, 37.95, 3],
    ['موقع يبعد عشرين كيلومترا إلى الغرب من منبج', 'near', 36.53, 37.727, 6],
    ['قصف شرق منبج بنحو 5 كم', 'near', 36.53, 38.006, 2],
    ['قصف على أطراف منبج', 'near', 36.53, 37.95, 5],
    ['قصف شمال غربي منبج', 'near', 36.53, 37.95, 15],
  ];
  for (const [text, precision, lat, lon, radius] of cases) {
    const { where, areas } = one(text);
    assert.match(where[0] as string, new RegExp(`manbij ${precision}$`), text);
    const area = areas[0];
    assert.ok(area && Math.abs(area.lat - lat) < 0.002 && Math.abs(area.lon - lon) < 0.002, `${text}: ${JSON.stringify(area)}`);
    assert.equal(area.radius_km, radius, text);
  }
  for (const text of ['قصف على مدينة منبج', 'قصف وسط مدينة منبج']) assert.deepEqual(one(text).areas, [null], text);
  const [first, second] = one('قصف الطريق بين منبج والباب').areas;
  assert.deepEqual(first, second);
  assert.equal(first?.line?.length, 2);
});

test('a village spelt nearly as a known one is that one only where it lies near', () => {
  assert.deepEqual(one('قصف على حلب وقرية نيرب').where.at(-1), 'وقرية نيرب = nayrab-aleppo exact');
  const [, second] = read('قصف في أنقرة. قصف على قرية نيرب.');
  assert.deepEqual(second?.where, ['قرية نيرب = ? unresolved']);
});

test('places of one name are told apart by the company of the sentence', () => {
  assert.match(one('قصف على النيرب وإدلب').where[0] as string, /nayrab-idlib/);
  assert.match(one('قصف على النيرب وحلب').where[0] as string, /nayrab-aleppo/);
});

test('a name that is a word too is a place where something moves to it, and none in a name of something else', () => {
  assert.match(one('نزحت العائلات إلى الباب').where[0] as string, /bab/);
  assert.match(one('انسحبت القوات من الباب').where[0] as string, /bab/);
  assert.deepEqual(one('خرجت من الغرفة وأغلقت الباب').where, []);
  assert.deepEqual(one('جرى اتفاق منبج قبل عام').where, []);
  assert.deepEqual(one('قال القيادي منبج').where, []);
});

test('the surroundings of a place are no place of their own', () => {
  for (const text of ['قصف على مدينة منبج ومحيطها', 'قصف على مدينة منبج وريفها', 'قصف على مدينة منبج، وتسببت الغارات بدمار'])
    assert.deepEqual(one(text).where, ['مدينة منبج = manbij exact'], text);
});
