import { urlKey } from './url-key.ts';

/** A link of a feed's entry as it is written there; `rel` and `type` are Atom's. */
export type EntryLink = { readonly href: string; readonly rel?: string | null; readonly type?: string | null };

export type LinkedEntry = {
  readonly links: readonly EntryLink[];
  /** RSS `guid` or Atom `id`. */
  readonly id?: { readonly value: string; readonly permalink: boolean } | null;
  /** What the links are relative to: `xml:base` if the feed has it, else the feed's address. */
  readonly base: string;
};

/** `url` is what to ask for, tracking and all; `key` tells whether it is the same page as another. */
export type PageLink = { readonly url: string; readonly key: string };

const forReading = ({ type }: EntryLink): boolean => !type || /^(text\/html|application\/xhtml\+xml)\b/i.test(type.trim());
const alternate = ({ rel }: EntryLink): boolean => !rel || rel.trim().toLowerCase() === 'alternate';

function pageOf(href: string, base: string): PageLink | null {
  const written = href.trim();
  if (written === '' || !URL.canParse(written, base)) return null;
  const { href: url } = new URL(written, base);
  const key = urlKey(url);
  return key === null || key === urlKey(base) ? null : { url, key };
}

/**
 * The page that an entry with only a summary stands for: its first alternate link to a page for reading (RFC 4287, 4.2.7.2), else its
 * id if that is a permanent link. Enclosures, comments and the feed itself are no such page. Null where there is none.
 */
export function entryLink({ links, id, base }: LinkedEntry): PageLink | null {
  for (const link of links) {
    const page = alternate(link) && forReading(link) ? pageOf(link.href, base) : null;
    if (page) return page;
  }
  return id?.permalink && URL.canParse(id.value.trim()) ? pageOf(id.value, base) : null;
}
