/** What `riwaya events|event|control|sources --format json` prints. The parts are the engine's own types; `event.ts` checks them. */
import type { ControlOnDay, ControlTimeline, Event, ReportFacts, Tally, TollRange, TollRule } from '#events';

/** An event as it leaves: with its tolls under the rule that the reader named. */
export type ListedEvent = Event & { readonly tolls: readonly TollRange[] };

export type EventList = {
  readonly format: 'riwaya-events/1';
  readonly rule: TollRule;
  /** Ids of the voices or sides whose accounts alone are shown; null where all are. */
  readonly according_to: readonly string[] | null;
  readonly events: readonly ListedEvent[];
  /** What `--after` takes to go on, or null at the end. */
  readonly next: string | null;
};

export type OneEvent = {
  readonly format: 'riwaya-event/1';
  readonly rule: TollRule;
  readonly according_to: readonly string[] | null;
  /** Null where the id belongs to no event any more; `now` says where its claims went. */
  readonly event: ListedEvent | null;
  readonly now: readonly string[];
  /** The reports that its claims stand in. */
  readonly reports: readonly ReportFacts[];
  readonly versions: readonly { readonly version: number; readonly at: string }[];
};

export type NamedPoint = {
  readonly id: string;
  readonly name: string;
  readonly name_ar: string;
  readonly lat: number;
  readonly lon: number;
};
/** Who holds one place; `on` is there where a day was asked for. */
export type PlaceControl = {
  readonly place: NamedPoint;
  readonly timeline: ControlTimeline | null;
  readonly on: Omit<ControlOnDay, 'place'> | null;
};
export type ControlList = {
  readonly format: 'riwaya-control/1';
  readonly date: string | null;
  readonly according_to: readonly string[] | null;
  readonly places: readonly PlaceControl[];
};

/** What one voice says and how others stand to it; counts of events, each once. */
export type VoiceTally = Tally;
export type SourceList = { readonly format: 'riwaya-sources/1'; readonly sources: readonly VoiceTally[] };
