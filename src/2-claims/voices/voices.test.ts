import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import { noHeader, openEngine } from '#intake';
import type { View } from '../view.ts';
import { backDenials } from './denials.ts';
import { type Voice, VoiceReader } from './voices.ts';

type Heard = { view: View; voices: Voice[] };
const heard: Heard[] = [];
const { read } = VoiceReader.prototype;
mock.method(VoiceReader.prototype, 'read', function (this: VoiceReader, ...args: Parameters<typeof read>) {
  const voices = read.apply(this, args);
  heard.push({ view: args[0], voices });
  return voices;
});
const engine = openEngine();

/** The voices of every sentence of a text. */
function listen(text: string): Heard[] {
  heard.length = 0;
  engine.read({ ...noHeader, id: 't', sha256: 't', published: '2024-06-15', published_zone: '+03:00', text });
  return [...heard];
}

/** Words said by a voice. */
const said = ({ view, voices }: Heard, n: number): string => {
  const { from, to } = voices[n] as Voice;
  return view.text.slice((view.tokens[from]?.start ?? 0) - view.start, (view.tokens[to - 1]?.end ?? 0) - view.start);
};

/** Text → who is heard, outermost first: known id, else the words as written. */
const chains: readonly [string, string[]][] = [
  ['قالت وكالة رويترز إن الطائرات قصفت الميناء.', ['reuters']],
  ['بحسب منظمة العفو الدولية، قصفت القوات المدرسة.', ['amnesty-international']],
  ['قصفت القوات المدرسة صباحا، وفقا لشهود عيان.', ['شهود عيان']],
  ['قصفت القوات المدرسة صباحا، وفق ما أفاد مصدر طبي.', ['مصدر طبي']],
  ['انهارت الجبهة كلها، هكذا قال ضابط متقاعد.', ['ضابط متقاعد']],
  ['رويترز: مقتل خمسة جنود في كمين', ['reuters']],
  ['رويترز نقلا عن مسؤول محلي: مقتل خمسة جنود في كمين', ['reuters', 'مسؤول محلي']],
  ['نقلت رويترز عن مسؤول محلي قوله إن مسلحين هاجموا القافلة.', ['reuters', 'مسؤول محلي']],
  ['روى أحد السكان لرويترز أن مسلحين هاجموا القافلة.', ['reuters', 'أحد السكان']],
  ['وتحدثت مصادر محلية لوكالة رويترز عن قصف عنيف على الميناء.', ['reuters', 'مصادر محلية']],
  ['قالت سلمى الخطيب، مديرة مركز الرصد في جمعية الضياء، وهي جمعية محلية، إن القوات قصفت السوق.', ['سلمى الخطيب']],
  ['قال المرصد النرويجي إن القوات قصفت السوق.', ['المرصد النرويجي']],
  ['قال وزير الدفاع التركي إن قواته قصفت مواقع.', ['turkey']],
  ['قصفت القوات السوق، وفق أرقامها.', ['أرقامها']],
  ['أعلن عن مقتل ستة جنود في كمين.', ['']],
  ['وفي بيان صدر مساء، أعلنت حركة حماس أن مقاتليها استهدفوا دبابة.', ['hamas']],
  ['ناشطون قالوا إن القصف طال المخيم.', ['ناشطون']],
];

test('who is heard, outermost first; those nobody knows as they are written', () => {
  for (const [text, expected] of chains) {
    const got = listen(text).flatMap(({ voices }) => voices.map((v) => v.attribution.source?.id ?? v.attribution.text));
    assert.deepEqual(got, expected, text);
  }
});

/** Verbs of saying that say nothing here. */
const silent: readonly string[] = [
  'نشر الجيش قواته على الحدود.',
  'سجل المهاجم هدفا في الدقيقة الأخيرة.',
  'اندلعت اشتباكات بين القبيلتين قرب النهر.',
  'نقل المسعفون المصابين إلى المشفى.',
  'قتل ما لا يقل عن سبعة جنود في الكمين.',
  'ولم تعلن أي جهة مسؤوليتها عن الهجوم.',
];

test('words of saying that carry no voice', () => {
  for (const text of silent)
    assert.deepEqual(
      listen(text).flatMap(({ voices }) => voices.map((v) => v.attribution.text)),
      [],
      text,
    );
});

