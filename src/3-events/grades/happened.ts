import type { Knowledge } from '#knowledge';
import { deniedBy } from '../disputes/denied.ts';
import type { Account, Dispute, Happened, Reason, Status } from '../model.ts';
import { opposed } from '../sides-of.ts';
import { type Independent, independentOf } from './independence.ts';

/**
 * Did it happen. Voices are counted once where they are not independent. The first line that fits decides:
 *
 * | asserted by | denied by | grade |
 * |---|---|---|
 * | nobody now; somebody took it back | nobody | withdrawn |
 * | nobody | somebody, be it only its own part | denied |
 * | fewer than two voices besides those whose side fights a denier's | somebody | denied |
 * | two such voices or more | somebody | contested |
 * | voices that differ in the outcome | nobody | contested |
 * | two voices or more | nobody | corroborated |
 * | one voice, or none where voices only doubt or withhold | nobody | single-source |
 *
 * Otherwise who denies only its own part, or differs in who did it or how many were harmed, does not deny that it happened.
 */
export function happenedOf(accounts: readonly Account[], disputes: readonly Dispute[], day: string | null, knowledge: Knowledge): Happened {
  const asserting = independentOf(
    accounts.filter(({ holds }) => holds === 'asserts'),
    day,
    knowledge,
  );
  const own = accounts.filter(({ repeats }) => !accounts.some(({ id }) => id === repeats));
  const deniers = own.filter(
    (account) => account.holds === 'denies' && (asserting.length === 0 || deniedBy(account, knowledge) === 'happening'),
  );
  const withdrew = own.filter(({ holds }) => holds === 'withdrew');
  const apart = asserting.filter((group) => !originals(group).every(({ sides }) => deniers.some((denier) => opposed(sides, denier.sides))));
  const outcome = disputes.find(({ kind }) => kind === 'outcome-differs');
  const across = acrossOf(asserting);
  const grade = gradeOf(asserting.length, apart.length, deniers.length > 0, outcome !== undefined, withdrew.length > 0);
  const reasons = [
    countedReason(asserting),
    ...asserting.flatMap(({ reasons }) => reasons),
    ...deniers.map(({ voice }) => reason('denies', 1, { voice: voice.name }, `${voice.name} denies that it happened.`)),
    ...(deniers.length && asserting.length ? [apartReason(apart, asserting.length)] : []),
    ...withdrew.map(({ voice }) => reason('withdrew', 1, { voice: voice.name }, `${voice.name} took it back.`)),
    ...(outcome ? [outcome.reason] : []),
    ...acrossReason(across),
  ];
  return { grade, across, reasons };
}

function gradeOf(asserting: number, apart: number, denied: boolean, differs: boolean, withdrawn: boolean): Status {
  if (denied) return apart < 2 ? 'denied' : 'contested';
  if (differs) return 'contested';
  if (asserting === 0 && withdrawn) return 'withdrawn';
  return asserting > 1 ? 'corroborated' : 'single-source';
}

/** Whoever repeats words does not lend them its side. */
const originals = ({ first, accounts }: Independent): readonly Account[] => {
  const own = accounts.filter(({ repeats }) => repeats === null);
  return own.length ? own : [first];
};

const reason = (name: string, value: number, names: Reason['with'], sentence: string): Reason => ({ name, value, with: names, sentence });

function countedReason(asserting: readonly Independent[]): Reason {
  const names = asserting.map(({ first }) => first.voice.name).join(', ');
  const n = asserting.length;
  if (n === 0) return reason('asserted', 0, {}, 'No voice asserts it.');
  return reason(
    'asserted',
    n,
    { voices: names },
    n === 1 ? `One voice asserts it: ${names}.` : `${n} independent voices assert it: ${names}.`,
  );
}

const apartReason = (apart: readonly Independent[], of: number): Reason =>
  reason(
    'besides-opponents',
    apart.length,
    { of },
    `${apart.length} of the ${of} who assert it are not on a side that fights one who denies it.`,
  );

/** Whether two independent voices that assert it stand on sides that fight each other. */
function acrossOf(asserting: readonly Independent[]): Happened['across'] {
  const sides = asserting.map((group) => originals(group).flatMap((account) => account.sides)).filter((list) => list.length > 0);
  if (sides.length < 2) return 'unknown';
  return sides.some((some, n) => sides.slice(n + 1).some((others) => opposed(some, others))) ? 'opposing' : 'not-opposing';
}

const acrossReason = (across: Happened['across']): Reason[] =>
  across === 'unknown'
    ? []
    : [
        across === 'opposing'
          ? reason('across', 1, {}, 'Voices of sides that fight each other assert it.')
          : reason('across', 0, {}, 'The voices whose sides are known do not stand on sides that fight each other.'),
      ];
