/** Candidates for the day a report was published → the one that is believed, and why; and what is known of its zone. */
import type { DateFound } from './formats/found.ts';
import { agreement, firstDay, otherWeight, publicationWeights } from './publication-weights.ts';
import { assumedZone, publishedDay, zoneOffset } from './published.ts';

/** What the person said; each null where they did not. */
export type Told = { readonly published: string | null; readonly zone: string | null };

export type DateFinding = DateFound & { readonly chosen: boolean; readonly why: string };

/**
 * `stated`: by the date itself. `told`: by the person. `assumed`: that of the country the report speaks of. `unknown`: nothing says;
 * the offset is then that of Damascus.
 */
export type ZoneFinding = { readonly offset: string; readonly basis: 'stated' | 'told' | 'assumed' | 'unknown' };

export type Publication = {
  /** `YYYY-MM-DD` in `zone`, or null where no date is believed. */
  readonly day: string | null;
  /** The date as understood, with its hour where it has one. */
  readonly moment: string | null;
  readonly zone: ZoneFinding;
  readonly dates: readonly DateFinding[];
  readonly notes: readonly string[];
};

/**
 * `now`, an instant of ISO 8601 or null, is what the future is told by. `fallback` is the zone where none is stated or told: an IANA name
 * of the country the report speaks of. A told date or zone must be right: throws `InputFault` (`bad-date`, `bad-zone`); others are passed over.
 */
export function choosePublication(
  candidates: readonly DateFound[],
  told: Told,
  now: string | null,
  fallback: string = assumedZone,
): Publication {
  const weighed = candidates.map((candidate) => weigh(candidate, now));
  const best = told.published === null ? strongest(weighed) : null;
  const written = told.published ?? best?.candidate.value ?? null;
  const asked = told.zone ?? statedZone(written);
  const zone = asked ?? fallback;
  const day = written === null ? null : publishedDay(written, zoneOffset(zone, null));
  const offset = zoneOffset(zone, day);
  const notes = notesOn(told, weighed, best, day);
  if (asked === null) notes.push(assumedNote(offset, fallback));
  return {
    day,
    moment: written,
    zone: { offset, basis: told.zone !== null ? 'told' : asked !== null ? 'stated' : fallback === assumedZone ? 'unknown' : 'assumed' },
    dates: weighed.map((one) => ({ ...one.candidate, chosen: one === best, why: whyOf(one, best, weighed, told) })),
    notes,
  };
}

type Weighed = {
  readonly candidate: DateFound;
  readonly day: string | null;
  readonly weight: number | null;
  readonly against: string | null;
};

function weigh(candidate: DateFound, now: string | null): Weighed {
  const named = publicationWeights.find(([where]) => candidate.where.startsWith(where));
  const weight = named ? named[1] : otherWeight;
  const out = (against: string, day: string | null = null): Weighed => ({ candidate, day, weight: null, against });
  if (candidate.value === null) return out('could not be understood, or is told from a day that is not known');
  let day: string;
  try {
    day = publishedDay(candidate.value, assumedZone);
  } catch {
    return out('is no date');
  }
  if (day < firstDay) return out(`lies before ${firstDay.slice(0, 4)}`, day);
  if (now !== null && day > dayAfter(now)) return out('lies in the future', day);
  if (weight === null) return out('tells of a change or of keeping, not of publication', day);
  return { candidate, day, weight, against: null };
}

/** A day later than today anywhere on earth. */
const dayAfter = (now: string): string => Temporal.Instant.from(now).add({ hours: 14 }).toZonedDateTimeISO('UTC').toPlainDate().toString();

/** The weight of a candidate with half of what each other place that tells the same day weighs. */
function score(one: Weighed, all: readonly Weighed[]): number {
  const others = new Map<string, number>();
  for (const other of all)
    if (other !== one && other.weight !== null && other.day === one.day && kindOf(other) !== kindOf(one))
      others.set(kindOf(other), other.weight);
  return (one.weight ?? 0) + agreement * [...others.values()].reduce((a, b) => a + b, 0);
}

/** Shown dates are one kind: the same line is found by several of its elements. */
const kindOf = ({ candidate: { where } }: Weighed): string => {
  const shown = /^(?:time|date|line|abbr|\.)/.test(where);
  return shown ? 'shown' : where.startsWith('meta') ? 'meta' : where.startsWith('json-ld') ? 'json-ld' : where;
};

function strongest(weighed: readonly Weighed[]): Weighed | null {
  const possible = weighed.filter(({ weight }) => weight !== null);
  const scored = possible.map((one) => ({ one, points: score(one, possible) }));
  return (
    scored.reduce<(typeof scored)[number] | null>((best, next) => (best === null || next.points > best.points ? next : best), null)?.one ??
    null
  );
}

function whyOf(one: Weighed, best: Weighed | null, all: readonly Weighed[], { published }: Told): string {
  if (one.against) return one.against;
  if (published !== null) return 'the date that was given goes before it';
  if (one !== best) return one.day === best?.day ? 'tells the same day' : 'other places are believed more';
  const same = all.filter((other) => other !== one && other.day === one.day).length;
  const other = all.filter((two) => two.weight !== null && two.day !== one.day).length;
  const [alike, unlike] = [same === 1 ? 'another tells' : `${same} others tell`, other === 1 ? 'another tells' : `${other} others tell`];
  return `believed most of ${all.length}${same ? `; ${alike} the same day` : ''}${other ? `; ${unlike} a different one` : ''}`;
}

/** An offset that a date states; `Z` states the moment and not the clock its publisher lives by. */
const statedZone = (written: string | null): string | null =>
  written?.includes('T') ? (/[+-]\d{2}:?\d{2}$/.exec(written)?.[0] ?? null) : null;

function notesOn(told: Told, weighed: readonly Weighed[], best: Weighed | null, day: string | null): string[] {
  if (told.published !== null) {
    const other = strongest(weighed);
    return other && other.day !== day
      ? [`the publication date that was given goes before ${other.day}, found in ${other.candidate.where}`]
      : [];
  }
  if (best) return [`publication date taken from ${best.candidate.where}`];
  return weighed.length ? ['no date found could be taken as that of publication'] : [];
}

const assumedNote = (offset: string, fallback: string): string => {
  const zone = `UTC${offset.replace(':00', '').replace(/^([+-])0/, '$1')}`;
  return fallback === assumedZone ? `zone assumed ${zone}` : `zone assumed ${zone}, that of the country the report speaks of`;
};
