/**
 * What the record keeps of material as it came in: the bytes, where they were had, and a chained log of what was done with them.
 * An item is one thing received: a file, a page, a message, an entry of a feed, a row of a table. One that holds others is their
 * container, and each of those is an item too, with bytes of its own.
 */
import type { Document, UnreadDocument } from '#claims';
import type { Page, Paged } from './paging.ts';

/** Bytes that are in the record already, by their SHA-256 in hexadecimal. */
export type KeptBytes = { readonly sha256: string; readonly size: number };

/** One thing received, as intake hands it over. */
export type Receipt = {
  /** What it is: `html`, `feed-entry`, `telegram-message`, … */
  readonly kind: string;
  /**
   * What it is called: of a file its name, of a part what tells it apart in its container (a member's path, a message's number).
   * The same bytes of the same name and address, of which a person said the same (`told` in `received`), are the same item; the name of a
   * file that came by itself is no part of that.
   */
  readonly name: string | null;
  readonly url: string | null;
  /** The item that holds it. */
  readonly within: string | null;
  readonly bytes: Uint8Array | KeptBytes;
  /** How it came: status and headers as the server sent them, redirects, the path it was read from. JSON; the log vouches for it. */
  readonly received: Readonly<Record<string, unknown>>;
  /** What intake found in it: candidates of date and publisher with the choice and its reason, media, links. JSON. */
  readonly findings: Readonly<Record<string, unknown>>;
  /** Why it is no report; null where it is one to be read, or holds others. */
  readonly aside: { readonly code: string; readonly message: string } | null;
};

/** `erased`: these bytes, or what they are part of, were erased on purpose, and nothing of it was kept. */
export type KeptItem = {
  readonly id: string;
  readonly outcome: 'new' | 'known' | 'erased';
  /** The report it became, if it has been read. */
  readonly report: string | null;
  /** Whether that was read by the record's engine and knowledge. */
  readonly current: boolean;
  /** Why it was set aside, now or when it was first kept. */
  readonly problem: { readonly code: string; readonly message: string } | null;
};

export type LogKind = 'began' | 'received' | 'read' | 'judged' | 'taken-back' | 'corrected' | 'erased';

/**
 * One entry of the log. `digest` is the SHA-256 of what the entry vouches for. Its leaf is the SHA-256 of the canonical JSON (RFC 8785) of
 * the fields from `seq` to `detail`, and `hash` the SHA-256 of the `hash` of the entry before (`prev`, 64 zeros for the first) followed
 * by the leaf: so the chain can be handed to others leaf by leaf, without who did what.
 */
export type LogEntry = {
  readonly seq: number;
  readonly at: string;
  readonly kind: LogKind;
  /** Id of the item, report, judgement or correction. */
  readonly subject: string;
  readonly actor: string;
  readonly digest: string;
  /** What belongs to it beside: the reason of an erasure, the report and number of a reading, the anchor of a correction. */
  readonly detail: Readonly<Record<string, unknown>> | null;
  readonly prev: string;
  readonly hash: string;
};

export type StoredItem = {
  readonly id: string;
  readonly sha256: string;
  readonly size: number;
  readonly kind: string;
  readonly name: string | null;
  readonly url: string | null;
  readonly within: string | null;
  readonly received_at: string;
  readonly tool: string;
  readonly received: Readonly<Record<string, unknown>>;
  readonly findings: Readonly<Record<string, unknown>>;
  readonly problem: { readonly code: string; readonly message: string } | null;
  readonly report: string | null;
  readonly erased_at: string | null;
};

/** An item with all that is known of it: every container it was found in, how many parts it has, and its entries of the log. */
export type ItemHistory = {
  readonly item: StoredItem;
  readonly containers: readonly string[];
  readonly parts: number;
  readonly log: readonly LogEntry[];
};

export type ItemFilter = {
  readonly ids?: readonly string[];
  /** Only what was set aside. */
  readonly problems?: boolean;
  readonly codes?: readonly string[];
  /** Not what was set aside with one of these. */
  readonly exceptCodes?: readonly string[];
  readonly within?: string;
  readonly url?: string;
  readonly sha256?: string;
  readonly report?: string;
};

/** What was altered, named so that a person finds it. */
export type CustodyFault = {
  /** `bytes`, `item`, `log`, `judgement`, `correction`, `report`, `timestamp`. */
  readonly what: string;
  readonly subject: string;
  readonly seq: number | null;
  readonly message: string;
};

