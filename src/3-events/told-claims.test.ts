import assert from 'node:assert/strict';
import { test } from 'node:test';
import { knowledgeOf, noHeader, openEngine, readKnownWorld } from '#intake';
import { accountsOf } from './accounts.ts';
import { type ToldClaim, toldClaims } from './index.ts';

const engine = openEngine();
const knowledge = knowledgeOf(readKnownWorld(null));
const plain = 'قصفت طائرات حربية بالصواريخ مدينة سراقب يوم الجمعة وقتل ثلاثة مدنيين في السوق الشعبي وسط المدينة.';
const quoted = 'قالت الخوذ البيضاء إن ثلاثة مدنيين قتلوا في غارة جوية على مدينة سراقب يوم الجمعة.';
const unnamed = 'قالت مصادر محلية إن ثلاثة مدنيين قتلوا في غارة جوية على مدينة سراقب يوم الجمعة.';

type From = { readonly id: string | null; readonly name: string };

function told(key: string, publisher: string | null, text: string, forwarded_from?: From): ToldClaim[] {
  const report = { ...noHeader, id: key, sha256: key, publisher, published: '2024-11-30', published_zone: '+03:00', text };
  return toldClaims(engine.read({ ...report, ...(forwarded_from ? { forwarded_from } : {}) }), key, knowledge);
}

const chains = (claims: readonly ToldClaim[]): string[] => [
  ...new Set(claims.map(({ voice, via }) => [...via, voice].map(({ id }) => id).join(' > '))),
];
const original: From = { id: 'halab-today', name: 'حلب اليوم' };
const stranger: From = { id: null, name: 'مراسل الشمال' };

test('whose post was passed on is a link of the chain', () => {
  const table: [string, string | null, string, From | undefined, string][] = [
    ['its own words', 'enab-baladi', plain, undefined, 'enab-baladi'],
    ['passed on', 'enab-baladi', plain, original, 'enab-baladi > halab-today'],
    ['passed on, and quoting', 'enab-baladi', quoted, original, 'enab-baladi > halab-today > white-helmets'],
    ['quoting', 'enab-baladi', quoted, undefined, 'enab-baladi > white-helmets'],
    ['its own post', 'halab-today', plain, original, 'halab-today'],
    ['of somebody unknown', 'enab-baladi', plain, stranger, 'enab-baladi > publisher:مراسل الشمال'],
    ['of the one it quotes', 'enab-baladi', quoted, { id: 'white-helmets', name: 'x' }, 'enab-baladi > white-helmets'],
  ];
  for (const [what, publisher, text, from, chain] of table) {
    const claims = told('r', publisher, text, from);
    assert.ok(claims.length, what);
    assert.deepEqual(chains(claims), [chain], what);
  }
});

test('speakers without a name are those of the one whose post it is', () => {
  const [forward] = told('b', 'enab-baladi', unnamed, original);
  const [post] = told('a', 'halab-today', unnamed);
  assert.equal(forward?.voice.id, post?.voice.id);
  assert.match(post?.voice.id ?? '', /^halab-today:/);
});

test('a post and a forward of it are one account, and count once', () => {
  const claims = [...told('a', 'halab-today', plain), ...told('b', 'enab-baladi', plain, original)];
  const accounts = accountsOf(claims, knowledge);
  assert.deepEqual(
    accounts.map(({ id, via }) => [id, via.map((voice) => voice.id)]),
    [['halab-today', []]],
  );
  assert.deepEqual([...new Set(accounts[0]?.copies.map(({ report, publisher }) => `${report} ${publisher}`))], ['b enab-baladi']);
  assert.equal(accountsOf([...told('a', 'halab-today', plain), ...told('b', 'enab-baladi', plain)], knowledge).length, 2);
});

test('a report that was not passed on makes the same bytes as before there were such', () => {
  const report = { ...noHeader, id: 'r', sha256: 'r', published: '2024-11-30', published_zone: '+03:00', text: plain };
  assert.ok(!('forwarded_from' in engine.read(report).report));
});
