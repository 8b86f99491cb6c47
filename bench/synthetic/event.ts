/** One made-up happening and what each of those who tell it makes of it. */
import type { ActorEntry, PlaceEntry, SourceEntry } from '#knowledge';
import type { Chance } from './chance.ts';
import type { World } from './world.ts';

export const acts = ['air', 'shelling', 'clash', 'ied', 'capture', 'arrests', 'displacement'] as const;
export type Act = (typeof acts)[number];

export type SyntheticEvent = {
  readonly id: string;
  readonly act: Act;
  readonly place: PlaceEntry;
  /** Days since 1970-01-01. */
  readonly day: number;
  readonly by: ActorEntry;
  readonly against: ActorEntry;
  /** What the toll comes to in the end. */
  readonly killed: number;
  readonly injured: number;
};

/** One outlet's version of an event, due on a day. */
export type Telling = {
  readonly event: SyntheticEvent;
  readonly due: number;
  readonly publisher: SourceEntry;
  readonly says: 'tells' | 'denies' | 'updates';
  /** Whom this one blames: another in a tenth of tellings. */
  readonly by: ActorEntry;
  /** As known by then; none where this one gives no toll. */
  readonly toll: { readonly killed: number; readonly injured: number } | null;
};

/** Shares of what can be wrong or late between tellings of one event. */
const shares = { denies: 0.05, blamesAnother: 0.1, noToll: 0.2, nextDay: 0.3, dayAfterNext: 0.07 };
/** How often each act happens, in the order of `acts`. */
const often: readonly number[] = [0.25, 0.2, 0.18, 0.1, 0.12, 0.1, 0.05];

export function makeEvent(id: string, day: number, world: World, chance: Chance): SyntheticEvent {
  const act = drawAct(chance);
  const place = world.places.draw(chance);
  const { ground, air } = world.country(place.country);
  const by = act === 'air' ? chance.of(air) : ground.draw(chance);
  const deadly = ['air', 'shelling', 'clash', 'ied'].includes(act);
  return {
    id,
    act,
    place,
    day,
    by,
    against: another(by, () => ground.draw(chance)),
    killed: deadly ? Math.floor(chance.next() ** 3 * 40) : 0,
    injured: deadly ? Math.floor(chance.next() ** 2 * 60) : 0,
  };
}

/** One to eight tellings, few as a rule; figures rise with the days. */
export function tellingsOf(event: SyntheticEvent, world: World, chance: Chance): Telling[] {
  const count = 1 + Math.floor(chance.next() ** 2 * 8);
  return Array.from({ length: count }, (_, n) => {
    const due = event.day + (n === 0 ? 0 : lateness(chance));
    const says = n > 0 && chance.isSo(shares.denies) ? 'denies' : n > 0 && chance.isSo(0.25) ? 'updates' : 'tells';
    const { air, ground } = world.country(event.place.country);
    const blamed = n > 0 && chance.isSo(shares.blamesAnother) ? (event.act === 'air' ? chance.of(air) : ground.draw(chance)) : event.by;
    return {
      event,
      due,
      publisher: world.publishers.draw(chance),
      says,
      by: says === 'denies' ? event.by : blamed,
      toll: tollBy(event, due, chance),
    };
  });
}

const lateness = (chance: Chance): number => {
  const drawn = chance.next();
  return drawn < shares.dayAfterNext ? 2 : drawn < shares.nextDay ? 1 : 0;
};

/** Half to all of the final toll on the day itself, all of it later. */
function tollBy({ day, killed, injured }: SyntheticEvent, due: number, chance: Chance): Telling['toll'] {
  if (killed + injured === 0 || chance.isSo(shares.noToll)) return null;
  const known = due > day ? 1 : chance.isSo(0.6) ? 1 : 0.5 + chance.next() / 2;
  return { killed: Math.ceil(killed * known), injured: Math.ceil(injured * known) };
}

function drawAct(chance: Chance): Act {
  let left = chance.next();
  for (const [n, act] of acts.entries()) {
    left -= often[n] ?? 0;
    if (left < 0) return act;
  }
  return 'air';
}

/** Another than `one`, or the last of eight tries. */
function another(one: ActorEntry, draw: () => ActorEntry): ActorEntry {
  let found = draw();
  for (let tries = 0; tries < 8 && found.id === one.id; tries++) found = draw();
  return found;
}
