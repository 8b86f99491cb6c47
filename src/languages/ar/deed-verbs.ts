import type { Act, ActVerb } from '../deeds.ts';

/**
 * Verbs of conflict: act : perfect imperfect-stem ; verbal nouns ; active participle ; passive participle ; passive perfect ; short stem.
 * Origin: own reading of agency and local reporting, principal parts after Wehr (4th ed.).
 */
const rows = `
bombard : قصف قصف ; قصف ; - ; مقصوف
bombard : دك دك ; دك
bombard : أمطر مطر ; إمطار
air-strike : أغار غير ; إغارة
target : استهدف ستهدف ; استهداف ; مستهدف ; مستهدف
target : طال طال ; - 
target : ضرب ضرب ; ضرب
attack : هاجم هاجم ; مهاجمة ; مهاجم
attack : اعتدى عتدي ; اعتداء ; معتد
attack : ضرب ضرب ; ضرب
attack : دهس دهس ; دهس
attack : طعن طعن ; طعن
attack : رشق رشق ; رشق
attack : اشتعل شتعل
explode : انفجر نفجر ; انفجار ; منفجر
explode : فجر فجر ; تفجير ; - ; مفجر
explode : نسف نسف ; نسف
explode : فخخ فخخ ; تفخيخ
gunfire : قنص قنص ; قنص
raid : داهم داهم ; مداهمة
raid : اقتحم قتحم ; اقتحام ; مقتحم
offensive : اجتاح جتاح ; اجتياح
offensive : توغل توغل ; توغل
offensive : غزا غزو ; غزو
offensive : زحف زحف ; زحف
offensive : تسلل تسلل ; تسلل
advance : تقدم تقدم ; تقدم
clash : اشتبك شتبك ; اشتباك
clash : تقاتل تقاتل ; تقاتل
clash : قاتل قاتل ; قتال
clash : حارب حارب ; محاربة
siege : حاصر حاصر ; محاصرة ; محاصر ; محاصر
siege : طوق طوق ; تطويق
capture : سيطر سيطر ; سيطرة ; مسيطر
capture : استولى ستولي ; استيلاء
capture : احتل حتل ; احتلال ; محتل
capture : حرر حرر ; تحرير ; - ; محرر
capture : تحرر تحرر ; تحرر
capture : استعاد ستعيد ; استعادة
capture : استرد سترد ; استرداد
capture : انتزع نتزع ; انتزاع
capture : طهر طهر ; تطهير
enter : دخل دخل ; دخول ; داخل
fall : سقط سقط ; سقوط
fall : خضع خضع ; خضوع
handover : سلم سلم ; تسليم
takeover : استلم ستلم ; استلام
takeover : تسلم تسلم ; تسلم
withdraw : انسحب نسحب ; انسحاب ; منسحب
withdraw : تراجع تراجع ; تراجع
withdraw : أخلى خلي ; إخلاء
withdraw : تقهقر تقهقر ; تقهقر
withdraw : انكفأ نكفئ ; انكفاء
repel : صد صد ; صد ; - ; - ; - ; صدد
repel : أحبط حبط ; إحباط
kill : قتل قتل ; قتل,مقتل ; قاتل ; مقتول
kill : أعدم عدم ; إعدام ; - ; معدوم
kill : ذبح ذبح ; ذبح ; - ; مذبوح
kill : صفى صفي ; تصفية
kill : حيد حيد ; تحييد
kill : أجهز جهز
assassinate : اغتال غتال ; اغتيال ; - ; مغتال ; اغتيل ; اغتل
die : استشهد ستشهد ; استشهاد
die : قضى قضي
die : ارتقى رتقي ; ارتقاء
die : توفي توفى ; وفاة
die : مات موت ; موت
die : هلك هلك ; هلاك
die : نفق نفق ; نفوق
die : لقي لقى
injure : أصاب صيب ; إصابة ; - ; مصاب ; أصيب ; أصب
injure : جرح جرح ; جرح
go-missing : فقد فقد ; فقدان ; - ; مفقود
torture : عذب عذب ; تعذيب
rape : اغتصب غتصب ; اغتصاب ; - ; مغتصب
abduct : خطف خطف ; خطف ; خاطف ; مخطوف
abduct : اقتاد قتاد ; اقتياد
abduct : اختطف ختطف ; اختطاف ; - ; مختطف
arrest : اعتقل عتقل ; اعتقال ; - ; معتقل
arrest : احتجز حتجز ; احتجاز ; - ; محتجز
arrest : أوقف وقف ; توقيف ; - ; موقوف
take-prisoner : أسر أسر ; أسر ; - ; مأسور
release : أفرج فرج ; إفراج ; - ; مفرج
protest : تظاهر تظاهر ; تظاهر ; متظاهر
protest : احتج حتج ; احتجاج ; محتج
protest : اعتصم عتصم ; اعتصام ; معتصم
protest : أضرب ضرب ; إضراب ; مضرب
gather : تجمع تجمع ; تجمع
gather : تجمهر تجمهر ; تجمهر
gather : احتشد حتشد ; احتشاد
gather : خرج خرج ; خروج
lose : خسر خسر ; خسارة
gather : سار سير ; سير
gather : توجه توجه
gather : ردد ردد ; ترديد
gather : نزل نزل ; نزول
gather : جاب جوب
gather : هتف هتف ; هتاف
disperse : فرق فرق ; تفريق
disperse : قمع قمع ; قمع
disperse : فض فض ; فض
agree : اتفق تفق ; اتفاق
agree : وافق وافق ; موافقة
agree : تفاوض تفاوض ; تفاوض
agree : وقع وقع ; توقيع
agree : هادن هادن ; مهادنة
close : أغلق غلق ; إغلاق ; - ; مغلق
close : توقف توقف ; توقف
close : علق علق ; تعليق
close : أقفل قفل ; إقفال
close : قطع قطع ; قطع
close : ألغى لغي ; إلغاء ; - ; - ; ألغي
displace : نزح نزح ; نزوح ; نازح
displace : هجر هجر ; تهجير ; - ; مهجر
displace : هرب هرب ; هروب
displace : فر فر ; فرار
displace : شرد شرد ; تشريد
support : دعم دعم ; دعم ; داعم
support : سلح سلح ; تسليح
support : مول مول ; تمويل
support : زود زود ; تزويد
support : أمد مد ; إمداد
support : ساند ساند ; مساندة
support : تدفق تدفق ; تدفق
support : أرسل رسل ; إرسال
deploy : انتشر نتشر ; انتشار ; منتشر
deploy : نشر نشر ; نشر
deploy : حشد حشد ; حشد
deploy : تحرك تحرك ; تحرك
deploy : تمركز تمركز ; تمركز ; متمركز
deploy : استقدم ستقدم ; استقدام
destroy : دمر دمر ; تدمير ; - ; مدمر
destroy : أحرق حرق ; إحراق ; - ; محروق
destroy : حرق حرق ; حرق
destroy : حطم حطم ; تحطيم
destroy : هدم هدم ; هدم
destroy : خرب خرب ; تخريب
destroy : جرف جرف ; تجريف
destroy : مزق مزق ; تمزيق
destroy : أضرم ضرم ; إضرام
loot : نهب نهب ; نهب ; - ; منهوب
loot : سرق سرق ; سرقة
loot : سلب سلب ; سلب
disarm : أسقط سقط ; إسقاط
disarm : اعترض عترض ; اعتراض
disarm : ضبط ضبط ; ضبط
disarm : صادر صادر ; مصادرة
disarm : فكك فكك ; تفكيك
disarm : عثر عثر ; عثور
regroup : انشق نشق ; انشقاق ; منشق
regroup : اندمج ندمج ; اندماج
regroup : انضم نضم ; انضمام
regroup : توحد توحد ; توحد
`;

const or = (text: string | undefined): string | undefined => (text === undefined || text === '' || text === '-' ? undefined : text);

function verb(row: string): ActVerb {
  const [act, rest = ''] = row.split(' : ');
  const [stems = '', nouns, active, passive, passivePerfect, short] = rest.split(';').map((s) => s.trim());
  const [perfect = '', imperfect = ''] = stems.split(' ');
  const nounList = or(nouns)?.split(',') ?? [];
  const parts = { perfect, imperfect, nouns: nounList } as { -readonly [K in keyof ActVerb['parts']]: ActVerb['parts'][K] };
  const given = { active: or(active), passive: or(passive), passivePerfect: or(passivePerfect), short: or(short) };
  for (const [key, value] of Object.entries(given)) if (value !== undefined) parts[key as 'active'] = value;
  return { act: (act as string).trim() as Act, parts };
}

export const actVerbs: readonly ActVerb[] = rows.trim().split('\n').map(verb);
