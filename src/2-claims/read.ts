import type { Knowledge } from '#knowledge';
import { ar, type Language, type Particles } from '#languages';
import { type Sentence, sentences, Tokenizer } from '#text';
import { claimsOf, type Draft } from './claims.ts';
import { readDeeds } from './deeds/deeds.ts';
import { TriggerReader } from './deeds/triggers.ts';
import { denialsOf } from './denied.ts';
import { Discourse } from './discourse.ts';
import { linkDisputes } from './disputes.ts';
import type { Claim, Document, Mention, ReportHeader, Span } from './document.ts';
import { engineVersion } from './engine-version.ts';
import { beside, FurnitureFinder } from './furniture/index.ts';
import { languageOf } from './language-of.ts';
import { Lexicon } from './lexicon.ts';
import { DateReader, type TimeMention } from './mentions/dates.ts';
import { ActorReader } from './mentions/names.ts';
import { NumberReader, type Quantity } from './mentions/numbers.ts';
import { PlaceReader } from './mentions/places.ts';
import { mentionsOf } from './mentions.ts';
import { stableIds } from './stable-id.ts';
import { evidenceOf, type ModelSource, type ToldClass, ToldGate, type TrainedModel } from './told/index.ts';
import { clausesOf, quotedTokens, type View } from './view.ts';
import { VoiceReader } from './voices/voices.ts';
import { rememberDates } from './when.ts';

/** What the reader is given: the header of a report whose language may be left open. */
export type Report = Omit<ReportHeader, 'language'> & { readonly language?: string };
/**
 * `models`: none reads by rules alone; left out, the reader's own are asked.
 * `whole`: menus, links to other articles and comments around an article are read like the article.
 */
export type ReadOptions = { readonly explain?: boolean; readonly models?: readonly TrainedModel[]; readonly whole?: boolean };

/** A longer text, in UTF-16 units, is no page; it is read sentence by sentence and never held whole. */
const longestPage = 1_000_000;

/** Reads reports into claims. Pure: the same report, knowledge and engine give the same document. */
export class Reader {
  private readonly knowledge: Knowledge;
  private readonly particles: Particles;
  private readonly tokenizer: Tokenizer;
  private readonly lexicon: Lexicon;
  private readonly numbers: NumberReader;
  private readonly dates: DateReader;
  private readonly actors: ActorReader;
  private readonly places: PlaceReader;
  private readonly triggers: TriggerReader;
  private readonly voices: VoiceReader;
  private readonly furniture: FurnitureFinder;

  private readonly gate: ToldGate;
  private readonly gates = new WeakMap<readonly TrainedModel[], ToldGate>();

  constructor(knowledge: Knowledge, language: Language, models: readonly ModelSource[]) {
    this.gate = new ToldGate(models);
    this.knowledge = knowledge;
    this.particles = language.particles;
    this.tokenizer = new Tokenizer(language.spelling);
    this.lexicon = new Lexicon(language, knowledge.nisbas);
    this.numbers = new NumberReader(language.numbers, language.spelling, language.morphology);
    this.dates = new DateReader(language.dates, this.numbers, language.spelling, language.morphology);
    this.actors = new ActorReader(knowledge, this.lexicon);
    this.places = new PlaceReader(knowledge, this.lexicon, language.names.ordinary, language.names.firstHalves);
    this.triggers = new TriggerReader(language, this.lexicon);
    this.voices = new VoiceReader(language, knowledge, this.lexicon);
    this.furniture = new FurnitureFinder(language);
  }

  /** The whole recipe. A language without a reader keeps its report, with no claims and a note. */
  read(report: Report, options: ReadOptions = {}): Document {
    const language = report.language ?? languageOf(report.text);
    const document: Document = {
      format: 'riwaya/1',
      engine: { version: engineVersion, knowledge: this.knowledge.hash },
      report: { ...report, language },
      mentions: [],
      claims: [],
      notes: [],
    };
    if (language !== 'ar') {
      document.notes.push(`no reader for ${language}`);
      return document;
    }
    const drafts = this.drafts(report, options, document);
    this.gateOf(options.models).apply(drafts);
    document.claims = numbered(
      drafts.map((d) => d.claim),
      report,
    );
    linkDisputes(drafts);
    return document;
  }

  /** What a linear model of the class is given beside the words of the report: for training and measuring. */
  evidence(cls: ToldClass, report: Report): string[] {
    return evidenceOf(cls, this.drafts(report, {}, { mentions: [], notes: [] }));
  }

  private gateOf(models: readonly TrainedModel[] | undefined): ToldGate {
    if (models === undefined) return this.gate;
    const gate = this.gates.get(models) ?? new ToldGate(models.map((model) => ({ name: model.name, model: () => model })));
    this.gates.set(models, gate);
    return gate;
  }

