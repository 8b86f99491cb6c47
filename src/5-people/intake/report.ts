/** Text, with what is known about it, → the report that the engine reads. Nothing of the text is altered. */
import { hash } from 'node:crypto';
import { createRequire } from 'node:module';
import type { Page } from './html.ts';
import { InputFault } from './input-fault.ts';
import { assumedZone, publishedDay, zoneOffset } from './published.ts';
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
};

export const noHeader: Header = { id: null, title: null, publisher: null, url: null, published: null, zone: null };

/**
 * `notes` is what was assumed or repaired on the way in. `inZone` is there where nobody said the zone: the same report taken
 * in another one, by its IANA name.
 */
export type Intake = { readonly report: Report; readonly notes: readonly string[]; readonly inZone: ((zone: string) => Intake) | null };

/**
 * Builds the report of `text`; a page is taken to its visible text first. Throws `InputFault` (`empty`, `html`,
 * `bad-date`, `bad-zone`).
 */
export function takeReport(text: string, header: Header, kind: 'text' | 'html' | 'sniff'): Intake {
  if (!/[\p{L}\p{N}]/u.test(text)) throw new InputFault('empty', text.trim() ? 'holds no words' : 'is empty');
  const page = kind === 'html' || (kind === 'sniff' && looksLikeHtml(text)) ? asPage(text) : null;
  const body = page?.text ?? text;
  return intakeOf({ text: body, sha256: hash('sha256', body, 'hex') }, header, page, assumedZone);
}

function intakeOf(body: Pick<Report, 'text' | 'sha256'>, header: Header, page: Page | null, fallback: string): Intake {
  const when = published(header, page?.published ?? null, fallback);
  const report = {
    id: header.id ?? body.sha256.slice(0, 16),
    sha256: body.sha256,
    title: header.title ?? page?.title ?? null,
    publisher: header.publisher,
    url: header.url ?? page?.url ?? null,
    published: when.day,
    published_zone: when.zone,
    text: body.text,
  };
  const inZone = when.asked || when.day === null ? null : (zone: string) => intakeOf(body, header, page, zone);
  return { report, notes: [...(page?.notes ?? []), ...when.notes], inZone };
}

/** Loaded for the first page that comes by: most reports are plain text. */
function asPage(text: string): Page {
  const { readPage } = createRequire(import.meta.url)('./html.ts') as typeof import('./html.ts');
  return readPage(text);
}

/** A date the person gives must be right; one found in a page that cannot be read is left out and noted. */
type When = { readonly day: string | null; readonly zone: string; readonly asked: boolean; readonly notes: string[] };

function published(header: Header, found: string | null, fallback: string): When {
  const notes: string[] = [];
  let day: string | null = null;
  const written = header.published ?? found;
  const asked = header.zone ?? /[+-]\d{2}:?\d{2}$/.exec(written?.includes('T') ? written : '')?.[0] ?? null;
  const zone = asked ?? fallback;
  const nominal = zoneOffset(zone, null);
  try {
    if (written) day = publishedDay(written, nominal);
    if (day && !header.published) notes.push('publication date taken from the page');
  } catch (fault) {
    if (header.published) throw fault;
    notes.push('the date the page gives could not be read');
  }
  const offset = zoneOffset(zone, day);
  if (!asked) notes.push(assumed(offset, fallback));
  return { day, zone: offset, asked: asked !== null, notes };
}

const assumed = (offset: string, fallback: string): string => {
  const zone = `UTC${offset.replace(':00', '').replace(/^([+-])0/, '$1')}`;
  return fallback === assumedZone ? `zone assumed ${zone}` : `zone assumed ${zone}, that of the country the report speaks of`;
};
