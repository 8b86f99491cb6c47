/** Report → document, checked on the way out; and the document of a report that could not be read. */
import { type AnyDocument, type Document, documentFault, type UnreadDocument } from '#contract';
import type { Engine, Intake } from '#intake';
import { InternalFault } from './failure.ts';

/** Reads one report. Throws `InternalFault` naming the path when what the engine returned is not `riwaya/1`. */
export async function documentOf(engine: Engine, intake: Intake, explain: boolean): Promise<Document> {
  const read = engine.read(intake.report, { explain });
  const { id, sha256, language, ...rest } = read.report;
  const document = { ...read, report: { id, sha256, language, ...rest }, notes: [...new Set([...intake.notes, ...read.notes])] };
  const fault = await documentFault(document);
  if (fault) throw new InternalFault(`the document of ${intake.report.id} is not riwaya/1 at ${fault}`);
  return document;
}

/** `line` counts from 1; `null` outside a batch. */
export function unread(engine: Engine, id: string, code: string, message: string, line: number | null): UnreadDocument {
  const error = { code, message, line };
  return { format: 'riwaya/1', engine: engine.identity, report: { id }, mentions: [], claims: [], error };
}

export const asLine = (document: AnyDocument): string => `${JSON.stringify(document)}\n`;
export const asJson = (document: AnyDocument): string => `${JSON.stringify(document, null, 2)}\n`;