test('speech goes on in the sentences after it', () => {
  const [first, second, third, fourth] = listen(
    'قال محافظ المدينة إن القصف توقف. وأضاف أن الطرق فتحت. ووصل وفد إلى المكان. وأشار المصدر إلى أن الجرحى نقلوا.',
  ) as [Heard, Heard, Heard, Heard];
  assert.equal(first.voices[0]?.attribution.text, 'محافظ المدينة');
  assert.equal(second.voices[0]?.attribution.text, 'محافظ المدينة');
  assert.equal(second.voices[0]?.attribution.cue, 'وأضاف');
  assert.deepEqual(third.voices, []);
  assert.equal(fourth.voices[0]?.attribution.text, 'محافظ المدينة');
});

test('a quotation that opens the next line is the same speaker’s; a name in quotation marks is not', () => {
  const quoted = listen('وقالت الباحثة: "هذه حرب طويلة لا نهاية لها قريبا".\n"سيقصفون المدن كلها قبل أن ينسحبوا منها".');
  assert.equal(quoted[1]?.voices[0]?.attribution.text, 'الباحثة');
  assert.equal(quoted[1]?.voices[0]?.direct, true);
  const named = listen('وقالت قناة "الأمل" إن القصف توقف.\n"الأمل" قناة محلية.');
  assert.deepEqual(named[1]?.voices, []);
});

test('a voice ends where another begins, and a trailing one covers what stands before it', () => {
  const [contrast] = listen('قال الدفاع المدني إن القصف طال السوق، بينما أكدت الوزارة أنه طال ثكنة.') as [Heard];
  assert.equal(said(contrast, 0), 'القصف طال السوق،');
  const [trailing] = listen('خرجت مظاهرة في الساحة، وقتل ثلاثة متظاهرين بحسب طبيب محلي.') as [Heard];
  assert.equal(said(trailing, 0), 'وقتل ثلاثة متظاهرين');
});

test('stances follow the verb; a verb of saying denied withholds', () => {
  const stance = (text: string): string | undefined => listen(text)[0]?.voices[0]?.attribution.stance;
  assert.equal(stance('زعمت الوزارة أن قواتها لم تنسحب.'), 'claims');
  assert.equal(stance('اتهمت الحكومة التنظيم بقصف السوق.'), 'alleges');
  assert.equal(stance('نفت الوزارة مقتل جنودها.'), 'denies');
  assert.equal(stance('شككت الوزارة في الرواية.'), 'doubts');
  assert.equal(stance('لم تؤكد الوزارة مقتل قائدها.'), 'withholds');
});

test('denials that point back without telling again', () => {
  const back = (text: string): string[] =>
    listen(text).flatMap(({ view, voices }) =>
      backDenials(view, voices).map(({ voice, at }) => `${voice.attribution.text}: ${view.tokens[at]?.fold}`),
    );
  assert.deepEqual(back('ونفى ناطق عسكري ذلك.'), ['ناطق عسكري: ذلك']);
  assert.deepEqual(back('وتحدت صحيفة محلية هذه الرواية.'), ['صحيفة محلية: الروايه']);
  assert.deepEqual(back('ونفت الوزارة الاتهامات بقصف السوق.'), []);
  assert.deepEqual(back('وقالت الوزارة إن الخبر ملفق.'), ['الوزارة: الخبر']);
});

test('a name is mentioned once, however often it was found', () => {
  const text = 'وقالت مؤسسة الدفاع المدني السوري إن القوات قصفت السوق، وفق الدفاع المدني السوري. وأضافت أن ثلاثة قتلوا.';
  const { mentions } = engine.read({ ...noHeader, id: 't', sha256: 't', published: '2024-06-15', published_zone: '+03:00', text });
  const seen = mentions.map(({ kind, start, end, ref }) => `${kind} ${start} ${end} ${ref}`);
  assert.equal(new Set(seen).size, seen.length);
  assert.equal(mentions.filter(({ ref }) => ref === 'white-helmets').length, 2);
});

test('figures of somebody are those of the source named last', () => {
  const [, second] = listen('زارت الخوذ البيضاء السوق. وارتفعت الحصيلة إلى ثمانية قتلى، وفق أرقامها.');
  assert.deepEqual(
    second?.voices.map(({ attribution }) => attribution.source?.id),
    ['white-helmets'],
  );
  assert.match(second?.voices[0]?.note ?? '', /^voice read as White Helmets.*antecedent assumed/);
});
