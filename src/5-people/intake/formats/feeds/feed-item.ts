/** An entry of a feed of any kind, as it is written. */
import type { MediaFound } from '../found.ts';

export type FeedDate = { readonly written: string; readonly where: string };

export type FeedItem = {
  readonly id: string | null;
  readonly title: string | null;
  readonly link: string | null;
  readonly author: string | null;
  /** The whole text, and a part of it; each as text or as HTML, which its letters show. */
  readonly content: string | null;
  readonly summary: string | null;
  /** Best first. */
  readonly dates: readonly FeedDate[];
  readonly edited: string | null;
  /** The feed that it was taken from. */
  readonly source: { readonly title: string | null; readonly url: string | null } | null;
  readonly media: readonly MediaFound[];
  readonly notes: readonly string[];
};

export const emptyItem: FeedItem = {
  id: null,
  title: null,
  link: null,
  author: null,
  content: null,
  summary: null,
  dates: [],
  edited: null,
  source: null,
  media: [],
  notes: [],
};

/** What a feed says of itself before its first entry. */
export type Channel = { readonly title: string | null; readonly link: string | null };

export const filled = (text: string | undefined | null): string | null => text?.trim() || null;
export const datesOf = (pairs: readonly (readonly [where: string, written: string | undefined | null])[]): FeedDate[] =>
  pairs.flatMap(([where, written]) => (written?.trim() ? [{ written: written.trim(), where: `feed ${where}` }] : []));
