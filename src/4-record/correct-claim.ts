/** What a person may set of a claim, slot by slot. */
import type { Claim, ClaimActor, ClaimPlace, Outcome } from '#claims';
import type { Knowledge } from '#events';
import { dayAfter, familyOf, type ToldClaim } from '#events';
import { RecordFault } from './record-fault.ts';

/** `set` gives the claim with the value, or null where it is no value of the slot; `expects` says what is. */
type Slot = {
  readonly expects: string;
  readonly was: (told: ToldClaim) => unknown;
  readonly set: (told: ToldClaim, value: unknown, knowledge: Knowledge) => ToldClaim | null;
};

const within = (told: ToldClaim, change: Partial<Claim>): ToldClaim => ({ ...told, claim: { ...told.claim, ...change } });

/** A slot that holds one of a few words. */
const oneOf = <K extends 'type' | 'polarity' | 'modality' | 'extent'>(slot: K, words: readonly Claim[K][]): Slot => ({
  expects: `one of ${words.join(', ')}`,
  was: ({ claim }) => claim[slot],
  set: (told, value) => {
    const word = words.find((each) => each === value);
    return word === undefined ? null : within(told, { [slot]: word });
  },
});

const isDay = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && dayAfter(value, 0) === value;

const day = (end: 'start' | 'end'): Slot => ({
  expects: 'a day (2024-11-30) or null, the start no later than the end',
  was: ({ claim }) => claim.time[end],
  set: (told, value) => {
    if (value !== null && !isDay(value)) return null;
    const time = { ...told.claim.time, [end]: value, basis: 'stated' as const };
    const single = time.start !== null && time.start === time.end;
    return within(told, { time: { ...time, precision: single ? 'day' : time.start === null && time.end === null ? 'unknown' : 'days' } });
  },
});

/** A list of ids: JSON's, or written with commas. */
function idsIn(value: unknown): string[] | null {
  const list = typeof value === 'string' ? value.split(',').map((id) => id.trim()) : value === null ? [] : value;
  if (!Array.isArray(list) || !list.every((id): id is string => typeof id === 'string')) return null;
  return list.filter((id) => id !== '');
}

const precisions: Readonly<Record<string, ClaimPlace['precision']>> = {
  governorate: 'governorate',
  district: 'district',
  country: 'country',
};

const places: Slot = {
  expects: 'ids of places, with commas between; see riwaya know',
  was: ({ claim }) => claim.places.map(({ place, text }) => place?.id ?? text),
  set: (told, value, { places: known, units }) => {
    const ids = idsIn(value);
    const found = ids?.map((id, i): ClaimPlace | null => {
      const entry = known.get(id);
      if (!entry) return null;
      const { name, name_ar, lat, lon, kind, country } = entry;
      const { start, end } = told.claim.places[i] ?? told.claim.event;
      const admin = units.get(id).map((unit) => unit.name);
      const precision = precisions[kind] ?? 'exact';
      return {
        start,
        end,
        text: told.claim.places[i]?.text ?? name_ar,
        precision,
        place: { id, name, name_ar, lat, lon, kind, admin, country },
        candidates: [],
      };
    });
    return found?.every((place) => place !== null) ? within(told, { places: found }) : null;
  },
};

const parties = (slot: 'initiators' | 'targets'): Slot => ({
  expects: 'ids of actors, with commas between, or nothing; see riwaya know',
  was: ({ claim }) => claim[slot].map(({ actor, text }) => actor?.id ?? text),
  set: (told, value, { actors, wholes }) => {
    const found = idsIn(value)?.map((id, i): ClaimActor | null => {
      const entry = actors.get(id);
      if (!entry) return null;
      const { name, name_ar, kind } = entry;
      const { start, end } = told.claim[slot][i] ?? told.claim.event;
      return { start, end, text: told.claim[slot][i]?.text ?? name_ar, actor: { id, name, name_ar, kind, part_of: wholes.get(id) } };
    });
    return found?.every((party) => party !== null) ? within(told, { [slot]: found }) : null;
  },
});

