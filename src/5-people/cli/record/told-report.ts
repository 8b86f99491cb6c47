import type { AddedReport } from '#record';
import { oneLine } from '../failure.ts';

/** Codes of what is set aside as it should be, and by the thousand: no news to anyone. */
export const quietCodes: readonly string[] = ['summary', 'service-message'];

/** What came of one thing that came in; `item` is null where not even its bytes could be kept. */
export type ToldReport = AddedReport & { readonly item: string | null };

/** Of what became no report; `erased`: because it was erased before. */
export const notRead = (id: string, item: string | null, reason: string, erased = false): ToldReport => ({
  id,
  item,
  key: null,
  outcome: erased ? 'erased' : 'unread',
  claims: 0,
  events: [],
  reason: oneLine(reason),
});

export const knownAlready = (id: string, item: string, key: string): ToldReport => ({
  id,
  item,
  key,
  outcome: 'known',
  claims: 0,
  events: [],
  reason: null,
});
