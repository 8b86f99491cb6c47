/** What a reader of one format makes of a source of bytes: reports to be read, further sources within, and what is set aside. */

/** Bytes that can be read from their beginning as often as asked, never held whole unless they are small. */
export type Source = {
  /** The name of a file or member, or an address: for messages, and for what its ending says. */
  readonly name: string;
  /** Bytes, or null where only reading tells. */
  readonly size: number | null;
  open(): AsyncIterable<Uint8Array>;
  /** Where it lies on the disk, for readers that must jump; null for a stream. */
  readonly path: string | null;
};

/** A date that was found, as it is written and as it is understood. */
export type DateFound = {
  readonly written: string;
  /** `YYYY-MM-DD`, or a moment of ISO 8601 with or without its zone; null where it could not be understood. */
  readonly value: string | null;
  /** `json-ld datePublished`, `meta article:published_time`, `visible text`, `url`, `feed pubDate`, `message date_unixtime`, … */
  readonly where: string;
};

/** Who may have published it, as it is written and where: a domain, a handle, a name of a site or channel. */
export type PublisherFound = { readonly written: string; readonly where: string };

export type MediaFound = { readonly kind: string; readonly name: string };

/** What a source says of a report beside its text. */
export type Said = {
  readonly id: string | null;
  readonly title: string | null;
  readonly author: string | null;
  readonly url: string | null;
  /** Best first. */
  readonly publishers: readonly PublisherFound[];
  readonly dates: readonly DateFound[];
  /** Whose post was passed on. */
  readonly forwarded_from: string | null;
  readonly reply_to: string | null;
  readonly edited: string | null;
  readonly media: readonly MediaFound[];
  /** It is only the beginning of what was published, or a summary. */
  readonly summary?: boolean;
  /** The zone of its dates where that is said apart from them: an offset or a name of the IANA list. */
  readonly zone?: string | null;
  /** Fallbacks taken and what was repaired. */
  readonly notes: readonly string[];
};

export const nothingSaid: Said = {
  id: null,
  title: null,
  author: null,
  url: null,
  publishers: [],
  dates: [],
  forwarded_from: null,
  reply_to: null,
  edited: null,
  media: [],
  notes: [],
};

/** `place` tells a part apart within its source: a member's path, a message's number; null where the source is the thing itself. */
export type Found =
  /** A text to be read. `bytes` is what was received of it, exactly. */
  | {
      readonly what: 'report';
      readonly kind: string;
      readonly place: string | null;
      readonly bytes: Uint8Array;
      readonly text: string;
      readonly form: 'text' | 'html';
      readonly said: Said;
    }
  /** Something to be looked at in its turn: a member of an archive, an attachment, a page in a web archive. */
  | {
      readonly what: 'within';
      readonly place: string;
      readonly source: Source;
      readonly said: Said;
      /** How it came to where it was kept: status and headers of a record of a web archive. JSON. */
      readonly received?: Readonly<Record<string, unknown>>;
    }
  /** No report, and why. `bytes` are a source where they may be many, null where none could be had. */
  | {
      readonly what: 'aside';
      readonly kind: string;
      readonly place: string | null;
      readonly bytes: Uint8Array | Source | null;
      /** Its identifier and address, where it has them. */
      readonly id?: string | null;
      readonly url?: string | null;
      readonly code: string;
      readonly message: string;
    }
  /** What there is to know of the source as a whole; it goes with what is found in the container. */
  | { readonly what: 'note'; readonly place: null; readonly message: string };

/** What a reader of a format may use. */
export type Limits = {
  /** Largest report, in bytes. */
  readonly report: number;
  /** Largest sum of what one archive may unpack to, bytes. */
  readonly unpacked: number;
  /** Most members of one archive. */
  readonly members: number;
  /** How many containers may lie in each other. */
  readonly depth: number;
};

export const usualLimits: Limits = { report: 20_000_000, unpacked: 20_000_000_000, members: 1_000_000, depth: 5 };

/** What people say of the columns of a table, and of all reports of a source. */
export type FormatOptions = {
  readonly limits: Limits;
  /** Field of a report → name of a column, for tables and JSON Lines; null takes the usual names. */
  readonly map: Readonly<Record<string, string>> | null;
};

/** Reads one source. A fault of the whole source is thrown as `InputFault`; one of a part is `aside`, and the next is read. */
export type FormatReader = (source: Source, options: FormatOptions) => AsyncIterable<Found>;
