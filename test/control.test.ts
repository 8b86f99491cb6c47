/** From Arabic reports to who holds a place: the real reader, the real knowledge, texts written for this test. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { type ControlSpan, controlOf, controlOn, controlStatements, toldClaims } from '#events';
import { knowledgeOf, readKnownWorld } from '#intake';
import { openReader } from '../bench/engine.ts';

const read = await openReader();
const knowledge = knowledgeOf(readKnownWorld(null));

type Text = { readonly publisher: string; readonly published: string; readonly text: string };
const texts: Readonly<Record<string, Text>> = {
  announced: {
    publisher: 'enab-baladi',
    published: '2024-11-30',
    text: 'أعلنت إدارة العمليات العسكرية السيطرة على مدينة حلب يوم السبت 30 تشرين الثاني.',
  },
  denied: {
    publisher: 'syrian-state-media',
    published: '2024-11-30',
    text: 'نفت وزارة الدفاع السورية سيطرة الفصائل المسلحة على مدينة حلب.',
  },
  most: {
    publisher: 'reuters',
    published: '2024-11-30',
    text: 'قال المرصد السوري لحقوق الإنسان إن هيئة تحرير الشام سيطرت على معظم مدينة حلب يوم السبت.',
  },
  quarter: {
    publisher: 'reuters',
    published: '2024-12-01',
    text: 'قالت قوات سوريا الديمقراطية إن مقاتليها يسيطرون على حي الشيخ مقصود.',
  },
  hama: {
    publisher: 'enab-baladi',
    published: '2024-12-05',
    text: 'أعلنت إدارة العمليات العسكرية دخول مقاتليها مدينة حماة يوم الخميس.',
  },
  'hama-left': {
    publisher: 'syrian-state-media',
    published: '2024-12-05',
    text: 'أعلنت وزارة الدفاع السورية أن القوات المسلحة انسحبت من مدينة حماة.',
  },
  'hama-monitor': {
    publisher: 'reuters',
    published: '2024-12-06',
    text: 'قال المرصد السوري لحقوق الإنسان إن الفصائل سيطرت على مدينة حماة يوم الخميس.',
  },
  'homs-denied': {
    publisher: 'syrian-state-media',
    published: '2024-12-07',
    text: 'نفت وزارة الدفاع السورية انسحاب الجيش من مدينة حمص.',
  },
  homs: {
    publisher: 'enab-baladi',
    published: '2024-12-08',
    text: 'أعلنت إدارة العمليات العسكرية السيطرة على مدينة حمص بالكامل فجر الأحد.',
  },
  countryside: {
    publisher: 'enab-baladi',
    published: '2024-11-29',
    text: 'سيطرت هيئة تحرير الشام على ريف حلب الغربي.',
  },
  around: {
    publisher: 'enab-baladi',
    published: '2024-12-04',
    text: 'سيطرت هيئة تحرير الشام على تلال في محيط مدينة حماة.',
  },
  planned: {
    publisher: 'enab-baladi',
    published: '2024-12-04',
    text: 'تسعى الفصائل إلى السيطرة على مدينة حمص.',
  },
  still: {
    publisher: 'enab-baladi',
    published: '2024-11-28',
    text: 'لا تزال مدينة حماة تحت سيطرة الجيش السوري.',
  },
};

const aleppo: Readonly<Record<string, Text>> = {
  a: {
    publisher: 'syrian-state-media',
    published: '2024-11-28',
    text: 'أكدت وزارة الدفاع السورية أن الجيش السوري يسيطر على مدينة حلب.',
  },
  b: {
    publisher: 'reuters',
    published: '2024-11-29',
    text: 'قال المرصد السوري لحقوق الإنسان إن مقاتلي هيئة تحرير الشام دخلوا أجزاء من مدينة حلب يوم الجمعة.',
  },
  c: {
    publisher: 'syrian-state-media',
    published: '2024-11-29',
    text: 'نفت وزارة الدفاع السورية سيطرة الفصائل المسلحة على مدينة حلب.',
  },
  d: {
    publisher: 'enab-baladi',
    published: '2024-11-30',
    text: 'أعلنت إدارة العمليات العسكرية السيطرة على مدينة حلب بالكامل يوم السبت.',
  },
  e: {
    publisher: 'reuters',
    published: '2024-11-30',
    text: 'قال المرصد السوري لحقوق الإنسان إن هيئة تحرير الشام سيطرت على معظم مدينة حلب يوم السبت.',
  },
  f: {
    publisher: 'reuters',
    published: '2024-12-01',
    text: 'قالت قوات سوريا الديمقراطية إن مقاتليها يسيطرون على حي الشيخ مقصود.',
  },
  g: {
    publisher: 'syrian-state-media',
    published: '2024-12-01',
    text: 'قالت وزارة الدفاع السورية إن الجيش انسحب من مدينة حلب يوم السبت.',
  },
};

const statementsOf = (...names: readonly string[]) =>
  names.flatMap((name) => {
    const { text, ...about } = (texts[name] ?? aleppo[name]) as Text;
    return controlStatements(toldClaims(read({ id: name, text, ...about }), name, knowledge), knowledge);
  });
const line = ({ from, to, state, holders }: ControlSpan): string =>
  [from?.slice(5) ?? '..', to?.slice(5) ?? '..', state, ...holders.map(({ id }) => id)].join(' ');
const control = (place: string, ...names: readonly string[]) => controlOf(place, statementsOf(...names), {}, knowledge);

test('Aleppo: announced, denied, and mostly taken, each in its own account', () => {
  const { by_account, combined } = control('aleppo', 'announced', 'denied', 'most');
  assert.deepEqual(
    by_account.map(({ voice, spans }) => [voice.id, ...spans.map(line)]),
    [
      ['military-operations-command', '11-30 .. held military-operations-command'],
      ['syrian-ministry-of-defence', '11-30 .. unknown'],
      ['syrian-observatory-for-human-rights', '11-30 .. contested hayat-tahrir-al-sham'],
    ],
  );
  assert.deepEqual(combined.map(line), ['11-30 .. contested hayat-tahrir-al-sham military-operations-command']);
  const names = combined.flatMap(({ reasons }) => reasons.map(({ name }) => name));
  assert.ok(names.includes('denied-by') && names.includes('part'), names.join(' '));
});

test('a quarter that another party holds says nothing of its city, and the city nothing against the quarter', () => {
  const [quarter, city] = [control('sheikh-maqsoud', 'announced', 'quarter'), control('aleppo', 'announced', 'quarter')];
  assert.deepEqual(quarter.combined.map(line), [
    '11-30 12-01 claimed military-operations-command',
    '12-01 .. claimed syrian-democratic-forces',
  ]);
  assert.deepEqual(city.combined.map(line), ['11-30 .. claimed military-operations-command']);
  assert.match(city.notes.join(' '), /Sheikh Maqsoud/);
});

test('Hama: its taker, its loser and a monitor agree', () => {
  const { combined } = control('hama', 'still', 'hama', 'hama-left', 'hama-monitor');
  assert.deepEqual(combined.map(line).slice(0, 1), ['11-28 12-05 claimed syrian-army']);
  assert.match(line(combined.at(-1) as ControlSpan), /^12-05 \.\. (held|contested) /);
});

test('Homs: a denied withdrawal says that the army holds it, until another takes it', () => {
  const { by_account, combined } = control('homs', 'homs-denied', 'homs', 'planned');
  assert.deepEqual(
    by_account.map(({ voice, spans }) => [voice.id, ...spans.map(line)]),
    [
      ['military-operations-command', '12-08 .. held military-operations-command'],
      ['syrian-ministry-of-defence', '12-07 .. held syrian-army'],
    ],
  );
  assert.deepEqual(combined.map(line), ['12-07 12-08 claimed syrian-army', '12-08 .. contested military-operations-command syrian-army']);
});

test('a countryside is a part of its governorate and reaches no town; the surroundings of a city are not the city', () => {
  assert.deepEqual(control('aleppo', 'countryside').combined, []);
  assert.deepEqual(control('aleppo-governorate', 'countryside').combined.map(line), ['11-29 .. contested hayat-tahrir-al-sham']);
  assert.deepEqual(control('hama', 'around').combined, []);
});

test('the map of a day', () => {
  const map = controlOn('2024-12-01', statementsOf('announced', 'quarter', 'hama'), {}, knowledge);
  assert.deepEqual(
    map.map(({ place, combined }) => `${place} ${line(combined)}`),
    ['aleppo 11-30 .. claimed military-operations-command', 'sheikh-maqsoud 12-01 .. claimed syrian-democratic-forces'],
  );
});

test('docs/control.md tells of Aleppo what is computed', () => {
  const { by_account, combined } = control('aleppo', ...Object.keys(aleppo));
  const accounts = [...by_account.map(({ voice, spans }) => ({ name: voice.id, spans })), { name: 'all together', spans: combined }];
  const rows = accounts.flatMap(({ name, spans }) =>
    spans.map(({ from, to, state, holders }) => [name, from ?? '', to ?? '', state, holders.map(({ id }) => id).join(', ')]),
  );
  const page = readFileSync(new URL('../docs/control.md', import.meta.url), 'utf8');
  const table = page
    .split('\n')
    .filter((row) => /^\| [a-z -]+ \| 2024/.test(row))
    .map((row) =>
      row
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
  assert.deepEqual(table, rows);
});
