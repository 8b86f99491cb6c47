import type { Act, ActNoun, MeansWord, PersonNoun } from '../deeds.ts';

const list = (text: string): string[] => text.split(/[ ,]+/).filter((word) => word !== '');

/** Nouns of acts: act : singular : plurals. Origin: own reading of agency and local reporting. */
const nounRows = `
air-strike : غارة : غارات
air-strike : طلعة : طلعات
bombard : ضربة : ضربات
bombard : رمايات : -
attack : هجوم : هجمات هجومات
attack : هجمة : هجمات
attack : اعتداء : اعتداءات
attack : استهداف : استهدافات
attack : عدوان : اعتداءات
attack : كمين : كمائن
attack : عنف : -
clash : معركة : معارك
clash : اشتباك : اشتباكات
clash : مواجهة : مواجهات
clash : قتال : -
clash : حرب : حروب
clash : صراع : صراعات
clash : مناوشة : مناوشات
explode : انفجار : انفجارات
explode : تفجير : تفجيرات
massacre : مجزرة : مجازر
massacre : مذبحة : مذابح
raid : مداهمة : مداهمات
raid : اقتحام : اقتحامات
capture : سيطرة : -
kill : إعدام : إعدامات
assassinate : اغتيال : اغتيالات
arrest : اعتقال : اعتقالات
abduct : خطف : -
abduct : اختطاف : اختطافات
protest : مظاهرة : مظاهرات تظاهرات
protest : تظاهرة : تظاهرات
protest : احتجاج : احتجاجات
protest : مسيرة : مسيرات
protest : موكب : مواكب
protest : اعتصام : اعتصامات
protest : وقفة : وقفات
protest : إضراب : إضرابات
riot : شغب : -
agree : اتفاق : اتفاقات
agree : اتفاقية : اتفاقيات
agree : هدنة : هدن
agree : مصالحة : مصالحات
withdraw : انسحاب : انسحابات
displace : نزوح : -
displace : تهجير : -
support : دعم : -
deploy : تعزيزات : -
deploy : انتشار : -
siege : حصار : -
injure : إصابة : إصابات
die : مصرع : -
die : حتف : -
kill : عملية_قتل : -
`;

export const actNouns: readonly ActNoun[] = nounRows
  .trim()
  .split('\n')
  .map((row) => {
    const [act = '', one = '', many = ''] = row.split(' : ');
    return { act: act.trim() as Act, one: one.trim(), many: list(many).filter((word) => word !== '-') };
  })
  .filter((noun) => !noun.one.includes('_'));

