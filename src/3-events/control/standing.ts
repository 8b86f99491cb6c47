/**
 * What one account says of one place, as its words come in, oldest day first. Nothing is altered: each word gives the next
 * standing.
 */
import type { Knowledge } from '#knowledge';
import type { ControlStatement, Party } from '../model.ts';
import { onOneSide, sameForces } from './agreement.ts';
import { dayOf, isAct, lapsesOn, lastDayOf, untold } from './when.ts';

/** A party that the account says holds the place, and the words that say so. */
export type Hold = {
  readonly party: Party;
  readonly extent: ControlStatement['extent'];
  /** The first day that it is said of, `untold` where the start is open. */
  readonly day: string;
  /** The day its last word was published. */
  readonly said: string;
  /** Said as a state of things, not as an act that began it. */
  readonly asOf: boolean;
  readonly statements: readonly ControlStatement[];
};
/** Presence ends by itself: `until` is the first day that it is no longer said of. */
export type Presence = Hold & { readonly until: string };
export type Denial = {
  readonly party: Party | null;
  readonly day: string;
  /** The last day that it is said of. */
  readonly until: string;
  readonly statements: readonly ControlStatement[];
};

export type Standing = {
  readonly holds: readonly Hold[];
  readonly presences: readonly Presence[];
  readonly denials: readonly Denial[];
  /** What stood before the last change of hands: what a denial of that change restores. */
  readonly before: readonly Hold[];
  /** Words that ended a hold without naming who came after. */
  readonly ended: readonly ControlStatement[];
  /** What was taken and lost within one day. */
  readonly clash: { readonly day: string; readonly holds: readonly Hold[] } | null;
};

export const nothing: Standing = { holds: [], presences: [], denials: [], before: [], ended: [], clash: null };

/** `side`: how things stand by the other voices of the side of the account. */
type Step = (standing: Standing, word: ControlStatement, side: Standing, knowledge: Knowledge) => Standing;

const steps: Readonly<Record<ControlStatement['says'], Step>> = {
  takes: assertHold,
  holds: assertHold,
  enters: enter,
  leaves: end,
  loses: end,
  'not-taken': deny,
  'not-held': deny,
};

export const next: Step = (standing, word, side, knowledge) => steps[word.says](standing, word, side, knowledge);

export const saidOf = ({ said }: ControlStatement): string => said ?? untold;
export const dayOfWord = (word: ControlStatement): string => dayOf(word) ?? untold;

const holdOf = (party: Party, word: ControlStatement): Hold => ({
  party,
  extent: word.extent,
  day: dayOfWord(word),
  said: saidOf(word),
  asOf: !isAct(word),
  statements: [word],
});

const partiesOf = ({ holder, joint }: ControlStatement): Party[] => (holder ? [holder, ...joint] : []);

/** "X took it", "X holds it": others than X and its side hold it no longer, unless X is said to hold a part. */
function assertHold(standing: Standing, word: ControlStatement, _side: Standing, knowledge: Knowledge): Standing {
  const day = dayOfWord(word);
  const parties = partiesOf(word);
  const isKin = ({ party }: { readonly party: Party }): boolean => parties.some((one) => onOneSide(one, party, day, knowledge));
  const rivals = standing.holds.filter((hold) => !isKin(hold));
  if (word.says === 'holds' && isOvertaken(standing, word, rivals, knowledge)) return standing;
  const kin = standing.holds.filter(isKin).map((hold) => ({ ...hold, extent: extentAfter(hold, word) }));
  const partOnly = word.extent === 'part';
  const denials = standing.denials.filter(({ party }) => party !== null && !isKin({ party }));
  const held = parties.reduce<readonly Hold[]>((all, party) => withHold(all, holdOf(party, word)), kin);
  if (partOnly) return { ...standing, holds: [...rivals, ...held], denials, ended: [] };
  return {
    ...standing,
    holds: held,
    denials,
    before: rivals.length ? rivals : standing.before,
    ended: parties.length ? [] : [word],
    clash: clashOf(standing, rivals, day),
  };
}

/** How things stood on a day, said before the voice told that they had changed by then. */
function isOvertaken({ ended }: Standing, word: ControlStatement, rivals: readonly Hold[], knowledge: Knowledge): boolean {
  const { holder } = word;
  return (
    rivals.some((hold) => hold.said > saidOf(word)) ||
    ended.some(
      (gone) => saidOf(gone) > saidOf(word) && gone.holder !== null && holder !== null && sameForces(gone.holder, holder, knowledge),
    )
  );
}

/** A later word says how much is held; one that leaves it open takes nothing back unless it tells of another taking. */
const extentAfter = (hold: Hold, word: ControlStatement): Hold['extent'] =>
  word.extent === 'unknown' && (word.says !== 'takes' || hold.day === dayOfWord(word)) ? hold.extent : word.extent;

