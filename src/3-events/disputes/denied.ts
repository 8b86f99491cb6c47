import type { Knowledge } from '#knowledge';
import { familyOf } from '../families.ts';
import type { Account, Party } from '../model.ts';
import { onOneSide, speaksAs } from '../one-side.ts';
import { type Clash, claimThat, dayOf, type Position } from './position.ts';

/** Acts that somebody does to others: who denies having done one leaves open whether it was done. */
const doneToOthers: ReadonlySet<string> = new Set(['violence', 'detention']);

/**
 * What a denying account denies. `own-part`: it is the party it names, or part of it, and the act is one done to others,
 * so that it denies having done it; `happening`: anything else.
 */
export function deniedBy(account: Account, knowledge: Knowledge): 'own-part' | 'happening' {
  const others = account.types.length > 0 && account.types.every((type) => doneToOthers.has(familyOf[type]));
  const own = ({ id }: Party): boolean => id !== null && speaksAs(account.voice.id, id, dayOf(account), knowledge);
  return others && account.initiators.some(own) ? 'own-part' : 'happening';
}

/**
 * One denies in the end what the other asserts, or denies a claim of the other by the words of the report, whatever else it
 * tells. Doubting or withholding is no denial. Who denies its own part denies only those who name it, or one on its side.
 */
export function denied(a: Position, b: Position, knowledge: Knowledge): Clash | null {
  if (a.account.holds === 'asserts' && b.account.holds === 'denies') return swapped(denied(b, a, knowledge));
  if (a.account.holds === 'asserts' && b.account.holds === 'asserts') return pointed(a, b) ?? swapped(pointed(b, a));
  if (a.account.holds !== 'denies' || b.account.holds !== 'asserts') return null;
  if (deniedBy(a.account, knowledge) === 'own-part' && !blames(b, a, knowledge)) return null;
  return clash(
    claimThat(a, ({ claim }) => claim.polarity === 'denied'),
    claimThat(b, ({ claim }) => claim.polarity === 'asserted'),
  );
}

const clash = (denial: string, assertion: string): Clash => ({
  claims: [denial, assertion],
  values: ['denies', 'asserts'],
  value: 1,
  says: ['denies it', 'says that it happened'],
});

/** A denial that is told as one of a claim of the other. */
function pointed(denier: Position, other: Position): Clash | null {
  for (const { key, claim, report } of denier.claims) {
    if (claim.polarity !== 'denied') continue;
    const what = other.claims.find((told) => told.report.key === report.key && claim.disputes.includes(told.claim.id));
    if (what) return clash(key, what.key);
  }
  return null;
}

const blames = ({ account }: Position, denier: Position, knowledge: Knowledge): boolean =>
  account.initiators.some(({ id }) =>
    denier.account.initiators.some((own) => id !== null && own.id !== null && onOneSide(id, own.id, dayOf(denier.account), knowledge)),
  );

const swapped = (clash: Clash | null): Clash | null =>
  clash && {
    ...clash,
    claims: [clash.claims[1], clash.claims[0]],
    values: [clash.values[1], clash.values[0]],
    says: [clash.says[1], clash.says[0]],
  };
