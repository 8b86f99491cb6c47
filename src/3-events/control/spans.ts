import type { ControlSpan, ControlState, ControlStatement, Party, Reason } from '../model.ts';
import type { Combined } from './combined.ts';
import type { Hold } from './standing.ts';
import type { View } from './view.ts';
import { untold } from './when.ts';

/** What a span says, without its days. */
export type Said = Omit<ControlSpan, 'from' | 'to'>;

const sorted = (all: Iterable<string>): string[] => [...new Set(all)].sort();

/** Parties by id, or by name where nobody known is named; `accounts` are the voices that name each. */
function partiesOf(holds: readonly Hold[]): Party[] {
  const all = new Map<string, Party>();
  for (const { party, statements } of holds) {
    const key = party.id ?? `"${party.name}`;
    const accounts = sorted([
      ...(all.get(key)?.accounts ?? []),
      ...party.accounts,
      ...statements.filter(({ holder }) => holder?.id === party.id && holder?.name === party.name).map(({ voice }) => voice.id),
    ]);
    all.set(key, { ...party, accounts });
  }
  return [...all].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, party]) => party);
}

const saidOf = (
  state: ControlState,
  holds: readonly Hold[],
  extent: ControlStatement['extent'],
  words: readonly ControlStatement[],
  reasons: readonly Reason[],
): Said => ({
  state,
  holders: partiesOf(holds),
  extent,
  claims: sorted(words.map(({ claim }) => claim)),
  reasons,
});

export const saidByAccount = ({ state, holds, extent, words, reasons }: View): Said => saidOf(state, holds, extent, words, reasons);

/** Reasons that stand in the accounts, and are not said again of all together. */
const ofOneVoice: ReadonlySet<string> = new Set(['takes', 'holds', 'presence']);

export function saidTogether({ state, speaking, reasons }: Combined): Said {
  const views = speaking.map(({ view }) => view);
  const extents = new Set(views.filter(({ holds }) => holds.length).map(({ extent }) => extent));
  const [only] = extents;
  const extent = extents.has('part') ? 'part' : extents.size === 1 && only !== undefined ? only : 'unknown';
  return saidOf(
    state,
    views.flatMap(({ holds }) => holds),
    extent,
    views.flatMap(({ words }) => words),
    [...views.flatMap((view) => view.reasons.filter(({ name }) => !ofOneVoice.has(name))), ...reasons],
  );
}

/** Neighbours are one span when they say the same of the same parties, for the same kinds of reasons, by the same voices. */
const kindOf = ({ state, holders, extent, reasons }: Said): string =>
  JSON.stringify([state, extent, holders.map(({ id, name, accounts }) => [id ?? name, accounts]), sorted(reasons.map(({ name }) => name))]);

/** Of two reasons of one name that name the same, the later one, which counts more claims. */
function joined(a: ControlSpan, b: Said, to: string | null): ControlSpan {
  const keyOf = ({ name, with: named }: Reason): string => JSON.stringify([name, named]);
  const reasons = new Map([...a.reasons, ...b.reasons].map((reason) => [keyOf(reason), reason]));
  return { ...a, ...b, to, claims: sorted([...a.claims, ...b.claims]), reasons: [...reasons.values()] };
}

/** Spans between the days, which ascend; where nothing is said there is none. */
export function spansOf(days: readonly string[], said: readonly (Said | null)[]): ControlSpan[] {
  const out: ControlSpan[] = [];
  let before: string | null = null;
  for (const [n, one] of said.entries()) {
    const from = days[n] as string;
    const to = days[n + 1] ?? null;
    const last = out.at(-1);
    if (n > 0 && one === said[n - 1]) {
      if (one && last) out[out.length - 1] = { ...last, to };
      continue;
    }
    const kind = one && kindOf(one);
    if (one && last && kind === before) out[out.length - 1] = joined(last, one, to);
    else if (one) out.push({ from: from === untold ? null : from, to, ...one });
    before = kind;
  }
  return out;
}