/** Fixed phrases; an act, or null for words that look like an act and are none. */
export const phrases: readonly { words: string; act: Act | null }[] = `
ceasefire : وقف إطلاق النار
ceasefire : وقف إطلاق نار
ceasefire : وقف لإطلاق النار
ceasefire : وقف النار
ceasefire : إطلاق نار هش
gunfire : إطلاق النار
gunfire : إطلاق نار
gunfire : تبادل إطلاق
gunfire : طلق ناري
gunfire : طلقات نارية
gunfire : أعيرة نارية
gunfire : عيار ناري
gunfire : رصاص حي
gunfire : الرصاص الحي
release : إطلاق سراح
release : الإفراج عن
release : تبادل الأسرى
release : تبادل للأسرى
release : صفقة تبادل
release : تحرير الأسرى
release : تحرير أسرى
release : تحرير المعتقلين
release : تحرير السجناء
release : تحرير الرهائن
release : تحرير المختطفين
release : تحرير رهائن
arrest : إلقاء القبض
arrest : القبض على
explode : سيارة مفخخة
explode : سيارتين مفخختين
explode : سيارات مفخخة
explode : شاحنة مفخخة
explode : دراجة مفخخة
explode : دراجة نارية مفخخة
explode : آلية مفخخة
explode : عبوة ناسفة
explode : عبوتين ناسفتين
explode : عبوات ناسفة
explode : لغم أرضي
explode : ألغام أرضية
explode : لغم من مخلفات الحرب
explode : ألغام من مخلفات الحرب
explode : لغم من مخلفات
explode : مخلفات الحرب
suicide-attack : حزام ناسف
suicide-attack : سترة ناسفة
suicide-attack : هجوم انتحاري
suicide-attack : هجمات انتحارية
suicide-attack : هجوما انتحاريا
suicide-attack : تفجير انتحاري
suicide-attack : تفجيرات انتحارية
suicide-attack : عملية انتحارية
suicide-attack : عمليات انتحارية
suicide-attack : عملية استشهادية
suicide-attack : انتحاري فجر
suicide-attack : فجر نفسه
suicide-attack : فجرت نفسها
suicide-attack : تفجير نفسه
suicide-attack : بتفجير نفسها
grenade : قنبلة يدوية
grenade : قنابل يدوية
grenade : قنبلة صوتية
chemical : أسلحة كيماوية
chemical : أسلحة كيميائية
chemical : الأسلحة الكيماوية
chemical : الأسلحة الكيميائية
chemical : السلاح الكيماوي
chemical : السلاح الكيميائي
chemical : هجوم كيماوي
chemical : هجوم كيميائي
chemical : غاز الكلور
chemical : غاز السارين
chemical : غازات سامة
chemical : مواد سامة
chemical : المواد السامة
chemical : مواد كيميائية سامة
chemical : غاز سام
chemical : الغازات السامة
riot : أعمال شغب
disperse : الغاز المسيل للدموع
disperse : غاز مسيل للدموع
disperse : قنابل الغاز المسيل
disperse : غازات مسيلة للدموع
disperse : خراطيم المياه
protest : وقفة احتجاجية
protest : وقفة صامتة
protest : الوقفة الصامتة
protest : إضراب عن الطعام
protest : الإضراب عن الطعام
attack : الضرب المبرح
attack : ضرب مبرح
abduct : احتجاز رهائن
abduct : احتجاز الرهائن
protest : خيمة اعتصام
protest : مظاهرة حاشدة
riot : أعمال الشغب
displace : حركة نزوح
displace : موجة نزوح
support : مساعدات عسكرية
support : شحنات أسلحة
deploy : تعزيزات عسكرية
deploy : أرتال عسكرية
deploy : رتل عسكري
offensive : عملية برية
offensive : هجوم بري
offensive : هجوم واسع
offensive : هجوما واسعا
offensive : هجوما مفاجئا
offensive : هجوم مفاجئ
offensive : عملية عسكرية
offensive : حملة عسكرية
attack : أعمال عنف
rape : استعباد جنسي
rape : الاستعباد الجنسي
rape : عنف جنسي
rape : العنف الجنسي
rape : اعتداء جنسي
rape : الاعتداء الجنسي
rape : اعتداءات جنسية
restrict : حظر تجوال
restrict : حظر التجوال
die : القضاء على
restrict : حظر تجول
restrict : حظر التجول
restrict : حظرا للتجوال
restrict : حالة الطوارئ
attack : أعمال قتل
attack : عملية طعن
attack : عملية دهس
attack : عملية نوعية
build-base : قاعدة عسكرية جديدة
none : قوات مكافحة الشغب
none : شرطة مكافحة الشغب
none : مكافحة الشغب
none : إطلاق سراحه بكفالة
none : جنرال الحرب
none : ضربات ترجيحية
none : ركلات الترجيح
none : خط الهجوم
none : لاعب الهجوم
none : هجوم الفريق
none : هجوم لاذع
none : هجوم لفظي
none : هجوما لاذعا
none : هجوم إعلامي
none : هجوم حاد
none : هجوما حادا
none : الحرب الباردة
none : الحرب العالمية
none : حرب كلامية
none : حرب نفسية
none : حرب إعلامية
none : حرب تجارية
none : أمير الحرب
none : أمراء الحرب
none : جرائم الحرب
none : جرائم حرب
none : جريمة حرب
none : مجرمي الحرب
none : مجرم حرب
none : أسير الحرب
none : وزير الحرب
none : أسرى الحرب
none : ضربة جزاء
none : ضربة حرة
none : ضربة البداية
none : ضربة قاضية
none : ضربة موجعة
none : ضربة اقتصادية
none : قاتل الوقت
none : الإصابة بفيروس
none : إصابة بفيروس
none : إصابات بفيروس
none : فيروس كورونا
none : قواعد الاشتباك
none : على وقع
none : نشرة الأخبار
none : نشر صور
none : نشر بيان
none : نقطة انطلاق
none : دخل حيز
none : دخول حيز
none : دخل الخدمة
none : دعم نفسي
none : الدعم السريع
none : قوات الدعم
none : حرس الحدود
none : في ضوء
none : على ضوء
none : مواجهة التحديات
none : مواجهة الأزمة
none : في مواجهة
none : لمواجهة
none : حصار اقتصادي
none : تقدم بطلب
none : تقدم بشكوى
none : تقدم باستقالته
none : تقدم المفاوضات
none : اعتداء على حقوق
`
  .trim()
  .split('\n')
  .map((row) => {
    const [act = '', words = ''] = row.split(' : ');
    return { words: words.trim(), act: act.trim() === 'none' ? null : (act.trim() as Act) };
  });

