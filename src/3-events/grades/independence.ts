import type { Knowledge } from '#knowledge';
import type { Account, Reason, Voice } from '../model.ts';
import { bodiesOf, isPartOrSame } from '../one-side.ts';
import { opposed, sidesOf } from '../sides-of.ts';

/** Accounts that count as one voice, the first of them in the order given, and why each of the others counts with it. */
export type Independent = { readonly first: Account; readonly accounts: readonly Account[]; readonly reasons: readonly Reason[] };

type Tie = { readonly name: string; readonly sentence: string };

/**
 * Accounts put together where one is not independent of the other, so that what is left counts each voice once. What ties
 * two: one repeats the other; one voice is part of the other; both belong to, or one speaks for, one government or state;
 * both are unnamed voices of one outlet. Voices of sides that fight each other are never tied by what both belong to.
 */
export function independentOf(accounts: readonly Account[], day: string | null, knowledge: Knowledge): Independent[] {
  const groups: { first: Account; accounts: Account[]; reasons: Reason[] }[] = [];
  for (const account of accounts) {
    const own = { first: account, accounts: [account], reasons: [] as Reason[] };
    for (const group of groups.filter((each) => each.accounts.some((other) => tieOf(account, other, day, knowledge) !== null))) {
      const other = group.accounts.find((each) => tieOf(account, each, day, knowledge) !== null) as Account;
      const tie = tieOf(account, other, day, knowledge) as Tie;
      own.first = accounts.indexOf(group.first) < accounts.indexOf(own.first) ? group.first : own.first;
      own.accounts = [...group.accounts, ...own.accounts];
      own.reasons = [
        ...group.reasons,
        ...own.reasons,
        { name: tie.name, value: 1, with: { voice: account.voice.name, other: other.voice.name }, sentence: tie.sentence },
      ];
      groups.splice(groups.indexOf(group), 1);
    }
    groups.push(own);
  }
  return groups;
}

function tieOf(a: Account, b: Account, day: string | null, knowledge: Knowledge): Tie | null {
  const both = `${a.voice.name} and ${b.voice.name}`;
  if (a.repeats === b.id || b.repeats === a.id || (a.repeats !== null && a.repeats === b.repeats))
    return { name: 'repeats', sentence: `${both} use the same words, so they count once.` };
  if (a.voice.id === b.voice.id) return { name: 'one-voice', sentence: `${both} are one voice.` };
  if (outletOf(a) === outletOf(b))
    return { name: 'unnamed', sentence: `${both} are voices of one outlet that cannot be told apart, so they count once.` };
  if (isPartOrSame(a.voice.id, b.voice.id, knowledge))
    return { name: 'part', sentence: `One of ${both} is part of the other, so they count once.` };
  const body = sharedBody(a.voice, b.voice, day, knowledge);
  return body === null ? null : { name: 'one-body', sentence: `${both} both speak for ${body}, so they count once.` };
}

/** An unnamed voice cannot be told from the outlet that quotes it. */
const outletOf = ({ voice, via }: Account): string => (voice.kind === 'unnamed' ? (via[0]?.id ?? voice.id) : voice.id);

/** The government or state that both are part of or speak for, by name; sides that fight each other share none. */
function sharedBody(a: Voice, b: Voice, day: string | null, knowledge: Knowledge): string | null {
  const others = bodiesOf(b.id, day, knowledge);
  const shared = bodiesOf(a.id, day, knowledge).find((id) => {
    const kind = others.includes(id) ? knowledge.actors.get(id)?.kind : undefined;
    return kind === 'government' || kind === 'state';
  });
  if (shared === undefined || opposed(sidesOf(a.id, day, knowledge), sidesOf(b.id, day, knowledge))) return null;
  return knowledge.actors.get(shared)?.name ?? shared;
}
