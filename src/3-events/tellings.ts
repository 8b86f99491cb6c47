import type { Knowledge } from '#knowledge';
import type { Judged } from './judged.ts';
import type { ToldClaim } from './model.ts';
import { type Telling, tellingOf, together } from './telling.ts';
import { happeningsIn, isGathered } from './told-apart.ts';

/** The tellings that claims make, those of plans and suppositions left out; a telling within which a person judged falls apart. */
export function tellingsOf(claims: readonly ToldClaim[], knowledge: Knowledge, judged: Judged): Telling[] {
  const groups = Map.groupBy(claims.filter(isGathered), ({ telling }) => telling);
  return [...groups.values()].flatMap((group) => {
    const parts = judged.anyApart(group, group) ? happeningsIn(group, knowledge, judged) : [group.sort(byKey)];
    return parts.map((part) => known(part, knowledge));
  });
}

/** The order of keys, which is no order of the text: only to be the same every time. */
export const byKey = (a: ToldClaim, b: ToldClaim): number => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);

const made = new WeakMap<ToldClaim, Telling>();

/** Worked out once for the same claims. */
function known(part: readonly ToldClaim[], knowledge: Knowledge): Telling {
  const first = part[0] as ToldClaim;
  const before = made.get(first);
  if (before && before.claims.length === part.length && before.claims.every((told, i) => told === part[i])) return before;
  const telling = together(
    part.map((told) => tellingOf(told, knowledge)),
    first.prominence,
  );
  made.set(first, telling);
  return telling;
}

/** So much of a report, against what it is most about, must be about a happening for the report to be mainly about it. */
const mainly = 0.5;
export const isMain = ({ prominence }: Telling): boolean => prominence >= mainly;
