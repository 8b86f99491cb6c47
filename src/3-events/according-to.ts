import type { Account, Event, EventPlace, Party } from './model.ts';

/** Whose accounts: voices (a whole stands for its parts) or sides, by their ids. */
export type Whose = { readonly voices: readonly string[]; readonly sides: readonly string[] };

/** Whether an account is one of these voices', or of a voice on one of these sides. */
export const isAccountOf = ({ voice, sides }: Account, whose: Whose): boolean =>
  whose.voices.some((id) => voice.id === id || voice.part_of.includes(id)) || whose.sides.some((side) => sides.includes(side));

/**
 * An event with the accounts of these voices alone, and of its parties, places and disputes those that they name. Its grades
 * stay those of all accounts. Null where none of them tells of it.
 */
export function accordingTo(event: Event, whose: Whose): Event | null {
  const accounts = event.accounts.filter((account) => isAccountOf(account, whose));
  if (!accounts.length) return null;
  const ids = new Set(accounts.map(({ id }) => id));
  const theirs = <T extends Party | EventPlace>(all: readonly T[]): T[] =>
    all.flatMap((each) => {
      const left = each.accounts.filter((id) => ids.has(id));
      return left.length ? [{ ...each, accounts: left }] : [];
    });
  return {
    ...event,
    accounts,
    places: theirs(event.places),
    initiators: theirs(event.initiators),
    targets: theirs(event.targets),
    members: event.members.filter(({ account }) => ids.has(account)),
    disputes: event.disputes.filter(({ accounts: between }) => between.every((id) => ids.has(id))),
  };
}
