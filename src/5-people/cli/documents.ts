/** Report → document, checked on the way out; and the document of a report that could not be read. */
import type { ReadOptions } from '#claims';
import { type AnyDocument, type Document, documentFault, type UnreadDocument } from '#contract';
import { type Engine, type Intake, publisherOf, zoneOfCountry } from '#intake';
import { InternalFault } from './failure.ts';

/** With the publisher that the source names, where nobody gave one and it is a known one. */
function published(intake: Intake, engine: Engine): Intake {
  if (intake.report.publisher !== null) return intake;
  const known = publisherOf(intake.findings.publishers, engine.knowledge);
  if (!known) return intake;
  const { inZone } = intake;
  return {
    ...intake,
    report: { ...intake.report, publisher: known.id },
    notes: [...intake.notes, `publisher taken from ${known.where}`],
    inZone: inZone && ((zone) => published(inZone(zone), engine)),
  };
}

/** Reads one report, `before` being notes on its bytes; where nobody said its zone, in that of the country it speaks of. Throws `InternalFault` naming the path when what the engine returned is not `riwaya/1`. */
export async function documentOf(engine: Engine, taken: Intake, options: ReadOptions, before: readonly string[] = []): Promise<Document> {
  const intake = published(taken, engine);
  const first = engine.read(intake.report, options);
  const zone = intake.inZone && zoneOfCountry(engine.countryOf(first));
  const settled = zone ? (intake.inZone?.(zone) ?? intake) : intake;
  const again = settled.report.published !== intake.report.published;
  const read = again ? engine.read(settled.report, options) : first;
  const { id, sha256, language, ...rest } = { ...read.report, published_zone: settled.report.published_zone };
  const document = {
    ...read,
    report: { id, sha256, language, ...rest },
    notes: [...new Set([...before, ...settled.notes, ...read.notes])],
  };
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
