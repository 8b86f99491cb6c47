import type { Act, LightVerb } from '../deeds.ts';
import type { VerbParts } from '../morphology.ts';

const parts = (perfect: string, imperfect: string, nouns: string[] = [], more: Partial<VerbParts> = {}): VerbParts => ({
  perfect,
  imperfect,
  nouns,
  ...more,
});
const with_ = (act: Act, ...words: string[]): { act: Act; words: string[] } => ({ act, words });

const many = (text: string): string[] => text.trim().split(/\s+/);

/** Verbs that carry an act which another word names. Origin: own reading of agency and local reporting. */
export const lightVerbs: readonly LightVerb[] = [
  {
    parts: parts('شن', 'شن', ['شن']),
    subject: 'agent',
    open: true,
    complements: [
      with_('raid', 'حملة', 'دهم'),
      with_('raid', 'حملة', 'مداهمات'),
      with_('raid', 'حملة', 'أمنية'),
      with_('arrest', 'حملة', 'اعتقالات'),
    ],
  },
  { parts: parts('نفذ', 'نفذ', ['تنفيذ']), subject: 'agent', complements: [] },
  { parts: parts('ارتكب', 'رتكب', ['ارتكاب']), subject: 'agent', complements: [] },
  { parts: parts('قام', 'قوم', ['قيام'], { short: 'قم' }), subject: 'agent', complements: [] },
  { parts: parts('وجه', 'وجه', ['توجيه']), subject: 'agent', complements: [] },
  { parts: parts('واصل', 'واصل', ['مواصلة']), subject: 'agent', complements: [] },
  { parts: parts('بدأ', 'بدأ', ['بدء']), subject: 'agent', complements: [] },
  { parts: parts('تمكن', 'تمكن', ['تمكن']), subject: 'agent', complements: [] },
  { parts: parts('نجح', 'نجح', ['نجاح']), subject: 'agent', complements: [] },
  { parts: parts('استطاع', 'ستطيع', []), subject: 'agent', complements: [] },
  { parts: parts('حاول', 'حاول', ['محاولة']), subject: 'agent', complements: [] },
  {
    parts: parts('أقام', 'قيم', ['إقامة']),
    subject: 'agent',
    complements: [with_('build-base', 'قاعدة'), with_('build-base', 'نقطة'), with_('build-base', 'معسكر'), with_('build-base', 'مقر')],
  },
  {
    parts: parts('افتتح', 'فتتح', ['افتتاح']),
    subject: 'agent',
    complements: [with_('build-base', 'قاعدة'), with_('build-base', 'مقر'), with_('build-base', 'معسكر')],
  },
  {
    parts: parts('أنشأ', 'نشئ', ['إنشاء']),
    subject: 'agent',
    complements: [with_('build-base', 'قاعدة'), with_('build-base', 'نقطة'), with_('build-base', 'معسكر'), with_('build-base', 'مقر')],
  },
  { parts: parts('توصل', 'توصل', ['توصل']), subject: 'agent', complements: [] },
  { parts: parts('تبادل', 'تبادل', ['تبادل']), subject: 'agent', complements: [] },
  { parts: parts('أقدم', 'قدم', ['إقدام']), subject: 'agent', complements: [] },
  {
    parts: parts('نصب', 'نصب', ['نصب']),
    subject: 'agent',
    complements: [with_('protest', 'خيمة'), with_('protest', 'خيام'), with_('protest', 'خيامهم'), with_('attack', 'كمين')],
  },
  { parts: parts('شارك', 'شارك', ['مشاركة']), subject: 'agent', complements: [] },
  { parts: parts('خاض', 'خوض', ['خوض'], { short: 'خض' }), subject: 'agent', complements: [] },
  { parts: parts('فرض', 'فرض', ['فرض']), subject: 'agent', complements: [with_('capture', 'سيطر'), with_('siege', 'حصار')] },
  { parts: parts('بسط', 'بسط', ['بسط']), subject: 'agent', complements: [with_('capture', 'سيطر'), with_('capture', 'نفوذ')] },
  { parts: parts('أحكم', 'حكم', ['إحكام']), subject: 'agent', complements: [with_('capture', 'سيطر'), with_('capture', 'قبضته')] },
  {
    parts: parts('ألقى', 'لقي', ['إلقاء']),
    subject: 'agent',
    complements: [
      with_('arrest', 'القبض'),
      with_('air-strike', 'براميل'),
      with_('air-strike', 'برميل'),
      with_('grenade', 'قنبل'),
      with_('explode', 'متفجرات'),
      with_('explode', 'المتفجرات'),
    ],
  },
  {
    parts: parts('أطلق', 'طلق', ['إطلاق'], {}),
    subject: 'agent',
    complements: [
      with_('release', 'سراح'),
      with_('gunfire', 'النار'),
      with_('gunfire', 'نار'),
      with_('gunfire', 'الرصاص'),
      with_('gunfire', 'النيران'),
      with_('shell', 'صاروخ'),
      with_('shell', 'صواريخ'),
      with_('shell', 'صاروخا'),
      with_('shell', 'قذيفة'),
      with_('shell', 'قذائف'),
      with_('offensive', 'معركة'),
      with_('offensive', 'عملية'),
    ],
  },
  {
    parts: parts('فتح', 'فتح', ['فتح']),
    subject: 'agent',
    complements: [with_('gunfire', 'النار'), with_('gunfire', 'نيران'), with_('gunfire', 'نيرانه')],
  },
  { parts: parts('أضرم', 'ضرم', ['إضرام']), subject: 'agent', complements: [with_('destroy', 'النار'), with_('destroy', 'النيران')] },
  { parts: parts('تعرض', 'تعرض', ['تعرض']), subject: 'victim', complements: [] },
  { parts: parts('شهد', 'شهد', []), subject: 'scene', complements: [] },
  { parts: parts('تم', 'تم', []), subject: 'none', complements: [] },
  { parts: parts('جرى', 'جري', []), subject: 'none', complements: [] },
  { parts: parts('وقع', 'قع', ['وقوع']), subject: 'none', complements: [] },
  { parts: parts('حدث', 'حدث', ['حدوث']), subject: 'none', complements: [] },
  { parts: parts('حصل', 'حصل', []), subject: 'none', complements: [] },
  { parts: parts('اندلع', 'ندلع', ['اندلاع']), subject: 'none', complements: [] },
  { parts: parts('دار', 'دور', [], { short: 'در' }), subject: 'none', complements: [] },
  { parts: parts('هز', 'هز', []), subject: 'none', complements: [] },
  { parts: parts('سمع', 'سمع', []), subject: 'none', complements: [] },
  { parts: parts('تواصل', 'تواصل', ['تواصل']), subject: 'none', complements: [] },
  { parts: parts('تجدد', 'تجدد', ['تجدد']), subject: 'none', complements: [] },
  { parts: parts('انطلق', 'نطلق', ['انطلاق']), subject: 'none', complements: [] },
  { parts: parts('نظم', 'نظم', []), subject: 'agent', complements: [] },
  { parts: parts('أعلن', 'علن', []), subject: 'agent', complements: [with_('declare-war', 'حربا'), with_('declare-war', 'الحرب')] },
  { parts: parts('عقد', 'عقد', ['عقد']), subject: 'agent', complements: [] },
  { parts: parts('أبرم', 'برم', ['إبرام']), subject: 'agent', complements: [] },
  {
    parts: parts('لقي', 'لقى', []),
    subject: 'victim',
    complements: [
      with_('die', 'مصرع'),
      with_('die', 'مصرعه'),
      with_('die', 'مصرعهم'),
      with_('die', 'حتف'),
      with_('die', 'حتفه'),
      with_('die', 'حتفهم'),
      with_('die', 'مصرعها'),
      with_('die', 'حتفها'),
    ],
  },
  {
    parts: parts('فقد', 'فقد', ['فقدان']),
    subject: 'victim',
    complements: [with_('die', 'حياته'), with_('die', 'حياتهم'), with_('die', 'حياتها'), with_('die', 'حياتهما')],
  },
  { parts: parts('فارق', 'فارق', []), subject: 'victim', complements: [with_('die', 'الحياة')] },
  { parts: parts('أودى', 'ودي', []), subject: 'agent', complements: [with_('die', 'بحياة')] },
  {
    parts: parts('راح', 'روح', [], { short: 'رح' }),
    subject: 'victim',
    complements: [with_('die', 'ضحيته'), with_('die', 'ضحيتها'), with_('die', 'ضحية')],
  },
  {
    parts: parts('أعاد', 'عيد', ['إعادة']),
    subject: 'agent',
    complements: [with_('withdraw', 'انتشار'), with_('withdraw', 'تموضع')],
  },
  {
    parts: parts('خرج', 'خرج', ['خروج']),
    subject: 'victim',
    complements: [with_('close', 'عن', 'الخدمة'), with_('close', 'من', 'الخدمة')],
  },
];

