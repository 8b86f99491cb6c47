export type InputKind = 'text' | 'html' | 'jsonl';

const opening = /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,2000}-->\s*)?<(?:!doctype\s+html|html|head|body)\b/i;
const markup = /<\/?(?:p|div|span|br|a|h[1-6]|ul|li|table|tr|td|article|section|img|strong|em)\b[^<>]{0,500}>/gi;

/** A page, or a piece of one: it opens like a page, or its first 16 k hold at least six everyday tags, one of them closing. */
export function looksLikeHtml(text: string): boolean {
  if (opening.test(text.slice(0, 4096))) return true;
  const tags = text.slice(0, 1 << 14).match(markup) ?? [];
  return tags.length >= 6 && tags.some((tag) => tag.startsWith('</'));
}

/** The first line that is not blank is a JSON object with a `text`. */
export function looksLikeJsonLines(text: string): boolean {
  const start = text.search(/\S/);
  if (start < 0 || text[start] !== '{') return false;
  const end = text.indexOf('\n', start);
  try {
    const row: unknown = JSON.parse(end < 0 ? text.slice(start) : text.slice(start, end));
    return typeof row === 'object' && row !== null && 'text' in row;
  } catch {
    return false;
  }
}

export function sniff(text: string): InputKind {
  if (looksLikeJsonLines(text)) return 'jsonl';
  return looksLikeHtml(text) ? 'html' : 'text';
}
