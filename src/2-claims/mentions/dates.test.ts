import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { ar } from '#languages';
import { Tokenizer } from '#text';
import { DateReader } from './dates.ts';
import { NumberReader } from './numbers.ts';

const tokenizer = new Tokenizer(ar.spelling);
const numberReader = new NumberReader(ar.numbers, ar.spelling, ar.morphology);
const reader = new DateReader(ar.dates, numberReader, ar.spelling, ar.morphology);
/** A Saturday. */
const context = { published: '2024-11-30', spoken: '2024-11-27' };

function mentions(text: string, given: { published: string | null; spoken: string | null } = context) {
  const tokens = tokenizer.tokens(text, 0, text.length);
  return reader
    .find(tokens, numberReader.find(tokens), given)
    .map((m) => ({ ...m, text: text.slice(tokens[m.from]?.start, tokens[m.to - 1]?.end) }));
}

/** Text → start, end, precision of its one mention. */
const readings: readonly [string, string | null, string | null, string][] = [
  ['قصفت يوم الجمعة', '2024-11-29', '2024-11-29', 'day'],
  ['السبت', '2024-11-30', '2024-11-30', 'day'],
  ['السبت الماضي', '2024-11-23', '2024-11-23', 'day'],
  ['الثلاثاء المقبل', '2024-12-03', '2024-12-03', 'day'],
  ['مساء أمس الجمعة', '2024-11-29', '2024-11-29', 'day'],
  ['أول من أمس', '2024-11-28', '2024-11-28', 'day'],
  ['الليلة الماضية', '2024-11-29', '2024-11-29', 'day'],
  ['ليل الأربعاء الخميس', '2024-11-27', '2024-11-28', 'days'],
  ['ليلة السبت/الأحد', '2024-11-23', '2024-11-24', 'days'],
  ['يومي الأربعاء والخميس', '2024-11-27', '2024-11-28', 'days'],
  ['الأربعاء والخميس', '2024-11-27', '2024-11-28', 'days'],
  ['من الأربعاء حتى الجمعة', '2024-11-27', '2024-11-29', 'days'],
  ['27 تشرين الثاني 2024', '2024-11-27', '2024-11-27', 'day'],
  ['27 تشرين الثاني/نوفمبر', '2024-11-27', '2024-11-27', 'day'],
  ['27 تشرين الثاني (نوفمبر) الماضي', '2024-11-27', '2024-11-27', 'day'],
  ['الأحد 27 تشرين الثاني 2024', '2024-11-27', '2024-11-27', 'day'],
  ['12 جويلية 2016', '2016-07-12', '2016-07-12', 'day'],
  ['الأول من يناير', '2024-01-01', '2024-01-01', 'day'],
  ['الثامن من كانون الأول', '2023-12-08', '2023-12-08', 'day'],
  ['10 رمضان 1433هـ', '2012-07-29', '2012-07-29', 'day'],
  ['27/11/2024', '2024-11-27', '2024-11-27', 'day'],
  ['2024-11-27', '2024-11-27', '2024-11-27', 'day'],
  ['٧/٨/٢٠١٢', '2012-08-07', '2012-08-07', 'day'],
  ['27.11.2024', '2024-11-27', '2024-11-27', 'day'],
  ['بتاريخ 22/11', '2024-11-22', '2024-11-22', 'day'],
  ['February 22, 2024', '2024-02-22', '2024-02-22', 'day'],
  ['من 3 إلى 5 آذار', '2024-03-03', '2024-03-05', 'days'],
  ['3-5 آذار 2012', '2012-03-03', '2012-03-05', 'days'],
  ['بين 27 تشرين الثاني و8 كانون الأول 2024', '2024-11-27', '2024-12-08', 'days'],
  ['الثالث من الشهر الجاري', '2024-11-03', '2024-11-03', 'day'],
  ['منذ الأربعاء', '2024-11-27', null, 'day'],
  ['منذ الأربعاء وحتى الجمعة', '2024-11-27', '2024-11-29', 'days'],
  ['منذ 21 تشرين الثاني وحتى صباح اليوم', '2024-11-21', '2024-11-30', 'days'],
  ['منذ بداية العام الحالي حتى 25 تشرين الثاني', '2024-01-01', '2024-11-25', 'days'],
  ['منذ يوم الأربعاء حتى اليوم', '2024-11-27', '2024-11-30', 'days'],
  ['منذ عام 2011', '2011-01-01', null, 'year'],
  ['منذ شهور', null, '2024-11-30', 'month'],
  ['منذ ثلاثة أيام', '2024-11-27', '2024-11-30', 'days'],
  ['حتى عام 2018', null, '2018-12-31', 'year'],
  ['في الأيام القليلة الماضية', '2024-11-20', '2024-11-30', 'days'],
  ['خلال الأيام الثلاثة الماضية', '2024-11-27', '2024-11-30', 'days'],
  ['خلال الـ24 ساعة الماضية', '2024-11-29', '2024-11-30', 'day'],
  ['خلال الساعات الماضية', '2024-11-29', '2024-11-30', 'day'],
  ['هذا الأسبوع', '2024-11-24', '2024-11-30', 'week'],
  ['الشهر الماضي', '2024-10-01', '2024-10-31', 'month'],
  ['العام الفائت', '2023-01-01', '2023-12-31', 'year'],
  ['أوائل 2020', '2020-01-01', '2020-06-30', 'month'],
  ['منتصف آذار 2015', '2015-03-10', '2015-03-22', 'days'],
  ['آذار 2011', '2011-03-01', '2011-03-31', 'month'],
  ['في تموز', '2024-07-01', '2024-07-31', 'month'],
  ['عام 2016', '2016-01-01', '2016-12-31', 'year'],
  ['في 2019', '2019-01-01', '2019-12-31', 'year'],
  ['قبل يومين', '2024-11-28', '2024-11-28', 'day'],
  ['في اليوم نفسه', '2024-11-27', '2024-11-27', 'day'],
  ['في اليوم التالي', '2024-11-28', '2024-11-28', 'day'],
  ['صيف 2012', '2012-06-01', '2012-08-31', 'month'],
  ['الربع الأول من عام 2019', '2019-01-01', '2019-03-31', 'month'],
  ['في التسعينيات', '1990-01-01', '1999-12-31', 'year'],
  ['بين عامي 2011 و2013', '2011-01-01', '2013-12-31', 'year'],
  ['في وقت سابق اليوم', '2024-11-30', '2024-11-30', 'day'],
  ['31 شباط 2024', null, null, 'unknown'],
  ['32/13/2024', null, null, 'unknown'],
  ['في يوم 1 آذار', '2024-03-01', '2024-03-01', 'day'],
  ['قبل 150 عاما', '1874-01-01', '1874-12-31', 'year'],
  ['قبل 927 سنة', null, null, 'unknown'],
  ['قبل 99999999999999 يوم', null, null, 'unknown'],
  ['بعد 8000 سنة من الآن', null, null, 'unknown'],
];

