import type { Knowledge } from '#knowledge';
import type { Account, Event, EventPlace, Party } from './model.ts';
import { bodiesOf } from './one-side.ts';

/** Whose accounts: voices (a whole stands for its parts) or sides, by their ids. */
export type Whose = { readonly voices: readonly string[]; readonly sides: readonly string[] };

/** Whether an account is one of these voices', of a part of one or of who speaks for it at the day, or of a voice on one of these sides. */
export const isAccountOf = ({ voice, sides }: Account, whose: Whose, day: string | null, knowledge: Knowledge): boolean =>
  whose.sides.some((side) => sides.includes(side)) ||
  [...voice.part_of, ...bodiesOf(voice.id, day, knowledge)].some((id) => whose.voices.includes(id));

/** The known voices that may speak for these at some day: themselves, their parts and who speaks for either. */
export const voicesFor = (ids: readonly string[], knowledge: Knowledge): string[] => [
  ...new Set([
    ...ids,
    ...[...knowledge.sources.ids(), ...knowledge.actors.ids()].filter((id) =>
      bodiesOf(id, null, knowledge).some((body) => ids.includes(body)),
    ),
  ]),
];

/**
 * An event with the accounts of these voices alone, and of its parties, places and disputes those that they name. Its grades
 * stay those of all accounts. Null where none of them tells of it.
 */
export function accordingTo(event: Event, whose: Whose, knowledge: Knowledge): Event | null {
  const day = event.time.start ?? event.time.end;
  const accounts = event.accounts.filter((account) => isAccountOf(account, whose, day, knowledge));
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
