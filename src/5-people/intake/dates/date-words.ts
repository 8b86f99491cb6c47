/** Words around dates on pages and in messages that the language packs do not hold: one form a line. */
const lines = (text: string): readonly string[] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** After a clock time: before noon, and after it. */
export const morning = lines(`
  ص
  صباحا
  صباحًا
  صباحاً
  am
  a.m.`);

export const afternoon = lines(`
  م
  مساء
  مساءً
  مساءا
  ظهرا
  ظهرًا
  ظهراً
  عصرا
  عصراً
  pm
  p.m.`);

/** Behind a year of the Hijri calendar. */
export const hijriMarks = lines(`
  هـ
  هجري
  هجرية
  هجريا
  ه
  ah`);

/** A place or a name whose clock is meant → offset, or its name in the IANA database. */
export const clocks: readonly (readonly [zone: string, forms: readonly string[]])[] = [
  [
    'UTC',
    lines(`
    غرينتش
    جرينتش
    غرينيتش
    غرينيش
    gmt
    utc`),
  ],
  [
    'Asia/Damascus',
    lines(`
    دمشق
    سوريا
    damascus`),
  ],
  [
    'Asia/Beirut',
    lines(`
    بيروت
    لبنان
    beirut`),
  ],
  [
    'Asia/Baghdad',
    lines(`
    بغداد
    العراق
    baghdad`),
  ],
  [
    'Asia/Gaza',
    lines(`
    غزة
    فلسطين
    gaza`),
  ],
  [
    'Asia/Jerusalem',
    lines(`
    القدس
    jerusalem`),
  ],
  [
    'Asia/Riyadh',
    lines(`
    الرياض
    مكة المكرمة
    السعودية
    riyadh`),
  ],
  [
    'Africa/Khartoum',
    lines(`
    الخرطوم
    السودان
    khartoum`),
  ],
  [
    'Africa/Cairo',
    lines(`
    القاهرة
    مصر
    cairo`),
  ],
  [
    'Africa/Tripoli',
    lines(`
    طرابلس
    ليبيا
    tripoli`),
  ],
  [
    'Asia/Aden',
    lines(`
    صنعاء
    عدن
    اليمن`),
  ],
  [
    'Europe/Istanbul',
    lines(`
    إسطنبول
    تركيا
    istanbul`),
  ],
];

/** How long ago, in hours: since, the unit, and its number where the word holds it. */
export const ago = lines(`
  منذ
  قبل
  ago`);

export const agoUnits: readonly (readonly [hours: number, number: number | null, forms: readonly string[]])[] = [
  [
    1 / 60,
    null,
    lines(`
    دقيقة
    دقائق
    minute
    minutes`),
  ],
  [1 / 60, 2, ['دقيقتين']],
  [
    1,
    null,
    lines(`
    ساعة
    ساعات
    hour
    hours`),
  ],
  [1, 2, ['ساعتين']],
  [
    24,
    null,
    lines(`
    يوم
    أيام
    ايام
    day
    days`),
  ],
  [24, 2, ['يومين']],
  [
    168,
    null,
    lines(`
    أسبوع
    أسابيع
    اسابيع
    week
    weeks`),
  ],
  [168, 2, ['أسبوعين']],
];

/** A day said from the day of reading. */
export const nearDays: readonly (readonly [days: number, forms: readonly string[]])[] = [
  [0, ['اليوم', 'today']],
  [-1, ['أمس', 'yesterday']],
];
