import { type Attribution, type Claim, type ClaimPlace, type Document, foldedWords, TextWords, tellingWords } from '#claims';
import type { Knowledge, SourceEntry } from '#knowledge';
import { daysBetween } from './days.ts';
import type { ReportFacts, ToldClaim, Voice } from './model.ts';
import { toldApart } from './told-apart.ts';

/**
 * The claims of a document with what gathering asks of their report. `key` is what the record calls the report.
 * Pure: the same document, key and knowledge give the same claims.
 */
export function toldClaims(document: Document, key: string, knowledge: Knowledge): ToldClaim[] {
  const { text, id, sha256, title, publisher, url, published } = document.report;
  const report: ReportFacts = { key, id, sha256, title, publisher, url, published };
  const outlet = publisherVoice(report, knowledge);
  const { forwarded_from: from } = document.report;
  const speaker = from ? namedVoice(from.id, from.name, knowledge) : outlet;
  const anchors = new Set<string>();
  const words = new TextWords(text);
  const told = document.claims.map((claim): ToldClaim => {
    const voices = claim.attribution.map((said) => voiceOf(said, speaker));
    const voice = voices.at(-1) ?? speaker;
    const before = from ? [outlet, speaker] : voices.length ? [outlet] : [];
    const { start, end } = claim.sentence;
    return {
      key: `${key}/${claim.id}`,
      anchor: unused(anchorOf(key, claim), anchors),
      claim,
      report,
      quotation: text.slice(start, end).trim(),
      voice,
      via: distinct([...before, ...voices.slice(0, -1)]).filter(({ id }) => !from || id !== voice.id),
      total: isTotal(claim, knowledge),
      telling: `${key}/${claim.id}`,
      prominence: 0,
      words: words.within({ start: Math.max(start, claim.event.start - close), end: Math.min(end, claim.event.end + close) }),
      context: tellingWords(words.within({ start: claim.event.start - around, end: claim.event.end + around }), contextWords),
    };
  });
  return toldApart(told, knowledge);
}

const distinct = (voices: readonly Voice[]): Voice[] => voices.filter(({ id }, i) => voices.findIndex((voice) => voice.id === id) === i);

/** Report, act's words, place's words: what the next engine finds again, whatever else it reads differently. */
const anchorOf = (key: string, { event, places }: Claim): string => `${key}@${event.start}${places[0] ? `+${places[0].start}` : ''}`;

function unused(anchor: string, taken: Set<string>): string {
  let own = anchor;
  for (let n = 2; taken.has(own); n++) own = `${anchor}#${n}`;
  taken.add(own);
  return own;
}

/** UTF-16 units to both sides of an act whose words are its sentence's, where a page has run many sentences into one. */
const close = 200;
/** The same for what is told around it, and how many words of that are kept. */
const around = 350;
const contextWords = 60;

/** A claim over more days than this is over several happenings. */
const longest = 3;

/** Whether a claim counts more than one happening: a number for several places together, or over a long time. */
function isTotal({ incidents, places, tolls, time }: Claim, knowledge: Knowledge): boolean {
  const counts = tolls.length > 0 || (incidents?.low ?? 0) > 1;
  if (!counts) return false;
  const span = time.start && time.end ? daysBetween(time.start, time.end) : time.end ? Number.POSITIVE_INFINITY : 0;
  return span > longest || separate(places, knowledge) > 1;
}

/**
 * How many places that lie in none of the others. Where a place is named as such, those near which or in which it lies only
 * say where it is.
 */
function separate(places: readonly ClaimPlace[], { units }: Knowledge): number {
  const named = ['exact', 'near'].map((wanted) => places.filter(({ precision }) => precision === wanted)).find(({ length }) => length);
  const ids = new Set((named ?? places).flatMap(({ place }) => place?.id ?? []));
  return [...ids].filter((id) => ![...ids].some((other) => other !== id && units.get(other).some((unit) => unit.id === id))).length;
}

function voiceOf({ source, text }: Attribution, outlet: Voice): Voice {
  if (source) return { id: source.id, name: source.name, name_ar: source.name_ar, kind: source.kind, part_of: source.part_of, known: true };
  return {
    id: `${outlet.id}:${foldedWords(text)}`,
    name: text || 'speaker not named',
    name_ar: text || 'قائل غير مسمى',
    kind: 'unnamed',
    part_of: [],
    known: false,
  };
}

/** Who published a report: the source it names, else the one that publishes at its address, else nobody known. */
function publisherVoice({ publisher, url, key }: ReportFacts, knowledge: Knowledge): Voice {
  const host = url === null ? null : hostOf(url);
  const id = publisher ?? (host === null ? undefined : sourceAt(host, knowledge));
  const name = publisher ?? host;
  if (name !== null) return namedVoice(id ?? null, name, knowledge);
  return { id: `report:${key}`, name: 'publisher unknown', name_ar: 'ناشر غير معروف', kind: 'publisher', part_of: [], known: false };
}

/** Who speaks for itself under a name: the source or actor of the id where there is one, else whoever has the name. */
function namedVoice(id: string | null, name: string, knowledge: Knowledge): Voice {
  const entry = id === null ? undefined : (knowledge.sources.get(id) ?? knowledge.actors.get(id));
  if (!entry) return { id: `publisher:${name}`, name, name_ar: name, kind: 'publisher', part_of: [], known: false };
  const { kind, name: english, name_ar } = entry;
  return { id: entry.id, name: english, name_ar, kind, part_of: knowledge.wholes.get(entry.id), known: true };
}

const hostOf = (url: string): string | null =>
  /^[a-z][a-z0-9+.-]*:\/\/(?:[^/?#@]*@)?([^/?#:]+)/i
    .exec(url)?.[1]
    ?.toLowerCase()
    .replace(/^www\./, '') ?? null;

const domains = new WeakMap<Knowledge, ReadonlyMap<string, string>>();

function sourceAt(host: string, knowledge: Knowledge): string | undefined {
  let known = domains.get(knowledge);
  if (!known) {
    const { sources } = knowledge;
    known = new Map([...sources.ids()].flatMap((id) => (sources.get(id) as SourceEntry).domains.map((domain) => [domain, id] as const)));
    domains.set(knowledge, known);
  }
  for (let part = host; part.includes('.'); part = part.slice(part.indexOf('.') + 1)) {
    const id = known.get(part);
    if (id !== undefined) return id;
  }
  return undefined;
}
