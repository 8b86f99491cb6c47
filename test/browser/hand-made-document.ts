/** A document put together by hand for tests of what people see: every slot, two voices, overlaps, and a hostile text. */
import type { Claim, Document, Mention } from '#contract';

const lines = [
  'قصف على ريف إدلب يوقع قتلى',
  'قالت منظمة الخوذ البيضاء إن الطيران الحربي الروسي شن غارتين جويتين على بلدة أريحا بريف إدلب صباح الخميس، ما أسفر عن مقتل أربعة مدنيين وإصابة 25 آخرين بينهم ثمانية أطفال.',
  'ونفت وزارة الدفاع الروسية استهداف المدنيين في أريحا، وزعمت أنها ضربت مواقع للإرهابيين.',
  'وأعلنت إدارة العمليات العسكرية تحرير مدينتي سراقب وخان شيخون. وقد تنسحب قوات النظام من معرة النعمان خلال أيام.',
  'وتوقف مطار حلب الدولي عن العمل. <script>document.title = "harm"</script> & "نهاية"',
];
const text = lines.join('\n');

function span(words: string, after = ''): { start: number; end: number; text: string } {
  const from = after ? text.indexOf(after) : 0;
  const start = text.indexOf(words, from);
  if (start < 0) throw new Error(`fixture: the text has no ${words}`);
  return { start, end: start + words.length, text: words };
}

function line(index: number): { start: number; end: number } {
  const { start, end } = span(lines[index] as string);
  return { start, end };
}

const actors = {
  russia: {
    id: 'russian-air-force',
    name: 'Russian Aerospace Forces',
    name_ar: 'القوات الجوية الروسية',
    kind: 'military',
    part_of: ['russia'],
  },
  ministry: {
    id: 'russian-ministry-of-defence',
    name: 'Russian Ministry of Defence',
    name_ar: 'وزارة الدفاع الروسية',
    kind: 'government',
    part_of: ['russia'],
  },
  helmets: { id: 'white-helmets', name: 'White Helmets', name_ar: 'الخوذ البيضاء', kind: 'rescue', part_of: [] },
  command: {
    id: 'military-operations-command',
    name: 'Military Operations Command',
    name_ar: 'إدارة العمليات العسكرية',
    kind: 'rebel',
    part_of: [],
  },
  government: { id: 'syrian-government', name: 'Syrian government forces', name_ar: 'قوات الحكومة السورية', kind: 'state', part_of: [] },
  civilians: { id: 'civilians', name: 'Civilians', name_ar: 'مدنيون', kind: 'civilians', part_of: [] },
};

const place = (id: string, name: string, name_ar: string, lat: number, lon: number, kind = 'city') => ({
  id,
  name,
  name_ar,
  lat,
  lon,
  kind,
  admin: ['Idlib'],
  country: 'SY',
});
const ariha = place('ariha', 'Ariha', 'أريحا', 35.813, 36.608, 'town');
const jericho = { ...place('jericho', 'Jericho', 'أريحا', 31.857, 35.46), admin: ['Jericho'], country: 'PS' };

type Blank = Pick<Claim, 'extent' | 'polarity' | 'modality' | 'incidents' | 'disputes' | 'notes' | 'targets' | 'tolls'>;
const blank = (): Blank => ({
  extent: 'unknown',
  polarity: 'asserted',
  modality: 'actual',
  incidents: null,
  disputes: [],
  notes: [],
  targets: [],
  tolls: [],
});
const thursday = { start: '2024-11-28', end: '2024-11-28', precision: 'day', basis: 'relative', text: 'صباح الخميس' } as const;
const inherited = { start: '2024-11-28', end: '2024-11-28', precision: 'day', basis: 'inherited', text: null } as const;

const strike: Claim = {
  ...blank(),
  id: 'c-strike',
  sentence: line(1),
  event: span('غارتين جويتين'),
  type: 'air-drone-strike',
  initiators: [{ ...span('الطيران الحربي الروسي'), actor: actors.russia }],
  targets: [{ ...span('أربعة مدنيين'), actor: actors.civilians }],
  places: [
    { ...span('بلدة أريحا بريف إدلب'), precision: 'exact', place: ariha, candidates: [{ ...jericho, why: 'same name; far from Idlib' }] },
  ],
  time: thursday,
  tolls: [
    { ...span('مقتل أربعة مدنيين'), outcome: 'killed', low: 4, high: 4, approximate: false, who: 'civilians', of_which: [] },
    {
      ...span('إصابة 25 آخرين بينهم ثمانية أطفال'),
      outcome: 'injured',
      low: 25,
      high: 25,
      approximate: false,
      who: 'unspecified',
      of_which: [{ who: 'children', low: 8, high: 8 }],
    },
  ],
  incidents: { low: 2, high: 2 },
  attribution: [{ ...span('منظمة الخوذ البيضاء'), source: actors.helmets, cue: 'قالت', stance: 'states', quoted: 'indirect' }],
  disputes: ['c-denial'],
  confidence: 0.91,
  because: [{ ...span('غارتين جويتين'), slot: 'type', rule: 'strike noun with air adjective', lost: ['bombardment'] }],
  features: [{ name: 'trigger', value: 0.6, sentence: 'the words name an air strike outright' }],
};

