import assert from 'node:assert/strict';
import { test } from 'node:test';
import { noHeader, openEngine } from '#intake';

const engine = openEngine();
const claims = (text: string) =>
  engine.read({ ...noHeader, id: 't', sha256: 't', published: '2023-06-15', published_zone: '+03:00', text }).claims;
const ids = (actors: readonly { actor: { id: string } | null; text: string }[]): string[] =>
  actors.map(({ actor, text }) => actor?.id ?? text);

/** Text, words of the act → who did it, whom it befell. */
const roles: readonly [string, string, string[], string[]][] = [
  ['قصفت الطائرات الروسية مقاتلا من قسد في تل رفعت.', 'قصفت', ['russian-air-force'], ['syrian-democratic-forces']],
  ['نفذت قوات التحالف الدولي إنزالا استهدفت خلاله عنصرا في تنظيم داعش.', 'استهدفت', ['us-led-coalition'], ['islamic-state']],
  ['بذريعة استهداف مواقع هيئة تحرير الشام قصفت الطائرات الروسية السوق.', 'استهداف', [], ['hayat-tahrir-al-sham']],
  ['قصف مدنيين في السوق.', 'قصف', [], ['civilians']],
  ['هاجم مدنيون حاجزا للجيش.', 'هاجم', ['civilians'], []],
];

test('an ending, a pronoun before it and what the people are tell the doer from whom it befell', () => {
  for (const [text, words, initiators, targets] of roles) {
    const claim = claims(text).find(({ event }) => event.text === words);
    assert.ok(claim, text);
    assert.deepEqual(ids(claim.initiators), initiators, text);
    for (const id of targets)
      assert.ok(ids(claim.targets).includes(id) || claim.targets.some((t) => t.actor?.id === id), `${text}: ${ids(claim.targets)}`);
  }
});

test('two is two where a number says so, and two at least where only the ending does', () => {
  const toll = (text: string) => claims(text).flatMap(({ tolls }) => tolls.map(({ outcome, low, high }) => [outcome, low, high]));
  assert.deepEqual(toll('أدى القصف على سرمين إلى مقتل مدنيين اثنين.'), [['killed', 2, 2]]);
  assert.deepEqual(toll('أدى القصف على سرمين إلى مقتل مدنيين.'), [['killed', 2, null]]);
  assert.deepEqual(toll('أصيب مدنيان اثنان بقصف على سرمين.'), [['injured', 2, 2]]);
});

test('a verb of taking place before the noun of an act is no act; after a verb of saying a killing is one', () => {
  assert.deepEqual(
    claims('وقعت اشتباكات بين قسد والجيش التركي قرب منبج.').map(({ type }) => type),
    ['armed-clash'],
  );
  assert.deepEqual(
    claims('وقعت قسد والحكومة السورية اتفاقا في دمشق.').map(({ type }) => type),
    ['agreement'],
  );
  const [killing] = claims('ادعت القوات الروسية قتل عناصر من درع الفرات في الباب.').filter(({ event }) => event.text === 'قتل');
  assert.ok(killing && !ids(killing.initiators).includes('euphrates-shield'));
});
