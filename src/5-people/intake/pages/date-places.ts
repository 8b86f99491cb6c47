/** Where the date of a page may stand in its head and its elements: data, the surest first within each list. */

/** Names of `meta` that state when a page was published (OpenGraph, Dublin Core, parsely, sailthru, and what sites make up). */
export const publishedMeta = `
  article:published_time
  og:article:published_time
  datepublished
  og:published_time
  parsely-pub-date
  sailthru.date
  cxenseparse:recs:publishtime
  article.published
  published_at
  publish-date
  publish_date
  publication_date
  pubdate
  date.issued
  dc.date.issued
  dcterms.issued
  dc.date.created
  dcterms.created
  dcterms.date
  dc.date
  date
  datecreated`;

export const modifiedMeta = `
  article:modified_time
  og:updated_time
  datemodified
  last-modified
  dc.date.modified
  dcterms.modified
  lastmod`;

/** Elements that state it by an attribute or by microdata. */
export const statedElements = `
  [itemprop~="datePublished"]
  time[pubdate]
  time.entry-date.published
  abbr.published
  time.published`;

/** Elements that show it, by the class names of content systems and themes; `updated` ones are left out. */
export const shownElements = `
  time
  .date-header
  .entry-date
  .post-date
  .article-date
  .published-date
  .publish-date
  .publishdate
  .post-timestamp
  .submitted
  .createdate
  .field-name-post-date
  .field--name-created
  .news-date
  .date
  .time
  .datetime
  .timestamp
  .pubdate
  .posted-on
  .byline
  [class*="date"]
  [class*="Date"]
  [id*="date"]
  [id*="Date"]
  [class*="time"]`;

export const lines = (text: string): readonly string[] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim());
