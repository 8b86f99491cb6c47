import type { Header } from '#intake';

export type Format = 'text' | 'json' | 'jsonl' | 'html';

/** What `riwaya read` was asked for. Absent means: not said. */
export type ReadOptions = {
  readonly files: readonly string[];
  readonly header: Header;
  readonly input?: 'text' | 'html' | 'jsonl';
  readonly format?: Format;
  readonly labels?: 'ar' | 'en';
  /** Bytes of one report. */
  readonly maxBytes: number;
  readonly jobs?: number;
  readonly explain: boolean;
  readonly output?: string;
};
