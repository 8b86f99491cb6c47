/** A message of a Telegram Desktop export, as either form of it says it. */
import type { DateFound, MediaFound } from '../found.ts';

export type Message = {
  /** A number of its chat; null where the export gives none. */
  readonly id: string | null;
  readonly service: boolean;
  readonly text: string;
  /** Who wrote it: the channel itself, or a person in a group. */
  readonly from: string | null;
  readonly signature: string | null;
  readonly dates: readonly DateFound[];
  readonly edited: string | null;
  readonly forwarded_from: string | null;
  readonly reply_to: string | null;
  readonly media: readonly MediaFound[];
  readonly notes: readonly string[];
};

export type Chat = {
  /** Null where its account was deleted. */
  readonly name: string | null;
  readonly type: string | null;
  readonly id: string | null;
};