const words = (text: string): string[] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim());

/** From an act forward to what it brought about. */
export const leadsTo = many(`
أسفر أسفرت يسفر تسفر مسفرة مسفرا أدى أدت تؤدي يؤدي مؤديا مؤدية تسبب تسببت متسببا متسببة خلف خلفت مخلفا مخلفة أوقع أوقعت أوقعوا موقعا موقعة
نتج نجم أفضى أفضت راح أودى أودت حصد حصدت ذهب ضحيته ضحيتها
`);
/** From an outcome back to its act. */
export const causedBy = many(`
جراء إثر نتيجة بسبب بفعل خلال أثناء في عقب بعد بإثر أعقاب يد
`);
export const meanwhile = many('فيما بينما كما حين');
/** Demonstratives: what they point at was told of before. */
export const pointing = many('هذا هذه ذلك تلك هذين');
export const countedAmong = many('عداد');
export const areas = many('مناطق منطقة');
/** After an accusation: of using, of launching. */
export const using = many('استخدام شن');
/** Written alike in the active and the passive. */
export const eitherVoice = many('قتل');
export const drivesOut = many('هجر');
export const reaches = many('طال');
export const isHeld = many('خضع');
export const hostages = many('رهينة');
export const among = words(`
أحدهم
أحدهما
إحداهما
إحداهن
بينهم
بينها
بينهما
من بينهم
من بينها
منهم
منها
من ضمنهم
ضمنهم
معظمهم
غالبيتهم
أغلبهم
`);
export const others = words(`
آخر
آخرين
آخرون
أخرى
آخران
أخريات
`);
export const tollNouns = words(`
حصيلة
عدد
تعداد
حصيله
سقوط
وقوع
ارتفاع
ارتفع
ترتفع
بلغ
بلغت
وصل
وصلت
تجاوز
تسجيل
توثيق
انتشال
`);
export const inWhich = many('خلالها خلاله أثناءها أثناءه عبرها عبره بواسطتها بواسطته فيها فيه');
export const onto = words(`
على
`);
export const against = words(`
ضد
بحق
تجاه
باتجاه
نحو
`);
export const at = words(`
في
ب
قرب
داخل
وسط
شمال
شمالي
جنوب
جنوبي
شرق
شرقي
غرب
غربي
محيط
أطراف
ضواحي
ريف
بريف
عند
أمام
بمحيط
بأطراف
`);
export const from = words(`
من
عن
`);
export const between = words(`
بين
`);
export const whole = words(`
كامل
كاملة
كاملا
بالكامل
كليا
جميع
كل
بشكل كامل
كافة
`);
export const part = words(`
نصف
قسم
شطر
أكثر من نصف
أجزاء
جزء
أحياء
معظم
أغلب
أجزاء واسعة
مساحات
بعض
عدة أحياء
ثلثي
ثلث
ربع
`);
/** What makes a name of an act into a thing told about: trials, films, anniversaries, matches. */
export const notDeeds = words(`
ذكرى
فيلم
مسلسل
رواية
كتاب
مباراة
مباريات
محاكمة
لاعب
الدوري
كأس
منتخب
مهرجان
تدريب
تدريبات
مناورة
مناورات
ملف
قضية
تحقيق
جريمة
تهمة
بتهمة
اتهام
خطر
متهم
متهمين
المتهم
احتمال
مخاطر
سيناريو
معنى
مفهوم
ثقافة
سياسة
فكرة
قانون
`);
export const judging = words(`
أدان
أدانت
يدين
تدين
إدانة
دان
دانت
ندد
نددت
يندد
تنديد
استنكر
استنكرت
يستنكر
شجب
شجبت
استنكار
أحيا
أحيت
تحيي
يحيي
إحياء
مندد
منددين
تنديدا
منددا
منددة
`);

