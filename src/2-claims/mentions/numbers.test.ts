import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { ar } from '#languages';
import { Tokenizer } from '#text';
import { NumberReader, type Quantity } from './numbers.ts';

const tokenizer = new Tokenizer(ar.spelling);
const reader = new NumberReader(ar.numbers, ar.spelling, ar.morphology);

function quantities(text: string): (Quantity & { text: string })[] {
  const tokens = tokenizer.tokens(text, 0, text.length);
  return reader.find(tokens).map((q) => ({ ...q, text: text.slice(tokens[q.from]?.start, tokens[q.to - 1]?.end) }));
}

/** Text → low and high of each quantity in it. */
const counts: readonly [string, ...[number | null, number | null][]][] = [
  ['مقتل ما لا يقل عن 17 شخصا', [17, null]],
  ['إصابة أكثر من عشرين مدنيا', [21, null]],
  ['حتى 40 جريحا', [null, 40]],
  ['عددهم لا يتجاوز مئتي مقاتل', [null, 200]],
  ['أقل من ثلاثين غارة', [null, 29]],
  ['نحو خمسين عائلة', [50, 50]],
  ['قرابة ألف ومئتي نازح', [1200, 1200]],
  ['بين 6 و9 قذائف', [6, 9]],
  ['بين ثلاثة وسبعة صواريخ', [3, 7]],
  ['بين 3 و5 آلاف نازح', [3000, 5000]],
  ['من 10 إلى 12 جنديا', [10, 12]],
  ['ارتفعت الحصيلة من 10 إلى 12 قتيلا', [10, 10], [12, 12]],
  ['خمسة أو ستة عناصر', [5, 6]],
  ['سقطت 15-20 قذيفة', [15, 20]],
  ['ثلاثة قتلى على الأقل', [3, 3]],
  ['ثلاثة على الأقل قتلوا', [3, null]],
  ['أحد عشر رجلا وإحدى عشرة امرأة', [11, 11], [11, 11]],
  ['اثنا عشر صاروخا واثنتي عشرة قذيفة', [12, 12], [12, 12]],
  ['سبعة وثلاثون ألفا وخمسمئة', [37500, 37500]],
  ['ثلاث مئة وأربعة عشر', [314, 314]],
  ['٥ آلاف و٢٠٠ أسرة', [5200, 5200]],
  ['2.5 مليون نازح', [2500000, 2500000]],
  ['8.2 مليون نازح', [8200000, 8200000]],
  ['مليون ونصف المليون', [1500000, 1500000]],
  ['نصف مليون لاجئ', [500000, 500000]],
  ['1,250 و1.234.567 و١٬٩٠٠', [1250, 1250], [1234567, 1234567], [1900, 1900]],
  ['10 000 مقاتل', [10000, 10000]],
  ['4 قتلى و25 جريحا', [4, 4], [25, 25]],
  ['عشرات القتلى', [null, null]],
  ['مئات الآلاف من المدنيين', [null, null]],
  ['عدد من الجرحى', [null, null]],
  ['قتل ثلاثون ونيف', [31, null]],
];

for (const [text, ...wanted] of counts) {
  test(text, () =>
    assert.deepEqual(
      quantities(text).map((q) => [q.low, q.high]),
      wanted,
    ),
  );
}

test('shares and ordinals are kept apart from counts', () => {
  const kinds = (text: string) => quantities(text).map((q) => [q.kind, q.value]);
  assert.deepEqual(kinds('أكثر من نصف المباني'), [['share', 0.5]]);
  assert.deepEqual(kinds('ثلاثة أرباع السكان'), [['share', 0.75]]);
  assert.deepEqual(kinds('30 بالمئة من المدينة'), [['share', 0.3]]);
  assert.deepEqual(kinds('%12 من الأراضي'), [['share', 0.12]]);
  assert.deepEqual(kinds('اليوم الحادي والعشرون'), [['ordinal', 21]]);
  assert.deepEqual(kinds('الهجوم الثالث عشر'), [['ordinal', 13]]);
  assert.deepEqual(kinds('ثاني غارة'), [['ordinal', 2]]);
});

