/** Reports of our own for tests of the record, read by the engine as it is. */
import type { Document, UnreadDocument } from '#claims';
import { type Engine, noHeader, openEngine, takeReport } from '#intake';

let opened: Engine | undefined;
/** The engine with the knowledge that ships, opened once. */
export const engine = (): Engine => {
  opened ??= openEngine();
  return opened;
};

export type Told = {
  readonly id: string;
  readonly publisher: string | null;
  readonly published: string;
  readonly text: string;
  readonly title?: string;
};

/** Reads a report; `version` stands for another engine that reads the same. */
export function documentOf({ id, publisher, published, text, title = 'بلا عنوان' }: Told, version?: string): Document {
  const document = engine().read(takeReport(text, { ...noHeader, id, publisher, published, title }, 'text').report);
  return version === undefined ? document : { ...document, engine: { ...document.engine, version } };
}

/** Strikes on Idlib by two voices, with tolls that differ. */
export const strikes: readonly Told[] = [
  {
    id: 'strike-1',
    publisher: 'enab-baladi',
    published: '2024-12-01',
    title: 'غارات على إدلب',
    text: 'قتل أربعة مدنيين في غارة روسية على مدينة إدلب أمس السبت.',
  },
  {
    id: 'strike-2',
    publisher: 'sana',
    published: '2024-12-01',
    title: 'الطيران يستهدف مقرات في إدلب',
    text: 'قتل تسعة مسلحين في غارة جوية على مدينة إدلب أمس السبت.',
  },
];

/** Who holds Hama. */
export const hama: readonly Told[] = [
  {
    id: 'hama-1',
    publisher: 'enab-baladi',
    published: '2024-12-05',
    title: 'المعارضة في حماة',
    text: 'سيطرت هيئة تحرير الشام على مدينة حماة اليوم الخميس.',
  },
  {
    id: 'hama-2',
    publisher: 'sana',
    published: '2024-12-05',
    title: 'الجيش يعيد انتشاره',
    text: 'انسحب الجيش السوري من مدينة حماة اليوم الخميس.',
  },
];

const places = ['مدينة إدلب', 'بلدة سرمين', 'مدينة حماة', 'مدينة حلب', 'مدينة حمص', 'بلدة تفتناز', 'مدينة سراقب', 'مدينة معرة النعمان'];

/** As many different short reports as asked for, the same for the same numbers. */
export function manyReports(count: number, first = 0): Told[] {
  return Array.from({ length: count }, (_, i): Told => {
    const n = first + i;
    const day = 1 + (n % 7);
    const place = places[n % places.length] as string;
    return {
      id: `many-${n}`,
      publisher: n % 2 ? 'sana' : 'enab-baladi',
      published: `2024-12-0${day + 1}`,
      text: `قتل ${2 + (n % 90)} مدنيين في غارة جوية على ${place} يوم ${day} كانون الأول 2024.`,
    };
  });
}

export const unread = (id: string): UnreadDocument => ({
  format: 'riwaya/1',
  engine: engine().identity,
  report: { id },
  mentions: [],
  claims: [],
  error: { code: 'empty', message: `${id} is empty`, line: null },
});
