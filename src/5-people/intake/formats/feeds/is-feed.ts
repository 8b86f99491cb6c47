/** Does a source begin as a feed does? `head`: its first bytes, or their text; 64 KB are enough. */

const feedRoot = /^<(?:[\w.-]{1,40}:)?(?:rss|rdf|feed)[\s>]/i;
const rdfOfFeeds = /purl\.org\/rss|netscape\.com\/rdf|<(?:\w+:)?channel\b/i;

export function isFeed(head: Uint8Array | string): boolean {
  const text =
    typeof head === 'string'
      ? head
      : Buffer.from(head.subarray(0, 1 << 16))
          .toString('latin1')
          .replace(/^\u00ef\u00bb\u00bf/, '');
  return isXmlFeed(text) || isJsonFeed(text);
}

export function isXmlFeed(text: string): boolean {
  const root = feedRoot.exec(text.slice(rootOf(text)).slice(0, 100))?.[0];
  return root !== undefined && (!/rdf[\s>]$/i.test(root) || rdfOfFeeds.test(text));
}

/** Where the first element begins: behind declarations, comments and a document type. */
function rootOf(text: string): number {
  const ends: readonly (readonly [opening: string, closing: string])[] = [
    ['<?', '?>'],
    ['<!--', '-->'],
  ];
  for (let at = 0; ; ) {
    while (/[\s\ufeff]/.test(text[at] ?? '')) at++;
    const closing = ends.find(([opening]) => text.startsWith(opening, at))?.[1];
    const end = closing === undefined ? endOfDocumentType(text, at) : text.indexOf(closing, at) + closing.length;
    if (end <= at) return at;
    at = end;
  }
}

/** Behind a document type, with what it declares in brackets; 0 where none begins, or none ends. */
function endOfDocumentType(text: string, at: number): number {
  if (text.slice(at, at + 9).toUpperCase() !== '<!DOCTYPE') return 0;
  const [bracket, end] = [text.indexOf('[', at), text.indexOf('>', at)];
  if (bracket < 0 || bracket > end) return end + 1;
  const close = /\]\s*>/g;
  close.lastIndex = bracket;
  return close.exec(text) ? close.lastIndex : 0;
}

/** JSON Feed says so in its `version`, which writers put first. */
export const isJsonFeed = (text: string): boolean =>
  /^\ufeff?\s*\{/.test(text) && /"version"\s*:\s*"https?:(?:\\?\/){2}jsonfeed\.org/.test(text.slice(0, 1 << 16));
