/** The pieces a claim is made of. Spans are half-open `[start, end)` in UTF-16 code units of `report.text`. */
import { z } from 'zod';
import { dateBases, datePrecisions, outcomes, placePrecisions, quotations, stances } from './vocabulary.ts';

export const filled = z.string().regex(/^[\s\S]/, 'is empty');
const offset = z.int().min(0);
const count = z.int().min(0).nullable();
/** `YYYY-MM-DD`, or with a time of day where the precision is `hour`. */
const date = z.string().regex(/^\d{4}-\d{2}-\d{2}(T\d{2}(:\d{2}(:\d{2})?)?)?$/, 'not a date written YYYY-MM-DD');

export const span = z.object({ start: offset, end: offset });
export const spanWithText = span.extend({ text: z.string() });
/** `null` is an open bound: `[125, null]` is "at least 125". */
export const bounds = z.object({ low: count, high: count });

export const namedActor = z.object({
  id: z.string(),
  name: z.string(),
  name_ar: z.string(),
  kind: z.string(),
  part_of: z.array(z.string()),
});
export const claimActor = spanWithText.extend({ actor: namedActor.nullable() });

export const namedPlace = z.object({
  id: z.string(),
  name: z.string(),
  name_ar: z.string(),
  lat: z.number().min(-90).max(90),
  lon: z.number().min(-180).max(180),
  kind: z.string(),
  admin: z.array(z.string()),
  country: z.string(),
});
const point = z.tuple([z.number().min(-90).max(90), z.number().min(-180).max(180)]);
const area = z.object({
  lat: z.number().min(-90).max(90),
  lon: z.number().min(-180).max(180),
  radius_km: z.number().positive(),
  line: z.exactOptional(z.tuple([point, point])),
});

export const claimPlace = spanWithText.extend({
  precision: z.enum(placePrecisions),
  place: namedPlace.nullable(),
  area: z.exactOptional(area),
  candidates: z.array(namedPlace.extend({ why: z.string() })),
});

export const interval = z.object({ start: date.nullable(), end: date.nullable(), precision: z.enum(datePrecisions) });
export const claimTime = interval.extend({ basis: z.enum(dateBases), text: z.string().nullable() });

export const tollPart = bounds.extend({ who: z.string() });
export const toll = spanWithText.extend({
  outcome: z.enum(outcomes),
  low: count,
  high: count,
  approximate: z.boolean(),
  who: z.string(),
  of_which: z.array(tollPart),
});

export const attribution = spanWithText.extend({
  source: namedActor.nullable(),
  cue: z.string(),
  stance: z.enum(stances),
  quoted: z.enum(quotations),
});

/** Why a slot holds what it holds: the rule that filled it, the words it read, and the candidates that lost. */
export const because = spanWithText.extend({ slot: z.string(), rule: z.string(), lost: z.array(z.string()) });
/** One line of the confidence table. */
export const confidenceFeature = z.object({ name: z.string(), value: z.number(), sentence: z.string() });
