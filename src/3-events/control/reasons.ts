/** Why a span says what it says: one reason for each rule, with what its sentence names. Days are ISO, values are counts unless said. */
import type { Reason } from '../model.ts';
import type { Denial, Hold, Presence } from './standing.ts';
import { untold } from './when.ts';

const reason = (name: string, value: number, named: Reason['with'], sentence: string): Reason => ({ name, value, with: named, sentence });

const claims = (n: number): string => (n === 1 ? '1 claim' : `${n} claims`);
/** No sentence names more than so many. */
const most = 6;

function list(names: readonly string[]): string {
  const all = [...new Set(names)].sort();
  return all.length > most ? `${all.slice(0, most).join(', ')} and ${all.length - most} more` : all.join(', ');
}

/** Value: claims that say so. */
export function heldReason(hold: Hold, place: string): Reason {
  const [first] = hold.statements;
  const voice = first?.voice.name ?? '';
  const holder = hold.party.name;
  const of = hold.extent === 'part' ? `a part of ${place}` : place;
  const n = hold.statements.length;
  if (hold.asOf) {
    const since = hold.day === untold ? 'and leaves the start open' : `on ${hold.day}; since when is not told`;
    return reason('holds', n, { voice, holder, place, day: hold.day }, `${voice} says that ${holder} holds ${of} ${since} (${claims(n)})`);
  }
  const act = hold.statements.find((one) => one.says === 'takes');
  const between =
    act?.from && act.to && act.from !== act.to ? `between ${act.from} and ${act.to}; counted from the last day` : `by ${hold.day}`;
  return reason('takes', n, { voice, holder, place, day: hold.day }, `${voice} says that ${holder} took ${of} ${between} (${claims(n)})`);
}

export function presentReason({ party, day, statements: [first] }: Presence, place: string): Reason {
  const voice = first?.voice.name ?? '';
  const named = { voice, holder: party.name, place, day };
  return reason(
    'presence',
    1,
    named,
    `${voice} says that ${party.name} was in ${place} on ${day}; presence counts for the days it is said of`,
  );
}

export const lapsedReason = ({ party, until, statements: [first] }: Presence, place: string): Reason =>
  reason(
    'lapsed',
    1,
    { voice: first?.voice.name ?? '', holder: party.name, place, day: until },
    `the presence of ${party.name} in ${place} was said of days before ${until} only, and lapses without another word`,
  );

export function endedReason(voice: string, holder: string | null, says: string, place: string): Reason {
  const named = { voice, holder: holder ?? '', place };
  if (holder === null) return reason('holder-not-named', 1, named, `${voice} says that ${place} was taken and does not name by whom`);
  if (says === 'leaves' || says === 'loses')
    return reason(
      'left',
      1,
      named,
      `${voice} says that ${holder} ${says === 'leaves' ? 'left' : 'lost'} ${place}, and not who holds it since`,
    );
  return reason('ended-by-side', 1, named, `${voice}, of the same side, says otherwise of ${holder} and ${place}`);
}

export function deniedReason({ party, statements, day }: Denial, place: string, kept: boolean): Reason {
  const [first] = statements;
  const voice = first?.voice.name ?? '';
  const who = party?.name ?? 'anyone';
  const rest = kept ? 'so who was named before stands' : 'and nobody of its side has named who does';
  return reason(
    kept ? 'denied-so-former-stands' : 'denied',
    statements.length,
    { voice, holder: who, place, day },
    `${voice} denies that ${who} ${first?.says === 'not-taken' ? 'took' : 'holds'} ${place} (${day}), ${rest}`,
  );
}

export const partReason = (parties: readonly string[], place: string): Reason =>
  reason(
    'part',
    parties.length,
    { holders: list(parties), place },
    `only a part of ${place} is said to be held by ${list(parties)}; who holds the rest is not told`,
  );

export const bothPartsReason = (parties: readonly string[], place: string): Reason =>
  reason(
    'both-parts',
    parties.length,
    { holders: list(parties), place },
    `${place} is divided: a part is told for each of ${list(parties)}`,
  );

export const clashReason = (parties: readonly string[], place: string, day: string): Reason =>
  reason(
    'taken-and-lost',
    parties.length,
    { holders: list(parties), place, day },
    `${place} is said to be taken and lost on ${day}: ${list(parties)}`,
  );

export const presenceOfRivalsReason = (parties: readonly string[], place: string): Reason =>
  reason(
    'rivals-present',
    parties.length,
    { holders: list(parties), place },
    `parties of different sides are said to be in ${place}: ${list(parties)}`,
  );

/** Value: how many units above the place it is, 1 the nearest. */
export const ofUnitReason = (unit: string, place: string, level: number): Reason =>
  reason('of-unit', level, { unit, place }, `said of ${unit}, which contains ${place}; it gives way to any word on ${place} itself`);

export const unitSetAsideReason = (voices: readonly string[], place: string): Reason =>
  reason(
    'unit-set-aside',
    voices.length,
    { voices: list(voices), place },
    `what ${list(voices)} says of a unit that contains ${place} gives way to what is said of ${place} itself`,
  );

export const differentHoldersReason = (some: readonly string[], holder: string, others: readonly string[], other: string): Reason =>
  reason(
    'different-holders',
    some.length + others.length,
    { voices: list(some), holder, other_voices: list(others), other },
    `${list(some)}: ${holder}; ${list(others)}: ${other}`,
  );

export const olderWordReason = (voice: string, last: string, day: string): Reason =>
  reason(
    'older-word',
    1,
    { voice, last, day },
    `the last word of ${voice} is of ${last}, before the change of hands told for ${day}; it still stands, not taken back`,
  );

export const contradictedReason = (deniers: readonly string[], asserters: readonly string[], holder: string): Reason =>
  reason(
    'denied-by',
    deniers.length,
    { voices: list(deniers), other_voices: list(asserters), holder },
    `denied by ${list(deniers)}: what ${list(asserters)} says of ${holder}`,
  );

export const onlyDeniedReason = (voices: readonly string[]): Reason =>
  reason(
    'only-denied',
    voices.length,
    { voices: list(voices) },
    `nobody read here says who holds it; ${list(voices)} denies that somebody does`,
  );

export const extentReason = (voices: readonly string[]): Reason =>
  reason('account-contested', voices.length, { voices: list(voices) }, `not settled within the account of ${list(voices)}`);

/** Value: independent voices. */
export const agreeReason = (voices: readonly string[], outside: readonly string[], across: boolean): Reason =>
  reason(
    across ? 'opposing-sides-agree' : 'agree',
    voices.length,
    { voices: list(voices), outside: list(outside) },
    `${list(voices)} agree, among them ${list(outside)}, ${across ? 'of an opposing side' : "not of the holder's side"}`,
  );

export const singleVoiceReason = (voice: string): Reason =>
  reason('single-voice', 1, { voice }, `only ${voice} says so, or others in the same words`);

export const ownSideReason = (voices: readonly string[]): Reason =>
  reason(
    'own-side-only',
    voices.length,
    { voices: list(voices) },
    `only ${list(voices)} say so: of the holder's side, or not known to be of another`,
  );

export const unnamedReason = (): Reason => reason('holder-unknown', 0, {}, 'no account names the holder by a name that is known');
