/** The kinds of source that can be taken in, each with its reader, loaded when the first of its kind comes by. */
import type { FormatReader } from './found.ts';

type Load = () => Promise<FormatReader>;

/** `null`: the source is one text, and nothing lies in it. */
const readers = {
  text: null,
  html: null,
  feed: async () => (await import('./feeds/index.ts')).readFeed,
  telegram: async () => (await import('./telegram/index.ts')).readTelegramJson,
  'telegram-html': async () => (await import('./telegram/index.ts')).readTelegramHtml,
  zip: async () => (await import('./zip/index.ts')).readZip,
  warc: async () => (await import('./warc/index.ts')).readWarc,
  wacz: async () => (await import('./wacz/index.ts')).readWacz,
  table: async () => (await import('./tables/index.ts')).readTable,
  jsonl: async () => (await import('./tables/index.ts')).readTable,
  pdf: async () => (await import('./pdf/index.ts')).readPdf,
  docx: async () => (await import('./docx/index.ts')).readDocx,
  odt: async () => (await import('./docx/index.ts')).readOdt,
  doc: async () => (await import('./docx/index.ts')).readOldOffice,
  mail: async () => (await import('./mail/index.ts')).readMail,
  mbox: async () => (await import('./mail/index.ts')).readMbox,
} as const satisfies Readonly<Record<string, Load | null>>;

export type Format = keyof typeof readers;
export const formatNames = Object.keys(readers) as Format[];

/** Reports themselves, which may hold others. */
const documents: ReadonlySet<Format> = new Set(['pdf', 'docx', 'odt', 'doc', 'mail']);
export const isDocument = (format: Format): boolean => documents.has(format);

export const readerOf = async (format: Format): Promise<FormatReader | null> => readers[format]?.() ?? null;
