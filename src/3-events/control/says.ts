import type { Claim, ClaimActor, EventType } from '#claims';
import type { ControlStatement } from '../model.ts';

type Says = ControlStatement['says'];
type Act = 'capture' | 'withdrawal' | 'presence';

/**
 * Types that say who holds a place. Clashes and offensives are not among them: where one is fought over, a claim of it does
 * not say who holds it.
 */
const acts: Readonly<Partial<Record<EventType, Act>>> = {
  'government-regains-territory': 'capture',
  'non-state-actor-overtakes-territory': 'capture',
  'non-violent-transfer-of-territory': 'capture',
  withdrawal: 'withdrawal',
  deployment: 'presence',
  'headquarters-or-base-established': 'presence',
};

/** Whether the time of a claim is said of it, not carried over or taken from the day of publication. */
export const hasOwnDate = ({ time }: Claim): boolean => time.basis === 'stated' || time.basis === 'relative';

/** Of whom it is said: those who act, or of a capture that names only who lost, those. */
export const partiesOf = ({ type, initiators, targets }: Claim): readonly ClaimActor[] =>
  initiators.length > 0 || acts[type] !== 'capture' ? initiators : targets;

/**
 * | claim | actual, or background with a date of its own | ongoing | background without a date |
 * |---|---|---|---|
 * | capture, handover | takes | holds | holds |
 * | capture that names only who lost | loses | loses | not-held |
 * | withdrawal | leaves | leaves, in part | not-held |
 * | presence | enters | enters | – |
 * | denied capture | not-taken | not-held | not-taken |
 * | denied presence | not-held | not-held | not-held |
 * | denied withdrawal or loss | holds | holds | holds |
 *
 * Null for other types, for what is possible, planned, demanded or hypothetical, and where the voice doubts or withholds.
 */
export function saysOf(claim: Claim): Says | null {
  const act = acts[claim.type];
  const { modality } = claim;
  const stance = claim.attribution.at(-1)?.stance;
  if (!act || stance === 'doubts' || stance === 'withholds') return null;
  if (modality !== 'actual' && modality !== 'ongoing' && modality !== 'background') return null;
  const isLoss = act === 'withdrawal' || (act === 'capture' && claim.initiators.length === 0 && claim.targets.length > 0);
  if (claim.polarity === 'denied') return isLoss ? 'holds' : act === 'capture' && modality !== 'ongoing' ? 'not-taken' : 'not-held';
  const undated = modality === 'background' && !hasOwnDate(claim);
  if (isLoss) return undated ? 'not-held' : act === 'withdrawal' ? 'leaves' : 'loses';
  if (act === 'presence') return undated ? null : 'enters';
  return undated || modality === 'ongoing' ? 'holds' : 'takes';
}
