import { z } from 'zod';
import * as slots from './slots.ts';
import { eventTypes, extents, mentionKinds, modalities, polarities } from './vocabulary.ts';

/** What a mention is worth, by its kind: a time, a quantity, a place or a loaded term. Actors, persons and sources have none. */
const mentionValue = z.union([
  slots.interval,
  slots.bounds.extend({ approximate: z.boolean() }),
  slots.namedPlace.pick({ lat: true, lon: true }),
  z.object({
    neutral: z.string(),
    neutral_ar: z.string(),
    register: z.string(),
    quoted: z.boolean(),
    voice: z.string().nullable(),
  }),
]);

export const mention = slots.spanWithText.extend({
  kind: z.enum(mentionKinds),
  ref: z.string().nullable(),
  value: z.exactOptional(mentionValue),
});

export const claim = z.object({
  id: slots.filled,
  sentence: slots.span,
  event: slots.spanWithText,
  type: z.enum(eventTypes),
  initiators: z.array(slots.claimActor),
  targets: z.array(slots.claimActor),
  places: z.array(slots.claimPlace),
  time: slots.claimTime,
  tolls: z.array(slots.toll),
  incidents: slots.bounds.nullable(),
  extent: z.enum(extents),
  polarity: z.enum(polarities),
  modality: z.enum(modalities),
  attribution: z.array(slots.attribution),
  disputes: z.array(z.string()),
  confidence: z.number().min(0).max(1),
  notes: z.array(z.string()),
  because: z.exactOptional(z.array(slots.because)),
  features: z.exactOptional(z.array(slots.confidenceFeature)),
});
