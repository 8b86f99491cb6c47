import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { ar } from '#languages';
import { type Sentence, sentences, Tokenizer } from '#text';
import { beside } from './beside.ts';
import { FurnitureFinder } from './furniture.ts';

const tokenizer = new Tokenizer(ar.spelling);
const finder = new FurnitureFinder(ar);
const sentencesOf = (text: string): Sentence[] => [...sentences(text, tokenizer)];
const furnitureOf = (text: string): string[] => finder.find(sentencesOf(text)).map(({ start, end }) => text.slice(start, end));

const title = 'قتيلان بانفجار لغم أرضي في مزارع الزيتون';
const first = 'قتل مدنيان اليوم الاثنين بانفجار لغم أرضي في مزارع الزيتون شرق البلدة، وفق ما ذكرت مصادر محلية.';
const second = 'وأضافت المصادر أن فرق الإسعاف نقلت الجثتين إلى مشفى المدينة، وأن الألغام ما زالت تملأ المنطقة.';
const third = 'وكانت القرية نفسها قد شهدت انفجارا مماثلا قبل شهر أصيب فيه ثلاثة رعاة.';
const article = `${first} ${second} ${third}`;
const links =
  'غارة على سوق الخضار تخلف خسائر كبيرة الوزير يفتتح معرض الكتاب الدولي ارتفاع سعر الصرف إلى مستوى جديد اشتباكات عنيفة قرب المعبر الحدودي';

/** What a page adds to the article, and what of it must be told apart. */
const behindTheArticle: readonly (readonly [what: string, added: string])[] = [
  ['related articles', `مقالات ذات صلة ${links}`],
  ['comments', 'التعليقات (2) أبو أحمد الله يرحمهم سامر متى تنتهي الألغام اترك تعليقاً إلغاء الرد'],
  ['the posts before and after it', `السابق ${links} التالي مجلس البلدة يوزع المازوت على المدارس`],
  ['the most read', `الأكثر قراءة اليوم الأسبوع ${links}`],
  ['headlines that nothing introduces', links],
  ['headlines cut short', 'الوزير يفتتح معرض الكتاب الدولي في… غارة على سوق الخضار تخلف… اشتباكات عنيفة قرب المعبر الحدودي بين…'],
  ['a share bar', 'شارك هذا الموضوع: فيسبوك تويتر واتساب جميع الحقوق محفوظة'],
  ['a newsletter', 'اشترك في النشرة البريدية ليصلك كل جديد سياسة الخصوصية'],
  [
    'summaries of other articles',
    'أخبار ذات صلة المجلس المحلي يوزع الخبز على سكان المخيم بدأ المجلس المحلي أمس توزيع الخبز مجانا على سكان المخيم. افتتاح طريق الساحل افتتح الوزير طريق الساحل بعد صيانة دامت شهرين.',
  ],
];

test('what stands behind an article is furniture, and the article is not', () => {
  for (const [what, added] of behindTheArticle) assert.deepEqual(furnitureOf(`${article} ${added}`), [added], what);
});

test('the same on lines of their own', () => {
  for (const [what, added] of behindTheArticle)
    assert.deepEqual(furnitureOf(`${title}\n\n${first}\n${second}\n${third}\n\n${added}`), [added], what);
});

test('menus and running headlines before an article are furniture up to the buttons that end them', () => {
  const top = `${links} تحذيرات من موجة حر جديدة في الجنوب إغلاق الجسر القديم للصيانة اللغة/Language عربي English Kurdî`;
  assert.deepEqual(furnitureOf(`${top} ${title} ${article}`), [top]);
});

test('an article goes on behind a link in its middle', () => {
  const link = 'اقرأ أيضاً: حملة لإزالة الألغام في ريف المدينة';
  assert.deepEqual(furnitureOf(`${first} ${link} ${second} ${third}`), [link]);
  assert.deepEqual(furnitureOf(`${first}\n${link}\n${second}\n${third}`), [link]);
});

test('an article goes on behind a box of links in its middle', () => {
  const box = `مواضيع ذات صلة ${links}`;
  assert.deepEqual(
    furnitureOf(`${first} ${second}\n${box}\n${third} وأعلنت البلدية أن فرقها سوف تبدأ غدا مسح المزارع، حيث يعمل الأهالي في موسم القطاف.`),
    [box],
  );
});

