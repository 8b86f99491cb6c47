import { meetingPlaces, shinglesOf } from '#claims';
import type { Context } from '../context.ts';
import type { Queries } from '../store.ts';

/** Enters reports where texts that are nearly the same meet: with the first reading of each, and anew in a copy. */
export const enterSketches = (
  { store }: Pick<Context, 'store'>,
  tx: Queries,
  texts: readonly { readonly report: string; readonly text: string }[],
): Promise<void> =>
  store.sketches.put(
    tx,
    texts.map(({ report, text }) => ({ report, places: meetingPlaces(shinglesOf(text)) })),
  );
