import type { Outcome } from '#claims';
import type { Account } from '../model.ts';
import { type GroupFigure, groupFigures, groupOf, isVague } from './groups.ts';

/** A figure as an account of the event gives it. */
export type Given = GroupFigure & { readonly account: Account };

/** All figures of one outcome and group: those with a number that count, and why the others do not. */
export type Kind = {
  readonly outcome: Outcome;
  readonly group: string;
  readonly counted: readonly Given[];
  readonly notes: readonly string[];
};

const outcomes: readonly Outcome[] = ['killed', 'injured', 'missing', 'captured', 'displaced', 'freed', 'arrested'];

/** The figures of accounts that assert the event, by outcome and group, the whole toll first. What is denied gives no figure. */
export function kindsOf(accounts: readonly Account[]): Kind[] {
  const kinds = new Map<string, Given[]>();
  for (const account of accounts) {
    const denied = new Set(account.sayings.filter(({ denies }) => denies).map(({ claim }) => claim));
    if (account.holds === 'denies' || account.holds === 'withdrew') continue;
    for (const part of account.figures.filter(({ claim }) => !denied.has(claim)).flatMap(groupFigures)) {
      const key = keyOf(part.figure.outcome, part.group);
      kinds.set(key, [...(kinds.get(key) ?? []), { ...part, account }]);
    }
  }
  for (const [key, given] of wholesOf(kinds)) kinds.set(key, given);
  const ids = new Set(accounts.map(({ id }) => id));
  return [...kinds]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, given]) => {
      const [first] = given;
      return first ? [{ outcome: first.figure.outcome, group: first.group, ...sifted(given, ids) }] : [];
    });
}

const keyOf = (outcome: Outcome, group: string): string => `${outcomes.indexOf(outcome)} ${group === 'all' ? '' : group}`;

/**
 * Where nobody gives the whole toll of an outcome, those who are counted by group are at least so many: what one claim says of
 * its groups together ("two children", "a woman and three fighters").
 */
function wholesOf(kinds: ReadonlyMap<string, readonly Given[]>): Map<string, Given[]> {
  const wholes = new Map<string, Map<string, Given>>();
  for (const given of [...kinds.values()].flat()) {
    const { figure, account, low } = given;
    const key = keyOf(figure.outcome, 'all');
    if (kinds.has(key) || low === null || groupOf(figure.who) === 'all' || given.group !== groupOf(figure.who)) continue;
    const claims = wholes.get(key) ?? new Map<string, Given>();
    const own = `${account.id} ${figure.claim}`;
    const before = claims.get(own);
    claims.set(own, { group: 'all', low: (before?.low ?? 0) + low, high: null, approximate: figure.approximate, figure, account });
    wholes.set(key, claims);
  }
  return new Map([...wholes].map(([key, claims]) => [key, [...claims.values()]]));
}

/** What never counts, and what is said of it where nothing else is left. */
const setAside: readonly {
  readonly when: (given: Given, ids: ReadonlySet<string>) => boolean;
  readonly note: (names: string) => string;
}[] = [
  { when: ({ figure }) => figure.total, note: (names) => `only totals over more than this event are given, by ${names}` },
  { when: ({ figure }) => figure.superseded_by !== null, note: (names) => `only figures that were replaced later are given, by ${names}` },
  {
    when: ({ account }, ids) => account.repeats !== null && ids.has(account.repeats),
    note: (names) => `only repeated words give a figure, by ${names}`,
  },
];

function sifted(given: readonly Given[], ids: ReadonlySet<string>): Pick<Kind, 'counted' | 'notes'> {
  const standing = given.filter((each) => !setAside.some(({ when }) => when(each, ids)));
  const vague = standing.filter(isVague).map(({ account, figure }) => `${account.voice.name} gives no number: "${figure.text}"`);
  const counted = standing.filter((each) => !isVague(each));
  if (standing.length) return { counted, notes: vague };
  const notes = setAside.flatMap(({ when, note }) => {
    const names = [...new Set(given.filter((each) => when(each, ids)).map(({ account }) => account.voice.name))];
    return names.length ? [note(names.join(', '))] : [];
  });
  return { counted, notes };
}
