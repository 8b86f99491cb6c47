/** The sentences of reasons and notes about events, `{}` standing for what varies, and the same in Arabic. One form a line. */
import type { Sayings } from './notes.ts';

const disputes: Sayings = [
  ['{} denies it; {} says that it happened.', '{} ينفي ذلك؛ {} يقول إنه وقع.'],
  ['{} says it was {}; {} says it was {}.', '{} يقول إنه {}؛ {} يقول إنه {}.'],
  ['{} says that {} of it was {}; {} says that {} of it was.', '{} يقول إن {} منه {}؛ {} يقول إن {} منه كذلك.'],
  ['{} places it in {}; {} places it in {}, {} km away.', '{} يجعله في {}؛ {} يجعله في {} على بعد {} كم.'],
  ['{} dates it {}; {} dates it {}.', '{} يؤرخه {}؛ {} يؤرخه {}.'],
  ['{} gives {}; {} gives {}.', '{} يذكر {}؛ {} يذكر {}.'],
  ['{} names {}; {} names {}.', '{} يسمي {}؛ {} يسمي {}.'],
];

const grades: Sayings = [
  ['No voice asserts it.', 'لا صوت يثبته.'],
  ['One voice asserts it: {}.', 'صوت واحد يثبته: {}.'],
  ['{} independent voices assert it: {}.', 'أصوات مستقلة تثبته، عددها {}: {}.'],
  ['{} denies that it happened.', '{} ينفي وقوعه.'],
  ['{} took it back.', '{} تراجع عنه.'],
  ['{} of the {} who assert it are not on a side that fights one who denies it.', 'ممن يثبتونه {} من أصل {} ليسوا في صف يقاتل من ينفيه.'],
  ['Voices of sides that fight each other assert it.', 'أصوات من أطراف متقاتلة تثبته.'],
  ['The voices whose sides are known do not stand on sides that fight each other.', 'الأصوات المعروفة أطرافها ليست من أطراف متقاتلة.'],
  ['{} use the same words, so they count once.', '{}: كلامهما واحد فيُحسبان مرة واحدة.'],
  ['{} are one voice.', '{}: صوت واحد.'],
  ['{} are voices of one outlet that cannot be told apart, so they count once.', '{}: صوتان في ناشر واحد لا يتميزان فيُحسبان مرة واحدة.'],
  ['One of {} is part of the other, so they count once.', '{}: أحدهما جزء من الآخر فيُحسبان مرة واحدة.'],
  ['{} and {} both speak for {}, so they count once.', '{} و{} كلاهما يتكلم باسم {} فيُحسبان مرة واحدة.'],
  ['No account names a known party.', 'لا رواية تسمي جهة معروفة.'],
  ['{} speaks for the party it names.', '{} يتكلم باسم الجهة التي يسميها.'],
  ['{} denies its own part in it.', '{} ينفي أن له يدا فيه.'],
  ['{} names {}.', '{} يسمي {}.'],
];

const tolls: Sayings = [
  ['no upper end: {} gives at least {}', 'لا حد أعلى: {} يذكر ما لا يقل عن {}'],
  ['no lower end: {} gives up to {}', 'لا حد أدنى: {} يذكر حتى {}'],
  ['voices differ: the lowest estimate is taken', 'الأصوات مختلفة: أُخذ أدنى تقدير'],
  ['best: given by {}', 'الأرجح: يذكره {}'],
  ['no figure is given by more than half of {}', 'لا رقم يذكره أكثر من نصف: {}'],
  ['given by {} of {}', 'يذكره {} من أصل: {}'],
  ['one independent voice', 'صوت مستقل واحد'],
  ['{} independent voices', 'أصوات مستقلة عددها {}'],
  ['only totals over more than this event are given, by {}', 'لا يذكر {} إلا مجموعا يشمل أكثر من هذا الحدث'],
  ['only figures that were replaced later are given, by {}', 'لا يذكر {} إلا أرقاما حلت محلها أرقام لاحقة'],
  ['only repeated words give a figure, by {}', 'لا رقم إلا في كلام مكرر، عند {}'],
  ['{} gives no number: "{}"', '{} لا يذكر رقما: «{}»'],
];