/** What an act was done with; the word refines a bombardment, an attack or a bare toll. */
export const means: readonly MeansWord[] = `
air-strike : طيران الطيران طائرة طائرات الطائرات الطائرة مقاتلة مقاتلات المقاتلات طائرتان طائرتين
air-strike : جوي جوية جويا جويه الجوي الجوية جويتين جويتان مروحية مروحيات مروحي المروحي المروحية المروحيات حربي_طيران
air-strike : مسيرة مسيرات المسيرة المسيرات درون الدرون مسيرتين بيرقدار
air-strike : برميل براميل البراميل
shell : مدفعي مدفعية مدفعيا المدفعي المدفعية مدافع المدافع مدفع هاون الهاون قذيفة قذائف القذائف قذيفتين قذيفتان
shell : صاروخي صاروخية صاروخيا الصاروخي الصاروخية صاروخ صواريخ الصواريخ صاروخين صاروخان راجمة راجمات الراجمات كاتيوشا غراد كراسنوبول
shell : دبابة دبابات الدبابات دبابتين
explode : مفخخة المفخخة مفخختين ناسفة الناسفة عبوة عبوات العبوة عبوتين لغم ألغام لغما متفجرات المتفجرات متفجرة مفخخات
suicide-attack : انتحاري انتحارية الانتحاري انتحاريين انتحاريان انتحاريون انتحاريا
chemical : كيماوي كيماوية كيميائي كيميائية كيماويا الكيماوي الكيميائي الكلور كلور سارين السارين
grenade : قنبلة_يدوية
gunfire : رصاص الرصاص رصاصة رصاصات بالرصاص قناص القناص قناصة القناصة قنص القنص رشاش رشاشات الرشاشة رشاشة ناري نارية
`
  .trim()
  .split('\n')
  .map((row) => {
    const [act = '', forms = ''] = row.split(' : ');
    return { act: act.trim() as Act, forms: list(forms).filter((word) => !word.includes('_')) };
  });

/**
 * People as news counts them: who : singular : plurals : [armed, collective] [outcome].
 * `who` follows the codebook's tolls; ordinary soldiers, gunmen and policemen bear arms.
 */
