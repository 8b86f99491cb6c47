/** The words of `riwaya sources`, in both languages. One Arabic form a line. */
type Counted = 'events' | 'alone' | 'corroborated' | 'contested' | 'denied' | 'denies' | 'withdrew' | 'copies';
type TallyLabels = { readonly nobody: string; readonly counts: Readonly<Record<Counted, string>> };

export const tallyLabels: Readonly<Record<'ar' | 'en', TallyLabels>> = {
  en: {
    nobody: 'Nobody says anything here.',
    counts: {
      events: 'events',
      alone: 'alone',
      corroborated: 'corroborated',
      contested: 'contested',
      denied: 'denied by others',
      denies: 'denies',
      withdrew: 'withdrew',
      copies: 'copied',
    },
  },
  ar: {
    nobody: 'لا أحد يقول شيئا هنا.',
    counts: {
      events: 'الأحداث',
      alone: 'انفرد بها',
      corroborated: 'وافقه غيره',
      contested: 'خالفه غيره',
      denied: 'نفاها غيره',
      denies: 'نفى قول غيره',
      withdrew: 'تراجع عنها',
      copies: 'نُقل كلامه',
    },
  },
};
