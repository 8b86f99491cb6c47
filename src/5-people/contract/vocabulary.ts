/**
 * The closed word lists of `riwaya/1`. The engine holds the same lists as types; `engine.test.ts` fails when they part.
 */
export const eventTypes = [
  'armed-clash',
  'government-regains-territory',
  'non-state-actor-overtakes-territory',
  'chemical-weapon',
  'air-drone-strike',
  'suicide-bomb',
  'shelling-artillery-missile-attack',
  'remote-explosive-landmine-ied',
  'grenade',
  'sexual-violence',
  'attack',
  'abduction-forced-disappearance',
  'peaceful-protest',
  'protest-with-intervention',
  'excessive-force-against-protesters',
  'violent-demonstration',
  'mob-violence',
  'agreement',
  'arrests',
  'change-to-group-activity',
  'disrupted-weapons-use',
  'headquarters-or-base-established',
  'looting-property-destruction',
  'non-violent-transfer-of-territory',
  'other-strategic',
  'ground-offensive',
  'bombardment',
  'casualty-report',
  'withdrawal',
  'release',
  'closure',
  'displacement',
  'military-support',
  'deployment',
] as const;

export const polarities = ['asserted', 'denied'] as const;
export const modalities = ['actual', 'ongoing', 'background', 'possible', 'planned', 'demanded', 'hypothetical'] as const;
export const stances = ['states', 'claims', 'alleges', 'confirms', 'denies', 'doubts', 'withholds'] as const;
export const outcomes = ['killed', 'injured', 'missing', 'captured', 'displaced', 'freed', 'arrested'] as const;
export const datePrecisions = ['hour', 'day', 'days', 'week', 'month', 'year', 'unknown'] as const;
export const dateBases = ['stated', 'relative', 'inherited', 'published'] as const;
export const placePrecisions = ['exact', 'near', 'district', 'governorate', 'country', 'unresolved'] as const;
export const mentionKinds = ['actor', 'place', 'person', 'source', 'time', 'quantity', 'term'] as const;
export const extents = ['whole', 'part', 'unknown'] as const;
export const quotations = ['direct', 'indirect', 'none'] as const;
