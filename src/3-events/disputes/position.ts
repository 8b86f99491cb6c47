import type { Account, Party, Reason, ToldClaim } from '../model.ts';

/** What one voice holds: its account, and the claims that make it, in the order they were said. */
export type Position = { readonly account: Account; readonly claims: readonly ToldClaim[] };

/** Where two positions cannot both be so. `value` is how far they are apart, in the unit that the rule names; 1 where there is none. */
export type Clash = {
  readonly claims: readonly [string, string];
  readonly values: readonly [string, string];
  readonly value: number;
  /** One sentence of two voices: what the first says, and what the second. */
  readonly says: readonly [string, string];
};

/** The claims that are not in the reader's hands any more are left out. */
export const positionOf = (account: Account, told: ReadonlyMap<string, ToldClaim>): Position => ({
  account,
  claims: account.sayings.flatMap(({ claim }) => told.get(claim) ?? []),
});

/** The last claim of a position that says it, else the last at all. */
export const claimThat = ({ account, claims }: Position, says: (claim: ToldClaim) => boolean): string =>
  claims.findLast(says)?.key ?? account.sayings.at(-1)?.claim ?? '';

/** The last claim that names a party in the role. */
export const claimNaming = (position: Position, role: 'initiators' | 'targets', { id }: Party): string =>
  claimThat(position, ({ claim }) => claim[role].some(({ actor }) => actor !== null && actor.id === id));

/** The day an account speaks of, for what is known by date; null where it gives none. */
export const dayOf = ({ time }: Account): string | null => time.start ?? time.end;

/** Two accounts that are one: the same voice, or one that repeats the words of the other. */
export const isOneVoice = (a: Account, b: Account): boolean => a.voice.id === b.voice.id || a.repeats === b.id || b.repeats === a.id;

/** Puts a clash into words, both voices and both values named. */
export const reasonOf = (name: string, a: Account, b: Account, { value, values, says }: Clash): Reason => ({
  name,
  value,
  with: { voice: a.voice.name, other: b.voice.name, says: values[0], other_says: values[1] },
  sentence: `${a.voice.name} ${says[0]}; ${b.voice.name} ${says[1]}.`,
});
