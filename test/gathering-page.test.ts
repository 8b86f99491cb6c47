/** The example of docs/gathering.md: the real reader, the real knowledge, sentences written for that page. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { type Event, gather, toldClaims } from '#events';
import { knowledgeOf, readKnownWorld } from '#intake';
import { openReader } from '../bench/engine.ts';

const read = await openReader();
const knowledge = knowledgeOf(readKnownWorld(null));

type Report = { readonly publisher: string; readonly published: string; readonly text: string };
const reports: Readonly<Record<string, Report>> = {
  helmets: {
    publisher: 'enab-baladi',
    published: '2024-11-30',
    text: 'قالت الخوذ البيضاء إن أربعة مدنيين قتلوا في غارة جوية روسية على بلدة سرمين يوم الجمعة.',
  },
  reprint: {
    publisher: 'arabi21',
    published: '2024-11-30',
    text: 'قالت الخوذ البيضاء إن أربعة مدنيين قُتلوا في غارة جوية روسية على بلدة سرمين يوم الجمعة.',
  },
  observatory: {
    publisher: 'reuters',
    published: '2024-11-30',
    text: 'قال المرصد السوري لحقوق الإنسان إن سبعة مدنيين قتلوا في قصف على سرمين أمس.',
  },
  ministry: {
    publisher: 'sana',
    published: '2024-12-01',
    text: 'نفت وزارة الدفاع الروسية شن غارات جوية على بلدة سرمين يوم الجمعة.',
  },
  elsewhere: {
    publisher: 'enab-baladi',
    published: '2024-11-30',
    text: 'قال ناشطون إن مدنيا قتل في غارة جوية على مدينة معرة النعمان يوم الجمعة.',
  },
};

const told = Object.entries(reports).flatMap(([id, report]) => toldClaims(read({ id, ...report }), id, knowledge));
const gathered = (claims = told): Event[] => gather(claims, [], knowledge).flatMap(({ events }) => events);

/** Rows of the table of the page that has these words at its head. */
function printed(head: string): string[][] {
  const lines = readFileSync(join(import.meta.dirname, '../docs/gathering.md'), 'utf8').split('\n');
  const first = lines.findIndex((line) => line.startsWith(head));
  assert.ok(first >= 0, `docs/gathering.md has no table that begins ${head}`);
  const end = lines.findIndex((line, i) => i > first && !line.startsWith('|'));
  return lines.slice(first + 2, end).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

const strike = (): Event => gathered().find(({ accounts }) => accounts.length > 1) ?? assert.fail('no event of several accounts');

test('the reports of the page make the events it says', () => {
  const rows = gathered().map(({ type, places, members, status }) => [
    [...new Set(members.map(({ report }) => report))].join(', '),
    type,
    places.map(({ place }) => place?.id).join(', '),
    status,
  ]);
  assert.deepEqual(rows.toSorted(), printed('| reports | type').toSorted());
});

test('its accounts are those of the page', () => {
  const rows = strike().accounts.map(({ id, holds, figures, copies }) => [
    id,
    holds,
    [...new Set(figures.map(({ low }) => String(low)))].join(', '),
    copies.map(({ report }) => report).join(', '),
  ]);
  assert.deepEqual(rows, printed('| account | holds'));
});

test('why two of them are together is the table of the page', () => {
  const two = gathered(told.filter(({ report }) => ['helmets', 'observatory'].includes(report.key)));
  const reasons = two.flatMap(({ members }) => members).find(({ nearest }) => nearest !== null)?.reasons ?? [];
  const rows = reasons.map(({ name, value, sentence }) => [name, value.toFixed(2), sentence]);
  assert.deepEqual(rows, printed('| feature | points | sentence'));
});

test('the order in which the reports came changes nothing', () => {
  assert.deepEqual(gathered([...told].reverse()), gathered());
});

test('a voice that denies its own part and blames another names only the other', () => {
  const text = 'نفت إدارة العمليات العسكرية قصف مدينة حلب يوم الجمعة، وقالت إن قوات النظام قصفت مدينة حلب بالصواريخ يوم الجمعة.';
  const claims = toldClaims(read({ id: 'blames', text, publisher: 'halab-today', published: '2024-11-30' }), 'blames', knowledge);
  assert.deepEqual(claims.map(({ claim }) => claim.polarity).toSorted(), ['asserted', 'denied']);
  const accounts = gathered(claims).flatMap((event) => event.accounts);
  assert.deepEqual(
    accounts.map(({ id, initiators }) => [id, ...initiators.map((party) => party.id)]),
    [['military-operations-command', 'syrian-government']],
  );
});
