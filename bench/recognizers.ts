/**
 * Scores numbers and dates on the peer suite (Recognizers, Arabic): `npx node bench/recognizers.ts [folder] [--misses]`.
 * The suite is for measuring; none of it is kept here. Its conventions differ from the codebook's, so the functions
 * named `as…` below translate our readings into its own: which words belong to a span, exclusive ends, fractions
 * written out, dates of the appointment-book kind (which we read only as `latent`).
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ar } from '#languages';
import { type Token, Tokenizer } from '#text';
import { type DateContext, DateReader, type DurationMention, type TimeMention } from '../src/2-claims/mentions/dates.ts';
import { NumberReader, type Quantity } from '../src/2-claims/mentions/numbers.ts';

type Found = { start: number; end: number; value: string };
type Case = {
  Input: string;
  NotSupported?: unknown;
  IgnoreResolution?: boolean | string;
  Context?: { ReferenceDateTime?: string };
  Results: CaseResult[];
};
type CaseResult = {
  Text: string;
  Start: number;
  End?: number;
  Length?: number;
  Resolution?: { value?: string };
  Value?: { PastResolution?: Record<string, string> };
};
export type GroupScore = { n: number; right: number };
export type FileScore = { value: GroupScore; span: GroupScore; misses: { input: string; cause: string; wanted: string; got: string }[] };
export type RecognizerScores = Record<string, FileScore>;

const tokenizer = new Tokenizer(ar.spelling);
const numberReader = new NumberReader(ar.numbers, ar.spelling, ar.morphology);
/** The suite's weeks begin on Monday. */
const dateReader = new DateReader({ ...ar.dates, weekStart: 1 }, numberReader, ar.spelling, ar.morphology);

const spanOf = (tokens: readonly Token[], from: number, to: number): { start: number; end: number } => ({
  start: (tokens[from] as Token).start,
  end: (tokens[to - 1] as Token).end,
});
const at = (tokens: readonly Token[], i: number): string => tokens[i]?.fold ?? '';

/** The suite writes at most 15 digits and no trailing noise. */
const digits15 = (value: number): string => String(Number(value.toPrecision(15)));

/** Glued units ("180ml") are no numbers to the suite. */
const gluedUnit = (tokens: readonly Token[], to: number): boolean =>
  tokens[to]?.kind === 'word' && tokens[to]?.glued === true && tokens[to - 1]?.kind === 'number';

/** Bare numbers without their bound words; "one in three", "a part of a hundred" are fractions; no ordinals. */
export function asRecognizersNumbers(tokens: readonly Token[], quantities: readonly Quantity[]): Found[] {
  const parts = quantities
    .flatMap((q) => q.parts)
    .filter((p) => p.kind !== 'ordinal' && !gluedUnit(tokens, p.to) && (at(tokens, p.from + 1) === 'e' || !gluedUnit(tokens, p.from + 1)));
  const out: Found[] = [];
  for (let k = 0; k < parts.length; k++) {
    const part = parts[k] as (typeof parts)[number];
    const next = parts[k + 1];
    const piece = at(tokens, part.to) === 'جزء' || at(tokens, part.to) === 'اجزاء' ? 1 : 0;
    const link = at(tokens, part.to + piece);
    const over = next && next.from === part.to + piece + 1 && (link === 'علي' || (link === 'من' && (piece > 0 || part.value === 1)));
    const alone = at(tokens, part.from - 1) === 'من' && at(tokens, part.from - 2) === 'جزء';
    if (over) {
      out.push({ ...spanOf(tokens, part.from, next.to), value: digits15(part.value / next.value) });
      k++;
    } else if (alone) out.push({ ...spanOf(tokens, part.from - 2, part.to), value: digits15(1 / part.value) });
    else out.push({ ...spanOf(tokens, part.from, part.to), value: digits15(part.value) });
  }
  return out;
}