const control: Sayings = [
  ['only {} says so, or others in the same words', 'لا يقول ذلك إلا {} أو من كرر كلامه'],
  [
    '{} says that {} took {} between {} and {}; counted from the last day ({})',
    '{} يقول إن {} سيطر على {} بين {} و{}؛ يُحسب من اليوم الأخير ({})',
  ],
  ['{} says that {} took {} by {} ({})', '{} يقول إن {} سيطر على {} حتى {} ({})'],
  ['{} says that {} holds {} and leaves the start open ({})', '{} يقول إن {} يسيطر على {} ولا يذكر متى بدأ ذلك ({})'],
  ['{} says that {} holds {} on {}; since when is not told ({})', '{} يقول إن {} يسيطر على {} في {}؛ ولا يُذكر منذ متى ({})'],
  [
    '{} says that {} was in {} on {}; presence counts for the days it is said of',
    '{} يقول إن {} كان في {} يوم {}؛ والوجود يُحسب لأيامه فقط',
  ],
  [
    'the presence of {} in {} was said of days before {} only, and lapses without another word',
    'وجود {} في {} قيل عن أيام قبل {} فقط، وينقضي إن لم يُقل غيره',
  ],
  ['{} says that {} was taken and does not name by whom', '{} يقول إن {} سُيطر عليه ولا يسمي من فعل'],
  ['{} says that {} left {}, and not who holds it since', '{} يقول إن {} خرج من {} ولا يقول من يسيطر عليه بعده'],
  ['{} says that {} lost {}, and not who holds it since', '{} يقول إن {} خسر {} ولا يقول من يسيطر عليه بعده'],
  ['{}, of the same side, says otherwise of {} and {}', '{}، وهو في الصف نفسه، يقول غير ذلك عن {} و{}'],
  ['{} denies that {} took {} ({}), so who was named before stands', '{} ينفي أن {} سيطر على {} ({})، فيبقى من سُمي قبله'],
  ['{} denies that {} holds {} ({}), so who was named before stands', '{} ينفي أن {} يسيطر على {} ({})، فيبقى من سُمي قبله'],
  [
    '{} denies that {} took {} ({}), and nobody of its side has named who does',
    '{} ينفي أن {} سيطر على {} ({})، ولم يسم أحد في صفه من يسيطر',
  ],
  [
    '{} denies that {} holds {} ({}), and nobody of its side has named who does',
    '{} ينفي أن {} يسيطر على {} ({})، ولم يسم أحد في صفه من يسيطر',
  ],
  [
    'only a part of {} is said to be held by {}; who holds the rest is not told',
    'جزء من {} فقط يقال إنه بيد {}؛ ولا يُذكر من يسيطر على الباقي',
  ],
  ['{} is divided: a part is told for each of {}', '{} مقسوم: لكل من هؤلاء جزء منه: {}'],
  ['{} is said to be taken and lost on {}: {}', '{} يقال إنه أُخذ وضاع يوم {}: {}'],
  ['parties of different sides are said to be in {}: {}', 'يقال إن جهات من أطراف مختلفة في {}: {}'],
  ['said of {}, which contains {}; it gives way to any word on {} itself', 'قيل عن {} وهو يضم {}؛ ويتراجع أمام أي قول عن {} نفسه'],
  [
    'what {} says of a unit that contains {} gives way to what is said of {} itself',
    'ما يقوله {} عن وحدة تضم {} يتراجع أمام ما قيل عن {} نفسه',
  ],
  [
    'the last word of {} is of {}, before the change of hands told for {}; it still stands, not taken back',
    'آخر قول لـ{} هو عن {}، قبل تغير السيطرة المروي عن {}؛ وهو قائم لم يُسحب',
  ],
  ['denied by {}: what {} says of {}', 'ينفي {} ما يقوله {} عن {}'],
  ['nobody read here says who holds it; {} denies that somebody does', 'لا أحد فيما قُرئ يقول من يسيطر عليه؛ و{} ينفي أن أحدا يسيطر'],
  ['not settled within the account of {}', 'غير محسوم في رواية {} نفسها'],
  ['{} agree, among them {}, of an opposing side', 'متفقون: {}، ومنهم من طرف خصم: {}'],
  ["{} agree, among them {}, not of the holder's side", 'متفقون: {}، ومنهم من ليس في صف المسيطر: {}'],
  ["only {} say so: of the holder's side, or not known to be of another", 'لا يقول ذلك إلا {}: في صف المسيطر أو لا يُعرف لهم صف آخر'],
  ['no account names the holder by a name that is known', 'لا رواية تسمي المسيطر باسم معروف'],
  ['claims of the surroundings of {}, which say nothing of it: {}', 'أقوال عن محيط {} لا تدل على حاله: {}'],
  ['claims without a date, which stand in no span: {}', 'أقوال بلا تاريخ فلا مدة لها: {}'],
  [
    'places in {} that are told of by themselves, which says nothing of the whole: {}',
    'أماكن في {} يُروى عن كل منها وحده، ولا يدل ذلك على حال الكل: {}',
  ],
  [
    'claims on {}, which contains {}, count only where nothing is said of {} itself',
    'الأقوال عن {} وهو يضم {} لا تُحسب إلا حيث لم يُقل شيء عن {} نفسه',
  ],
  ['{}: {}; {}: {}', '{}: {}؛ {}: {}'],
];

