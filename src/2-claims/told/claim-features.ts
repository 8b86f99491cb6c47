import type { Claim, EventType } from '../document.ts';

/** The kinds of telling that a model was trained for. */
export type ToldClass = 'assault' | 'protest';

/** Fighting, strikes and their victims. */
export const violentTypes: ReadonlySet<EventType> = new Set<EventType>([
  'armed-clash',
  'chemical-weapon',
  'air-drone-strike',
  'suicide-bomb',
  'shelling-artillery-missile-attack',
  'remote-explosive-landmine-ied',
  'grenade',
  'attack',
  'bombardment',
  'casualty-report',
  'ground-offensive',
]);

const types: Record<ToldClass, ReadonlySet<EventType>> = {
  assault: new Set<EventType>([...violentTypes, 'sexual-violence', 'abduction-forced-disappearance', 'excessive-force-against-protesters']),
  protest: new Set<EventType>([
    'peaceful-protest',
    'protest-with-intervention',
    'excessive-force-against-protesters',
    'violent-demonstration',
    'mob-violence',
  ]),
};

export const isOfClass = (cls: ToldClass, type: EventType): boolean => types[cls].has(type);

/** What a claim must hold to be described; a draft of the reader and a claim of a document both do. */
export type Described = Pick<
  Claim,
  'type' | 'modality' | 'polarity' | 'tolls' | 'initiators' | 'targets' | 'places' | 'time' | 'attribution' | 'incidents'
>;

/** Names of what the rules found in a sentence, for the linear model to weigh beside the words; each once. */
export function claimFeatures(cls: ToldClass, claims: readonly Described[]): string[] {
  const names = new Set<string>();
  const own = claims.filter((claim) => isOfClass(cls, claim.type));
  for (const claim of own) for (const name of describe(claim)) names.add(`rule:${name}`);
  names.add(`rule:claims=${Math.min(own.length, 3)}`);
  if (claims.length > own.length) names.add('rule:others');
  return [...names];
}

function* describe(claim: Described): Generator<string> {
  const isTold = (claim.modality === 'actual' || claim.modality === 'ongoing') && claim.polarity === 'asserted';
  yield isTold ? 'told' : `not-told:${claim.polarity === 'denied' ? 'denied' : claim.modality}`;
  yield `type:${claim.type}`;
  if (!isTold) return;
  yield `told-type:${claim.type}`;
  if (claim.initiators.length > 0) yield 'who';
  if (claim.targets.length > 0) yield 'whom';
  if (claim.initiators.length > 0 && claim.targets.length > 0) yield 'who+whom';
  if (claim.places.length > 0) yield 'where';
  if (claim.incidents) yield 'incidents';
  yield claim.attribution.some((link) => link.cue) ? 'quoted' : 'own-words';
  const isDated = claim.time.basis === 'stated' || claim.time.basis === 'relative';
  if (isDated) yield `when:${claim.time.precision}`;
  for (const toll of claim.tolls) {
    yield `toll:${toll.outcome}`;
    if (toll.low !== null) yield 'toll:counted';
  }
  if (claim.tolls.length > 0) {
    yield 'toll';
    yield `toll+${claim.type}`;
    if (isDated) yield 'toll+when';
    if (claim.places.length > 0) yield 'toll+where';
  }
}
