/** Report → document, checked on the way out; and the document of a report that could not be read. */
import { type AnyDocument, type Document, documentFault, type UnreadDocument } from '#contract';
import { type Engine, type Intake, zoneOfCountry } from '#intake';
import { InternalFault } from './failure.ts';

/** Reads one report, `before` being notes on its bytes; where nobody said its zone, in that of the country it speaks of. Throws `InternalFault` naming the path when what the engine returned is not `riwaya/1`. */
export async function documentOf(engine: Engine, intake: Intake, explain: boolean, before: readonly string[] = []): Promise<Document> {
  const first = engine.read(intake.report, { explain });
  const zone = intake.inZone && zoneOfCountry(engine.countryOf(first));
  const taken = zone ? (intake.inZone?.(zone) ?? intake) : intake;
  const again = taken.report.published !== intake.report.published;
  const read = again ? engine.read(taken.report, { explain }) : first;
  const { id, sha256, language, ...rest } = { ...read.report, published_zone: taken.report.published_zone };
  const document = { ...read, report: { id, sha256, language, ...rest }, notes: [...new Set([...before, ...taken.notes, ...read.notes])] };
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
