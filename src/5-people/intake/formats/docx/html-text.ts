import { Parser } from 'htmlparser2';

const blocks = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'tr', 'table', 'br', 'div']);

/** The HTML that mammoth makes of a document → its text: a paragraph a line, cells parted by tabulators, footnotes at the end. */
export function htmlText(html: string): string {
  let text = '';
  let hidden = 0;
  let cell = 0;
  const line = (): void => {
    if (cell > 0) text = text.replace(/[^\S\t\n]*$/, text.endsWith('\t') || text.endsWith('\n') ? '' : ' ');
    else if (text && !text.endsWith('\n')) text += '\n';
  };
  const parser = new Parser({
    onopentag(name, { href = '', id = '' }) {
      if (hidden > 0 || /^#(?:foot|end)note-ref/.test(href) || /^(?:foot|end)note-ref/.test(id)) hidden++;
      if (blocks.has(name)) line();
      if (name === 'td' || name === 'th') {
        if (text && !text.endsWith('\n')) text = `${text.trimEnd()}\t`;
        cell++;
      }
    },
    ontext(words) {
      if (hidden === 0) text += words;
    },
    onclosetag(name) {
      if (hidden > 0) hidden--;
      if (name === 'td' || name === 'th') cell--;
      if (blocks.has(name)) line();
    },
  });
  parser.end(html);
  return text
    .split('\n')
    .map((words) => words.trim())
    .filter(Boolean)
    .join('\n');
}
