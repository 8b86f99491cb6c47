/** How right pages are read: words of the main text, the day of publication, and who published. */
import { choosePublication, loadPages, type Page, publisherOf } from '#intake';
import type { Knowledge } from '#knowledge';
import type { Layout } from './layout.ts';

export type PageScore = {
  readonly name: string;
  readonly f1: number;
  readonly date: string | null;
  readonly dateRight: boolean;
  readonly publisher: string | null;
  readonly publisherRight: boolean;
  readonly aside: string | null;
  readonly missed: readonly string[];
  readonly surplus: readonly string[];
};

export async function scorePages(layouts: readonly Layout[], knowledge: Knowledge): Promise<PageScore[]> {
  const { readPage } = await loadPages();
  return layouts.map(({ name, html, url, gold }) => {
    const page = pageOrNothing(() => readPage(html, { url }));
    const day = choosePublication(page.dates, { published: null, zone: null }, null).day;
    const publisher = publisherOf(page.publishers, knowledge)?.id ?? page.publishers[0]?.written ?? null;
    return {
      name,
      ...overlap(wordsOf(page.text), wordsOf(gold.text)),
      date: day,
      dateRight: day === gold.date,
      publisher,
      publisherRight: publisher === gold.publisher,
      aside: page.aside?.code ?? null,
    };
  });
}

/** A page that is refused counts as one of which nothing was read. */
function pageOrNothing(read: () => Page): Pick<Page, 'text' | 'dates' | 'publishers' | 'aside'> {
  try {
    return read();
  } catch (fault) {
    return { text: '', dates: [], publishers: [], aside: { code: 'fault', message: (fault as Error).message } };
  }
}

export const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];

/** Words of both as bags: F1, and what only one of them holds. */
export function overlap(read: readonly string[], gold: readonly string[]): Pick<PageScore, 'f1' | 'missed' | 'surplus'> {
  const left = new Map<string, number>();
  for (const word of gold) left.set(word, (left.get(word) ?? 0) + 1);
  const surplus: string[] = [];
  for (const word of read) {
    const n = left.get(word) ?? 0;
    if (n > 0) left.set(word, n - 1);
    else surplus.push(word);
  }
  const missed = [...left].flatMap(([word, n]) => Array.from({ length: n }, () => word));
  const right = read.length - surplus.length;
  return { f1: read.length + gold.length ? (2 * right) / (read.length + gold.length) : 1, missed, surplus };
}
