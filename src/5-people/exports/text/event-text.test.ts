import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stripVTControlCharacters } from 'node:util';
import type { ControlList, EventList } from '#contract';
import type { TextStyle } from '#exports';
import { madeEvent, oneEvent } from '../../../../test/events/hand-made-event.ts';
import { controlText } from './control-text.ts';
import { eventListText } from './event-list.ts';
import { eventText } from './event-text.ts';
import { columns } from './layout.ts';
import { differenceSign, sideBySide } from './side-by-side.ts';

const style = (labels: 'ar' | 'en', width = 100): TextStyle => ({ labels, width, isolate: false, paint: (_, text) => text });
const lineWith = (text: string, part: string): string => text.split('\n').find((line) => line.includes(part)) ?? '';

test('accounts stand side by side, and a sign marks where they differ', () => {
  const text = eventText(oneEvent, { explain: false }, style('en'));
  assert.match(lineWith(text, 'White Helmets'), /White Helmets +Ministry of the Example/);
  assert.match(lineWith(text, 'Russian Federation'), new RegExp(`^${differenceSign} Who +Russian Federation +Syrian opposition`));
  assert.match(lineWith(text, '7'), new RegExp(`^${differenceSign} `));
  assert.ok(!lineWith(text, 'Sarmin (').startsWith(differenceSign), 'the same place is no difference');
});

test('each end of a toll names who said it, and an earlier number is kept', () => {
  const text = eventText(oneEvent, { explain: false }, style('en'));
  assert.match(text, /killed: 4–4–7\n +low, best 4: White Helmets .* first-report \(r1\)\n +high 7: Ministry of the Example .* r2/);
  assert.match(text, /earlier: 3/);
  assert.match(text, /widest range/);
});

test('disputes come with both sentences, grades with their reasons, copies with their origin', () => {
  const text = eventText(oneEvent, { explain: false }, style('en'));
  const disputes = text.slice(text.indexOf('Where they disagree'));
  assert.match(disputes, /perpetrator differs: two parties[\s\S]*White Helmets: Russian[\s\S]*على الأقل قتلوا[\s\S]*قذائف المسلحين/);
  assert.match(text, /Did it happen: corroborated, by voices of opposing sides\n {2}2 independent voices/);
  assert.match(text, /Who did it: contested\n/);
  assert.match(text, /repeats r1\/c1 · made-agency · r3/);
  assert.ok(!text.includes('both name Sarmin'));
  assert.match(eventText(oneEvent, { explain: true }, style('en')), /r2\/c1 · nearest to r1\/c1\n +\+1\.50 both name Sarmin/);
});

test('Arabic labels say all of it in Arabic', () => {
  const text = eventText(oneEvent, { explain: false }, style('ar'));
  for (const word of ['مختلف عليها', 'الفاعل مختلف', 'الأدنى', 'هل وقع', 'من الفاعل', 'أطفال', 'ضربة جوية']) {
    assert.ok(text.includes(word), word);
  }
  assert.ok(!/\b(low|high|contested|Who)\b/.test(text.replaceAll('White Helmets', '')));
});

test('no line is wider than the terminal, and narrow ones stack the accounts', () => {
  for (const width of [40, 60, 80, 110]) {
    const rows = [{ label: 'who', cells: ['a', 'b', 'c'].map((name) => `${name} `.repeat(30)), differs: true }];
    const lines = sideBySide(['one', 'two', 'three'], rows, style('en', width));
    for (const line of lines) assert.ok(columns(stripVTControlCharacters(line)) <= width, `${width}: ${line}`);
    const heads = lines.filter((line) => /one|two|three/.test(line)).length;
    assert.equal(heads, { 40: 3, 60: 3, 80: 2, 110: 1 }[width]);
  }
});

test('a list gives each event its date, place, type, status, tolls, accounts and id', () => {
  const list: EventList = { format: 'riwaya-events/1', rule: 'widest', according_to: null, events: [madeEvent], next: 'e-made' };
  const text = eventListText(list, style('en'));
  assert.match(text, /29 November 2024 · Sarmin \(.*\) · Air or drone strike\n/);
  assert.match(text, new RegExp(`${differenceSign} contested · killed 4–4–7 · .*accounts: 2\\n {2}e-made`));
  assert.match(text, /more follow: --after e-made/);
  assert.equal(eventListText({ ...list, events: [], next: null }, style('ar')), 'لا حدث يطابق هذا.\n');
});

test('control names the holder, what is contested by a sign, and an open end as such', () => {
  const [russia, opposition] = madeEvent.initiators;
  const span = { extent: 'unknown', claims: ['r1/c1'], reasons: [] } as const;
  const list: ControlList = {
    format: 'riwaya-control/1',
    date: null,
    according_to: null,
    places: [
      {
        place: { id: 'sarmin', name: 'Sarmin', name_ar: 'سرمين', lat: 35.9, lon: 36.72 },
        on: null,
        timeline: {
          place: 'sarmin',
          notes: [],
          by_account: [],
          combined: [],
        },
      },
    ],
  };
  assert.match(controlText(list, style('en')), /Nobody says who holds this/);
  const place = list.places[0];
  assert.ok(place && russia && opposition);
  const combined = [
    { ...span, from: null, to: '2024-11-29', state: 'held', holders: [russia] } as const,
    { ...span, from: '2024-11-29', to: null, state: 'contested', holders: [russia, opposition] } as const,
  ];
  const by_account = madeEvent.accounts.map(({ voice, sides }) => ({ voice, sides, spans: [] }));
  const text = controlText(
    { ...list, places: [{ ...place, timeline: { place: 'sarmin', notes: [], by_account, combined } }] },
    style('en'),
  );
  assert.match(text, /beginning not told – 29 November 2024 · held: Russian Federation\n/);
  assert.match(
    text,
    new RegExp(`nothing contradicts it since · ${differenceSign} contested: Russian Federation ${differenceSign} Syrian\\s+opp`),
  );
});