test('numbers that name something are labels', () => {
  for (const text of [
    'الفرقة 30',
    'اللواء 104',
    'القرار الأممي 2254',
    'عام 2011',
    'عامي 2012 و2016',
    'الساعة 4:15',
    'طائرة سو-24',
    'الطريق M4',
    'هزة بقوة 4.5 درجات',
    'يعمل 24/7',
    'سالب خمسة',
    'رقم 99999999999999999999999',
    'بلغ 1e999',
  ])
    assert.equal(
      quantities(text).every((q) => q.label),
      true,
      text,
    );
  assert.equal(quantities('قتل 30 جنديا')[0]?.label, false);
});

/** What only looks like a number. */
const none = ['الاثنين', 'وأحد المدنيين', 'لم يصب أحد', 'كل واحد منهم', 'قصفت الطائرات المدينة', 'حتى المساء', 'نحو المدينة', ''];
for (const text of none) test(`no number: ${text}`, () => assert.deepEqual(quantities(text), []));

test('the span covers the bound words and the vague word is kept as listed', () => {
  assert.equal(quantities('إن ما لا يقل عن 17 شخصا')[0]?.text, 'ما لا يقل عن 17');
  assert.equal(quantities('وصول عشرات الجرحى')[0]?.vague, 'عشرات');
  assert.equal(quantities('نحو 40')[0]?.approximate, true);
});

const ones = ['', 'واحد', 'اثنان', 'ثلاثة', 'أربعة', 'خمسة', 'ستة', 'سبعة', 'ثمانية', 'تسعة', 'عشرة'];
const tens = ['', '', 'عشرون', 'ثلاثون', 'أربعون', 'خمسون', 'ستون', 'سبعون', 'ثمانون', 'تسعون'];
const hundreds = ['', 'مئة', 'مئتان', 'ثلاثمئة', 'أربعمئة', 'خمسمئة', 'ستمئة', 'سبعمئة', 'ثمانمئة', 'تسعمئة'];

function small(n: number): string[] {
  const rest = n % 100;
  const low =
    rest === 0
      ? []
      : rest <= 10
        ? [ones[rest] as string]
        : rest === 11
          ? ['أحد عشر']
          : rest === 12
            ? ['اثنا عشر']
            : rest < 20
              ? [`${ones[rest - 10]} عشر`]
              : [...(rest % 10 ? [ones[rest % 10] as string] : []), tens[Math.floor(rest / 10)] as string];
  return [...(n >= 100 ? [hundreds[Math.floor(n / 100)] as string] : []), ...low];
}

function scaled(n: number, one: string, two: string, many: string): string[] {
  if (n === 0) return [];
  if (n === 1) return [one];
  if (n === 2) return [two];
  return [`${small(n).join(' و')} ${n >= 3 && n <= 10 ? many : one}`];
}

const say = (n: number): string =>
  [
    ...scaled(Math.floor(n / 1e6), 'مليون', 'مليونان', 'ملايين'),
    ...scaled(Math.floor(n / 1000) % 1000, 'ألف', 'ألفان', 'آلاف'),
    ...small(n % 1000),
  ].join(' و');

test('a number written out is read back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999_999_999 }), (n) => {
      const found = quantities(say(n));
      return found.length === 1 && found[0]?.value === n;
    }),
    { seed: 1, numRuns: 2000 },
  );
});

test('any text is read without failing, in order and without overlap', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.constantFrom(
          'من',
          'بين',
          '3',
          '-',
          '/',
          '.',
          'و',
          'ألف',
          'خمس',
          'مئة',
          'نصف',
          'أكثر',
          '%',
          '1,2',
          'أرباع',
          'الأول',
          'عشر',
          'أو',
          'إلى',
        ),
      ),
      (words) => {
        const found = quantities(words.join(' '));
        return found.every((q, i) => q.to > q.from && (i === 0 || q.from >= (found[i - 1]?.to ?? 0)));
      },
    ),
  );
});
