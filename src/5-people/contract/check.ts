import { type AnyDocument, readDocument, unreadDocument } from './document.ts';

/**
 * Says what is wrong with a document that is about to leave, or `null`.
 * One line, the first fault only: `claims[3].time.start: not a date written YYYY-MM-DD`.
 */
export function documentFault(document: AnyDocument): string | null {
  const schema = 'error' in document ? unreadDocument : readDocument;
  const result = schema.safeParse(document);
  if (!result.success) {
    const issue = result.error.issues[0];
    return issue ? `${path(issue.path)}: ${issue.message}` : 'not a riwaya/1 document';
  }
  return 'error' in document ? null : strayOffset(document);
}

const path = (keys: readonly PropertyKey[]): string =>
  keys.map((key, i) => (typeof key === 'number' ? `[${key}]` : `${i ? '.' : ''}${String(key)}`)).join('') || 'document';

type Located = { readonly start: number; readonly end: number };

/** The schema cannot compare two numbers, so that every span lies inside the text is looked at here. */
function strayOffset(document: Extract<AnyDocument, { notes: unknown }>): string | null {
  const length = document.report.text.length;
  for (const [where, span] of spans(document)) {
    if (span.start > span.end) return `${where}: starts at ${span.start}, after its end ${span.end}`;
    if (span.end > length) return `${where}: ends at ${span.end}, past the text's ${length}`;
  }
  return null;
}

function* spans(document: Extract<AnyDocument, { notes: unknown }>): Generator<[string, Located]> {
  for (const [i, mention] of document.mentions.entries()) yield [`mentions[${i}]`, mention];
  for (const [i, claim] of document.claims.entries()) {
    yield [`claims[${i}].sentence`, claim.sentence];
    yield [`claims[${i}].event`, claim.event];
    for (const slot of ['initiators', 'targets', 'places', 'tolls', 'attribution'] as const) {
      for (const [k, filler] of claim[slot].entries()) yield [`claims[${i}].${slot}[${k}]`, filler];
    }
  }
}
