/** Whatever a report says, what the reader makes of it is a document that the contract takes. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { documentFault } from '#contract';
import { noHeader, openEngine } from '#intake';

const engine = openEngine();
const faultOf = (text: string, published: string | null): Promise<string | null> =>
  documentFault(engine.read({ ...noHeader, id: 't', sha256: '0'.repeat(64), published, published_zone: '+03:00', text }));

/** Words that count, measure, date and place beyond what a document can hold. */
const words = [
  'قصف',
  'قتل',
  'مقتل',
  'أكثر من',
  'أقل من',
  'نحو',
  'بين',
  'و',
  'إلى',
  '0',
  '-5',
  '4.5',
  '24/7',
  '9/6/2022',
  '99/99/9999',
  '927',
  '50000',
  '1e999',
  '99999999999999999999',
  'ألف',
  'مليون',
  'مليار',
  'نصف',
  'شخصا',
  'مدنيين',
  'قتلى',
  'جرحى',
  'قبل',
  'بعد',
  'خلال',
  'آخر',
  'منذ',
  'سنة',
  'سنتين',
  'قرون',
  'شهر',
  'يوم',
  'واحد',
  'من الآن',
  'مضت',
  'عام',
  '0001',
  '9999',
  'رمضان',
  '1433',
  'هـ',
  'على بعد',
  'كم',
  'شمال',
  'شرق',
  'سرمين',
  'بلدة أريحا',
  '%',
  '-',
  '.',
  '،',
];

test('numbers, ages and distances of any size make a document', async () => {
  for (const text of [
    'قصف على بعد 50000 كم شمال سرمين',
    'قصف على بعد 1e999 كم شرق بلدة أريحا',
    'قصف سرمين قبل 99999999999999 سنة',
    'قصف سرمين بعد 8000 سنة من الآن',
    'هزة بقوة 4.5 درجات والكهرباء 24/7 في سرمين',
    'قتل أكثر من 99999999999999999999 شخصا في سرمين',
  ])
    assert.equal(await faultOf(text, '2024-12-02'), null, text);
});

test('so does any heap of such words, on the first day of the calendar and the last', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 14 }),
      fc.constantFrom('2024-12-02', '0001-01-01', '9999-12-31', null),
      async (list, published) => (await faultOf(list.join(' '), published)) === null,
    ),
    { seed: 7, numRuns: 1500 },
  );
});