/** `12`, `"12"`, `[10, 12]` or `"10-12"`; an end that is null or left out is open. */
function boundsIn(value: unknown): [number | null, number | null] | null {
  if (typeof value === 'number') return boundsIn([value, value]);
  if (typeof value === 'string') {
    const [, low, dash, high] = /^(\d*)(-?)(\d*)$/.exec(value.trim()) ?? [];
    if (low === undefined || (low === '' && high === '')) return null;
    return boundsIn([low === '' ? null : Number(low), dash === '' ? Number(low) : high === '' ? null : Number(high)]);
  }
  if (!Array.isArray(value) || value.length !== 2) return null;
  const [low, high] = value as unknown[];
  const isBound = (bound: unknown): bound is number | null => bound === null || (Number.isInteger(bound) && (bound as number) >= 0);
  if (!isBound(low) || !isBound(high) || (low !== null && high !== null && low > high)) return null;
  return [low, high];
}

const toll = (outcome: Outcome): Slot => ({
  expects: 'a number, two with a dash between (10-12, 10- or -12 where one end is open), or null for none',
  was: ({ claim }) => claim.tolls.filter((each) => each.outcome === outcome).map(({ low, high }) => [low, high]),
  set: (told, value) => {
    const { tolls, event } = told.claim;
    const others = tolls.filter((each) => each.outcome !== outcome);
    if (value === null) return within(told, { tolls: others });
    const bounds = boundsIn(value);
    if (!bounds) return null;
    const old = tolls.find((each) => each.outcome === outcome);
    const base = old ?? { outcome, who: 'unspecified', of_which: [], text: event.text, start: event.start, end: event.end };
    return within(told, { tolls: [...others, { ...base, low: bounds[0], high: bounds[1], approximate: false }] });
  },
});

const total: Slot = {
  expects: 'true where the claim counts several happenings, else false',
  was: (told) => told.total,
  set: (told, value) => {
    const said = value === 'true' ? true : value === 'false' ? false : value;
    return typeof said === 'boolean' ? { ...told, total: said } : null;
  },
};

const outcomes: readonly Outcome[] = ['killed', 'injured', 'missing', 'captured', 'displaced', 'freed', 'arrested'];

const slots: Readonly<Record<string, Slot>> = {
  type: oneOf('type', Object.keys(familyOf) as Claim['type'][]),
  polarity: oneOf('polarity', ['asserted', 'denied']),
  modality: oneOf('modality', ['actual', 'ongoing', 'background', 'possible', 'planned', 'demanded', 'hypothetical']),
  extent: oneOf('extent', ['whole', 'part', 'unknown']),
  'time.start': day('start'),
  'time.end': day('end'),
  places,
  initiators: parties('initiators'),
  targets: parties('targets'),
  ...Object.fromEntries(outcomes.map((outcome) => [`tolls.${outcome}`, toll(outcome)])),
  total,
};

/** What can be corrected. */
export const correctable: readonly string[] = Object.keys(slots);

/** A claim with a person's value in a slot and a note that says so. Throws `RecordFault`: unknown-slot, bad-value. */
export function correctClaim(told: ToldClaim, slot: string, value: unknown, by: string, knowledge: Knowledge): ToldClaim {
  const rule = Object.hasOwn(slots, slot) ? slots[slot] : undefined;
  if (!rule) throw new RecordFault('unknown-slot', `a claim has no slot "${slot}" to correct; name one of ${correctable.join(', ')}`);
  const corrected = rule.set(told, value, knowledge);
  const { start, end } = corrected?.claim.time ?? { start: null, end: null };
  if (!corrected || (start !== null && end !== null && start > end))
    throw new RecordFault('bad-value', `${JSON.stringify(value)} is no value of "${slot}"; give ${rule.expects}`);
  const notes = [...corrected.claim.notes, `corrected by ${by}: ${slot} was ${JSON.stringify(rule.was(told))}`];
  return within(corrected, { notes });
}
