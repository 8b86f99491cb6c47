import assert from 'node:assert/strict';
import { test } from 'node:test';
import { noHeader, openEngine } from '#intake';

const engine = openEngine();

/** Polarity and modality of every claim of a text. */
const standings = (text: string): string[] =>
  engine
    .read({ ...noHeader, id: 't', sha256: 't', published: '2024-06-15', published_zone: '+03:00', text })
    .claims.map(({ modality, polarity }) => (polarity === 'denied' ? `denied ${modality}` : modality));

const readings: readonly [string, string[]][] = [
  ['قصفت الطائرات مدينة إدلب.', ['actual']],
  ['لم تقصف الطائرات مدينة إدلب.', ['denied actual']],
  ['نفت وزارة الدفاع السورية قصف مدينة إدلب.', ['denied actual']],
  ['لا صحة للأنباء عن قصف مدينة إدلب.', ['denied actual']],
  ['أنباء عن قصف مدينة إدلب.', ['possible']],
  ['يرجح أن الطائرات قصفت مدينة إدلب.', ['possible']],
  ['قد تقصف الطائرات مدينة إدلب.', ['possible']],
  ['تعتزم القوات الحكومية السورية مهاجمة مدينة إدلب.', ['planned']],
  ['ستهاجم القوات الحكومية السورية مدينة إدلب.', ['planned']],
  ['طالبت الأمم المتحدة بوقف القصف على مدينة إدلب.', ['demanded']],
  ['هددت القوات الحكومية السورية بقصف مدينة إدلب.', ['hypothetical']],
  ['إذا هاجمت القوات الحكومية السورية مدينة إدلب فستندم.', ['hypothetical']],
  ['يتواصل القصف على مدينة إدلب.', ['ongoing']],
  ['منذ السيطرة على مدينة إدلب تغيرت الحياة فيها.', ['background']],
  ['يذكر أن الطائرات قصفت مدينة إدلب.', ['background']],
  ['وكانت الطائرات قد قصفت مدينة إدلب.', ['background']],
  ['في عام 2012 قصفت الطائرات مدينة إدلب.', ['background']],
];

test('how surely an act is told', () => {
  for (const [text, expected] of readings) assert.deepEqual(standings(text), expected, text);
});

/** What looks like a deed and is none. */
const nothing: readonly string[] = [
  'قصف هجوم المنتخب مرمى ضيفه بأربعة أهداف في المباراة.',
  'في الفيلم الوثائقي يهاجم اللصوص القرية ليلا.',
  'نفذ الجنود مناورة حاكت اقتحام قرية وهمية.',
  'موجة غبار تجتاح مدينة الرقة.',
  'انفجار سكاني في مدينة إدلب.',
  'انفجرت أسطوانة غاز في منزل بمدينة إدلب وأصيب طفلان.',
  'قتلتني الغربة يا أمي.',
  'دخلت القوات الحكومية السورية مدينة إدلب دون قتال مع أحد.',
  'لم تسجل الفرق أي غارات على الإطلاق.',
  'أدانت الجامعة كل قصف للمدنيين.',
];

test('nothing is told', () => {
  for (const text of nothing)
    assert.deepEqual(
      standings(text).filter((s) => s === 'actual' || s === 'ongoing'),
      text.startsWith('دخلت') ? ['actual'] : [],
      text,
    );
});

test('a match, a film or a drill does not hide those really harmed', () => {
  for (const text of ['قتل خمسة أشخاص بقصف صاروخي على ملعب أثناء مباراة في مدينة إدلب.', 'قتل ثلاثة جنود خلال مناورة قرب مدينة حمص.'])
    assert.ok(standings(text).includes('actual'), text);
});
