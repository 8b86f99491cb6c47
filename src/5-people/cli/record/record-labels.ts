/** What the commands on the record say, in both languages. `{}` are filled in order; Arabic counts follow their nouns. */
import type { AddedReport } from '#record';

export type RecordLabels = {
  readonly outcomes: Readonly<Record<AddedReport['outcome'], string>>;
  readonly addedOne: string;
  readonly summary: string;
  readonly keptOnly: string;
  readonly unchanged: string;
  readonly nothingNew: string;
  readonly noHits: string;
  readonly report: string;
  readonly event: string;
  readonly claim: string;
  readonly sameReading: string;
  readonly gone: string;
  readonly come: string;
  readonly changed: string;
  readonly nothing: string;
  readonly corrected: string;
  readonly judged: string;
  readonly takenBack: string;
  readonly isTakenBack: string;
  readonly noJudgements: string;
  readonly same: string;
  readonly apart: string;
  readonly written: string;
  readonly backedUp: string;
  readonly copied: string;
  readonly by: string;
};

export const recordLabels: Readonly<Record<'ar' | 'en', RecordLabels>> = {
  en: {
    outcomes: { added: 'added', known: 'known already', 'read-anew': 'read anew', unread: 'not read', erased: 'erased before' },
    addedOne: 'claims: {}, events: {}',
    summary: 'added: {}, known already: {}, read anew: {}, not read: {}; claims: {}, events they are in: {}',
    keptOnly: 'kept: {}',
    unchanged: 'addresses with nothing new: {}',
    nothingNew: 'Every report is read by this engine and knowledge already.',
    noHits: 'No sentence holds these words.',
    report: 'report',
    event: 'event',
    claim: 'claim',
    sameReading: 'Both readings claim the same.',
    gone: 'no longer claimed',
    come: 'newly claimed',
    changed: 'changed',
    nothing: 'nothing',
    corrected: '{} of {} is now {} (correction {})',
    judged: 'judgement {} is kept; the events are gathered anew',
    takenBack: 'judgement {} is taken back; the events are gathered anew',
    isTakenBack: 'taken back',
    noJudgements: 'Nobody has judged or corrected anything.',
    same: 'the same',
    apart: 'not the same',
    written: '{} rows written to {}',
    backedUp: 'the whole record is in {}',
    copied: '{} rows copied to {}',
    by: 'by {}',
  },
  ar: {
    outcomes: {
      added: 'أُضيف',
      known: 'معروف من قبل',
      'read-anew': 'قُرئ من جديد',
      unread: 'لم يُقرأ',
      erased: 'مُحي سابقًا',
    },
    addedOne: 'الأقوال: {}، الأحداث: {}',
    summary: 'أُضيف: {}، معروف من قبل: {}، قُرئ من جديد: {}، لم يُقرأ: {}؛ الأقوال: {}، أحداثها: {}',
    keptOnly: 'حُفظ: {}',
    unchanged: 'عناوين لا جديد فيها: {}',
    nothingNew: 'كل التقارير مقروءة بهذا المحرك وهذه المعرفة.',
    noHits: 'لا جملة فيها هذه الكلمات.',
    report: 'التقرير',
    event: 'الحدث',
    claim: 'القول',
    sameReading: 'القراءتان متفقتان.',
    gone: 'لم يعد يُقرأ',
    come: 'قُرئ حديثا',
    changed: 'تغير',
    nothing: 'لا شيء',
    corrected: 'صارت قيمة {} في {}: {} (التصحيح {})',
    judged: 'حُفظ الحكم {} وجُمعت الأحداث من جديد',
    takenBack: 'سُحب الحكم {} وجُمعت الأحداث من جديد',
    isTakenBack: 'سُحب',
    noJudgements: 'لم يحكم أحد ولم يصحح شيئا.',
    same: 'حدث واحد',
    apart: 'حدثان مختلفان',
    written: 'صفوف مكتوبة: {} في {}',
    backedUp: 'السجل كله في {}',
    copied: 'صفوف منسوخة: {} إلى {}',
    by: 'بيد {}',
  },
};