export type Verification = {
  readonly items: number;
  readonly bytes: number;
  readonly entries: number;
  readonly erased: number;
  /** The last entry's number and hash: what to write down elsewhere, so that a log made anew as a whole is noticed too. */
  readonly head: { readonly seq: number; readonly hash: string } | null;
  readonly faults: readonly CustodyFault[];
};

export type VerifyOptions = {
  /** Told how many items of all have been checked. */
  readonly progress?: (checked: number, all: number) => void;
  /** Certificates in PEM of the authorities whose timestamps are believed; without them any that is sound in itself is. */
  readonly trust?: string;
};

export type Erasure = {
  /** All whose bytes went: the item, its parts, others of the same bytes, and containers that held it. */
  readonly items: readonly string[];
  readonly reports: readonly string[];
  readonly at: string;
};

export type Timestamp = { readonly seq: number; readonly authority: string; readonly at: string; readonly token: Uint8Array };

/** When an address was last asked and when it is to be asked again. ISO times. */
export type FetchState = {
  readonly url: string;
  readonly kind: 'feed' | 'page';
  readonly etag: string | null;
  readonly modified: string | null;
  readonly checked_at: string | null;
  readonly next_at: string | null;
  readonly failures: number;
  readonly outcome: string | null;
  readonly item: string | null;
};

/** Another report that says the same, nearly, or in part. `similarity` is the share of common shingles, 1 where the text is the same. */
export type AlikeReport = {
  readonly key: string;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly published: string | null;
  readonly title: string | null;
  readonly similarity: number;
  /** The share of shingles of the shorter text that the longer has: near 1 where one stands within the other. */
  readonly contained: number;
};

/** One text that an address had. */
export type ReportVersion = {
  readonly key: string;
  readonly sha256: string;
  readonly published: string | null;
  readonly title: string | null;
  readonly added: string;
  /** Whether it is what the address had when it was last seen. */
  readonly current: boolean;
};

export interface Custody {
  /** Keeps items with their bytes, all or none of a call, and logs each that is new. Containers before their parts. The same again changes nothing. */
  keep(receipts: readonly Receipt[], about: { readonly what: string }): Promise<readonly KeptItem[]>;
  /** Keeps bytes of any length in constant memory; `open` is called twice, once to hash and once to keep. Throws what it throws. */
  keepBytes(open: () => AsyncIterable<Uint8Array>): Promise<KeptBytes>;
  /** Sets aside items that were kept as reports to be read. */
  setAside(items: readonly { readonly id: string; readonly code: string; readonly message: string }[]): Promise<void>;
  /** Adds a note to what was found in an item; the same again changes nothing. */
  note(item: string, note: string): Promise<void>;
  items(filter: ItemFilter, page?: Page): Promise<Paged<StoredItem>>;
  item(id: string): Promise<ItemHistory | null>;
  /** The bytes as received. Throws `RecordFault` (unknown-id) where there are none (any more). */
  bytesOf(sha256: string): AsyncIterable<Uint8Array>;
  log(page?: Page): Promise<Paged<LogEntry>>;
  /** Checks every entry, item and byte; Goes on behind a fault. */
  verify(options?: VerifyOptions): Promise<Verification>;
  /** Destroys bytes and text of an item or a report and all that was read in it, leaving a chained tombstone. */
  erase(item: string, about: { readonly by: string; readonly reason: string }): Promise<Erasure>;
  /** What an erasure of it would destroy. */
  erasable(item: string): Promise<Omit<Erasure, 'at'>>;
  /** The last entry of the log; null where nothing was logged. */
  head(): Promise<LogEntry | null>;
  keepTimestamp(timestamp: Timestamp): Promise<void>;
  timestamps(): Promise<readonly Timestamp[]>;
  /** `failing`: only those that could not be had the last time. */
  fetchStates(filter: {
    readonly urls?: readonly string[];
    readonly dueBy?: string;
    readonly failing?: boolean;
  }): Promise<readonly FetchState[]>;
  keepFetchStates(states: readonly FetchState[]): Promise<void>;
  /** Reports that say the same as this one or nearly, the likest first. */
  alike(report: string): Promise<readonly AlikeReport[]>;
  /** Every text that an address had, the oldest first. */
  versions(url: string): Promise<readonly ReportVersion[]>;
}

/** A document with the item it was read from. */
export type ReadItem = { readonly document: Document | UnreadDocument; readonly item: string | null };
