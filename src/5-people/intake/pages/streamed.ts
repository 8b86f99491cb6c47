/**
 * A page too large for a DOM → its visible text and what its head says, in one pass without a tree: memory is the text that is kept.
 * Menus, sidebars and footers that say so by their element are left out; no article is looked for.
 */
import { Tokenizer } from 'htmlparser2';
import { blocks, unseen } from './elements.ts';
import { silent } from './shape.ts';

export type Streamed = {
  readonly text: string;
  /** The first `meta`, `link`, `title` and JSON-LD elements, as a small page of their own. */
  readonly head: string;
  /** Whether the text was longer than what is kept of it. */
  readonly cut: boolean;
};

/** UTF-16 units of text that are kept. */
const longestText = 20_000_000;
/** UTF-16 units of one element of the head, and of all. */
const longestFact = 100_000;
const longestHead = 1_000_000;

const aside = new Set(['NAV', 'ASIDE', 'FOOTER', 'FORM']);
const facts = new Set(['META', 'LINK', 'TITLE']);

export function streamedPage(html: string): Streamed {
  const lines = new Lines();
  const head: string[] = [];
  let headLength = 0;
  /** The element whose text is passed over, and how often it nests in itself. */
  let within = { name: '', depth: 0 };
  let name = '';
  let opened = 0;
  const keep = (from: number, to: number): void => {
    if (to - from > longestFact || headLength + to - from > longestHead) return;
    head.push(html.slice(from, to));
    headLength += to - from;
  };
  const onEnd = (end: number): void => {
    const from = opened - 1;
    if (facts.has(name) && name !== 'TITLE') keep(from, end + 1);
    const closing = name === 'TITLE' ? '</title' : name === 'SCRIPT' && /ld\+json/i.test(html.slice(from, end)) ? '</script' : null;
    if (closing === null) return;
    const close = html
      .slice(end, end + longestFact)
      .toLowerCase()
      .indexOf(closing);
    if (close >= 0) keep(from, html.indexOf('>', end + close) + 1);
  };
  const scan = new Tokenizer(
    { xmlMode: false, decodeEntities: true },
    {
      ...silent,
      onopentagname(start, end) {
        name = html.slice(start, Math.min(end, start + 20)).toUpperCase();
        opened = start;
        if (blocks.has(name)) lines.end();
        if (within.depth === 0 && (unseen.has(name) || aside.has(name) || name === 'TITLE')) within = { name, depth: 1 };
        else if (within.name === name && within.depth > 0) within = { name, depth: within.depth + 1 };
      },
      onopentagend: onEnd,
      onselfclosingtag: onEnd,
      onclosetag(start, end) {
        const closed = html.slice(start, Math.min(end, start + 20)).toUpperCase();
        if (blocks.has(closed)) lines.end();
        if (within.depth > 0 && closed === within.name) within = { name: closed, depth: within.depth - 1 };
      },
      ontext(start, end) {
        if (within.depth === 0) lines.add(html.slice(start, end));
      },
      ontextentity(codepoint) {
        if (within.depth === 0) lines.add(String.fromCodePoint(codepoint));
      },
    },
  );
  scan.write(html);
  scan.end();
  return { text: lines.text(), head: `<html><head>${head.join('\n')}</head><body></body></html>`, cut: lines.cut };
}

/** Lines of text, white space squeezed, up to a length. */
class Lines {
  private readonly lines: string[] = [];
  private parts: string[] = [];
  private length = 0;
  cut = false;

  add(text: string): void {
    if (this.length + text.length > longestText) {
      this.cut = true;
      return;
    }
    this.length += text.length;
    this.parts.push(text);
  }

  end(): void {
    if (!this.parts.length) return;
    const line = this.parts.join('').replace(/\s+/g, ' ').trim();
    if (line) this.lines.push(line);
    this.parts = [];
  }

  text(): string {
    this.end();
    return this.lines.join('\n');
  }
}
