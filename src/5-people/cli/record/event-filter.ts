/** The options that choose events, and the filter that they mean. */
import type { Command } from 'commander';
import { vocabulary } from '#contract';
import { type DisputeKind, type Status, voicesFor } from '#events';
import { InputFault } from '#intake';
import type { Knowledge } from '#knowledge';
import type { EventFilter } from '#record';
import { idsOf } from './named.ts';
import { listed, wholeNumber } from './store-options.ts';
import type { Telling } from './telling.ts';

export type FilterGiven = {
  readonly from?: string;
  readonly to?: string;
  readonly place?: readonly string[];
  readonly box?: string;
  readonly type?: readonly string[];
  readonly actor?: readonly string[];
  readonly voice?: readonly string[];
  readonly side?: readonly string[];
  readonly status?: readonly string[];
  readonly dispute?: readonly string[];
  readonly killed?: number;
  readonly report?: readonly string[];
  readonly text?: string;
};

const statuses: readonly Status[] = ['single-source', 'corroborated', 'contested', 'denied', 'withdrawn'];
const disputes: readonly DisputeKind[] = [
  'denied',
  'toll-differs',
  'perpetrator-differs',
  'place-differs',
  'time-differs',
  'outcome-differs',
];

/** Several values of one option widen the choice, several options narrow it. */
export const withFilter = (command: Command): Command =>
  command
    .option('--from <day>', 'events on or after this day, YYYY-MM-DD')
    .option('--to <day>', 'events on or before this day')
    .option('--place <place>', 'there or within it, by id or name', listed)
    .option('--box <w,s,e,n>', 'within these degrees: west,south,east,north')
    .option('--type <type>', 'type of event, such as air-drone-strike', listed)
    .option('--actor <actor>', 'who did it or to whom, by id or name', listed)
    .option('--voice <voice>', 'told by this source or actor, by id or name', listed)
    .option('--side <side>', 'told by a voice on this side', listed)
    .option('--status <status>', statuses.join(', '), listed)
    .option('--dispute <kind>', disputes.join(', '), listed)
    .option('--killed <n>', 'at least so many killed in some account', wholeNumber(0))
    .option('--report <key>', 'told in this report', listed)
    .option('--text <words>', 'with a sentence that holds all these words');

/** Throws `InputFault` naming the option. With `--according-to`, those that voices may tell of who speak for them; which do is seen event by event. */
export function filterOf(given: FilterGiven, knowledge: Knowledge, telling: Telling | null): EventFilter {
  const [from, to] = [day('--from', given.from), day('--to', given.to)];
  if (from && to && from > to) throw new InputFault('dates', `--from ${from} is after --to ${to}; turn them round`);
  const ids = {
    places: idsOf('place', given.place, '--place', knowledge),
    types: among('--type', given.type, vocabulary.eventTypes),
    actors: idsOf('actor', given.actor, '--actor', knowledge),
    voices: idsOf('voice', given.voice, '--voice', knowledge),
    sides: idsOf('side', given.side, '--side', knowledge),
    status: among('--status', given.status, statuses),
    disputes: among('--dispute', given.dispute, disputes),
    reports: given.report ?? [],
  };
  const whose = telling?.filter ?? { voices: [], sides: [] };
  const speaking = whose.voices.length ? voicesFor(whose.voices, knowledge) : [];
  const chosen = { ...ids, voices: ids.voices.length ? ids.voices : speaking, sides: ids.sides.length ? ids.sides : whose.sides };
  return {
    ...(Object.fromEntries(Object.entries(chosen).filter(([, values]) => values.length)) as EventFilter),
    ...(from && { from }),
    ...(to && { to }),
    ...(given.box !== undefined && { box: box(given.box) }),
    ...(given.killed !== undefined && { killed: given.killed }),
    ...(given.text !== undefined && { text: given.text }),
  };
}

/** A day as it is written, checked against the calendar. Throws `InputFault`. */
export function day(option: string, written: string | undefined): string | undefined {
  if (written === undefined) return undefined;
  const date = /^\d{4}-\d{2}-\d{2}$/.test(written) ? new Date(`${written}T00:00:00Z`) : null;
  if (!date || Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== written) {
    throw new InputFault('bad-date', `${option}: ${JSON.stringify(written)} is not a day; write YYYY-MM-DD`);
  }
  return written;
}

function among<T extends string>(option: string, written: readonly string[] | undefined, known: readonly T[]): T[] {
  return (written ?? []).map((value) => {
    const found = known.find((each) => each === value);
    if (found === undefined) throw new InputFault('bad-value', `${option}: ${value} is none of ${known.join(', ')}`);
    return found;
  });
}

function box(written: string): [number, number, number, number] {
  const parts = written.split(',').map((part) => (part.trim() === '' ? Number.NaN : Number(part)));
  const [west = Number.NaN, south = Number.NaN, east = Number.NaN, north = Number.NaN] = parts;
  const inside = parts.length === 4 && west >= -180 && east <= 180 && south >= -90 && north <= 90;
  if (!inside)
    throw new InputFault('bad-box', `--box: ${JSON.stringify(written)} is not west,south,east,north in degrees, such as 36,35,38,37`);
  if (west > east || south > north) throw new InputFault('bad-box', `--box: ${written} is turned round; write west,south,east,north`);
  return [west, south, east, north];
}