test('where a link runs into a long sentence nobody can tell where it ends, and all is read', () => {
  const long = `اقرأ أيضاً حملة لإزالة الألغام ${Array.from({ length: 30 }, (_, i) => `كلمة${i}`).join(' ')}.`;
  assert.deepEqual(furnitureOf(`${first} ${long} ${second}`), []);
});

test('of a title or a caption given twice in a row the first is furniture', () => {
  assert.deepEqual(furnitureOf(`${title} ${title} ${article}`), [title]);
  assert.deepEqual(furnitureOf(`${title}\n${title}\n${first}\n${second}`), [title]);
});

test('what is no article and holds no words of furniture may be a post, and loses only its repeats', () => {
  assert.deepEqual(furnitureOf(links), []);
  assert.deepEqual(furnitureOf(`${title} ${title}`), [title]);
  assert.deepEqual(furnitureOf('قصف '.repeat(400)), []);
  assert.deepEqual(furnitureOf(`${title} التعليقات (3)`), []);
});

test('a page that holds its article twice loses one of the two', () => {
  const left = (text: string): string =>
    [...beside(sentencesOf(text), finder.find(sentencesOf(text)))].map(({ start, end }) => text.slice(start, end)).join(' ');
  assert.equal(left(`${first} ${first}`), first);
  assert.ok(left(`${article} ${article}`).startsWith(first.slice(0, 40)) || left(`${article} ${article}`).endsWith(third));
  for (const each of [first, second, third]) assert.ok(left(`${article} ${article}`).includes(each), each);
});

test('nothing in an article, a post, a list or a bulletin is furniture', () => {
  for (const text of [
    '',
    article,
    `${title}\n${article}`,
    title,
    // A post without a full stop.
    'قصف مدفعي من مواقع مجهولة يطال أطراف البلدة الشمالية ومحيط المدرسة دون أنباء عن إصابات حتى الآن نوافيكم بالتفاصيل حال ورودها',
    // A bulletin of short news by region.
    'الشمال: سقطت قذيفة على أطراف القرية دون إصابات. الجنوب: قتل رجل برصاص مجهولين في السوق. الشرق: اعتقلت الشرطة ثلاثة شبان على حاجز الجسر. الغرب: انفجرت عبوة بسيارة فارغة.',
    // Names at the end.
    `${article}\nوالضحايا هم:\n* سالم العلي (15 عاما).\n* ماهر العلي (12 عاما).\n* ريم العلي (9 أعوام).`,
    // Words of furniture as words of a sentence.
    `${first} وطالب الناشطون الشركة بتعديل سياسة الخصوصية وشروط الاستخدام حماية للمستخدمين. ${second}`,
    `${first} وكان الوزير السابق قد زار البلدة قبل عام. ${second}`,
    `${first} شارك المئات في تشييع الضحيتين بعد صلاة العصر. ${second}`,
  ])
    assert.deepEqual(furnitureOf(text), [], text);
});

test('stretches lie in the text, in order and apart, and what is left is the rest of it', () => {
  const piece = fc.constantFrom(
    title,
    first,
    second,
    third,
    links,
    ...behindTheArticle.map(([, added]) => added),
    '\n',
    '.',
    '…',
    '؟',
    ':',
    '2',
    'x',
    '',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), fc.string({ maxLength: 20 }), (pieces, noise) => {
      const text = [...pieces, noise].join(' ');
      const all = sentencesOf(text);
      const stretches = finder.find(all);
      let at = 0;
      for (const { start, end } of stretches) {
        assert.ok(at <= start && start < end && end <= text.length);
        at = end + 1;
      }
      const isInside = (unit: number): boolean => stretches.some(({ start, end }) => start <= unit && unit < end);
      const words = (of: readonly Sentence[]): number[] =>
        of.flatMap(({ tokens }) => tokens.filter(({ kind }) => kind !== 'mark').map(({ start }) => start));
      const left = [...beside(all, stretches)];
      assert.deepEqual(
        words(left),
        words(all).filter((start) => !isInside(start)),
      );
      assert.deepEqual(
        left.map(({ index }) => index),
        left.map((_, i) => i),
      );
      for (const { tokens } of left) assert.ok(tokens.every(({ index }, i) => index === i));
    }),
    { numRuns: 150 },
  );
});
