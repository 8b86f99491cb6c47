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
const slots = ['initiators', 'targets', 'places', 'tolls', 'attribution'] as const;

/** The schema cannot compare two numbers, so that every span lies inside the text is looked at here. */
function strayOffset(document: Document): string | null {
  const length = document.report.text.length;
  const isStray = ({ start, end }: Located): boolean => start > end || end > length;
  const { mentions, claims } = document;
  for (let i = 0; i < mentions.length; i++)
    if (isStray(mentions[i] as Located)) return said(`mentions[${i}]`, mentions[i] as Located, length);
  for (let i = 0; i < claims.length; i++) {
    const claim = claims[i] as Document['claims'][number];
    if (isStray(claim.sentence)) return said(`claims[${i}].sentence`, claim.sentence, length);
    if (isStray(claim.event)) return said(`claims[${i}].event`, claim.event, length);
    for (const slot of slots) {
      const k = claim[slot].findIndex(isStray);
      if (k >= 0) return said(`claims[${i}].${slot}[${k}]`, claim[slot][k] as Located, length);
    }
  }
  return null;
}

const said = (where: string, { start, end }: Located, length: number): string =>
  start > end ? `${where}: starts at ${start}, after its end ${end}` : `${where}: ends at ${end}, past the text's ${length}`;