function withHold(all: readonly Hold[], added: Hold): readonly Hold[] {
  const same = all.find(({ party }) => party.id === added.party.id && (party.id !== null || party.name === added.party.name));
  if (!same) return [...all, all.length && added.extent === 'unknown' ? { ...added, extent: (all[0] as Hold).extent } : added];
  const merged: Hold = {
    ...same,
    day: same.day < added.day ? same.day : added.day,
    said: same.said > added.said ? same.said : added.said,
    asOf: same.asOf && added.asOf,
    statements: [...same.statements, ...added.statements],
  };
  return all.map((hold) => (hold === same ? merged : hold));
}

const clashOf = ({ clash }: Standing, gone: readonly Hold[], day: string): Standing['clash'] => {
  const holds = gone.filter((hold) => hold.day === day);
  return holds.length ? { day, holds: clash?.day === day ? [...clash.holds, ...holds] : holds } : clash;
};

function enter(standing: Standing, word: ControlStatement): Standing {
  const until = lapsesOn(word);
  return { ...standing, presences: [...standing.presences, ...partiesOf(word).map((party) => ({ ...holdOf(party, word), until }))] };
}

/** "X left it", "X lost it": X, its parts and its whole hold it no longer, and who came is not told. In part, X holds the rest. */
function end(standing: Standing, word: ControlStatement, _side: Standing, knowledge: Knowledge): Standing {
  const day = dayOfWord(word);
  const goes = ({ party }: Hold): boolean => partiesOf(word).some((one) => sameForces(one, party, knowledge));
  const gone = standing.holds.filter(goes);
  if (word.extent === 'part') {
    const part = (hold: Hold): Hold => (goes(hold) ? { ...hold, extent: 'part', statements: [...hold.statements, word] } : hold);
    return { ...standing, holds: standing.holds.map(part) };
  }
  const holds = standing.holds.filter((hold) => !goes(hold));
  return {
    ...standing,
    holds,
    denials: [],
    before: gone.length ? gone : standing.before,
    ended: holds.length ? [] : [...standing.ended, word],
    clash: clashOf(standing, gone, day),
  };
}

/**
 * "X did not take it", "X does not hold it": the voice takes back what it said of X, and who held it before stands, if the
 * voice or its side named one. Else it is only denied. A denial that "all of it" was taken leaves X the part it had.
 */
function deny(standing: Standing, word: ControlStatement, side: Standing, knowledge: Knowledge): Standing {
  const day = dayOfWord(word);
  const party = word.holder;
  const isDenied = (hold: Hold): boolean =>
    party !== null && onOneSide(party, hold.party, day, knowledge) && !(word.extent === 'whole' && hold.extent === 'part');
  if (standing.holds.some((hold) => isDenied(hold) && hold.said > saidOf(word))) return standing;
  const left = standing.holds.filter((hold) => !isDenied(hold));
  const known = [left, standing.before, side.holds].map((holds) => holds.filter((hold) => !isDenied(hold))).find((holds) => holds.length);
  return {
    ...standing,
    holds: (known ?? []).map((hold) => ({ ...hold, statements: [...hold.statements, word] })),
    denials: withDenial(standing.denials, { party, day, until: lastDayOf(word), statements: [word] }),
    ended: [],
  };
}

/** One denial of a party, however often it is said. */
function withDenial(all: readonly Denial[], added: Denial): readonly Denial[] {
  const same = all.find(({ party }) => party?.id === added.party?.id && party?.name === added.party?.name);
  if (!same) return [...all, added];
  const until = same.until > added.until ? same.until : added.until;
  const merged = { ...same, until, statements: [...same.statements, ...added.statements] };
  return all.map((denial) => (denial === same ? merged : denial));
}

/**
 * What another voice of the same side says ends what the account says against it, and adds nothing: the account has not
 * said so itself. `recalled`: an act of an earlier day, told now; it ends only how things were said to stand after it.
 */
export function endedBySide(standing: Standing, word: ControlStatement, recalled: boolean, knowledge: Knowledge): Standing {
  const day = dayOfWord(word);
  const parties = partiesOf(word);
  if (word.says === 'enters' || word.extent === 'part' || parties.length === 0) return standing;
  const related = (hold: Hold): boolean => parties.some((party) => onOneSide(party, hold.party, day, knowledge));
  const ends = (hold: Hold): boolean => {
    if (recalled ? !hold.asOf || hold.day <= day || hold.said >= saidOf(word) : !isAct(word) && hold.said > saidOf(word)) return false;
    if (word.says === 'takes' || word.says === 'holds') return !related(hold);
    return word.says === 'leaves' || word.says === 'loses'
      ? parties.some((party) => sameForces(party, hold.party, knowledge))
      : related(hold);
  };
  const gone = standing.holds.filter(ends);
  const denials = isAct(word) && !recalled ? standing.denials.filter(({ until }) => until > day) : standing.denials;
  if (gone.length === 0) return denials.length === standing.denials.length ? standing : { ...standing, denials };
  const holds = standing.holds.filter((hold) => !ends(hold));
  return { ...standing, holds, denials, before: gone, ended: holds.length ? [] : [word] };
}
