/** Events whose accounts clash, and who holds a place according to whom, as lines for a terminal. */
import type { Account, ControlSpan, ControlTimeline, Event, Figure, Party } from '#events';

/** Arabic inside a Latin line, kept from turning its neighbours around (first strong isolate … pop). */
const isolated = (text: string): string => `\u2068${text.replace(/\s+/g, ' ')}\u2069`;
const days = (from: string | null, to: string | null): string => (from === to || !to ? (from ?? '') : `${from ?? ''}…${to.slice(5)}`);
const names = (parties: readonly Party[]): string => parties.map(({ name }) => isolated(name)).join(', ');

/** Contested events, those of most voices first; copies of one voice's words count once. */
export const contested = (events: readonly Event[]): Event[] =>
  events
    .filter(({ disputes, accounts }) => disputes.length > 0 && voicesOf(accounts) > 1)
    .sort((a, b) => voicesOf(b.accounts) - voicesOf(a.accounts) || b.disputes.length - a.disputes.length || (a.id < b.id ? -1 : 1));

const voicesOf = (accounts: readonly Account[]): number => accounts.filter(({ repeats }) => repeats === null).length;

export function eventHead({ type, places, time, status, disputes }: Event): string {
  const where = places[0]?.place?.name ?? isolated(places[0]?.text ?? 'place not said');
  const clashes = [...new Set(disputes.map(({ kind }) => kind))].join(', ');
  return `${where} · ${type} · ${days(time.start, time.end)} · ${status}${clashes ? `: ${clashes}` : ''}`;
}

/** One line an account: who, what it holds in the end, whom it names, its standing figures, and how often it is copied. */
export function accountLine({ voice, holds, initiators, figures, copies, repeats }: Account): string {
  const copied = copies.length > 0 ? `copied ${copies.length}×` : '';
  const parts = [
    holds,
    initiators.length > 0 ? `by ${names(initiators)}` : '',
    [...new Set(figures.filter(stands).map(figureWords))].join(', '),
  ];
  return [isolated(voice.name), ...parts, copied, repeats === null ? '' : 'repeats another'].filter(Boolean).join(' · ');
}

const stands = ({ superseded_by, total, low, high }: Figure): boolean => superseded_by === null && !total && (low ?? high) !== null;
const figureWords = ({ outcome, low, high }: Figure): string =>
  `${outcome} ${low === high ? low : high === null ? `${low} or more` : low === null ? `up to ${high}` : `${low}–${high}`}`;

/** The timeline of each account, then that of all together. */
export function controlLines({ by_account, combined }: ControlTimeline): string[] {
  const told = by_account.flatMap(({ voice, spans }) => spans.map((span) => `${isolated(voice.name)}: ${spanWords(span)}`));
  return [...told, ...combined.map((span) => `all together: ${spanWords(span)}`)];
}

const spanWords = ({ from, to, state, holders, extent }: ControlSpan): string =>
  [`${from ?? '…'} to ${to ?? '…'}`, state, names(holders), extent === 'part' ? 'in part' : ''].filter(Boolean).join(' · ');
