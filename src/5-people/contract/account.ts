/** Accounts of an event: who says what, in which words, and what they differ in. */
import { z } from 'zod';
import * as slots from './slots.ts';
import { eventTypes, extents, outcomes, stances } from './vocabulary.ts';

const day = z.string().nullable();
export const ids = z.array(z.string());

export const voice = slots.namedActor.extend({ known: z.boolean() });

export const reason = z.object({
  name: z.string(),
  value: z.number(),
  with: z.record(z.string(), z.union([z.string(), z.number()])),
  sentence: slots.filled,
});

export const party = z.object({ id: z.string().nullable(), name: z.string(), name_ar: z.string(), part_of: ids, accounts: ids });
export const eventPlace = slots.claimPlace.pick({ text: true, precision: true, place: true, area: true }).extend({ accounts: ids });
export const eventTime = slots.claimTime.pick({ start: true, end: true, precision: true, basis: true }).extend({ accounts: ids });

export const figure = slots.bounds.extend({
  outcome: z.enum(outcomes),
  who: z.string(),
  approximate: z.boolean(),
  of_which: z.array(slots.tollPart),
  text: z.string(),
  quotation: z.string(),
  claim: slots.filled,
  report: slots.filled,
  voice: z.string(),
  said: day,
  total: z.boolean(),
  superseded_by: z.string().nullable(),
});

const saying = z.object({
  claim: slots.filled,
  report: slots.filled,
  publisher: z.string().nullable(),
  said: day,
  quotation: z.string(),
  stance: z.enum(stances),
  denies: z.boolean(),
  hedged: z.boolean(),
});

const copy = z.object({ claim: slots.filled, report: slots.filled, publisher: z.string().nullable(), of: slots.filled, reason });

export const account = z.object({
  id: slots.filled,
  voice,
  via: z.array(voice),
  holds: z.enum(['asserts', 'denies', 'doubts', 'withholds', 'withdrew']),
  sayings: z.array(saying),
  copies: z.array(copy),
  repeats: z.string().nullable(),
  sides: ids,
  types: z.array(z.enum(eventTypes)),
  initiators: z.array(party),
  targets: z.array(party),
  places: z.array(eventPlace),
  time: eventTime,
  extent: z.enum(extents),
  figures: z.array(figure),
});
