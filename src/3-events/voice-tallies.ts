import type { Account, Event, Voice } from './model.ts';

/** What a voice says and how others stand to it: counts of events, each once. */
export type Tally = {
  readonly voice: Voice;
  readonly events: number;
  readonly alone: number;
  readonly corroborated: number;
  /** Someone gives another number, party, place, time or outcome. */
  readonly contested: number;
  /** Someone says that it did not happen. */
  readonly denied: number;
  /** It says of something others tell that it did not happen. */
  readonly denies: number;
  readonly withdrew: number;
  /** Texts of others that repeat its words. */
  readonly copies: number;
  readonly types: Readonly<Record<string, number>>;
  readonly first: string | null;
  readonly last: string | null;
};

type Counts = { -readonly [K in keyof Omit<Tally, 'types'>]: Tally[K] } & { types: Map<string, number> };

/** Takes events one by one, so that none need be kept, and counts them for the voice of each account. */
export class VoiceTallies {
  private readonly byVoice = new Map<string, Counts>();

  add(event: Event): void {
    for (const account of event.accounts) count(this.of(account.voice), account, event);
  }

  /** Those with the most events first, then by id. */
  all(): Tally[] {
    return [...this.byVoice.values()]
      .sort((a, b) => b.events - a.events || (a.voice.id < b.voice.id ? -1 : 1))
      .map((counts) => ({ ...counts, types: Object.fromEntries([...counts.types].sort(([a], [b]) => (a < b ? -1 : 1))) }));
  }

  private of(voice: Voice): Counts {
    let counts = this.byVoice.get(voice.id);
    if (!counts) {
      const none = { events: 0, alone: 0, corroborated: 0, contested: 0, denied: 0, denies: 0, withdrew: 0, copies: 0 };
      counts = { voice, ...none, types: new Map(), first: null, last: null };
      this.byVoice.set(voice.id, counts);
    }
    return counts;
  }
}

function count(counts: Counts, account: Account, event: Event): void {
  const own = event.disputes.filter(({ accounts }) => accounts.includes(account.id));
  const asserts = account.holds === 'asserts';
  const others = event.accounts.some(({ id, repeats }) => id !== account.id && repeats !== account.id && id !== account.repeats);
  counts.events++;
  if (!others) counts.alone++;
  if (asserts && event.happened.grade === 'corroborated') counts.corroborated++;
  if (own.some(({ kind }) => kind !== 'denied')) counts.contested++;
  if (asserts && own.some(({ kind, accounts, values }) => kind === 'denied' && values[accounts.indexOf(account.id)] !== 'denies'))
    counts.denied++;
  if (account.holds === 'denies') counts.denies++;
  if (account.holds === 'withdrew') counts.withdrew++;
  counts.copies += account.copies.length;
  counts.types.set(event.type, (counts.types.get(event.type) ?? 0) + 1);
  for (const { said } of account.sayings) {
    if (said === null) continue;
    if (counts.first === null || said < counts.first) counts.first = said;
    if (counts.last === null || said > counts.last) counts.last = said;
  }
}
