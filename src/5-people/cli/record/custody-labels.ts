/** What the commands on received material say, in both languages. `{}` are filled in order; Arabic counts follow their nouns. */
export type CustodyLabels = {
  readonly noItems: string;
  readonly failing: string;
  readonly noProblems: string;
  readonly received: string;
  readonly within: string;
  readonly isReport: string;
  readonly erased: string;
  readonly erasedNow: string;
  readonly wouldErase: string;
  readonly wouldEraseReports: string;
  readonly erasedReports: string;
  readonly publishedBy: string;
  readonly publisherUnknown: string;
  readonly published: string;
  readonly undated: string;
  readonly alsoPublishedBy: string;
  readonly sameText: string;
  readonly alike: string;
  readonly versions: string;
  readonly thisOne: string;
  readonly dates: string;
  readonly chosen: string;
  readonly parts: string;
  readonly exported: string;
  readonly sound: string;
  readonly unsound: string;
  readonly checked: string;
  readonly head: string;
  readonly writeItDown: string;
  readonly nothingLogged: string;
  readonly stamped: string;
  readonly item: string;
  readonly report: string;
  readonly entry: string;
};

export const custodyLabels: Readonly<Record<'ar' | 'en', CustodyLabels>> = {
  en: {
    noItems: 'Nothing has come in.',
    failing: 'failures: {}, asked last {}, to be asked again {}',
    noProblems: 'Nothing was set aside.',
    received: 'received {}',
    within: 'in {}',
    isReport: 'report {}',
    erased: 'erased {}',
    erasedNow: 'items erased: {}',
    wouldErase: 'items that would be erased: {}',
    wouldEraseReports: 'reports that would be erased with them: {}',
    erasedReports: 'reports erased with them: {}',
    publishedBy: 'published by {}',
    publisherUnknown: 'publisher unknown',
    published: 'published {} ({})',
    undated: 'day of publication unknown',
    alsoPublishedBy: 'also published by',
    sameText: 'the same text',
    alike: '{} % alike',
    versions: 'texts that this address had',
    thisOne: 'this one',
    dates: 'dates found',
    chosen: 'taken: {}',
    parts: 'parts: {}',
    exported: 'written to {}; {} says how to check it',
    sound: 'Nothing was altered.',
    unsound: 'Altered: {}',
    checked: 'items: {}, bytes: {}, entries of the log: {}, erased: {}',
    head: 'entry {}, {}',
    writeItDown: 'Keep the last line somewhere else: a log that was made anew as a whole is noticed only by it, or by a timestamp.',
    nothingLogged: 'The log is empty; add reports first.',
    stamped: 'entry {} of the log is stamped by {} at {}',
    item: 'item',
    report: 'report',
    entry: 'entry',
  },
  ar: {
    noItems: 'لم يرد شيء.',
    failing: 'مرات الإخفاق: {}، آخر طلب {}، الطلب المقبل {}',
    noProblems: 'لم يُنح شيء جانبا.',
    received: 'ورد {}',
    within: 'ضمن {}',
    isReport: 'التقرير {}',
    erased: 'مُحي {}',
    erasedNow: 'المواد الممحوة: {}',
    wouldErase: 'مواد ستُمحى: {}',
    wouldEraseReports: 'تقارير ستُمحى معها: {}',
    erasedReports: 'التقارير الممحوة معها: {}',
    publishedBy: 'نشره {}',
    publisherUnknown: 'الناشر غير معروف',
    published: 'نُشر {} ({})',
    undated: 'يوم النشر غير معروف',
    alsoPublishedBy: 'نشره أيضا',
    sameText: 'النص نفسه',
    alike: 'التشابه {} %',
    versions: 'النصوص التي كانت على هذا العنوان',
    thisOne: 'هذا النص',
    dates: 'التواريخ الموجودة',
    chosen: 'المأخوذ: {}',
    parts: 'الأجزاء: {}',
    exported: 'كُتب في {}؛ وفي {} طريقة التحقق منه',
    sound: 'لم يُغير شيء.',
    unsound: 'المغير: {}',
    checked: 'المواد: {}، البايتات: {}، قيود السجل: {}، الممحوة: {}',
    head: 'القيد {}، {}',
    writeItDown: 'احفظ السطر الأخير في مكان آخر: فالسجل المعاد صنعه كله لا يُكشف إلا به أو بختم زمني.',
    nothingLogged: 'السجل فارغ؛ أضف تقارير أولا.',
    stamped: 'القيد {} من السجل ختمه {} في {}',
    item: 'المادة',
    report: 'التقرير',
    entry: 'القيد',
  },
};
