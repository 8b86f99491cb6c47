/** A text with all that is said of it → the fields of the line that the reader is given, and what was found on the way. */
import type { Knowledge } from '#knowledge';
import type { Engine } from '../engine.ts';
import type { Said } from '../formats/found.ts';
import { forwarderOf } from '../forwarder.ts';
import { type KnownPublisher, publisherOf } from '../publisher-of.ts';
import { type Header, type Intake, takeReport } from '../report.ts';
import type { TakeText } from './entry.ts';

/** `now`: an instant, by which dates in the future are told. */
export const takeTextWith =
  ({ knowledge, publishers }: Pick<Engine, 'knowledge' | 'publishers'>, now: () => string): TakeText =>
  ({ text, form, header, said, name, part }) => {
    const own = part ? columnPublisher(said, knowledge) : null;
    const known = { ...(part ? withoutSaid(header, said) : header), zone: header.zone ?? said.zone ?? null };
    const taken = takeReport(text, known, form, said, now());
    const { report, findings, aside } = taken;
    const found = own ? own.known : report.publisher === null ? publisherOf(findings.publishers, knowledge) : null;
    const id = header.id ?? said.id ?? name.replace(/^line (?=\d+$)/, 'line-');
    const { title, url } = report;
    const forwarded_from = said.forwarded_from === null ? null : forwarderOf(said.forwarded_from, publishers);
    const fields = {
      id,
      text: report.text,
      title,
      publisher: found?.id ?? (own ? null : report.publisher),
      url,
      ...when(taken, known),
      forwarded_from,
      notes: [...notesOf(taken), ...(found ? [`publisher taken from ${found.where}`] : []), ...(own?.notes ?? [])],
    };
    return { id, url, fields, findings: { ...findings, publisher: found }, aside };
  };

/** What a person says of a container is said of what lies in it, where that says nothing of its own. */
const withoutSaid = (header: Header, said: Said): Header => ({
  ...header,
  title: said.title ? null : header.title,
  url: said.url ? null : header.url,
  published: said.dates.some(({ value }) => value !== null) ? null : header.published,
});

/** What a row says in so many words goes before what is said of the table: an id, or a name, site or handle. */
function columnPublisher(said: Said, knowledge: Knowledge): { known: KnownPublisher | null; notes: readonly string[] } | null {
  const column = said.publishers.find(({ where }) => where.startsWith('column '));
  if (!column) return null;
  const isId = knowledge.sources.get(column.written) ?? knowledge.actors.get(column.written);
  const known = isId ? { id: column.written, ...column } : publisherOf([column], knowledge);
  return { known, notes: known ? [] : [`no known publisher is called ${JSON.stringify(column.written.slice(0, 60))}`] };
}

/** The date as it was understood, with its hour, so that a zone found later can still move its day. */
const when = ({ findings }: Intake, { published, zone }: Header): Pick<Header, 'published' | 'zone'> => ({
  published: published ?? findings.dates.find(({ chosen }) => chosen)?.value ?? null,
  zone,
});

/** All but those on the zone, which the reading settles by the country the report speaks of. */
const notesOf = ({ notes }: Intake): readonly string[] => notes.filter((note) => !note.startsWith('zone assumed'));
