/** What `riwaya events` and `riwaya event` print, for who checks it; `event-types.ts` has the same as types. */
import { z } from 'zod';
import { account, eventPlace, eventTime, figure, ids, party, reason, voice } from './account.ts';
import * as slots from './slots.ts';
import { eventTypes, outcomes } from './vocabulary.ts';

export const statuses = ['single-source', 'corroborated', 'contested', 'denied', 'withdrawn'] as const;
export const disputeKinds = ['denied', 'toll-differs', 'perpetrator-differs', 'place-differs', 'time-differs', 'outcome-differs'] as const;
export const tollRules = ['widest', 'conservative', 'best', 'majority', 'sources'] as const;
const families = ['violence', 'control', 'detention', 'protest', 'displacement', 'agreement', 'closure', 'strategic'] as const;

const member = z.object({
  claim: slots.filled,
  report: slots.filled,
  account: slots.filled,
  role: z.enum(['tells', 'denies', 'recalls']),
  main: z.boolean(),
  prominence: z.number(),
  nearest: z.string().nullable(),
  reasons: z.array(reason),
});

const pair = z.tuple([z.string(), z.string()]);
const dispute = z.object({ kind: z.enum(disputeKinds), accounts: pair, claims: pair, values: pair, reason });

export const event = z.object({
  id: slots.filled,
  type: z.enum(eventTypes),
  family: z.enum(families),
  total: z.boolean(),
  places: z.array(eventPlace),
  time: eventTime,
  initiators: z.array(party),
  targets: z.array(party),
  members: z.array(member),
  accounts: z.array(account),
  disputes: z.array(dispute),
  happened: z.object({ grade: z.enum(statuses), across: z.enum(['opposing', 'not-opposing', 'unknown']), reasons: z.array(reason) }),
  responsible: z.object({
    grade: z.enum(['unattributed', 'single-source', 'corroborated', 'admitted', 'contested', 'denied']),
    reasons: z.array(reason),
  }),
  status: z.enum(statuses),
  notes: z.array(z.string()),
});

const tollEnd = z.object({ value: z.int().min(0), figure, voice }).nullable();
const tollRange = z.object({
  outcome: z.enum(outcomes),
  who: z.string(),
  low: tollEnd,
  best: tollEnd,
  high: tollEnd,
  notes: z.array(z.string()),
});
export const listedEvent = event.extend({ tolls: z.array(tollRange) });

export const eventList = z.object({
  format: z.literal('riwaya-events/1'),
  rule: z.enum(tollRules),
  according_to: ids.nullable(),
  events: z.array(listedEvent),
  next: z.string().nullable(),
});

const text = z.string().nullable();
const report = z.object({
  key: slots.filled,
  id: slots.filled,
  sha256: z.string(),
  title: text,
  publisher: text,
  url: text,
  published: text,
});

export const oneEvent = z.object({
  format: z.literal('riwaya-event/1'),
  rule: z.enum(tollRules),
  according_to: ids.nullable(),
  event: listedEvent.nullable(),
  now: ids,
  reports: z.array(report),
  versions: z.array(z.object({ version: z.int(), at: z.string() })),
});

export { controlList } from './control.ts';
export { sourceList } from './source-list.ts';
