/** What each entry of the log vouches for: the facts of a row that are never changed, as the list or object that is hashed. */
import type { StoredItem } from '../custody.ts';
import type { Tables } from '../tables.ts';
import { digestOf, sha256Of } from './canonical.ts';
import { objectIn } from './log-entry.ts';

/** Where an item came from. What intake made of it (findings, problem, report) follows from the bytes and is left out. */
export const itemFacts = ({ id, sha256, size, kind, name, url, received_at, tool, received }: Facts): Facts => ({
  id,
  sha256,
  size,
  kind,
  name,
  url,
  received_at,
  tool,
  received,
});

type Facts = Pick<StoredItem, 'id' | 'sha256' | 'size' | 'kind' | 'name' | 'url' | 'received_at' | 'tool' | 'received'>;

export const itemDigest = (row: Tables['items']): string => digestOf(itemFacts({ ...row, received: objectIn(row.received) }));

/** Which reading an entry is of. `text` is the report's `sha256`; `item` is null where the text came without one. */
export type Read = {
  readonly item: string | null;
  readonly report: string;
  readonly text: string;
  readonly reading: Pick<Tables['readings'], 'reading' | 'engine' | 'knowledge' | 'document'>;
};

export const readDigest = ({ item, report, text, reading: { reading, engine, knowledge, document } }: Read): string =>
  digestOf({ item, report, text, reading, engine, knowledge, document: sha256Of(document) });

export const judgementDigest = ({
  id,
  kind,
  left_anchors,
  right_anchors,
  judged_by,
  at,
  reason,
  engine,
  knowledge,
}: Tables['judgements']): string => digestOf({ id, kind, left_anchors, right_anchors, judged_by, at, reason, engine, knowledge });

/** When and by whom a judgement was taken back. */
export const takenBackDigest = ({ id, taken_back_at, taken_back_by }: Tables['judgements']): string =>
  digestOf({ id, taken_back_at, taken_back_by });

/** Which correction supersedes it is left out: that is the next of its slot. */
export const correctionDigest = ({ id, anchor, slot, value, corrected_by, at, reason, engine, knowledge }: Tables['corrections']): string =>
  digestOf({ id, anchor, slot, value, corrected_by, at, reason, engine, knowledge });