/** Ranges in interval notation: `(a,` is exclusive. Two bounds joined by "and" are one range; "equals" is one too. */
export function asRecognizersRanges(tokens: readonly Token[], quantities: readonly Quantity[]): Found[] {
  const out: Found[] = [];
  for (let k = 0; k < quantities.length; k++) {
    const q = quantities[k] as Quantity;
    const bounds = rangeOf(tokens, q);
    if (!bounds) continue;
    const next = quantities[k + 1];
    const other = next && rangeOf(tokens, next);
    const joined = next && other && (next.from === bounds.to || isJoiner(tokens, bounds.to, next.from));
    const conflict = other && bounds.low && other.high && Number(bounds.low.slice(1)) >= Number(other.high.slice(0, -1));
    if (joined && bounds.low && !bounds.high && other.high && !other.low && !conflict && bounds.first !== 'equals') {
      out.push({ ...spanOf(tokens, bounds.from, other.to), value: `${bounds.low},${other.high}` });
      k++;
    } else out.push({ ...unjoined(tokens, bounds), value: `${bounds.low || '('},${bounds.high || ')'}` });
  }
  return out;
}

const isJoiner = (tokens: readonly Token[], from: number, to: number): boolean =>
  to > from && tokens.slice(from, to).every((t) => t.fold === 'و' || t.fold === '،' || t.fold === 'او' || t.fold === ',');

/** A conjunction written onto a range that stands by itself is outside its span. */
function unjoined(tokens: readonly Token[], { from, to }: RangeParts): { start: number; end: number } {
  const span = spanOf(tokens, from, to);
  return from > 0 && at(tokens, from).startsWith('و') ? { ...span, start: span.start + 1 } : span;
}

type RangeParts = { from: number; to: number; low: string; high: string; first: string };

function rangeOf(tokens: readonly Token[], q: Quantity): RangeParts | null {
  const value = q.value === null ? '' : digits15(q.value);
  const equals = at(tokens, q.from - 1) === 'يساوي';
  const orEqual = at(tokens, q.to) === 'او' && at(tokens, q.to + 1) === 'يساوي' && tokens[q.to + 2]?.kind !== 'number' ? 2 : 0;
  const core = q.parts[0];
  const base = { from: equals ? q.from - 1 : q.from, to: q.to + orEqual, first: '' };
  if (!core) return null;
  if (q.bound === 'between') return { ...base, low: `[${digits15(core.value)}`, high: `${digits15(q.parts[1]?.value ?? 0)})` };
  if (q.bound === 'more-than') return { ...base, low: orEqual ? `[${value}` : `(${value}`, high: '' };
  if (q.bound === 'at-least') return { ...base, low: `[${value}`, high: '' };
  if (q.bound === 'less-than') return { ...base, low: '', high: orEqual ? `${value}]` : `${value})` };
  if (q.bound === 'up-to') return { ...base, low: '', high: `${value}]` };
  return equals ? { ...base, low: `[${value}`, high: `${value}]`, first: 'equals' } : null;
}

/** Ordinals and places counted from an end. */
export function asRecognizersOrdinals(tokens: readonly Token[], quantities: readonly Quantity[]): Found[] {
  const plain = quantities.filter((q) => q.kind === 'ordinal').map((q) => ({ ...spanOf(tokens, q.from, q.to), value: String(q.value) }));
  const relative = numberReader
    .relatives(tokens)
    .map((r) => ({ ...spanOf(tokens, r.from, r.to), value: `${r.relativeTo}${r.offset < 0 ? '' : '+'}${r.offset}` }));
  const free = plain.filter((p) => !relative.some((r) => p.start < r.end && r.start < p.end));
  return [...free, ...relative].sort((a, b) => a.start - b.start);
}

const periodPrecisions = new Set(['week', 'month', 'year', 'days']);

/** Points in time: the word "day" before a weekday, and a preposition written onto the first word, are outside the span. */
export function asRecognizersDates(tokens: readonly Token[], mentions: readonly TimeMention[]): Found[] {
  return mentions.filter((m) => isPoint(tokens, m)).map((m) => ({ ...dateSpan(tokens, m), value: m.start ?? '' }));
}

/** Our ends are included, the suite's are not, except where both were said. */
export function asRecognizersPeriods(tokens: readonly Token[], mentions: readonly TimeMention[]): Found[] {
  return mentions

    .filter((m) => isStretch(tokens, m))
    .map((m) => ({ ...dateSpan(tokens, m), value: `${m.start ?? ''}..${m.range || m.end === null ? (m.end ?? '') : nextDay(m.end)}` }));
}

/** "Ago" and "from now" are points however long ago; "after so long" is either, as the file asks. */
const counts = (tokens: readonly Token[], m: TimeMention): boolean => at(tokens, m.from) === 'قبل' || at(tokens, m.to - 1) === 'الان';
const isLater = (tokens: readonly Token[], m: TimeMention): boolean =>
  m.duration !== undefined && (m.latent || at(tokens, m.from) === 'بعد');
