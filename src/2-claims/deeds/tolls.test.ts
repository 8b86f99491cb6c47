import assert from 'node:assert/strict';
import { test } from 'node:test';
import { noHeader, openEngine } from '#intake';

const engine = openEngine();

/** Outcome, bounds and kind of people of every toll of a text. */
const tolls = (text: string): string[] =>
  engine
    .read({ ...noHeader, id: 't', sha256: 't', published: '2024-12-02', published_zone: '+03:00', text })
    .claims.flatMap((claim) => claim.tolls.map(({ outcome, low, high, who }) => `${outcome} ${low}..${high} ${who}`));

const readings = (given: readonly (readonly [string, ...string[]])[]): void => {
  for (const [text, ...expected] of given) assert.deepEqual(tolls(text), expected, text);
};

test('the year and the day of a date count nobody', () =>
  readings([
    ['9 حزيران 2022 مقتل شخص برصاص مجهولين في درعا', 'killed 1..1 unspecified'],
    ['الخميس 9 حزيران/يونيو 2022 قتل شاب بانفجار لغم في ريف حماة', 'killed 1..1 men'],
    ['2022 مقتل شاب برصاص مجهولين في درعا', 'killed 1..1 men'],
    ['حزيران 2022 إصابة مدنيين اثنين بقصف على سرمين', 'injured 2..2 civilians'],
    ['12 إصابة في قصف على سرمين', 'injured 12..12 unspecified'],
    ['مقتل 2022 مدنيا في سوريا', 'killed 2022..2022 civilians'],
  ]));

test('a known person beside the word of harm is one, two are two', () =>
  readings([
    ['استشهاد المواطن سامر خالد الأحمد بقصف مدفعي على مدينة سرمين', 'killed 1..1 civilians'],
    ['مقتل الشاب في قصف على أريحا', 'killed 1..1 men'],
    ['قتل الطفل أحمد إثر غارة على بلدة كفرنبل', 'killed 1..1 children'],
    ['استشهد اليوم الطفل أحمد بقصف على سرمين', 'killed 1..1 children'],
    ['الشاب محمود استشهد متأثرا بجراحه في سرمين', 'killed 1..1 men'],
    ['استشهاد الشابة ليلى بقصف على سرمين', 'killed 1..1 women'],
    ['مقتل الرجل والمرأة في قصف على سرمين', 'killed 2..2 civilians'],
    ['مقتل الطفلين سامر ووليد بقصف على جسر الشغور', 'killed 2..2 children'],
    ['فقدت امرأة حياتها بقصف على سرمين', 'killed 1..1 women'],
    ['فقد طفلان حياتهما بانفجار لغم في ريف الرقة', 'killed 2..2 children'],
    ['ارتقى شاب في قصف مدفعي على تفتناز', 'killed 1..1 men'],
    ['قضى رجل بانفجار لغم أرضي قرب تدمر', 'killed 1..1 men'],
  ]));

test('a household and the people of a town are not one person', () =>
  readings([
    ['مقتل أهالي القرية في قصف على سرمين', 'killed null..null civilians'],
    ['استشهاد عائلة كاملة بقصف على سرمين', 'killed null..null families'],
    ['نزوح 300 عائلة من سرمين', 'displaced 300..300 families'],
    ['استشهد خمسة أفراد من عائلة واحدة بقصف على سرمين', 'killed 5..5 unspecified'],
  ]));

test('a definite number behind its people counts all of them', () =>
  readings([
    ['مقتل امرأة وأطفالها الثلاثة بقصف على سرمين', 'killed 4..4 civilians'],
    ['قتل المدنيون الأربعة برصاص مجهولين في سرمين', 'killed 4..4 civilians'],
    ['مقتل المدنيين في اليوم الثالث من القصف على سرمين'],
  ]));

test('to lose one’s life is no going missing', () =>
  readings([
    ['فقدان 25 شخصا لحياتهم في انفجار لغم في دير الزور', 'killed 25..25 unspecified'],
    ['فقدان طفلين حياتهما بقصف على ريف عين عيسى', 'killed 2..2 children'],
    ['فقدان 25 شخصا في دير الزور', 'missing 25..25 unspecified'],
  ]));

test('each total goes to its own noun, one total of two to neither, a noun told again to its number', () =>
  readings([
    ['بلغ عدد القتلى 5 والجرحى 12 في قصف على سرمين', 'killed 5..5 unspecified', 'injured 12..12 unspecified'],
    ['عدد القتلى بلغ 694 قتيلا والجرحى 1666 في سوريا', 'killed 694..694 unspecified', 'injured 1666..1666 unspecified'],
    ['بلغ عدد القتلى والجرحى 12 في قصف على سرمين', 'killed null..null unspecified', 'injured null..null unspecified'],
    ['سقوط 6 شهداء وجرحى في قصف على سرمين', 'killed null..null unspecified', 'injured null..null unspecified'],
    ['ارتفاع عدد ضحايا القصف على سرمين إلى 3 شهداء و5 مصابين', 'killed 3..3 unspecified', 'injured 5..5 unspecified'],
    ['انتشال جثامين في سرمين', 'killed null..null unspecified'],
  ]));

test('an office, a house, a marksman are no victims', () =>
  readings([
    ['إصابة منزل المواطن خالد بقذيفة في سرمين'],
    ['مقتل قائد كتيبة الشهيد سامر في سرمين'],
    ['دفن الطفل أحمد في سرمين'],
    ['المواطن قتل برصاص قناص في سرمين', 'killed 1..1 civilians'],
    ['قتل برصاص قناص طفل في سرمين', 'killed 1..1 children'],
    ['قتل قناص في سرمين', 'killed 1..1 fighters'],
  ]));

test('the death of one who was held or wounded is a death', () =>
  readings([
    ['توفي معتقل في سجن صيدنايا', 'killed 1..1 unspecified'],
    ['مقتل 3 جرحى في قصف على سرمين', 'killed 3..3 unspecified'],
    ['مقتل مدني و3 جرحى في قصف على سرمين', 'killed 1..1 civilians', 'injured 3..3 unspecified'],
  ]));