const personRows = `
civilians : مدني : مدنيون مدنيات
civilians : مواطن : مواطنون مواطنات
civilians : مواطنة : مواطنات
civilians : ساكن : سكان
civilians : أهالي : - : collective
civilians : فلاح : فلاحون فلاحين
civilians : مزارع : مزارعون
civilians : راع : رعاة
civilians : نازح : نازحون نازحات
civilians : لاجئ : لاجئون لاجئات
civilians : مصل : مصلون
children : طفل : أطفال
children : طفلة : طفلات
children : رضيع : رضع
children : رضيعة : رضيعات
children : فتى : فتية
children : طفلين : أطفال
women : امرأة : نساء نسوة
women : مرأة : -
women : شابة : شابات
women : سيدة : سيدات
women : فتاة : فتيات
women : زوجة : زوجات
men : رجل : رجال
men : مسن : مسنون
men : شاب : شبان شباب
unspecified : عجوز : عجائز
unspecified : شخص : أشخاص
unspecified : فرد : أفراد
unspecified : إنسان : -
unspecified : عامل : عمال
unspecified : موظف : موظفون
unspecified : طالب : طلاب طلبة
unspecified : سائق : سائقون
unspecified : شقيق : أشقاء
unspecified : شقيقة : شقيقات
unspecified : ابن : أبناء
unspecified : ابنة : بنات
unspecified : نجل : أنجال
unspecified : والد : -
unspecified : والدة : -
unspecified : حفيد : أحفاد
unspecified : معلمة : معلمات
unspecified : طالبة : طالبات
unspecified : مهندس : مهندسون
unspecified : قاض : قضاة
unspecified : حارس : حراس
unspecified : تاجر : تجار
unspecified : ناشط : ناشطون
children : قاصر : قاصرون قصر
families : عائلة : عائلات عوائل : collective
unspecified : اختناق : - : - : injured
unspecified : راكب : ركاب
unspecified : معلم : معلمون
unspecified : طبيب : أطباء
unspecified : زائر : زوار
unspecified : حاج : حجاج
unspecified : نائب : نواب
unspecified : مسؤول : مسؤولون
unspecified : سجين : سجناء
unspecified : رهينة : رهائن
journalists : صحفي : صحفيون صحفيات
journalists : صحافي : صحافيون صحافيات
journalists : إعلامي : إعلاميون
journalists : مصور : مصورون
aid-workers : متطوع : متطوعون
aid-workers : مسعف : مسعفون
aid-workers : ممرض : ممرضون
protesters : متظاهر : متظاهرون متظاهرات : armed-not
protesters : محتج : محتجون محتجات
protesters : معتصم : معتصمون
fighters : عنصر : عناصر : armed
fighters : مقاتل : مقاتلون : armed
fighters : جندي : جنود : armed
fighters : عسكري : عسكريون : armed
fighters : مسلح : مسلحون : armed
fighters : ضابط : ضباط : armed
fighters : قيادي : قياديون قادة : armed
fighters : مجند : مجندون : armed
fighters : متمرد : متمردون : armed
fighters : إرهابي : إرهابيون : armed
fighters : ثائر : ثوار : armed
fighters : مجاهد : مجاهدون : armed
fighters : مجهول : مجهولون : armed
fighters : انتحاري : انتحاريون : armed
fighters : قناص : قناصة : armed
fighters : مهاجم : مهاجمون : armed
fighters : مستوطن : مستوطنون : armed
fighters : مرتزق : مرتزقة : armed
police : شرطي : شرطيون رجال_شرطة : armed
unspecified : قتيل : قتلى : - : killed
unspecified : شهيد : شهداء : - : killed
unspecified : ضحية : ضحايا : - : killed
unspecified : جثة : جثث : - : killed
unspecified : جثمان : جثامين : - : killed
unspecified : جريح : جرحى : - : injured
unspecified : مصاب : مصابون : - : injured
unspecified : مفقود : مفقودون : - : missing
unspecified : أسير : أسرى : - : captured
unspecified : معتقل : معتقلون : - : arrested
`;

/** Person nouns that are adjectives just as often. */
const adjectives = new Set(list('مدني عسكري مسلح مجهول انتحاري إرهابي متمرد قيادي صحفي إعلامي مسؤول مسن'));

export const persons: readonly PersonNoun[] = personRows
  .trim()
  .split('\n')
  .map((row) => {
    const [who = '', one = '', many = '', armed = '', outcome = ''] = row.split(' : ').map((cell) => cell.trim());
    const noun: PersonNoun = {
      who,
      one,
      many: list(many).filter((word) => word !== '-' && !word.includes('_')),
      ...(armed === 'armed' ? { armed: true } : {}),
      ...(armed === 'collective' ? { collective: true } : {}),
      ...(adjectives.has(one) ? { adjectival: true } : {}),
      ...(outcome !== '' ? { outcome: outcome as 'killed' } : {}),
    };
    return noun;
  });