const isPeriod = (m: TimeMention): boolean => m.range || periodPrecisions.has(m.precision);
const isPoint = (tokens: readonly Token[], m: TimeMention): boolean =>
  counts(tokens, m) || (!isPeriod(m) && !(m.latent && m.duration !== undefined));
const isStretch = (tokens: readonly Token[], m: TimeMention): boolean => !counts(tokens, m) && (isPeriod(m) || isLater(tokens, m));

const nextDay = (iso: string): string => new Date(Date.parse(`${iso}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

/** Words the suite leaves in front of a date or takes into it, where ours are the other way. */
function dateSpan(tokens: readonly Token[], m: TimeMention): { start: number; end: number } {
  const from = firstToken(tokens, m);
  const span = spanOf(tokens, from, m.to);
  const fold = at(tokens, from);
  return fold.length > 4 && (fold.startsWith('بال') || (fold.startsWith('وال') && m.from === 0))
    ? { ...span, start: span.start + 1 }
    : span;
}

const dayWord = new Set(['يوم', 'ليوم']);
const unitsCounted = new Set(['الاشهر', 'الاسابيع', 'السنوات']);

function firstToken(tokens: readonly Token[], m: TimeMention): number {
  const [first, second] = [at(tokens, m.from), at(tokens, m.from + 1)];
  if (dayWord.has(first) && !(tokens[m.from + 1]?.kind === 'number' && m.to === m.from + 2) && second !== 'امس') return m.from + 1;
  if (first === 'هذا' && second === 'اليوم') return m.from + 1;
  if (first === 'ما' && second === 'بين') return m.from + 1;
  if (first === 'منذ' && at(tokens, m.to - 1) === 'الان') return m.from + 1;
  if (first === 'من' && m.range)
    return second === 'يوم'
      ? m.from + 2
      : (second.startsWith('ال') && !second.startsWith('الف')) || tokens[m.from + 2]?.fold === '/'
        ? m.from + 1
        : m.from;
  const inside = at(tokens, m.from - 1) === 'في';
  return inside && ((unitsCounted.has(first) && m.duration) || (m.latent && m.duration)) ? m.from - 1 : m.from;
}

const seconds: Readonly<Record<string, number>> = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86400,
  week: 604800,
  month: 2592000,
  year: 31536000,
  decade: 315360000,
  century: 3153600000,
};

/** Durations in seconds, months of 30 and years of 365 days. */
export function asRecognizersDurations(tokens: readonly Token[], found: readonly DurationMention[]): Found[] {
  return found.map((d) => {
    const span = spanOf(tokens, d.from, d.to);
    const fold = at(tokens, d.from);
    const whole = at(tokens, d.to) === 'كامل' || at(tokens, d.to) === 'كامله' ? spanOf(tokens, d.from, d.to + 1).end : span.end;
    const value = digits15(Object.entries(d.amounts).reduce((sum, [unit, n]) => sum + (seconds[unit] ?? 0) * (n ?? 0), 0));
    return { start: fold.startsWith('ل') && fold.length > 3 ? span.start + 1 : span.start, end: whole, value };
  });
}

type Reader = (text: string, context: DateContext) => Found[];
const read = (text: string): { tokens: Token[]; quantities: Quantity[] } => {
  const tokens = tokenizer.tokens(text, 0, text.length);
  return { tokens, quantities: numberReader.find(tokens) };
};
const timed = (text: string, context: DateContext): { tokens: Token[]; mentions: TimeMention[] } => {
  const { tokens, quantities } = read(text);
  return { tokens, mentions: dateReader.find(tokens, quantities, context, { latent: true }) };
};
const withNumbers =
  (as: (tokens: readonly Token[], q: readonly Quantity[]) => Found[]): Reader =>
  (text) => {
    const { tokens, quantities } = read(text);
    return as(tokens, quantities);
  };
const withDates =
  (as: (tokens: readonly Token[], m: readonly TimeMention[]) => Found[]): Reader =>
  (text, context) => {
    const { tokens, mentions } = timed(text, context);
    return as(tokens, mentions);
  };
const withDurations: Reader = (text) => {
  const { tokens, quantities } = read(text);
  return asRecognizersDurations(tokens, dateReader.durations(tokens, quantities));
};

const suites: readonly [string, Reader][] = [
  ['NumberModel', withNumbers(asRecognizersNumbers)],
  ['NumberRangeModel', withNumbers(asRecognizersRanges)],
  ['OrdinalModel', withNumbers(asRecognizersOrdinals)],
  ['DateExtractor', withDates(asRecognizersDates)],
  ['DateParser', withDates(asRecognizersDates)],
  ['DatePeriodExtractor', withDates(asRecognizersPeriods)],
  ['DatePeriodParser', withDates(asRecognizersPeriods)],
  ['DurationExtractor', withDurations],
  ['DurationParser', withDurations],
];

/** What a case wants to see, or null when only its spans count. */
function wantedValue(result: CaseResult): string | null {
  if (result.Resolution?.value !== undefined) return result.Resolution.value;
  const past = result.Value?.PastResolution;
  if (!past) return null;
  if (past.date !== undefined) return past.date === '0001-01-01' ? '' : past.date;
  if (past.duration !== undefined) return past.duration;
  return past.startDate === undefined ? null : `${past.startDate}..${past.endDate}`;
}

const sameValue = (got: string, wanted: string): boolean =>
  got === wanted || (wanted !== '' && got !== '' && Math.abs(Number(got) - Number(wanted)) <= 1e-9 * Math.abs(Number(wanted)));

/** One case: every result found with its span, its value where it counts, and nothing beside. */
function judge(found: readonly Found[], test: Case, spanOnly: boolean): string {
  const wanted = test.Results.map((r) => ({
    start: r.Start,
    end: r.Start + (r.Length ?? (r.End as number) - r.Start + 1),
    value: wantedValue(r),
  }));
  for (const w of wanted) {
    const same = found.find((f) => f.start === w.start && f.end === w.end);
    if (!same) return found.some((f) => f.start < w.end && w.start < f.end) ? 'span' : 'missing';
    if (!spanOnly && w.value !== null && !sameValue(same.value, w.value)) return 'value';
  }
  return found.length > wanted.length ? 'extra' : '';
}

/** Scores every file of the suite in `dir`; an absent folder gives no files. */
export function scoreRecognizers(dir: string): RecognizerScores {
  const scores: RecognizerScores = {};
  for (const [name, reader] of suites) {
    const file = join(dir, `${name}.json`);
    if (!existsSync(file)) continue;
    const score: FileScore = { value: { n: 0, right: 0 }, span: { n: 0, right: 0 }, misses: [] };
    for (const test of JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, '')) as Case[]) {
      if ('NotSupported' in test) continue;
      const spanOnly = String(test.IgnoreResolution) === 'true' || name.endsWith('Extractor');
      const context = { published: test.Context?.ReferenceDateTime?.slice(0, 10) ?? '2016-11-07', spoken: null };
      const found = reader(test.Input, context);
      const cause = judge(found, test, spanOnly);
      const group = spanOnly ? score.span : score.value;
      group.n++;
      if (cause === '') group.right++;
      else
        score.misses.push({
          input: test.Input,
          cause,
          wanted: test.Results.map((r) => `[${r.Text}] ${wantedValue(r) ?? ''}`).join(' + '),
          got: found.map((f) => `[${test.Input.slice(f.start, f.end)}] ${f.value}`).join(' + '),
        });
    }
    scores[name] = score;
  }
  return scores;
}

const percent = ({ n, right }: GroupScore): string => (n === 0 ? '     –' : `${right}/${n} ${((100 * right) / n).toFixed(1)} %`);

function main(): void {
  const args = process.argv.slice(2);
  const dir = args.find((a) => !a.startsWith('--')) ?? join(import.meta.dirname, '../../shared/evaluation/recognizers-arabic');
  const scores = scoreRecognizers(dir);
  if (Object.keys(scores).length === 0) {
    console.log('recognizers: absent');
    return;
  }
  for (const [name, score] of Object.entries(scores)) {
    console.log(`${name.padEnd(20)} with value ${percent(score.value).padEnd(16)} span only ${percent(score.span)}`);
    if (args.includes('--misses'))
      for (const m of score.misses)
        console.log(`    ${m.cause.padEnd(8)} ${m.input}\n             wanted ${m.wanted}\n             got    ${m.got}`);
  }
}

if (import.meta.main) main();