const denial: Claim = {
  ...blank(),
  id: 'c-denial',
  sentence: line(2),
  event: span('استهداف'),
  type: 'attack',
  polarity: 'denied',
  initiators: [{ ...span('وزارة الدفاع الروسية'), actor: actors.ministry }],
  targets: [{ ...span('المدنيين', 'استهداف'), actor: actors.civilians }],
  places: [{ ...span('أريحا', 'المدنيين في'), precision: 'exact', place: ariha, candidates: [] }],
  time: inherited,
  attribution: [{ ...span('وزارة الدفاع الروسية'), source: actors.ministry, cue: 'نفت', stance: 'denies', quoted: 'indirect' }],
  disputes: ['c-strike'],
  confidence: 0.74,
  notes: ['antecedent assumed'],
};

const capture = (id: string, where: string, at: Claim['places'][number]['place']): Claim => ({
  ...blank(),
  id,
  sentence: { start: line(3).start, end: span('وخان شيخون.').end },
  event: span('تحرير'),
  type: 'non-state-actor-overtakes-territory',
  initiators: [{ ...span('إدارة العمليات العسكرية'), actor: actors.command }],
  places: [{ ...span(where), precision: 'exact', place: at, candidates: [] }],
  extent: 'whole',
  time: inherited,
  attribution: [{ ...span('إدارة العمليات العسكرية'), source: actors.command, cue: 'وأعلنت', stance: 'claims', quoted: 'indirect' }],
  confidence: 0.83,
});

const withdrawal: Claim = {
  ...blank(),
  id: 'c-withdrawal',
  sentence: { start: span('وقد تنسحب').start, end: line(3).end },
  event: span('تنسحب'),
  type: 'withdrawal',
  modality: 'possible',
  initiators: [{ ...span('قوات النظام'), actor: actors.government }],
  places: [{ ...span('معرة النعمان'), precision: 'near', place: null, candidates: [] }],
  time: { start: '2024-11-30', end: null, precision: 'days', basis: 'relative', text: 'خلال أيام' },
  attribution: [],
  confidence: 0.38,
};

const closure: Claim = {
  ...blank(),
  id: 'c-closure',
  sentence: { start: line(4).start, end: span('عن العمل.').end },
  event: span('توقف'),
  type: 'closure',
  initiators: [],
  places: [
    {
      ...span('مطار حلب الدولي'),
      precision: 'exact',
      place: place('aleppo-airport', 'Aleppo International Airport', 'مطار حلب الدولي', 36.181, 37.224, 'airport'),
      candidates: [],
    },
  ],
  time: { start: '2024-11-29', end: '2024-11-30', precision: 'days', basis: 'published', text: null },
  attribution: [],
  confidence: 0.66,
  notes: ['date taken from publication'],
};

const term = (words: string, neutral: string, neutral_ar: string, register: string, voice: string | null, after = ''): Mention => ({
  ...span(words, after),
  kind: 'term',
  ref: null,
  value: { neutral, neutral_ar, register, quoted: false, voice },
});
const mention = (kind: Mention['kind'], words: string, ref: string | null, after = ''): Mention => ({ ...span(words, after), kind, ref });

export const fixture: Document = {
  format: 'riwaya/1',
  engine: { version: '0.1.0', knowledge: `sha256:${'0'.repeat(64)}` },
  report: {
    id: 'fixture',
    sha256: 'a'.repeat(64),
    language: 'ar',
    title: lines[0] as string,
    publisher: 'enab-baladi',
    url: 'https://example.org/a?b=1&c="2"',
    published: '2024-11-30',
    published_zone: '+03:00',
    text,
  },
  mentions: [
    mention('source', 'منظمة الخوذ البيضاء', 'white-helmets'),
    mention('actor', 'الطيران الحربي الروسي', 'russian-air-force'),
    mention('place', 'بلدة أريحا', 'ariha'),
    mention('place', 'بريف إدلب', 'idlib-governorate', 'أريحا'),
    mention('time', 'صباح الخميس', null),
    mention('quantity', 'أربعة', null),
    mention('quantity', 'ثمانية أطفال', null),
    mention('actor', 'وزارة الدفاع الروسية', 'russian-ministry-of-defence'),
    term('لإرهابيين', 'armed opposition', 'فصائل المعارضة المسلحة', 'pejorative', 'russian-ministry-of-defence'),
    mention('actor', 'إدارة العمليات العسكرية', 'military-operations-command'),
    term('تحرير', 'capture', 'سيطرة على', 'triumphal', 'military-operations-command'),
    mention('place', 'سراقب', 'saraqib'),
    mention('place', 'خان شيخون', 'khan-shaykhun'),
    term('قوات النظام', 'government forces', 'قوات الحكومة', 'pejorative', null),
    mention('actor', 'قوات النظام', 'syrian-government'),
    mention('place', 'معرة النعمان', 'maarrat-al-numan'),
    mention('place', 'مطار حلب الدولي', 'aleppo-airport'),
  ],
  claims: [
    strike,
    denial,
    capture('c-saraqib', 'سراقب', place('saraqib', 'Saraqib', 'سراقب', 35.866, 36.801)),
    capture('c-khan', 'خان شيخون', place('khan-shaykhun', 'Khan Shaykhun', 'خان شيخون', 35.443, 36.651)),
    withdrawal,
    closure,
  ],
  notes: ['zone assumed UTC+3'],
};
