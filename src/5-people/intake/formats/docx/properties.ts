/** What a document says of itself: title, author and its own dates, which are seldom those of publication. */
import { Parser } from 'htmlparser2';
import { type DateFound, nothingSaid, type Said } from '../found.ts';

/** The words of each element of a small XML file, by its name; the first of each. */
export function fieldsOf(xml: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  let words = '';
  const parser = new Parser(
    {
      onopentag: () => {
        words = '';
      },
      ontext: (text) => {
        words += text;
      },
      onclosetag: (name) => {
        if (words.trim() && !fields.has(name)) fields.set(name, words.trim());
        words = '';
      },
    },
    { xmlMode: true },
  );
  parser.end(xml.slice(0, 1 << 20));
  return fields;
}

const moment = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d)?)?$/;

/** Dublin Core as OOXML (ECMA-376, part 2, 11) and OpenDocument (1.3, part 3, 4.3) write it. */
export function saidByProperties(xml: string | null, kind: 'docx' | 'odt'): Said {
  const fields = fieldsOf(xml ?? '');
  const dates = (
    [
      ['dcterms:created', 'created'],
      ['meta:creation-date', 'created'],
      ['dcterms:modified', 'modified'],
      ['dc:date', 'modified'],
    ] as const
  ).flatMap(([name, what]): DateFound[] => {
    const written = fields.get(name);
    return written ? [{ written, value: moment.test(written) ? written : null, where: `${kind} ${what}` }] : [];
  });
  return {
    ...nothingSaid,
    title: fields.get('dc:title') ?? null,
    author: fields.get('meta:initial-creator') ?? fields.get('dc:creator') ?? null,
    dates,
  };
}