/** Words whose company an act needs to be one. */
export const contexts = {
  crowd: many(`
احتجاجية احتجاجي مواكب موكب اعتصام اعتصاما وقفة مظاهرات متظاهر متظاهرون متظاهرين متظاهرو متظاهري محتجون محتجين المحتجون المحتجين المتظاهرون المتظاهرين محتج مظاهرة مظاهرات تظاهرة تظاهرات المظاهرة المظاهرات المظاهرين مسيرة مسيرات المسيرة المسيرات احتجاج احتجاجا احتجاجات الاحتجاجات الاحتجاج للاحتجاج
عشرات العشرات مئات المئات آلاف الآلاف ألوف طلاب طالبات الأهالي أهالي السكان سكان عمال العمال موظفون موظفين مواطنون مواطنين المواطنون المواطنين حشود الحشود جموع شخص أشخاص أنصار ناشط ناشطون ناشطين نشطاء الشوارع الشارع شوارع
للمطالبة مطالبين مطالبة منددين تنديدا مطالبون رافضين هاتفين هتفوا
`),
  weapon: many(`
طائرة طائرات الطائرة الطائرات مسيرة مسيرات المسيرة صاروخ صواريخ صاروخا الصواريخ أسلحة سلاح الأسلحة ذخيرة ذخائر عبوة عبوات ألغام لغم مخدرات الكبتاغون كبتاغون مروحية مقاتلة درون شحنة متفجرات مستودع صاروخين طائرتين طائرتان مسيرتين
`),
  facility: many(`
مطار المطار معبر المعبر معابر المعابر طريق الطريق طرق الطرق مدرسة المدارس مدارس جامعة الجامعات الدوام مستشفى مشفى المستشفى المشفى مستشفيات رحلات الرحلات الحدود حدود ميناء الميناء جسر الجسر أوتوستراد المجال سوق الأسواق أسواق محال المحال خدمة الخدمة العمل محطة المحطة مكاتب مكتبها سفارة سفارتها أبوابها أبوابه نشاطها الدراسة مدخل مداخل الشارع شارع شوارع الشوارع طرقات الطرقات الملاحة المياه مياه الكهرباء كهرباء التيار الاتصالات الإنترنت الإنترنيت شبكة
`),
  military: many(`
عسكري عسكرية عسكريا العسكري العسكرية سلاح أسلحة الأسلحة قتالية صواريخ تعزيزات رتل أرتال أرتالا آليات مدرعات دبابات ميليشيات مستشارين مستشارون جنود قوات القوات القوة قوة جوية دفاعية لوجستي المعارضة النظام الجيش الفصائل مقاتلين حربية الحرب القتال المعارك معركة العملية بالسلاح بالمال والمال والسلاح الأموال
`),
  violence: many(`
قتل قتلى قتيل قتيلا مقتل جرح جرحى جريح إصابة أصيب أصيبت شهيد شهداء استشهد استشهاد ضحايا ضحية رصاص الرصاص النار نار بجروح جروح دماء جثة جثث انفجار تفجير قصف غارة غارات هجوم هجمات مسلحون مسلحين مسلح قذيفة قذائف صاروخ صواريخ عبوة مفخخة سكين
`),
};

