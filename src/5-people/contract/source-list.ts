/** What `riwaya sources` prints. */
import { z } from 'zod';
import { voice } from './account.ts';

const count = z.int().min(0);
const tally = z.object({
  voice,
  events: count,
  alone: count,
  corroborated: count,
  contested: count,
  denied: count,
  denies: count,
  withdrew: count,
  copies: count,
  types: z.record(z.string(), count),
  first: z.string().nullable(),
  last: z.string().nullable(),
});
export const sourceList = z.object({ format: z.literal('riwaya-sources/1'), sources: z.array(tally) });