  /** The claims of a report with what they were read from, before a linear model weighs them. */
  drafts(report: Report, { explain = false, whole = false }: ReadOptions, document: Pick<Document, 'mentions' | 'notes'>): Draft[] {
    if (report.published === null) document.notes.push('no day of publication: relative dates stay open');
    const discourse = new Discourse(report.published);
    const drafts: Draft[] = [];
    for (const sentence of this.sentences(report.text, whole, document.notes)) {
      discourse.sentence = sentence.index;
      const { mentions, claims } = this.readSentence(sentence, report, discourse, drafts, explain);
      document.mentions.push(...mentions);
      drafts.push(...claims);
      if (sentence.cut && document.notes.length < 20) document.notes.push(`line ${sentence.line}: a sentence longer than a window was cut`);
    }
    return drafts;
  }

  /** The sentences that are read: all of the text, or those that are not page furniture. */
  private sentences(text: string, whole: boolean, notes: string[]): Iterable<Sentence> {
    const all = sentences(text, this.tokenizer);
    if (whole || text.length > longestPage) {
      notes.push(whole ? 'page furniture was read too, as asked' : 'too long for a page: page furniture was read too');
      return all;
    }
    const kept = [...all];
    const stretches = this.furniture.find(kept);
    if (stretches.length > 0) notes.push(unreadNote(stretches));
    return stretches.length > 0 ? beside(kept, stretches) : kept;
  }

  private readSentence(
    sentence: Sentence,
    report: Report,
    discourse: Discourse,
    before: readonly Draft[],
    explain: boolean,
  ): { mentions: Mention[]; claims: Draft[] } {
    const view = this.view(sentence, report.text, discourse);
    const voices = this.voices.read(view, discourse);
    const frames = readDeeds(view, this.triggers);
    const context = { knowledge: this.knowledge, discourse, explain, reportId: report.id, before };
    rememberDates(view, discourse);
    const claims = [...claimsOf(view, frames, voices, context), ...denialsOf(view, voices, before)];
    return { mentions: mentionsOf(view, voices, claims, this.knowledge), claims };
  }

  /** Everything found in a sentence before its acts are read. */
  private view(sentence: Sentence, text: string, discourse: Discourse): View {
    const { tokens } = sentence;
    const words = this.lexicon.words(tokens);
    const numbers = this.numbers.find(tokens);
    const times = this.dates.find(tokens, numbers, { published: discourse.published, spoken: discourse.spoken?.start ?? null });
    const quantities = withoutDates(numbers, times);
    const runs = this.actors.nameRuns(tokens);
    const actors = this.actors.actors(tokens, words, runs, discourse);
    const places = this.places.places(tokens, words, runs, actors, discourse, quantities);
    return {
      particles: this.particles,
      index: sentence.index,
      line: sentence.line,
      start: sentence.start,
      end: sentence.end,
      text: text.slice(sentence.start, sentence.end),
      first: sentence.first,
      closed: sentence.closed,
      tokens,
      words,
      quantities,
      times,
      actors,
      places,
      terms: this.actors.terms(tokens),
      clauses: clausesOf(tokens, words, this.particles),
      quoted: quotedTokens(tokens),
    };
  }
}

function unreadNote(stretches: readonly Span[]): string {
  const characters = stretches.reduce((sum, { start, end }) => sum + end - start, 0);
  return `page furniture left unread: ${stretches.length} ${stretches.length === 1 ? 'stretch' : 'stretches'}, ${characters} characters`;
}

/** The numbers of a date are names of days and years, and count nothing. */
const withoutDates = (numbers: readonly Quantity[], times: readonly TimeMention[]): readonly Quantity[] =>
  times.length === 0
    ? numbers
    : numbers.map((q) => (!q.label && times.some((t) => t.from <= q.from && q.to <= t.to) ? { ...q, label: true } : q));

/** Gives every claim an id that stays the same for the same text and engine. */
function numbered(claims: Claim[], report: Report): Claim[] {
  const idOf = stableIds(`${report.sha256}|`);
  const seen = new Map<string, number>();
  for (const claim of claims) {
    const key = `${claim.event.start}|${claim.event.end}|${claim.type}|${startsOf(claim)}`;
    const n = seen.get(key) ?? 0;
    seen.set(key, n + 1);
    claim.id = idOf(n === 0 ? key : `${key}|${n}`);
  }
  return claims;
}

const startsOf = ({ places }: Claim): string => (places.length === 1 ? `${places[0]?.start}` : places.map((p) => p.start).join(','));

/** A reader over the given knowledge; Arabic unless another pack is given; `models` weigh what the rules found. Make one and read many reports with it. */
export function createReader(knowledge: Knowledge, language: Language = ar, models: readonly ModelSource[] = []): Reader {
  return new Reader(knowledge, language, models);
}
