import assert from 'node:assert/strict';
import { test } from 'node:test';
import { knowledgeOf, noHeader, openEngine, readKnownWorld } from '#intake';
import { type Relation, relationOf, type ToldClaim, toldClaims } from '../index.ts';

const engine = openEngine();
const knowledge = knowledgeOf(readKnownWorld(null));

function claimOf(id: string, text: string): ToldClaim {
  const report = { ...noHeader, id, sha256: id, published: '2024-12-02', published_zone: '+03:00', text };
  const [first] = toldClaims(engine.read(report), id, knowledge);
  assert.ok(first, `nothing is read in: ${text}`);
  return first;
}

/** "agrees", the kinds of dispute, the opposition, or "another matter". */
function inShort({ agrees, disputes, opposite }: Relation): string {
  if (agrees) return 'agrees';
  return [...disputes.map(({ kind }) => kind), ...(opposite === null ? [] : [opposite])].join(' ') || 'another matter';
}

const pairs: readonly [string, string, string][] = [
  ['غارة روسية على مدينة إدلب', 'الطيران الروسي يقصف مدينة إدلب', 'agrees'],
  ['مقتل خمسة مدنيين في غارة على سرمين', 'غارة على سرمين دون ضحايا', 'toll-differs'],
  ['مقتل خمسة مدنيين في غارة على سرمين', 'مقتل ثلاثة عشر مدنيا في غارة على سرمين', 'toll-differs'],
  ['المعارضة السورية تسيطر على مدينة حلب', 'وزارة الدفاع السورية تنفي السيطرة على مدينة حلب', 'denied'],
  ['غارة روسية على مدينة إدلب', 'غارة إسرائيلية على مدينة إدلب', 'perpetrator-differs'],
  ['غارة روسية على مدينة إدلب', 'غارة روسية على مدينة درعا', 'place-differs'],
  ['القوات الحكومية السورية تنسحب من حماة', 'القوات الحكومية السورية تستعيد السيطرة على حماة', 'outcome-differs advance and withdrawal'],
  ['الجيش التركي يعتقل خمسة شبان في عفرين', 'الجيش التركي يفرج عن خمسة شبان في عفرين', 'taking captive and letting go'],
  ['تجدد القصف على درعا', 'توقف القصف على درعا', 'going on and over'],
  ['غارة روسية على مدينة إدلب', 'مظاهرة في مدينة السويداء', 'another matter'],
];

for (const [one, other, expected] of pairs) {
  test(`two claims: ${expected}`, () => {
    const [a, b] = [claimOf('one', one), claimOf('other', other)];
    assert.equal(inShort(relationOf(a, b, knowledge)), expected);
    assert.equal(inShort(relationOf(b, a, knowledge)), expected);
  });
}

test('a claim agrees with itself told by another', () => {
  for (const [one] of pairs) assert.ok(relationOf(claimOf('one', one), claimOf('other', one), knowledge).agrees, one);
});
