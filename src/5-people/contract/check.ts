import type { AnyDocument, Document } from './document.ts';
import { isReadDocument, isUnreadDocument } from './document-check.ts';

/**
 * Says what is wrong with a document that is about to leave, or `null`.
 * One line, the first fault only: `claims[3].time.start: not a date written YYYY-MM-DD`.
 * The check is a function generated from the zod schema; zod itself is loaded only to say where a fault lies, since that
 * alone would take a tenth of the time in which a report is read.
 */
export async function documentFault(document: AnyDocument): Promise<string | null> {
  if ('error' in document) return isUnreadDocument(document) ? null : schemaFault(document);
  return isReadDocument(document) ? strayOffset(document) : schemaFault(document);
}

async function schemaFault(document: AnyDocument): Promise<string> {
  const { readDocument, unreadDocument } = await import('./document.ts');
  const schema = 'error' in document ? unreadDocument : readDocument;
  const issue = schema.safeParse(document).error?.issues[0];
  return issue ? `${path(issue.path)}: ${issue.message}` : 'document: not riwaya/1';
}

const path = (keys: readonly PropertyKey[]): string =>
  keys.map((key, i) => (typeof key === 'number' ? `[${key}]` : `${i ? '.' : ''}${String(key)}`)).join('') || 'document';

type Located = { readonly start: number; readonly end: number };

/** The schema cannot compare two numbers, so that every span lies inside the text is looked at here. */
function strayOffset(document: Document): string | null {
  const length = document.report.text.length;
  for (const [where, span] of spans(document)) {
    if (span.start > span.end) return `${where}: starts at ${span.start}, after its end ${span.end}`;
    if (span.end > length) return `${where}: ends at ${span.end}, past the text's ${length}`;
  }
  return null;
}

function* spans(document: Document): Generator<[string, Located]> {
  for (const [i, mention] of document.mentions.entries()) yield [`mentions[${i}]`, mention];
  for (const [i, claim] of document.claims.entries()) {
    yield [`claims[${i}].sentence`, claim.sentence];
    yield [`claims[${i}].event`, claim.event];
    for (const slot of ['initiators', 'targets', 'places', 'tolls', 'attribution'] as const) {
      for (const [k, filler] of claim[slot].entries()) yield [`claims[${i}].${slot}[${k}]`, filler];
    }
  }
}