export const including = words(`
بما في ذلك
بما فيها
بما فيه
من بينها
من ضمنها
`);
/** Accusing: the one accused did it, says the accuser. */
export const accuse = many(`
اتهم اتهمت يتهم تتهم اتهموا متهما متهمة متهمين متهمًا
`);
/** Being behind an act, or responsible for it: who stands before the word did it. */
export const behind = many(`
وراء مسؤول مسؤولا مسؤولة مسؤولان مسؤولتان مسؤولون مسؤولين مسؤولو مسئول مسئولا مسئولة مسئولون مسئولين ضالع ضالعة ضالعا ضالعون ضالعين متورط متورطة متورطا متورطون متورطين
`);
/** Responsibility for an act: who stands before the noun, or right after it, did it. */
export const responsibility = many(`
مسؤولية مسؤوليتها مسؤوليته مسؤوليتهم مسئولية مسئوليتها مسئوليته مسئوليتهم ضلوع ضلوعها ضلوعه ضلوعهم تورط تورطها تورطه تورطهم
`);
/** Holding somebody responsible, as a noun. */
export const blaming = many('تحميل تحميلها تحميله تحميلهم');
/** Coming to an end. */
export const stopping = many(`
توقف توقفت يتوقف تتوقف انتهاء انتهى انتهت إنهاء هدوء هدأ هدأت تهدأ يهدأ
`);
/** Prisons and prisoners: coming out of them is no gathering. */
export const prisons = many(`
سجن السجن سجون السجون معتقل المعتقل معتقلين المعتقلين المعتقلون أسرى الأسرى سجناء السجناء الخدمة الطوارئ
`);
/** Who follows is no party. */
export const brokers = many(`
بوساطة برعاية بإشراف بدعم بمساعدة بمشاركة بمساندة بدعوة بالتعاون بتنسيق بالتنسيق بضمانة برفقة
`);
/** Crowds that attack. */
export const mobs = many(`
حشد حشود جموع غاضب غاضبون غاضبين مجموعة
`);
/** In favour of: who gains what another loses. */
export const gainers = many(`
لصالح لمصلحة أمام
`);
/** Convoys and patrols: their entering takes nothing. */
export const convoys = many(`
رتل رتلا أرتال أرتالا دورية دوريات قافلة قوافل شاحنة شاحنات تعزيزات وفد مساعدات حافلات حافلة
`);
export const byMeansOf = many(`
باستخدام
استخدام
عبر
بواسطة
باستخدامه
باستخدامها
`);

/** After these a word that may be verb or noun is a noun. */
export const nounBefore = many(`
في من إلى على عن مع بعد قبل خلال أثناء جراء إثر نتيجة بسبب منذ رغم عقب حتى عبر بفعل ضد عملية عمليات حملة حالة حالات حادثة حوادث جريمة محاولة كل أي هذا هذه دون بدون تحت وراء تنفيذ شن ارتكاب وقوع استمرار مواصلة وسط عدد أعمال سلسلة أكبر أعنف أوسع أول أضخم أكثر أسوأ أخطر أشد آخر ثاني ثالث
`);

/** Words of acts (by their lemmas) whose commonest sense is another, and the company in which they are acts. */
export const doubtful = {
  'forces-after': many('نشر أرسل تدفق زود أمد سلح'),
  'people-or-force': many('هرب فر'),
  crowd: many('سار موكب خرج نزل جاب هتف مسيرة وقفة إضراب'),
  protesters: many('توجه ردد'),
  people: many('قضى ارتقى نفق مات لقي فقد أوقف أسر صفى أجهز أردى حيد'),
  military: many('ضبط مصالحة وقع علق'),
  violence: many('ضرب طال رشق اشتعل'),
  place: many('دخل سلم تسلم استلم خلي'),
} as const;
