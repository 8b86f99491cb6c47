/** What the import of a table says, in both languages. `{}` are filled in order; Arabic counts follow their nouns, so that any number agrees. */
export type ImportLabels = {
  readonly dryRun: string;
  readonly nothingChanged: string;
  readonly read: string;
  readonly units: string;
  readonly leftOut: string;
  readonly written: string;
  readonly rejected: string;
  readonly more: string;
  readonly writeAll: string;
  readonly all: string;
  readonly comma: string;
  /** Why a row was turned away, by how it is said in English. */
  readonly reasons: readonly (readonly [english: string, own: string])[];
};

export const importLabels: Readonly<Record<'ar' | 'en', ImportLabels>> = {
  en: {
    dryRun: '(dry run: not written)',
    nothingChanged: 'nothing changed',
    read: '{} rows read: {} new places, {} that are known already,',
    units: '{} new administrative units, {} that are known already',
    leftOut: '{} left out: {}',
    written: '{} rows added, {} updated, {} as before; {} of earlier imports kept',
    rejected: '{} rows rejected:',
    more: '… and {} more',
    writeAll: '--rejected FILE writes them all',
    all: 'all of them: {}',
    comma: ', ',
    reasons: [],
  },
  ar: {
    dryRun: '(تجربة: لم يُكتب شيء)',
    nothingChanged: 'لم يتغير شيء',
    read: 'الصفوف المقروءة: {}؛ أماكن جديدة: {}، معروفة من قبل: {}',
    units: 'وحدات إدارية جديدة: {}، معروفة من قبل: {}',
    leftOut: 'متروكة: {} ({})',
    written: 'صفوف مضافة: {}، محدثة: {}، كما كانت: {}؛ باقية من استيراد سابق: {}',
    rejected: 'صفوف مرفوضة: {}',
    more: '… وغيرها: {}',
    writeAll: 'الخيار --rejected FILE يكتبها كلها',
    all: 'كلها في: {}',
    comma: '، ',
    reasons: [
      ['it has no name', 'بلا اسم'],
      ['it has no coordinates', 'بلا إحداثيات'],
      ['its coordinates are not numbers', 'إحداثياته ليست أعدادا'],
      ['the coordinates are not numbers', 'الإحداثيات ليست أعدادا'],
      ['the coordinates are 0, 0', 'الإحداثيات 0، 0'],
      ['the coordinates are swapped (latitude {}, longitude {})', 'الإحداثيات معكوسة (خط العرض {}، خط الطول {})'],
      ['the point {} lies outside {}', 'النقطة {} خارج {}'],
      ['the point {} lies off the globe', 'النقطة {} خارج الكرة الأرضية'],
      ['the id {} is already at {}; the first is kept', 'المعرف {} موجود في {}؛ يبقى الأول'],
      ['it holds bytes that are not UTF-8 (cut or damaged)', 'فيه بايتات ليست UTF-8 (مقطوعة أو تالفة)'],
      ['its parents go round in a circle ({})', 'وحداته الأعلى تدور في حلقة ({})'],
      ['its wholes go round in a circle ({})', 'ما هو جزء منه يدور في حلقة ({})'],
      ['its parent {} is nowhere', 'وحدته الأعلى {} غير موجودة'],
      ['it names {}, which is nowhere', 'يسمي {} وهو غير موجود'],
      ['nothing tells where it lies', 'لا شيء يدل على موضعه'],
      ['its geonameid is not a number', 'رقمه في GeoNames ليس عددا'],
      ['it names no country', 'لا يسمي بلدا'],
      ['it has {} columns, not {}', 'أعمدته {} لا {}'],
      ['it is not JSON', 'ليس JSON'],
    ],
  },
};

/** A pattern with its `{}` filled. */
export const filled = (pattern: string, ...values: readonly (string | number)[]): string => {
  let n = 0;
  return pattern.replace(/\{\}/g, () => String(values[n++] ?? ''));
};
