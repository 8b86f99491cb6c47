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
  ['سيطرت فصائل محلية على درعا بعد انسحاب قوات النظام منها.', 'سيطرت', [], []],
  ['نفت وزارة الدفاع السورية دخول التنظيمات الإرهابية إلى مدينة حمص.', 'دخول', ['التنظيمات الإرهابية'], []],
  ['شنت الطائرات الروسية والسورية غارات على إدلب.', 'غارات', ['russian-air-force', 'syrian-government'], []],
  ['إن سلاح الجو السوري والروسي قصف إدلب.', 'قصف', ['syrian-air-force', 'russia'], []],
  ['غارات شنتها مقاتلات روسية وأخرى تابعة للنظام السوري على إدلب.', 'غارات', ['russian-air-force', 'syrian-government'], []],
  ['قالت الأمم المتحدة إن 280 ألف شخص نزحوا من حلب.', 'نزحوا', [], []],
  ['قال الجيش الوطني الليبي إن قواتنا سيطرت على سبها.', 'سيطرت', ['libyan-national-army'], []],
  ['أعلنت هيئة تحرير الشام، الأحد، سيطرتها على سراقب.', 'سيطرتها', ['hayat-tahrir-al-sham'], []],
  ['نفذ الجيش السوري عملية إعادة انتشار في مدينة حماة.', 'إعادة انتشار', ['syrian-army'], []],
  ['قالت وزارة الدفاع السورية إن وحدات الجيش أعادت انتشارها خارج درعا.', 'أعادت انتشارها', ['syrian-army'], []],
  ['قتل شاب برصاص الجيش التركي في سرمين.', 'قتل', ['turkish-armed-forces'], []],
  ['مقتل مدنيين اثنين برصاص قوات النظام في سرمين.', 'مقتل', ['syrian-government'], ['civilians']],
  ['مقتل مدنيين اثنين برصاص مجهولين في سرمين.', 'مقتل', [], ['civilians']],
  ['استهدفت غارة مطار حماة العسكري.', 'غارة', [], []],
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

test('each number goes to its own verb, its own part and its own voice', () => {
  const tolls = (text: string) => claims(text).map((claim) => claim.tolls.map(({ outcome, low, high }) => [outcome, low, high]));
  assert.deepEqual(tolls('قال المرصد إن 16 مدنيا قتلوا وأصيب 20 آخرون في غارة على حلب.'), [
    [
      ['killed', 16, 16],
      ['injured', 20, 20],
    ],
  ]);
  const [both] = tolls('قال المرصد إن 16 مدنيا قتلوا أو جرحوا في غارة على حلب.');
  assert.deepEqual(both, [
    ['killed', null, null],
    ['injured', null, null],
  ]);
  const [since] = claims('قال المرصد إن 826 شخصا قتلوا في حلب منذ بدء هجوم الفصائل، بينهم 111 مدنيا.');
  assert.deepEqual(since?.tolls[0]?.of_which, [{ who: 'civilians', low: 111, high: 111 }]);
  assert.equal(since?.type, 'casualty-report');
  assert.deepEqual(tolls('أوقعت غارة على حلب خمسة قتلى، في حين تحدثت الخوذ البيضاء عن أربعة قتلى.'), [
    [['killed', 5, 5]],
    [['killed', 4, 4]],
  ]);
});

test('fighters who enter a town on a day take it; the town that a report is filed from is not taken', () => {
  const taken = (text: string) =>
    claims(text).map(({ type, places }) => [type, ...places.map(({ place, text: words }) => place?.id ?? words)].join(' '));
  assert.deepEqual(taken('دخل مقاتلو هيئة تحرير الشام، اليوم الجمعة، إلى مدينة سراقب.'), ['non-state-actor-overtakes-territory saraqib']);
  assert.deepEqual(taken('سيطرت هيئة تحرير الشام على أجزاء من مدينة سراقب.'), ['non-state-actor-overtakes-territory saraqib']);
  assert.deepEqual(taken('نفذ الجيش السوري عملية إعادة انتشار في مدينة حماة.'), ['withdrawal hama']);
  assert.deepEqual(taken('قُتل 4 مدنيين بغارات على مدينة إدلب شمال غربي سوريا.'), ['air-drone-strike idlib']);
  assert.deepEqual(taken('بيروت (أ ف ب) - سيطرت هيئة تحرير الشام على مدينة حلب.'), ['non-state-actor-overtakes-territory aleppo']);
  assert.deepEqual(taken('مدينة إدلب: مقتل 8 مدنيين بغارات لطيران النظام أمس.'), ['air-drone-strike idlib']);
});
