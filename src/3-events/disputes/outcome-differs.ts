import type { EventType } from '#claims';
import type { Knowledge } from '#knowledge';
import type { Account, Party } from '../model.ts';
import { onOneSide } from '../one-side.ts';
import { namedParties, namesOf } from './perpetrator-differs.ts';
import { type Clash, claimThat, dayOf, type Position } from './position.ts';

/** What a type says of who has a place in the end. */
type Outcome = 'taken' | 'left' | 'entered';
const outcomes: Partial<Record<EventType, Outcome>> = {
  'government-regains-territory': 'taken',
  'non-state-actor-overtakes-territory': 'taken',
  'non-violent-transfer-of-territory': 'taken',
  withdrawal: 'left',
  deployment: 'entered',
};

/** A position as it bears on who has the place. */
type End = { readonly outcome: Outcome; readonly type: EventType; readonly by: readonly (Party & { readonly id: string })[] };

/**
 * How it ended, table:
 *
 * | one says | the other says | differs |
 * |---|---|---|
 * | X took it | Y took it | X and Y fight each other, or only the types say who: state forces, others |
 * | X took or entered it | X left it | the same X, or one on its side |
 * | all of it | part of it | both say that it was taken, or both that it was left |
 *
 * That X took it and that Y left it are two halves of one outcome. Taken and not taken is a denial.
 */
export function outcomeDiffers(a: Position, b: Position, knowledge: Knowledge): Clash | null {
  const [one, other] = [endOf(a.account), endOf(b.account)];
  if (!one || !other) return null;
  const day = dayOf(a.account) ?? dayOf(b.account);
  if (one.outcome === other.outcome)
    return differentTakers(one, other, day, knowledge) ? clash(a, b, one, other) : wholeAgainstPart(a, b, one);
  const gone = one.outcome === 'left' || other.outcome === 'left';
  return gone && sameBody(one, other, day, knowledge) ? clash(a, b, one, other) : null;
}

function endOf(account: Account): End | null {
  const type = account.types.find((each) => outcomes[each] === 'taken') ?? account.types.find((each) => outcomes[each] !== undefined);
  const outcome = type && outcomes[type];
  return outcome ? { outcome, type, by: namedParties(account.initiators) } : null;
}

const stateOrNot = (type: EventType): boolean | null =>
  type === 'government-regains-territory' ? true : type === 'non-state-actor-overtakes-territory' ? false : null;

function differentTakers(one: End, other: End, day: string | null, knowledge: Knowledge): boolean {
  if (one.outcome !== 'taken') return false;
  if (one.by.length && other.by.length) return !sameBody(one, other, day, knowledge);
  const [state, otherState] = [stateOrNot(one.type), stateOrNot(other.type)];
  return state !== null && otherState !== null && state !== otherState;
}

const sameBody = (one: End, other: End, day: string | null, knowledge: Knowledge): boolean =>
  one.by.some(({ id }) => other.by.some((their) => onOneSide(id, their.id, day, knowledge)));

function wholeAgainstPart(a: Position, b: Position, { outcome }: End): Clash | null {
  const [extent, otherExtent] = [a.account.extent, b.account.extent];
  if (outcome === 'entered' || extent === otherExtent || extent === 'unknown' || otherExtent === 'unknown') return null;
  return {
    claims: [claimOfExtent(a), claimOfExtent(b)],
    values: [extent, otherExtent],
    value: 1,
    says: [`says that ${much(extent)} of it was ${outcome}`, `says that ${much(otherExtent)} of it was`],
  };
}

const much = (extent: Account['extent']): string => (extent === 'whole' ? 'all' : 'part');

const claimOfExtent = (position: Position): string => claimThat(position, ({ claim }) => claim.extent === position.account.extent);

function clash(a: Position, b: Position, one: End, other: End): Clash {
  const claimOf = (position: Position, { type }: End): string => claimThat(position, ({ claim }) => claim.type === type);
  const [said, otherSaid] = [inWords(one), inWords(other)];
  return {
    claims: [claimOf(a, one), claimOf(b, other)],
    values: [said, otherSaid],
    value: 1,
    says: [`says it was ${said}`, `says it was ${otherSaid}`],
  };
}

function inWords({ outcome, type, by }: End): string {
  const state = stateOrNot(type);
  const who = by.length ? namesOf(by) : state === null ? '' : state ? 'state forces' : 'forces other than the state';
  return who === '' ? outcome : `${outcome} by ${who}`;
}
