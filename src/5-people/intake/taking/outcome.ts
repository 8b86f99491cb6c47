/** What becomes of one thing that came in. */
export type Outcome =
  /** A report as one line of JSON, ready for the reader: its text, what is known of it, and the notes made on the way in. */
  | { readonly what: 'to-read'; readonly item: string; readonly line: string }
  /** Received and read before, by this engine and knowledge. */
  | { readonly what: 'known'; readonly item: string; readonly id: string; readonly report: string }
  /** It holds others and is no report itself. */
  | { readonly what: 'kept'; readonly item: string }
  /** No report; `item` is null where nothing of it could be kept; `whole` where it came by itself. */
  | {
      readonly what: 'aside';
      readonly item: string | null;
      readonly id: string;
      readonly code: string;
      readonly message: string;
      readonly whole: boolean;
    };
