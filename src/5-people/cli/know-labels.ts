/** The words of `riwaya know`, in both languages. One Arabic form a line. */
import type { HowFound, NameKind } from '#knowledge';
import type { Candidate } from './know-candidates.ts';

export type KnowLabels = {
  readonly is: Readonly<Record<NameKind, string>>;
  readonly how: Readonly<Record<HowFound, string>>;
  readonly needs: Readonly<Record<NonNullable<Candidate['needs']>, string>>;
  readonly kind: string;
  readonly found: string;
  readonly within: string;
  readonly at: string;
  readonly valid: string;
  readonly importance: string;
  readonly also: string;
  readonly codes: string;
  readonly origin: string;
  readonly layer: string;
  readonly ships: string;
  readonly comma: string;
  readonly nobody: string;
  readonly didYouMean: string;
  readonly howToTeach: string;
  readonly allKnown: string;
  readonly reports: string;
  readonly saidWithin: string;
};

export const knowLabels: Readonly<Record<'ar' | 'en', KnowLabels>> = {
  en: {
    is: { place: 'place', actor: 'actor', person: 'person', source: 'source', term: 'term' },
    how: {
      exact: 'the name itself',
      spacing: 'the name, spaced otherwise',
      article: 'the name with or without the article',
      short: 'a short form, which only refers back within a report',
      near: 'one letter differs',
    },
    needs: {
      'kind-or-unit': 'read only with its kind before it, or the unit it lies in after it',
      'kind-or-preposition': 'an ordinary word too: read only with a noun or preposition of place',
    },
    kind: 'is',
    found: 'found by',
    within: 'in',
    at: 'at',
    valid: 'valid',
    importance: 'importance',
    also: 'also',
    codes: 'codes',
    origin: 'origin',
    layer: 'layer',
    ships: 'ships with Riwaya',
    comma: ', ',
    nobody: 'No entry bears this name',
    didYouMean: 'Did you mean:',
    howToTeach: 'riwaya know --teach NAME --lat … --lon … --kind … --country … adds a place, --same-as ID another name.',
    allKnown: 'Every place in these documents is known.',
    reports: 'reports',
    saidWithin: 'said to lie in',
  },
  ar: {
    is: {
      place: 'مكان',
      actor: 'طرف',
      person: 'شخص',
      source: 'مصدر',
      term: 'لفظ',
    },
    how: {
      exact: 'الاسم نفسه',
      spacing: 'الاسم بمسافات أخرى',
      article: 'الاسم مع أل التعريف أو بدونها',
      short: 'صيغة مختصرة تعود على ما سبق في التقرير',
      near: 'يختلف حرف واحد',
    },
    needs: {
      'kind-or-unit': 'لا يُقرأ إلا إذا سبقه نوعه أو تلته الوحدة التي يقع فيها',
      'kind-or-preposition': 'كلمة عادية أيضا: لا يُقرأ إلا مع اسم نوع أو حرف جر',
    },
    kind: 'النوع',
    found: 'المطابقة',
    within: 'ضمن',
    at: 'الإحداثيات',
    valid: 'المدة',
    importance: 'الأهمية',
    also: 'أسماء أخرى',
    codes: 'الرموز',
    origin: 'الأصل',
    layer: 'الطبقة',
    ships: 'تأتي مع رواية',
    comma: '، ',
    nobody: 'لا مدخل بهذا الاسم',
    didYouMean: 'هل تقصد:',
    howToTeach: 'riwaya know --teach NAME --lat … --lon … --kind … --country …',
    allKnown: 'كل الأماكن في هذه الوثائق معروفة.',
    reports: 'التقارير',
    saidWithin: 'قيل إنه ضمن',
  },
};
