/** One claim on one line: what, who → whom, where, when, how many, according to whom. */
import type { Claim, ClaimActor, ClaimPlace, ClaimTime, Toll } from '#claims';

export function claimLine(claim: Claim): string {
  const what = `${claim.polarity === 'denied' ? 'NOT ' : ''}${claim.type}${claim.modality === 'possible' ? ' (possible)' : ''}`;
  const parts = [
    what.padEnd(30),
    parties(claim),
    claim.places.map(placeName).join(', '),
    day(claim.time),
    claim.tolls.map(tollWords).join(', '),
    voices(claim),
  ];
  return parts.filter((part) => part.trim()).join(' · ');
}

export const actorName = ({ actor, text }: ClaimActor): string => actor?.name ?? isolated(text);
export const placeName = ({ place, text, precision }: ClaimPlace): string =>
  `${precision === 'near' ? 'near ' : ''}${place?.name ?? isolated(text)}`;

/** `2024-11-29`, `2024-11-29…30`, or nothing. */
export function day({ start, end }: Pick<ClaimTime, 'start' | 'end'>): string {
  if (!start && !end) return '';
  if (start === end || !end) return start ?? '';
  if (!start) return `until ${end}`;
  return start.slice(0, 8) === end.slice(0, 8) ? `${start}…${end.slice(8)}` : `${start}…${end}`;
}

/** `killed 12`, `killed 12 or more`, `injured, no number`. */
export function tollWords({ outcome, low, high, approximate, of_which, text }: Toll): string {
  const parts = of_which.map((part) => `${part.low ?? part.high ?? ''} ${part.who}`.trim());
  const number = low === null && high === null ? `(${isolated(text)})` : range(low, high, approximate);
  return `${outcome} ${number}${parts.length > 0 ? ` (${parts.join(', ')})` : ''}`;
}

export function range(low: number | null, high: number | null, approximate = false): string {
  const about = approximate ? 'about ' : '';
  if (low === high) return `${about}${low}`;
  if (high === null) return `${about}${low} or more`;
  if (low === null) return `up to ${about}${high}`;
  return `${about}${low}–${high}`;
}

/** The chain, outermost first; empty when the outlet speaks for itself. */
export function voices(claim: Claim): string {
  const heard = claim.attribution.filter((link) => link.cue).map((link) => link.source?.name ?? isolated(link.text));
  return heard.length > 0 ? `according to ${heard.join(' ← ')}` : '';
}

function parties({ initiators, targets }: Claim): string {
  const [who, whom] = [initiators.map(actorName).join(', '), targets.map(actorName).join(', ')];
  if (who && whom) return `${who} → ${whom}`;
  return who ? `by ${who}` : whom ? `→ ${whom}` : '';
}

/** Arabic inside a Latin line, kept from turning its neighbours around (first strong isolate … pop). */
const isolated = (text: string): string => `\u2068${text.replace(/\s+/g, ' ')}\u2069`;