for (const [text, start, end, precision] of readings) {
  test(text, () =>
    assert.deepEqual(
      mentions(text).map((m) => [m.start, m.end, m.precision]),
      [[start, end, precision]],
    ),
  );
}

/** What only looks like a date. */
const none = [
  'فجر انتحاري نفسه',
  'ظهر مقاتلون',
  'محمد رمضان',
  'حتى 30 قتيلا',
  'قتل 12 شخصا',
  'من حلب إلى إدلب',
  'على يد أحد القادة',
  'الفرقة 25',
  'عيار 122',
  'في يوم واحد',
  '927 سنتين مضت',
  '',
];
for (const text of none) test(`no date: ${text}`, () => assert.deepEqual(mentions(text), []));

test('without a day of publication what is relative has no dates', () => {
  const [mention] = mentions('يوم الجمعة', { published: null, spoken: null });
  assert.deepEqual([mention?.start, mention?.end, mention?.precision, mention?.basis], [null, null, 'unknown', 'relative']);
  assert.equal(mentions('27 نوفمبر 2024', { published: null, spoken: null })[0]?.start, '2024-11-27');
});

test('parts of the day, open ends and vagueness are said', () => {
  assert.equal(mentions('فجر يوم السبت')[0]?.part, 'dawn');
  assert.equal(mentions('منذ الأربعاء')[0]?.open, 'since');
  assert.equal(mentions('منذ الأربعاء وحتى الجمعة')[0]?.open, 'since');
  assert.equal(mentions('في وقت سابق')[0]?.vague, true);
  assert.equal(mentions('مساء أمس الجمعة')[0]?.text, 'مساء أمس الجمعة');
});

test('any text is read without failing, and never past its ends', () => {
  const words = [
    'من',
    'بين',
    '3',
    '31',
    '-',
    '/',
    '.',
    'و',
    '2024',
    'شباط',
    'يوم',
    'الجمعة',
    'منذ',
    'حتى',
    'قبل',
    'الماضي',
    'هذا',
    'الأسبوع',
    'أيام',
    'ليل',
    'مطلع',
    '(',
    ')',
    'نوفمبر',
    'رمضان',
    '1433',
    '927',
    '99999999999999999999',
    'سنتين',
    'سنة',
    'قرون',
    'مضت',
    'هـ',
    'الأول',
    'عام',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { maxLength: 12 }), (list) => {
      const found = mentions(list.join(' '));
      return found.every(
        (m, i) =>
          m.to > m.from &&
          (i === 0 || m.from >= (found[i - 1]?.to ?? 0)) &&
          (m.start === null || m.end === null || m.start <= m.end) &&
          [m.start, m.end].every((day) => day === null || /^\d{4}-\d{2}-\d{2}$/u.test(day)),
      );
    }),
    { seed: 7, numRuns: 3000 },
  );
});
