/** An OpenDocument text → one report of its text. Bounds: those of `withOfficeFile`. */
import { Parser } from 'htmlparser2';
import { InputFault } from '../../input-fault.ts';
import type { FormatOptions, Found, Source } from '../found.ts';
import { officeReport } from './read-docx.ts';

export async function* readOdt(source: Source, options: FormatOptions): AsyncGenerator<Found> {
  yield await officeReport('odt', source, options, async (_, part) => {
    const content = await part('content.xml');
    if (content === null) throw new InputFault('damaged', 'holds no content; save it again');
    return odtText(content);
  });
}

const lines = new Set(['text:p', 'text:h', 'table:table-row', 'text:line-break']);
const left = new Set(['text:tracked-changes', 'office:annotation', 'text:note-citation', 'office:scripts', 'office:automatic-styles']);

/** A paragraph a line, cells parted by tabulators; footnotes stand after the paragraph that calls them. */
export function odtText(xml: string): string {
  let text = '';
  let hidden = 0;
  const notes: string[] = [];
  const stack: string[] = [];
  const add = (words: string): void => {
    if (hidden > 0) return;
    if (stack.length) stack.push(stack.pop() + words);
    else text += words;
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (left.has(name)) hidden++;
        else if (name === 'text:note-body') stack.push('');
        else if (name === 'text:s') add(' '.repeat(Math.min(Number(attributes['text:c'] ?? 1) || 1, 100)));
        else if (name === 'text:tab') add('\t');
      },
      ontext: add,
      onclosetag(name) {
        if (left.has(name)) hidden--;
        else if (name === 'text:note-body') notes.push((stack.pop() ?? '').trim());
        else if (name === 'table:table-cell') text = `${text.trimEnd()}\t`;
        else if (lines.has(name)) {
          add('\n');
          if (stack.length === 0)
            text += notes
              .splice(0)
              .map((note) => `${note}\n`)
              .join('');
        }
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n');
}
