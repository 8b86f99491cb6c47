import type { Knowledge } from '#knowledge';
import { deniedBy } from '../disputes/denied.ts';
import { namedParties, namesOf } from '../disputes/perpetrator-differs.ts';
import type { Account, Dispute, Reason, Responsible } from '../model.ts';
import { onOneSide, speaksAs } from '../one-side.ts';
import { independentOf } from './independence.ts';

/**
 * Who did it, by the accounts that assert it and name a known party. The first line that fits decides:
 *
 * | accounts | grade |
 * |---|---|
 * | nobody names anybody | unattributed |
 * | two name parties that are not one another, part of one another, or on one side | contested |
 * | a named party, a part or whole of it, or who speaks for it, says so itself | admitted |
 * | the one party that is named, or who speaks for it, denies it | denied |
 * | two independent voices or more name it | corroborated |
 * | one does | single-source |
 */
export function responsibleOf(
  accounts: readonly Account[],
  disputes: readonly Dispute[],
  day: string | null,
  knowledge: Knowledge,
): Responsible {
  const naming = accounts.filter(({ holds, initiators }) => holds === 'asserts' && namedParties(initiators).length > 0);
  if (naming.length === 0) return { grade: 'unattributed', reasons: [reason('unattributed', 0, {}, 'No account names a known party.')] };
  const differing = disputes.filter(({ kind }) => kind === 'perpetrator-differs');
  const speaks = ({ voice }: Account, id: string): boolean => speaksAs(voice.id, id, day, knowledge);
  const admitting = naming.filter((account) => namedParties(account.initiators).some(({ id }) => speaks(account, id)));
  const named = naming.flatMap(({ initiators }) => namedParties(initiators));
  const denying = accounts.filter(
    (account) =>
      account.holds === 'denies' &&
      deniedBy(account, knowledge) === 'own-part' &&
      named.every(({ id }) => namedParties(account.initiators).some((own) => onOneSide(id, own.id, day, knowledge))),
  );
  const independent = independentOf(naming, day, knowledge);
  const grade = gradeOf(differing.length > 0, admitting.length > 0, denying.length > 0, independent.length);
  return {
    grade,
    reasons: [
      ...independent.map(({ first }) => namesReason(first)),
      ...independent.flatMap(({ reasons }) => reasons),
      ...differing.map((dispute) => dispute.reason),
      ...admitting.map(({ voice }) => reason('admits', 1, { voice: voice.name }, `${voice.name} speaks for the party it names.`)),
      ...denying.map(({ voice }) => reason('denies-own-part', 1, { voice: voice.name }, `${voice.name} denies its own part in it.`)),
    ],
  };
}

function gradeOf(differs: boolean, admitted: boolean, denied: boolean, naming: number): Responsible['grade'] {
  if (differs) return 'contested';
  if (admitted) return 'admitted';
  if (denied) return 'denied';
  return naming > 1 ? 'corroborated' : 'single-source';
}

const reason = (name: string, value: number, names: Reason['with'], sentence: string): Reason => ({ name, value, with: names, sentence });

function namesReason({ voice, initiators }: Account): Reason {
  const party = namesOf(namedParties(initiators));
  return reason('names', 1, { voice: voice.name, party }, `${voice.name} names ${party}.`);
}
