/** What a person reads of events, accounts and control that is not in the reports. A language that leaves one out does not compile. */
import type { Account, ControlState, ControlStatement, DisputeKind, Happened, Responsible, Status, TollRule } from '#events';

export type EventLabels = {
  readonly statuses: Readonly<Record<Status, string>>;
  readonly across: Readonly<Record<Happened['across'], string>>;
  readonly responsible: Readonly<Record<Responsible['grade'], string>>;
  readonly disputes: Readonly<Record<DisputeKind, string>>;
  readonly holds: Readonly<Record<Account['holds'], string>>;
  readonly rules: Readonly<Record<TollRule, string>>;
  readonly control: Readonly<Record<ControlState, string>>;
  readonly says: Readonly<Record<ControlStatement['says'], string>>;
  readonly words: EventWords;
};

/** `{n}`, `{a}`, `{b}` stand for numbers, names or days. Arabic counts follow their nouns, so that any number agrees. */
export type EventWords = {
  readonly accounts: string;
  readonly words: string;
  readonly saysSo: string;
  readonly onSide: string;
  readonly said: string;
  readonly via: string;
  readonly copies: string;
  readonly copyOf: string;
  readonly repeats: string;
  readonly earlier: string;
  readonly notCounted: string;
  readonly tolls: string;
  readonly lowEnd: string;
  readonly bestEnd: string;
  readonly highEnd: string;
  readonly disputes: string;
  readonly against: string;
  readonly happened: string;
  readonly whoDidIt: string;
  readonly whyTogether: string;
  readonly nearest: string;
  readonly firstClaim: string;
  readonly report: string;
  readonly noEvents: string;
  readonly more: string;
  readonly unlocated: string;
  readonly differs: string;
  readonly onlyThese: string;
  readonly total: string;
  readonly gone: string;
  readonly goneNow: string;
  readonly versions: string;
  readonly combined: string;
  readonly beginningUnknown: string;
  readonly untilNow: string;
  readonly nobodyControls: string;
  readonly onDay: string;
};
