import type { Language } from '#languages';
import type { Sentence, Token } from '#text';
import type { Span } from '../document.ts';
import { beside } from './beside.ts';
import { endsArticle, isRunning, type Placed, weigh } from './features.ts';
import { type Repeats, repeatsOf } from './repeats.ts';
import { type Unit, unitsOf } from './units.ts';
import { FurnitureWording } from './wording.ts';

/** What it costs to go from article to furniture or back: one odd sentence changes nothing. */
const change = 1.5;

/** Finds the stretches of a page that are not its article. */
export class FurnitureFinder {
  private readonly wording: FurnitureWording;

  constructor({ furniture, spelling }: Language) {
    this.wording = new FurnitureWording(furniture, spelling);
  }

  /** Stretches in order of the text, apart from each other; a page that would lose every running sentence, and one that
   * has none and no words of furniture either, loses only what it says twice. `sentences`: all of one page. */
  find(sentences: readonly Sentence[]): Span[] {
    const repeats = repeatsOf(sentences);
    const copies = repeats.copies.map(([from, to]) => ({
      start: (repeats.words[from] as Token).start,
      end: (repeats.words[to - 1] as Token).end,
    }));
    const units = unitsOf([...beside(sentences, copies)], this.wording);
    const outside = decide(placedOf(units, repeats).map(weigh));
    const furniture = units.filter((_, i) => outside[i]);
    return joined(mayBeLeft(units, outside) ? [...furniture, ...copies] : copies);
  }
}

const mayBeLeft = (units: readonly Unit[], outside: readonly boolean[]): boolean =>
  units.some(isRunning) ? units.some((unit, i) => isRunning(unit) && !outside[i]) : units.some(({ cue }) => cue !== null);

/** An article may have its title, its summary and a caption or two twice, not so many things. */
const manyCopies = 6;

function placedOf(units: readonly Unit[], repeats: Repeats): Placed[] {
  const firstRunning = units.findIndex(isRunning);
  const firstAfter = firstRunning < 0 ? -1 : units.findIndex((unit, i) => endsArticle(unit) && i > firstRunning);
  const article = firstAfter < 0 ? units : units.slice(0, firstAfter);
  const lastRunning = article.findLastIndex(isRunning);
  const placeOf = (i: number): Placed['place'] =>
    i === firstRunning - 1 ? 'title' : i < firstRunning ? 'before' : i > lastRunning ? 'last' : 'among';
  const shares = sharesRepeated(units, repeats);
  return units.map((unit, i) => ({
    unit,
    repeated: shares[i] as number,
    doubling: repeats.copies.length >= manyCopies,
    behind: firstAfter >= 0 && i > firstAfter,
    place: placeOf(i),
    behindStop: units[i - 1]?.stop !== 'dots',
    bare: firstRunning < 0,
  }));
}

/** Which share of the words of each unit stands elsewhere on the page too. */
function sharesRepeated(units: readonly Unit[], { words, twice }: Repeats): number[] {
  let w = 0;
  return units.map(({ start, end, words: all }) => {
    while (w < words.length && (words[w] as Token).start < start) w++;
    let repeated = 0;
    for (; w < words.length && (words[w] as Token).start < end; w++) repeated += twice[w] as number;
    return all === 0 ? 0 : repeated / all;
  });
}

/**
 * The likeliest course through article and furniture for the weights of the units in a row: Viterbi's algorithm with two
 * states, where a page begins and ends in its article.
 */
function decide(weights: readonly number[]): boolean[] {
  let [inside, outside] = [0, -change];
  const fromOther: (readonly [inside: boolean, outside: boolean])[] = [];
  for (const weight of weights) {
    const [stay, leave] = [inside, outside];
    fromOther.push([leave - change > stay, stay - change >= leave]);
    inside = Math.max(stay, leave - change);
    outside = Math.max(leave, stay - change) + weight;
  }
  let at = outside > inside;
  const out: boolean[] = new Array(weights.length);
  for (let i = weights.length - 1; i >= 0; i--) {
    out[i] = at;
    if ((fromOther[i] as readonly [boolean, boolean])[at ? 1 : 0]) at = !at;
  }
  return out;
}

/** Marks and spaces between two stretches are no wider than this. */
const gap = 3;

/** In order, those between which no word has room made one. */
function joined(spans: readonly Span[]): Span[] {
  const out: Span[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = out.at(-1);
    if (last && start <= last.end + gap) last.end = Math.max(last.end, end);
    else out.push({ start, end });
  }
  return out;
}
