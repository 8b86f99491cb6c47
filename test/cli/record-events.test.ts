import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { type ControlList, type EventList, loadEventSchema, type OneEvent, type SourceList } from '#contract';
import { loadEventText } from '#exports';
import { freshRecord } from './record.ts';
import { scratch } from './run.ts';

const put = scratch();
const { run } = freshRecord();
const batch = put(
  'reports.jsonl',
  [
    { id: 'helmets', text: 'قالت الخوذ البيضاء إن أربعة مدنيين قتلوا في غارة جوية روسية على بلدة سرمين يوم الجمعة.' },
    { id: 'ministry', text: 'قالت وزارة الدفاع الروسية إن سبعة مدنيين قتلوا في غارة جوية على بلدة سرمين يوم الجمعة.' },
    { id: 'capture', text: 'سيطرت هيئة تحرير الشام على مدينة سراقب يوم السبت.', publisher: 'enab-baladi' },
    { id: 'denial', text: 'نفت وزارة الدفاع السورية سيطرة هيئة تحرير الشام على مدينة سراقب يوم السبت.' },
  ]
    .map((report) => JSON.stringify({ published: '2024-11-30', ...report }))
    .join('\n'),
);
before(async () => {
  const { status, err } = await run(['add', batch]);
  assert.deepEqual([status, err], [0, '']);
});
const events = async (...args: string[]): Promise<EventList> => (await run(['events', ...args])).json() as unknown as EventList;
const places = ({ events: all }: EventList): (string | undefined)[] =>
  [...new Set(all.flatMap((event) => event.places.map(({ place }) => place?.id)))].sort();

test('what is printed is what the schema says', async () => {
  const { eventList, oneEvent, controlList, sourceList } = await loadEventSchema();
  const list = eventList.parse((await run(['events'])).json());
  assert.ok(list.events.length >= 2);
  oneEvent.parse((await run(['event', list.events[0]?.id ?? ''])).json());
  controlList.parse((await run(['control', 'سراقب'])).json());
  controlList.parse((await run(['control', '--date', '2024-12-01'])).json());
  sourceList.parse((await run(['sources'])).json());
});

test('events are chosen by place in either language or by id, by box, day, type, voice and words', async () => {
  for (const place of ['سرمين', 'Sarmin', 'sarmin']) assert.deepEqual(places(await events('--place', place)), ['sarmin'], place);
  assert.deepEqual(places(await events('--place', 'سرمين،سراقب')), ['saraqib', 'sarmin']);
  assert.deepEqual(places(await events('--box', '36.7,35.85,36.75,35.95')), ['sarmin']);
  assert.deepEqual(places(await events('--from', '2024-11-30', '--to', '2024-11-30')), ['saraqib']);
  assert.deepEqual(places(await events('--type', 'air-drone-strike')), ['sarmin']);
  assert.deepEqual(places(await events('--voice', 'الخوذ البيضاء')), ['sarmin']);
  assert.deepEqual(places(await events('--text', 'سراقب السبت')), ['saraqib']);
  assert.deepEqual(places(await events('--killed', '5')), ['sarmin']);
  assert.deepEqual((await events('--killed', '8')).events, []);
});

test('an Arabic month and a page at a time give every event once', async () => {
  const all = (await events()).events.map(({ id }) => id);
  const seen: string[] = [];
  let after: string[] = [];
  for (let pages = 0; pages < 10; pages++) {
    const page = await events('--limit', '1', ...after);
    seen.push(...page.events.map(({ id }) => id));
    if (page.next === null) break;
    after = ['--after', page.next];
  }
  assert.deepEqual(seen, all);
});

test('according to one voice only its number is left, and every end names its voice and its words', async () => {
  const { events: told, according_to } = await events('--according-to', 'White Helmets');
  assert.deepEqual(according_to, ['white-helmets']);
  assert.deepEqual([...new Set(told.flatMap(({ accounts }) => accounts.map(({ voice }) => voice.id)))], ['white-helmets']);
  const [toll] = told.flatMap(({ tolls }) => tolls);
  assert.deepEqual([toll?.low?.value, toll?.high?.value, toll?.low?.voice.id], [4, 4, 'white-helmets']);
  assert.match(toll?.low?.figure.quotation ?? '', /أربعة مدنيين/);
});

test('only the sources a reader names count under their rule', async () => {
  const told = await events('--place', 'سرمين', '--rule', 'sources', '--sources', 'الخوذ البيضاء');
  const values = told.events.flatMap(({ tolls }) => tolls.flatMap(({ low, best, high }) => [low, best, high].map((end) => end?.value)));
  assert.ok(values.length && values.every((value) => value === 4));
});

test('one event is shown to a person with its accounts, and the words in Arabic where asked', async () => {
  const [event] = (await events('--place', 'سرمين')).events;
  const id = event?.id ?? '';
  const text = (await run(['event', id, '--format', 'text'])).out;
  assert.match(text, /White Helmets/);
  assert.match(text, /أربعة مدنيين قتلوا/);
  assert.match(text, /Did it happen: /);
  const arabic = (await run(['event', id, '--format', 'text', '--labels', 'ar', '--explain'])).out;
  assert.match(arabic, /هل وقع/);
  assert.match(arabic, /لماذا هذه الأقوال حدث واحد/);
  const { reports } = (await run(['event', id])).json() as unknown as OneEvent;
  assert.ok(reports.some((report) => report.id === 'helmets'));
});

test('control is told account by account, and of a place nobody speaks of as such', async () => {
  const text = (await run(['control', 'سراقب', '--format', 'text'])).out;
  assert.match(text, /Saraqib[\s\S]*all accounts together[\s\S]*Hayat Tahrir al-Sham/);
  assert.match((await run(['control', 'دمشق', '--format', 'text', '--labels', 'ar'])).out, /لا أحد يقول من يسيطر/);
});

test('every reason that is given can be told in Arabic', async () => {
  const { told, wording } = await loadEventText();
  const list = await events();
  const control = (await run(['control', '--date', '2024-12-01'])).json() as unknown as ControlList;
  const sentences = [
    ...list.events.flatMap(({ disputes, happened, responsible }) => [
      ...disputes.map(({ reason }) => reason),
      ...happened.reasons,
      ...responsible.reasons,
    ]),
    ...control.places.flatMap(({ on }) => on?.combined.reasons ?? []),
  ].map(({ sentence }) => sentence);
  const notes = list.events.flatMap(({ tolls }) => tolls.flatMap((toll) => toll.notes));
  assert.ok(sentences.length > 0);
  assert.deepEqual(
    [...sentences, ...notes].filter((sentence) => told(sentence, [], wording('ar')) === sentence),
    [],
  );
});

test('each voice is counted, and one can be asked for by name; `sources import` is still there', async () => {
  const { sources } = (await run(['sources', 'الخوذ البيضاء'])).json() as unknown as SourceList;
  assert.deepEqual(
    sources.map(({ voice, events: n }) => [voice.id, n]),
    [['white-helmets', 1]],
  );
  assert.match((await run(['sources', 'import', '--help'])).out, /Take a table of sources/);
});

test('words are found whatever their spelling', async () => {
  const { hits } = (await run(['search', 'اربعة', 'مدنيين'])).json() as { hits: { quotation: string; event: string | null }[] };
  assert.match(hits[0]?.quotation ?? '', /أربعة مدنيين/);
  assert.ok(hits[0]?.event);
});
