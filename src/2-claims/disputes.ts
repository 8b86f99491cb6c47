import type { Draft } from './claims.ts';
import type { Claim, EventType } from './document.ts';

/** Kinds of acts that may deny one another. */
const familyOf = (type: EventType): string => {
  if (type.includes('territory')) return 'control';
  if (
    [
      'air-drone-strike',
      'bombardment',
      'shelling-artillery-missile-attack',
      'attack',
      'chemical-weapon',
      'casualty-report',
      'suicide-bomb',
      'remote-explosive-landmine-ied',
      'grenade',
    ].includes(type)
  )
    return 'strike';
  return type;
};

/** A denial is looked for among no more claims than these before it. */
const reach = 60;

/** Links every denied claim to the asserted one it denies: the nearest before it of its kind, at its place or by its doer. */
export function linkDisputes(drafts: readonly Draft[]): void {
  for (let n = 0; n < drafts.length; n++) {
    const denied = (drafts[n] as Draft).claim;
    if (denied.polarity !== 'denied') continue;
    for (let m = n - 1; m >= Math.max(0, n - reach); m--) {
      const other = (drafts[m] as Draft).claim;
      if (other.polarity === 'denied' || familyOf(other.type) !== familyOf(denied.type) || !mayMeet(denied, other)) continue;
      if (!denied.disputes.includes(other.id)) denied.disputes.push(other.id);
      break;
    }
  }
}

function mayMeet(a: Claim, b: Claim): boolean {
  const places = a.places.filter((p) => p.place).map((p) => p.place?.id);
  const others = b.places.filter((p) => p.place).map((p) => p.place?.id);
  if (places.length > 0 && others.length > 0) return places.some((id) => others.includes(id));
  const actors = a.initiators.filter((x) => x.actor).map((x) => x.actor?.id);
  const doers = b.initiators.filter((x) => x.actor).map((x) => x.actor?.id);
  return actors.length === 0 || doers.length === 0 || actors.some((id) => doers.includes(id));
}
