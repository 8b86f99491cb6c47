/** Text, with what is known about it, → the report that the engine reads. Nothing of the text is altered. */
import { hash } from 'node:crypto';
import { createRequire } from 'node:module';
import { type MediaFound, nothingSaid, type PublisherFound, type Said } from './formats/found.ts';
import type { Forwarder } from './forwarder.ts';
import { InputFault } from './input-fault.ts';
import type { Page } from './pages/read-page.ts';
import { choosePublication, type DateFinding, type ZoneFinding } from './publication.ts';
import { assumedZone } from './published.ts';
import { looksLikeHtml } from './sniff.ts';

/** What the engine is given. `sha256` is of the text in UTF-8, so anyone holding the document can check it. */
export type Report = {
  readonly id: string;
  readonly sha256: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly published: string | null;
  readonly published_zone: string;
  /** Present only where the report is a post that its publisher passed on. */
  readonly forwarded_from?: Forwarder;
  readonly text: string;
};

/** What the person said about the report, each `null` when they did not. */
export type Header = {
  readonly id: string | null;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly published: string | null;
  readonly zone: string | null;
  readonly forwarded_from?: Forwarder;
};

export const noHeader: Header = { id: null, title: null, publisher: null, url: null, published: null, zone: null };

/** What was found in a report and what was made of it, for the record: JSON. */
export type Findings = {
  readonly dates: readonly DateFinding[];
  readonly zone: ZoneFinding;
  readonly publishers: readonly PublisherFound[];
  readonly author: string | null;
  readonly language: string | null;
  readonly forwarded_from: string | null;
  readonly reply_to: string | null;
  readonly edited: string | null;
  readonly media: readonly MediaFound[];
};

/**
 * `notes` is what was assumed or repaired on the way in. `inZone` is there where nobody said the zone: the same report taken
 * in another one, by its IANA name. `aside`: why it is no report, where it says so itself; it may be read all the same.
 */
export type Intake = {
  readonly report: Report;
  readonly notes: readonly string[];
  readonly inZone: ((zone: string) => Intake) | null;
  readonly findings: Findings;
  readonly aside: { readonly code: string; readonly message: string } | null;
};

/**
 * Builds the report of `text`; a page is taken to its article first. What `header` says goes before what `said` does, and that before what
 * the page does. `now`, an instant, tells which dates lie in the future; null where nobody says. Throws `InputFault` (`empty`, `html`,
 * `bad-date`, `bad-zone`).
 */
export function takeReport(
  text: string,
  header: Header,
  kind: 'text' | 'html' | 'sniff',
  said: Said = nothingSaid,
  now: string | null = null,
): Intake {
  if (!/[\p{L}\p{N}]/u.test(text)) throw new InputFault('empty', text.trim() ? 'holds no words' : 'is empty');
  const page = kind === 'html' || (kind === 'sniff' && looksLikeHtml(text)) ? asPage(text, header.url ?? said.url, now) : null;
  const body = page?.text ?? text;
  return intakeOf({ text: body, sha256: hash('sha256', body, 'hex') }, header, together(said, page), page, now, assumedZone);
}

/** Loaded for the first page that comes by: most reports are plain text. */
function asPage(text: string, url: string | null, now: string | null): Page {
  const { readPage } = createRequire(import.meta.url)('./pages/read-page.ts') as typeof import('./pages/read-page.ts');
  return readPage(text, { url, now });
}

/** What a source says of a report, then what the report's page does. */
const together = (said: Said, page: Page | null): Said =>
  page === null
    ? said
    : {
        ...said,
        title: said.title ?? page.title,
        author: said.author ?? page.author,
        url: said.url ?? page.url,
        publishers: [...said.publishers, ...page.publishers],
        dates: [...said.dates, ...page.dates],
        notes: [...said.notes, ...page.notes],
      };

function intakeOf(
  body: Pick<Report, 'text' | 'sha256'>,
  header: Header,
  said: Said,
  page: Page | null,
  now: string | null,
  fallback: string,
): Intake {
  const when = choosePublication(said.dates, header, now, fallback);
  const report = {
    id: header.id ?? said.id ?? body.sha256.slice(0, 16),
    sha256: body.sha256,
    title: header.title ?? said.title,
    publisher: header.publisher,
    url: header.url ?? said.url,
    published: when.day,
    published_zone: when.zone.offset,
    ...(header.forwarded_from ? { forwarded_from: header.forwarded_from } : {}),
    text: body.text,
  };
  const { publishers, author, forwarded_from, reply_to, edited, media } = said;
  const settled = ['told', 'stated'].includes(when.zone.basis) || when.day === null;
  const aside = page?.aside ?? null;
  return {
    report,
    notes: [...said.notes, ...(aside ? [`the page ${aside.message} (${aside.code})`] : []), ...when.notes],
    inZone: settled ? null : (zone) => intakeOf(body, header, said, page, now, zone),
    findings: {
      dates: when.dates,
      zone: when.zone,
      publishers,
      author,
      language: page?.language ?? null,
      forwarded_from,
      reply_to,
      edited,
      media,
    },
    aside,
  };
}
