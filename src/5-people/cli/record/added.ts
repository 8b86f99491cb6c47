/** What `riwaya add` prints: what came of each report, and how many of each. */
import type { AddedReport } from '#record';

export type Summary = {
  readonly added: number;
  readonly known: number;
  readonly read_anew: number;
  readonly unread: number;
  readonly claims: number;
  readonly events: number;
};
export type AddAnswer = {
  readonly format: 'riwaya-add/1';
  readonly store: string;
  readonly reports: readonly AddedReport[];
  readonly summary: Summary;
};

export function summaryOf(reports: readonly AddedReport[]): Summary {
  const count = (outcome: AddedReport['outcome']): number => reports.filter((report) => report.outcome === outcome).length;
  return {
    added: count('added'),
    known: count('known'),
    read_anew: count('read-anew'),
    unread: count('unread'),
    claims: reports.reduce((sum, { claims }) => sum + claims, 0),
    events: new Set(reports.flatMap(({ events }) => events)).size,
  };
}
