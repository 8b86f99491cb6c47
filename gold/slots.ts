/** Is a slot of a claim as the gold has it? Each answers true, false, or null where the gold does not say. */
import type { Attribution, Claim, ClaimActor, ClaimPlace, ClaimTime, Toll } from '#claims';
import type { GoldClaim, GoldToll } from './item.ts';

export type SlotName = 'initiators' | 'targets' | 'places' | 'time' | 'toll' | 'incidents' | 'source' | 'polarity' | 'modality';
export type Slots = Record<SlotName, boolean | null>;

export function slotsOf(gold: GoldClaim, claim: Claim): Slots {
  return {
    initiators: actorsRight(gold.initiators, claim.initiators),
    targets: actorsRight(gold.targets, claim.targets),
    places: placesRight(gold.places, claim.places),
    time: timeRight(gold.time, claim.time),
    toll: tollsRight(gold, claim.tolls),
    incidents: gold.incidents && claim.incidents?.low === gold.incidents[0] && claim.incidents.high === gold.incidents[1],
    source: voiceRight(gold.source, claim.attribution),
    polarity: claim.polarity === gold.polarity,
    modality: gold.modality.includes(claim.modality),
  };
}

/** Which slots of a gold claim count; an asserted polarity is too easy to be counted. */
export const scored: Record<SlotName, (gold: GoldClaim) => boolean> = {
  initiators: (gold) => gold.initiators !== null,
  targets: (gold) => gold.targets !== null,
  places: (gold) => gold.places !== null,
  time: (gold) => gold.time !== null,
  toll: (gold) => gold.tolls.length > 0 || noToll(gold),
  incidents: (gold) => gold.incidents !== null,
  source: (gold) => gold.source !== null,
  polarity: (gold) => gold.polarity !== 'asserted',
  modality: () => true,
};

const noToll = (gold: GoldClaim): boolean => gold.no_toll === true || gold.no_tolls === true;

type Found = { ids: readonly string[]; text: string };

/** Does `want` (alternatives, `?words`) name this one? */
const names = (want: string, { ids, text }: Found): boolean =>
  want.split('|').some((one) => (one.startsWith('?') ? ids.length === 0 && text.includes(one.slice(1)) : ids.includes(one)));

const actorFound = ({ actor, text }: ClaimActor): Found => ({ ids: actor ? [actor.id, ...actor.part_of] : [], text });

function actorsRight(want: string[] | null, got: readonly ClaimActor[]): boolean | null {
  if (want === null) return null;
  if (want.includes('*')) return got.length > 0;
  const found = got.map(actorFound);
  const named = found.filter((one) => one.ids.length > 0);
  return want.every((w) => found.some((one) => names(w, one))) && named.every((one) => want.some((w) => names(w, one)));
}

function placesRight(want: string[] | null, got: readonly ClaimPlace[]): boolean | null {
  if (want === null) return null;
  if (want.length === 0) return got.length === 0;
  const found = got.map(({ place, text }) => ({ ids: place ? [place.id] : [], text }));
  return want.every((w) => found.some((one) => names(w, one)));
}

function timeRight(want: GoldClaim['time'], got: ClaimTime): boolean | null {
  if (want === null) return null;
  const [from, to] = want;
  if (from !== null && !(got.start !== null && got.start >= from)) return false;
  if (to !== null && !(got.end !== null && got.end <= to)) return false;
  return got.start === null || got.end === null || got.start <= got.end;
}

function tollsRight(gold: GoldClaim, got: readonly Toll[]): boolean | null {
  // A toll of none ("without injuries" is `[0, 0]`) harms nobody: it is no toll.
  if (noToll(gold)) return got.every(({ high }) => high === 0);
  if (gold.tolls.length === 0) return null;
  return gold.tolls.every((want) => got.some((toll) => tollRight(want, toll)));
}

function tollRight(want: GoldToll, got: Toll): boolean {
  if (got.outcome !== want.outcome || got.low !== want.low || got.high !== want.high) return false;
  if (want.who && got.who !== want.who) return false;
  return (want.of_which ?? []).every((part) => got.of_which.some((one) => one.who === part.who && one.low === part.low));
}

/** The publisher's own entry, when the chain carries it, has no cue. */
const own = (link: Attribution): boolean => !link.cue;

function voiceRight(want: string | null, chain: readonly Attribution[]): boolean | null {
  if (want === null) return null;
  return want.split('|').some((one) => {
    if (one === 'publisher') return chain.every(own);
    if (one.startsWith('?')) return chain.some((link) => !link.source && link.text.includes(one.slice(1)));
    if (one.startsWith('person:'))
      return chain.some((link) => [link.text, link.source?.name_ar ?? ''].some((s) => s.includes(one.slice(7))));
    return chain.some((link) => link.source && [link.source.id, ...link.source.part_of].includes(one));
  });
}
