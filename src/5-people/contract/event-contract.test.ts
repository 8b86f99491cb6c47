import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { z } from 'zod';
import { type ControlList, type EventList, loadEventSchema, type OneEvent, type SourceList } from '#contract';
import { madeEvent, oneEvent } from '../../../test/events/hand-made-event.ts';
import type * as schema from './event.ts';

/** What a schema takes, as the engine's types have it: nothing in it can be written to. */
type Fixed<T> = T extends readonly unknown[] | object ? { readonly [K in keyof T]: Fixed<T[K]> } : T;
type Of<K extends keyof typeof schema> = (typeof schema)[K] extends z.ZodType ? Fixed<z.infer<(typeof schema)[K]>> : never;

/** These lines do not compile when the schemas and the engine's types part, in either direction. */
export const eventsFit = (list: EventList): Of<'eventList'> => list;
export const eventsFitBack = (list: Of<'eventList'>): Fixed<EventList> => list;
export const eventFits = (answer: OneEvent): Of<'oneEvent'> => answer;
export const eventFitsBack = (answer: Of<'oneEvent'>): Fixed<OneEvent> => answer;
export const controlFits = (list: ControlList): Of<'controlList'> => list;
export const controlFitsBack = (list: Of<'controlList'>): Fixed<ControlList> => list;
export const sourcesFit = (list: SourceList): Of<'sourceList'> => list;
export const sourcesFitBack = (list: Of<'sourceList'>): Fixed<SourceList> => list;

test('an event with two accounts is what the schema says', async () => {
  const { listedEvent, oneEvent: answer } = await loadEventSchema();
  assert.deepEqual(listedEvent.parse(structuredClone(madeEvent)), madeEvent);
  assert.deepEqual(answer.parse(structuredClone(oneEvent)), oneEvent);
});

test('a status, a rule and an end that nobody knows are refused', async () => {
  const { listedEvent, oneEvent: answer } = await loadEventSchema();
  assert.equal(listedEvent.safeParse({ ...madeEvent, status: 'likely' }).error?.issues[0]?.path.join('.'), 'status');
  assert.equal(answer.safeParse({ ...oneEvent, rule: 'highest' }).error?.issues[0]?.path.join('.'), 'rule');
  const [toll] = madeEvent.tolls;
  const halved = { ...madeEvent, tolls: [{ ...toll, low: { ...toll?.low, value: 1.5 } }] };
  assert.equal(listedEvent.safeParse(halved).error?.issues[0]?.path.join('.'), 'tolls.0.low.value');
});
