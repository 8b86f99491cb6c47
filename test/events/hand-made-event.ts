/** One event of two accounts that part on the doer and the number, and a reprint: what the exports are shown by. */
import type { ListedEvent, OneEvent } from '#contract';
import type { Account, EventPlace, Figure, Party, Reason, Voice } from '#events';

const reason = (name: string, sentence: string, slots: Reason['with'] = {}, value = 0): Reason => ({ name, value, with: slots, sentence });

const helmets: Voice = {
  id: 'white-helmets',
  name: 'White Helmets',
  name_ar: 'الخوذ البيضاء',
  kind: 'rescue',
  part_of: [],
  known: true,
};
const ministry: Voice = {
  id: 'made-ministry',
  name: 'Ministry of the Example',
  name_ar: 'وزارة المثال',
  kind: 'ministry',
  part_of: ['syrian-government'],
  known: true,
};

const party = (id: string, name: string, name_ar: string, accounts: string[]): Party => ({ id, name, name_ar, part_of: [], accounts });
const sarmin: EventPlace = {
  text: 'سرمين',
  precision: 'near',
  place: {
    id: 'sarmin',
    name: 'Sarmin',
    name_ar: 'سرمين',
    lat: 35.9,
    lon: 36.72,
    kind: 'town',
    admin: ['Idlib District'],
    country: 'SY',
  },
  area: { lat: 35.91, lon: 36.73, radius_km: 5 },
  accounts: ['a1', 'a2'],
};
const time = { start: '2024-11-29', end: '2024-11-29', precision: 'day', basis: 'stated', accounts: ['a1', 'a2'] } as const;

const figure = (claim: string, voice: string, low: number, high: number | null, over: Partial<Figure> = {}): Figure => ({
  outcome: 'killed',
  who: 'civilians',
  low,
  high,
  approximate: false,
  of_which: [],
  text: `${low}`,
  quotation: 'قتل مدنيون في غارة قرب سرمين.',
  claim,
  report: claim.split('/')[0] ?? '',
  voice,
  said: '2024-11-30',
  total: false,
  superseded_by: null,
  ...over,
});
const four = figure('r1/c1', 'white-helmets', 4, null, { of_which: [{ who: 'children', low: 2, high: 2 }] });
const three = figure('r1/c0', 'white-helmets', 3, 3, { superseded_by: 'r1/c1' });
const seven = figure('r2/c1', 'made-ministry', 7, 7);

const accounts: Account[] = [
  {
    id: 'a1',
    voice: helmets,
    via: [],
    holds: 'asserts',
    sayings: [
      {
        claim: 'r1/c1',
        report: 'r1',
        publisher: null,
        said: '2024-11-30',
        quotation: 'قالت الخوذ البيضاء إن أربعة مدنيين على الأقل قتلوا.',
        stance: 'states',
        denies: false,
        hedged: false,
      },
    ],
    copies: [{ claim: 'r3/c1', report: 'r3', publisher: 'made-agency', of: 'r1/c1', reason: reason('same-words', 'the same words') }],
    repeats: null,
    sides: [],
    types: ['air-drone-strike'],
    initiators: [party('russia', 'Russian Federation', 'روسيا', ['a1'])],
    targets: [],
    places: [sarmin],
    time,
    extent: 'unknown',
    figures: [three, four],
  },
  {
    id: 'a2',
    voice: ministry,
    via: [helmets],
    holds: 'asserts',
    sayings: [
      {
        claim: 'r2/c1',
        report: 'r2',
        publisher: 'made-agency',
        said: '2024-11-30',
        quotation: 'قتل سبعة مدنيين بقذائف المسلحين.',
        stance: 'claims',
        denies: false,
        hedged: false,
      },
    ],
    copies: [],
    repeats: null,
    sides: ['syria-government-to-2024'],
    types: ['air-drone-strike'],
    initiators: [party('syrian-opposition', 'Syrian opposition', 'المعارضة السورية', ['a2'])],
    targets: [],
    places: [sarmin],
    time,
    extent: 'unknown',
    figures: [seven],
  },
];

export const madeEvent: ListedEvent = {
  id: 'e-made',
  type: 'air-drone-strike',
  family: 'violence',
  total: false,
  places: [sarmin],
  time,
  initiators: accounts.flatMap(({ initiators }) => initiators),
  targets: [],
  members: [
    { claim: 'r1/c1', report: 'r1', account: 'a1', role: 'tells', main: true, prominence: 1, nearest: null, reasons: [] },
    {
      claim: 'r2/c1',
      report: 'r2',
      account: 'a2',
      role: 'tells',
      main: true,
      prominence: 1,
      nearest: 'r1/c1',
      reasons: [reason('made-place', 'both name Sarmin', {}, 1.5)],
    },
  ],
  accounts,
  disputes: [
    {
      kind: 'perpetrator-differs',
      accounts: ['a1', 'a2'],
      claims: ['r1/c1', 'r2/c1'],
      values: ['Russian Federation', 'Syrian opposition'],
      reason: reason('made-perpetrators', 'two parties that are no part of each other are named'),
    },
  ],
  happened: {
    grade: 'corroborated',
    across: 'opposing',
    reasons: [reason('made-independent', '2 independent voices say so', { n: 2 }, 2)],
  },
  responsible: { grade: 'contested', reasons: [reason('made-parted', 'voices name different parties')] },
  status: 'contested',
  notes: [],
  tolls: [
    {
      outcome: 'killed',
      who: 'all',
      low: { value: 4, figure: four, voice: helmets },
      best: { value: 4, figure: four, voice: helmets },
      high: { value: 7, figure: seven, voice: ministry },
      notes: [],
    },
  ],
};

export const oneEvent: OneEvent = {
  format: 'riwaya-event/1',
  rule: 'widest',
  according_to: null,
  event: madeEvent,
  now: ['e-made'],
  reports: [{ key: 'r1', id: 'first-report', sha256: '0'.repeat(64), title: null, publisher: null, url: null, published: '2024-11-30' }],
  versions: [{ version: 1, at: '2024-12-01T00:00:00.000Z' }],
};
