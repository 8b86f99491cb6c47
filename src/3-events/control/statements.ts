/** Which claims say something about who holds a place, and what. */
import { type Claim, type ClaimActor, type ClaimPlace, foldedWords } from '#claims';
import type { Knowledge } from '#knowledge';
import type { ControlStatement, Party, ToldClaim } from '../model.ts';
import { sidesOf } from '../sides-of.ts';
import { hasOwnDate, partiesOf, saysOf } from './says.ts';

/**
 * One statement per claim and place that the gazetteer knows; claims of other types, hedged, planned or demanded ones and
 * those that name neither place nor party make none. In the order of the claims.
 */
export function controlStatements(told: readonly ToldClaim[], knowledge: Knowledge): ControlStatement[] {
  return told.flatMap((one) => {
    const says = saysOf(one.claim);
    return says === null ? [] : one.claim.places.flatMap((place) => statementOf(one, says, place, knowledge) ?? []);
  });
}

function statementOf(
  { key, claim, report, voice, quotation }: ToldClaim,
  says: ControlStatement['says'],
  place: ClaimPlace,
  knowledge: Knowledge,
): ControlStatement | null {
  if (!place.place) return null;
  const named = partiesOf(claim).map((actor) => partyOf(actor, voice.id));
  const [holder = null, ...joint] = named;
  if (holder === null && says !== 'takes' && says !== 'not-taken') return null;
  const days = daysOf(claim, says, report.published);
  const within = isWithin(place, knowledge);
  return {
    claim: key,
    report: report.key,
    voice,
    sides: sidesOf(voice.id, days.to ?? days.from ?? report.published, knowledge),
    place: place.place.id,
    of_unit: null,
    precision: place.area ? 'near' : place.precision,
    says,
    holder,
    joint: joint.filter(({ id, name }) => id !== holder?.id || (id === null && name !== holder.name)),
    ...days,
    extent: within || (says === 'leaves' && claim.modality === 'ongoing') ? 'part' : claim.extent,
    quotation,
    said: report.published,
    at: claim.event.start,
    notes: notesOf(claim, place, within),
  };
}

const partyOf = ({ actor, text }: ClaimActor, voice: string): Party =>
  actor
    ? { id: actor.id, name: actor.name, name_ar: actor.name_ar, part_of: actor.part_of, accounts: [voice] }
    : { id: null, name: text, name_ar: text, part_of: [], accounts: [voice] };

/** An act is dated by its claim. How things stand, said without a date of its own, is said of the day of the report. */
function daysOf(claim: Claim, says: ControlStatement['says'], published: string | null): Pick<ControlStatement, 'from' | 'to'> {
  const { time } = claim;
  const isAct = says === 'takes' || says === 'leaves' || says === 'loses';
  const asOfReport = !isAct && (time.basis === 'published' || (claim.modality === 'background' && !hasOwnDate(claim)));
  const last = published ?? time.end;
  return asOfReport ? { from: last, to: last } : { from: dayOf(time.start), to: dayOf(time.end) };
}

const dayOf = (iso: string | null): string | null => iso?.slice(0, 10) ?? null;

const unitPrecisions: ReadonlySet<ClaimPlace['precision']> = new Set(['district', 'governorate', 'country']);

/** Answered only from the unit that contains it: the words name something in the unit (its countryside, a village), not the unit. */
function isWithin({ text, precision, place }: ClaimPlace, { places }: Knowledge): boolean {
  if (!place || !unitPrecisions.has(precision)) return false;
  const words = foldedWords(text);
  return ![place.name_ar, place.name, ...(places.get(place.id)?.names.ar ?? [])].some((name) => foldedWords(name) === words);
}

function notesOf(claim: Claim, place: ClaimPlace, within: boolean): string[] {
  const notes: string[] = [];
  if (place.area || place.precision === 'near') notes.push('spoken of the surroundings of the place, not of the place');
  if (within) notes.push('spoken of something within the unit: taken as a part of it');
  if (claim.modality === 'background' && !hasOwnDate(claim))
    notes.push('told in passing without a date: so by the day of the report at the latest');
  if (claim.time.basis === 'published') notes.push('date taken from publication');
  if (claim.modality === 'ongoing' && claim.type === 'withdrawal') notes.push('still going on: taken as a part');
  return notes;
}