/** Why two claims were put together, feature by feature. */
const gathering: Sayings = [
  ['told beside it in the same report', 'مروي إلى جانبه في التقرير نفسه'],
  ['both tell of {}', 'كلاهما يروي: {}'],
  ['one tells of {}, the other of {}', 'أحدهما يروي: {}، والآخر: {}'],
  ['one of them names no place', 'أحدهما لا يسمي مكانا'],
  ['{} and {}, of which one is not known', '{} و{}، وأحدهما غير معروف'],
  [
    '{} and {} are {} km apart; as they are told, {} km may be the same place',
    'بين {} و{} {} كم؛ وبحسب روايتهما قد يكون ما بعده {} كم مكانا واحدا',
  ],
  ['both at {}', 'كلاهما في {}'],
  ['{} lies in {}', '{} يقع في {}'],
  ['both on {}', 'كلاهما في {}'],
  ['{} and {} are {} days apart, on the same weekday', 'بين {} و{} من الأيام {}، واليوم من الأسبوع واحد'],
  ['{} and {} are {} days apart', 'بين {} و{} من الأيام {}'],
  ['{} touches {}', '{} يلامس {}'],
  ['one of them names no {}', 'أحدهما لا يسمي: {}'],
  ['{}: the same body ({})', '{}: جهة واحدة ({})'],
  ['{}: a body and a part of it ({})', '{}: جزء وكل ({})'],
  ['{}: bodies of one side ({})', '{}: في صف واحد ({})'],
  ['{}: bodies that fight each other ({})', '{}: جهتان متقاتلتان ({})'],
  ['{}: different bodies ({})', '{}: جهتان مختلفتان ({})'],
  ['no number of one outcome in both', 'لا رقم للنتيجة نفسها عند كليهما'],
  ['killed {} and {}', 'القتلى: {} و{}'],
  ['injured {} and {}', 'الجرحى: {} و{}'],
  ['their closest sentences are {} % alike in words', 'أقرب جملهما متشابهة الألفاظ بنسبة {} %'],
  ['what they tell around it is {} % alike in words', 'ما يرويانه حوله متشابه الألفاظ بنسبة {} %'],
  ['{} % alike in words with what was published before', 'متشابه الألفاظ مع ما نُشر قبله بنسبة {} %'],
  ['only recalled: no report at hand tells of it as news', 'مذكور على سبيل التذكير فقط: لا تقرير هنا يرويه خبرا'],
  [
    'a total over several incidents, places or days: not added to any single event',
    'مجموع عن حوادث أو أماكن أو أيام عدة: لا يُضاف إلى حدث بعينه',
  ],
];

/** Values in disputes and tolls. */
const values: Sayings = [
  ['initiators', 'الفاعلون'],
  ['targets', 'المستهدفون'],
  ['{} (stated)', '{} (كما ورد)'],
  ['{} (relative)', '{} (محسوب من النشر)'],
  ['{} (published)', '{} (مفترض من النشر)'],
  ['{} (inherited)', '{} (من آخر تاريخ مذكور)'],
  ['{} or more', '{} فأكثر'],
  ['{} or {}', '{} أو {}'],
  ['{} to {}', '{} إلى {}'],
  ['denies', 'ينفي'],
  ['asserts', 'يثبت'],
  ['taken by {}', 'سيطر عليه {}'],
  ['entered by {}', 'دخله {}'],
  ['left by {}', 'خرج منه {}'],
  ['taken', 'سُيطر عليه'],
  ['entered', 'دُخل'],
  ['left', 'خُرج منه'],
  ['state forces', 'قوات حكومية'],
  ['forces other than the state', 'قوات غير حكومية'],
  ['all', 'كل'],
  ['whole', 'كله'],
  ['part', 'جزء'],
  ['{} killed', 'قتلى: {}'],
  ['{} injured', 'جرحى: {}'],
  ['{} missing', 'مفقودون: {}'],
  ['{} captured', 'أسرى: {}'],
  ['{} displaced', 'نازحون: {}'],
  ['{} freed', 'مفرج عنهم: {}'],
  ['{} arrested', 'معتقلون: {}'],
  ['{} children', '{} أطفال'],
  ['{} women', '{} نساء'],
  ['{} fighters', '{} مقاتلون'],
  ['at least {}', 'ما لا يقل عن {}'],
  ['up to {}', 'حتى {}'],
  ['about {}', 'نحو {}'],
  ['an unstated number', 'عدد غير مذكور'],
  ['a part of {}', 'جزء من {}'],
  ['1 claim', 'قول واحد'],
  ['{} claims', 'أقوال عددها {}'],
];

/** Names joined in one slot. */
const joined: Sayings = [
  ['{} and {} more', '{} وغيرهم: {}'],
  ['{} and {}', '{} و{}'],
  ['{}, {}', '{}، {}'],
];

/** Whole sentences. */
export const sentencesAr: Sayings = [...disputes, ...grades, ...tolls, ...gathering, ...control];
/** What stands in a sentence, or as a value by itself. */
export const valuesAr: Sayings = [...values, ...joined];
