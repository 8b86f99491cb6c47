/** Texts that are nearly the same are found by where they meet; what is said of how alike they are is so. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isAlike, type Likeness, likenessOf, meetingPlaces, shinglesOf, sketchOf } from './sketch.ts';

/** Texts of made-up words: `start` and `length` say which. */
const run = (start: number, length: number): string => Array.from({ length }, (_, i) => `w${start + i}x`).join(' ');

const text = 'أعلنت فرق الدفاع المدني أنها انتشلت جثامين سبعة أشخاص من تحت أنقاض مبنى سكني انهار صباح اليوم في حي الميسر شرقي المدينة';
const longer = `${text}، وأضافت أن عمليات البحث ما زالت مستمرة، فيما نقل أربعة جرحى إلى المشفى الجامعي لتلقي العلاج بعد وصول سيارات الإسعاف.`;
const other = 'قال وزير الزراعة إن موسم القمح هذا العام سيكون أفضل من سابقه بفضل الأمطار التي هطلت في الربيع على معظم المناطق الشرقية';
const likeness = (a: string, b: string): Likeness => likenessOf(shinglesOf(a), shinglesOf(b));
const meet = (a: string, b: string): boolean => {
  const places = new Set(meetingPlaces(shinglesOf(a)));
  return meetingPlaces(shinglesOf(b)).some((place) => places.has(place));
};

const cases: readonly (readonly [what: string, one: string, other: string, alike: boolean])[] = [
  ['the same', text, text, true],
  ['spelled otherwise', text, text.replace('أعلنت', 'اعلنت').replace('جثامين', 'جَثامين').replace('،', ' '), true],
  ['under a headline', text, `عاجل من حلب: ${text}`, true],
  ['one word changed', text, text.replace('سبعة', 'ثمانية'), true],
  ['within a longer one', longer, `${other}. ${longer} ${other}. ${run(0, 300)}`, true],
  ['its first half', longer, longer.slice(0, longer.length / 2), true],
  ['another text', text, other, false],
  ['the same words in another order', text, text.split(' ').reverse().join(' '), false],
  ['a phrase that both have', 'قتل ثلاثة مدنيين في غارة على المدينة', `قتل ثلاثة مدنيين في غارة على ${other}`, false],
  ['two words', 'انفجار الآن', 'انفجار الآن', true],
  ['two other words', 'انفجار الآن', 'انفجار أمس', false],
];
for (const [what, one, another, alike] of cases)
  test(`${what}: ${alike ? 'alike, and found' : 'not alike'}`, () => {
    assert.equal(isAlike(likeness(one, another)), alike);
    assert.equal(isAlike(likeness(another, one)), alike);
    if (alike) assert.ok(meet(one, another));
  });

test('a text without words has nothing in common with any, and meets none', () => {
  for (const empty of ['', ' \n', '… — !']) {
    assert.deepEqual(meetingPlaces(shinglesOf(empty)), []);
    assert.deepEqual(likeness(empty, empty), { similarity: 0, contained: 0 });
  }
});

test('the share that sketches have in common is that of the shingles, give or take .1', () => {
  let far = 0;
  const runs = 200;
  fc.assert(
    fc.property(fc.integer({ min: 60, max: 800 }), fc.integer({ min: 60, max: 800 }), fc.integer({ min: 0, max: 800 }), (m, n, shift) => {
      const [a, b] = [shinglesOf(run(0, m)), shinglesOf(run(shift, n))];
      const [one, two] = [sketchOf(a), sketchOf(b)];
      const estimate = one.filter((value, i) => value === two[i]).length / one.length;
      const off = Math.abs(estimate - likenessOf(a, b).similarity);
      if (off > 0.1) far++;
      assert.ok(off < 0.2, `${estimate}, ${off} off`);
    }),
    { numRuns: runs, seed: 5 },
  );
  // A standard deviation of .044 leaves one in forty beyond .1 where half is shared, and fewer elsewhere.
  assert.ok(far < runs / 40, `${far} of ${runs} are off by more than .1`);
});

test('any run of 22 words that two texts share is found, wherever it stands', () => {
  fc.assert(
    fc.property(fc.nat(400), fc.nat(400), fc.nat(400), fc.nat(400), (before, after, ahead, behind) => {
      const shared = run(10_000, 22);
      assert.ok(meet(`${run(20_000, before)} ${shared} ${run(30_000, after)}`, `${run(40_000, ahead)} ${shared} ${run(50_000, behind)}`));
    }),
    { numRuns: 60, seed: 7 },
  );
});

test('how alike two texts are does not depend on which comes first, and lies between 0 and 1', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), fc.string({ maxLength: 200 }), (a, b) => {
      const { similarity, contained } = likeness(a, b);
      assert.deepEqual(likeness(b, a), { similarity, contained });
      assert.ok(similarity >= 0 && similarity <= 1 && contained >= 0 && contained <= 1);
    }),
    { numRuns: 300 },
  );
});

test('a text of any length is known by a bounded number of places', () => {
  assert.ok(meetingPlaces(shinglesOf(run(0, 50_000))).length <= 24 + 256);
});
