import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import type { Source } from '../found.ts';

/** A page as the list of a WACZ has it: `pages/pages.jsonl` (WACZ 1.1.1, 5.2). */
export type ListedPage = { readonly url: string; readonly title: string | null; readonly ts: string | null };

/** One spelling for addresses that differ in their fragment only. */
export function pageKey(url: string): string {
  try {
    const parsed = new URL(url);
    parsed.hash = '';
    return parsed.href;
  } catch {
    return url;
  }
}

const longestLine = 1 << 24;

/** Adds the pages of one list, `most` at most; lines that are no page are counted, not read. */
export async function addPages(list: Source, pages: Map<string, ListedPage>, most: number): Promise<{ readonly unread: number }> {
  let unread = 0;
  for await (const line of createInterface({ input: Readable.from(shortLines(list)), crlfDelay: Number.POSITIVE_INFINITY })) {
    if (!line.trim()) continue;
    const page = pageOf(line);
    if (page === 'header') continue;
    if (page === null || pages.size >= most) unread++;
    else pages.set(pageKey(page.url), page);
  }
  return { unread };
}

/** Breaks a line that would not fit, so that what reads lines holds little. */
async function* shortLines(list: Source): AsyncGenerator<Uint8Array> {
  let length = 0;
  for await (const chunk of list.open()) {
    const end = chunk.lastIndexOf(10);
    length = end < 0 ? length + chunk.length : chunk.length - end - 1;
    yield chunk;
    if (length > longestLine) {
      length = 0;
      yield Buffer.from('\n');
    }
  }
}

function pageOf(line: string): ListedPage | 'header' | null {
  try {
    const row = JSON.parse(line) as Record<string, unknown> | null;
    if (typeof row?.format === 'string' && row.url === undefined) return 'header';
    if (typeof row?.url !== 'string') return null;
    return { url: row.url, title: wordsOf(row.title), ts: typeof row.ts === 'string' ? row.ts : null };
  } catch {
    return null;
  }
}

const wordsOf = (value: unknown): string | null => (typeof value === 'string' && value.trim() ? value.trim() : null);
