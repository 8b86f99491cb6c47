import type { Claim } from '#claims';
import type { ToldClaim } from '#events';
import type { Context } from './context.ts';
import type { ReadingDiff } from './record.ts';
import { RecordFault } from './record-fault.ts';
import type { Tables } from './tables.ts';

type Reading = Pick<Tables['readings'], 'reading' | 'engine' | 'knowledge' | 'at'>;

const nameOf = ({ engine, knowledge }: Reading): string => `${engine} ${knowledge}`;

/** What is compared of two claims that stand at one anchor; where each stands is the same, or nearly. */
const slots = [
  'type',
  'initiators',
  'targets',
  'places',
  'time',
  'tolls',
  'incidents',
  'extent',
  'polarity',
  'modality',
  'attribution',
] as const;

/**
 * What the reading `to` has that `from` has not, claim by claim; unless they are named, the current one and the one before it. A
 * reading is named by its engine, its knowledge, both with a space between, or its time; the last that fits is meant. Null for an
 * unknown report or one read once. Throws `RecordFault` (unknown-id) for an unknown reading.
 */
export async function diffReadings({ store: { db } }: Context, report: string, from?: string, to?: string): Promise<ReadingDiff | null> {
  const readings = await db
    .selectFrom('readings')
    .select(['reading', 'engine', 'knowledge', 'at'])
    .where('report', '=', report)
    .orderBy('reading')
    .execute();
  const later = to === undefined ? readings.at(-1) : named(readings, to);
  const earlier = from === undefined ? readings.findLast(({ reading }) => reading < (later?.reading ?? 0)) : named(readings, from);
  if (!earlier || !later) return null;
  const claimsOf = async ({ reading }: Reading): Promise<ToldClaim[]> => {
    const rows = await db
      .selectFrom('claims')
      .select('told')
      .where('report', '=', report)
      .where('reading', '=', reading)
      .orderBy('key')
      .execute();
    return rows.map(({ told }) => JSON.parse(told) as ToldClaim);
  };
  return { report, from: nameOf(earlier), to: nameOf(later), ...compare(await claimsOf(earlier), await claimsOf(later)) };
}

function named(readings: readonly Reading[], name: string): Reading | undefined {
  const fits = (reading: Reading): boolean => [reading.engine, reading.knowledge, reading.at, nameOf(reading)].includes(name);
  const found = readings.findLast(fits);
  if (!found && readings.length > 0)
    throw new RecordFault('unknown-id', `no reading is named "${name}"; there are: ${readings.map(nameOf).join('; ')}`);
  return found;
}

/** Pairs claims of one anchor, those of one id first, then in order of their keys. */
function compare(before: readonly ToldClaim[], after: readonly ToldClaim[]): Pick<ReadingDiff, 'gone' | 'come' | 'changed'> {
  const left = new Set(before);
  const come: Claim[] = [];
  const changed: ReadingDiff['changed'][number][] = [];
  const partners = new Map<ToldClaim, ToldClaim>();
  for (const same of [(a: ToldClaim, b: ToldClaim) => a.key === b.key, (a: ToldClaim, b: ToldClaim) => a.anchor === b.anchor]) {
    for (const told of after) {
      const partner = partners.has(told) ? undefined : [...left].find((each) => same(each, told));
      if (!partner) continue;
      partners.set(told, partner);
      left.delete(partner);
    }
  }
  for (const told of after) {
    const partner = partners.get(told);
    if (!partner) come.push(told.claim);
    else {
      const differing = slots.flatMap((slot) =>
        JSON.stringify(partner.claim[slot]) === JSON.stringify(told.claim[slot])
          ? []
          : [{ slot, was: partner.claim[slot], is: told.claim[slot] }],
      );
      if (differing.length) changed.push({ anchor: told.anchor, slots: differing });
    }
  }
  return { gone: [...left].map(({ claim }) => claim), come, changed };
}
