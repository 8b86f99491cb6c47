/** What `riwaya control` prints. Spans of days are half-open `[from, to)`. */
import { z } from 'zod';
import { ids, party, reason, voice } from './account.ts';
import { namedPlace } from './slots.ts';
import { extents } from './vocabulary.ts';

const span = z.object({
  from: z.string().nullable(),
  to: z.string().nullable(),
  state: z.enum(['held', 'contested', 'claimed', 'unknown']),
  holders: z.array(party),
  extent: z.enum(extents),
  claims: ids,
  reasons: z.array(reason),
});

const timeline = z.object({
  place: z.string(),
  by_account: z.array(z.object({ voice, sides: ids, spans: z.array(span) })),
  combined: z.array(span),
  notes: z.array(z.string()),
});

export const controlList = z.object({
  format: z.literal('riwaya-control/1'),
  date: z.string().nullable(),
  according_to: ids.nullable(),
  places: z.array(
    z.object({
      place: namedPlace.pick({ id: true, name: true, name_ar: true, lat: true, lon: true }),
      timeline: timeline.nullable(),
      on: z.object({ combined: span, by_account: z.array(z.object({ voice, sides: ids, span })) }).nullable(),
    }),
  ),
});
