/** Lists of feeds: OPML, or one address a line. */
import { Parser } from 'htmlparser2';
import { InputFault } from '../input-fault.ts';

export type FeedAddress = { readonly url: string; readonly title: string | null };
export type FeedList = {
  readonly feeds: readonly FeedAddress[];
  /** Lines that give no feed, counted from 1. */
  readonly problems: readonly { readonly line: number; readonly message: string }[];
};

type Listing = { readonly url: string; readonly title: string | null; readonly line: number };
type Problem = { line: number; message: string };

/** Bytes of the largest list; OPML files of 10,000 feeds have about 3 MB. */
const largest = 20_000_000;
/** Outlines that are never closed nest too. Beyond this htmlparser2, which moves its whole stack with each tag, becomes slow. */
const deepest = 10_000;

const shown = (text: string): string => JSON.stringify(text.length > 100 ? `${text.slice(0, 100)}…` : text);

function address(written: string): string | null {
  const text = written
    .trim()
    .replace(/^feed:(?:\/\/)?(?=https?:)/i, '')
    .replace(/^feed:/i, 'http:');
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return null;
  return new URL(text).href;
}

/** The number of the line at an offset, for offsets that only grow. */
function lineCounter(text: string): (offset: number) => number {
  let at = 0;
  let line = 1;
  return (offset) => {
    for (let next = text.indexOf('\n', at); next !== -1 && next < offset; next = text.indexOf('\n', at)) {
      at = next + 1;
      line++;
    }
    return line;
  };
}

/** Outlines of any depth; htmlparser2 knows no DTD and no entities but the five of XML, so that nothing can be expanded or asked for. */
function fromOpml(text: string): { listings: readonly Listing[]; problems: readonly Problem[] } {
  const listings: Listing[] = [];
  const problems: Problem[] = [];
  const lineAt = lineCounter(text);
  let depth = 0;
  const parser = new Parser(
    {
      onclosetag() {
        depth--;
      },
      onopentag(name, attributes) {
        depth++;
        if (name.toLowerCase() !== 'outline') return;
        const lower = Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key.toLowerCase(), value]));
        const { xmlurl: url, title, text: label, type } = lower;
        const line = lineAt(parser.startIndex);
        if (url?.trim()) listings.push({ url, title: (title || label)?.trim() || null, line });
        else if (type?.toLowerCase() === 'rss')
          problems.push({ line, message: `the outline ${shown(label ?? title ?? '')} has no xmlUrl` });
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  for (let at = 0; at < text.length && depth <= deepest; at += 65_536) parser.write(text.slice(at, at + 65_536));
  if (depth > deepest)
    problems.push({ line: lineAt(parser.startIndex), message: `outlines lie in each other over ${deepest} deep; the rest is not read` });
  return { listings, problems };
}

function fromLines(text: string): { listings: readonly Listing[]; problems: readonly Problem[] } {
  const listings: Listing[] = [];
  for (const [i, line] of text.split(/\r\n|\r|\n/).entries()) {
    const [url = '', ...words] = line
      .trim()
      .replace(/(^|\s)#.*$/, '')
      .trim()
      .split(/\s+/);
    if (url !== '') listings.push({ url, title: words.join(' ') || null, line: i + 1 });
  }
  return { listings, problems: [] };
}

/**
 * Reads an OPML file, or a list with one address a line: what follows the address is its title, what follows `#` (at the beginning or after
 * a space) a comment. A line that is no address is told, and so is a feed that stands twice; the rest goes on. Throws `InputFault`
 * (`too-large`, `empty`).
 */
export function feedsOf(source: string): FeedList {
  if (source.length > largest) throw new InputFault('too-large', `is a list of more than ${largest} characters; split it`);
  const text = source.replace(/^\ufeff/, '');
  const { listings, problems: missing } = /^\s*</.test(text) ? fromOpml(text) : fromLines(text);
  const problems = [...missing];
  const lines = new Map<string, number>();
  const feeds: FeedAddress[] = [];
  for (const { url: written, title, line } of listings) {
    const url = address(written);
    const before = url === null ? undefined : lines.get(url);
    if (url === null) problems.push({ line, message: `${shown(written)} is not the address of a feed; write https://…` });
    else if (before !== undefined) problems.push({ line, message: `${shown(url)} stands already in line ${before}` });
    else {
      lines.set(url, line);
      feeds.push({ url, title });
    }
  }
  if (!feeds.length && !problems.length) throw new InputFault('empty', 'names no feed; give OPML, or one address a line');
  return { feeds, problems: problems.sort((a, b) => a.line - b.line) };
}
