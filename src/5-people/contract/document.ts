/** `riwaya/1`: what `riwaya read` prints, one document a report. `docs/riwaya-1.schema.json` is generated from here. */
import { z } from 'zod';
import { claim, mention } from './claim.ts';
import { filled } from './slots.ts';

const engine = z.object({ version: z.string(), knowledge: z.string() });

const report = z.object({
  id: filled,
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'not 64 hexadecimal digits'),
  language: z.string(),
  title: z.string().nullable(),
  publisher: z.string().nullable(),
  url: z.string().nullable(),
  published: z.string().nullable(),
  published_zone: z.string(),
  forwarded_from: z.exactOptional(z.object({ id: filled.nullable(), name: filled })),
  text: z.string(),
});

export const readDocument = z.object({
  format: z.literal('riwaya/1'),
  engine,
  report,
  mentions: z.array(mention),
  claims: z.array(claim),
  notes: z.array(z.string()),
});

/** A report that could not be read: kept, with its reason. `line` counts from 1, or is `null` outside a batch. */
export const unreadDocument = z.object({
  format: z.literal('riwaya/1'),
  engine,
  report: z.object({ id: filled }),
  mentions: z.tuple([]),
  claims: z.tuple([]),
  error: z.object({ code: z.string(), message: z.string(), line: z.int().min(1).nullable() }),
});

export const anyDocument = z.union([readDocument, unreadDocument]);

export type Document = z.infer<typeof readDocument>;
export type UnreadDocument = z.infer<typeof unreadDocument>;
export type AnyDocument = Document | UnreadDocument;
export type Claim = Document['claims'][number];
export type Mention = Document['mentions'][number];
export type EventType = Claim['type'];
