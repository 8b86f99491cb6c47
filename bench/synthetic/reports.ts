/**
 * Reports that nobody wrote, about events that never were: what gathering is measured on at a size that no corpus has.
 *
 * Places, armed bodies, outlets and voices are those of the knowledge, sentences and numbers are made by a seed, so the
 * same seed, count and knowledge give the same reports. Every blame and every number in them is invented; they say
 * nothing about anybody. About 150 reports a day: 100,000 span 667 days from the first. An event has one to eight
 * tellings over at most a few days, a report tells one to three events; a twentieth of later tellings deny, a tenth
 * blame another, figures rise on the first day, a tenth of reports reprint one of the last days. `truth` names the
 * events of a report, so that what was gathered can be scored.
 */
import type { RawReport } from '../engine.ts';
import { Chance } from './chance.ts';
import { makeEvent, type Telling, tellingsOf } from './event.ts';
import { dayOf, isoDay, words } from './phrases.ts';
import { backgroundSentence, sentenceOf, titleOf } from './sentences.ts';
import { readWorld, type World } from './world.ts';

export type SyntheticReport = RawReport & { published: string; publisher: string; title: string; truth: string[] };

export const reportsPerDay = 150;
const firstDay = dayOf('2023-01-02');
/** Reports of a day that are no reprints, by the 1.6 events that one tells on average. */
const toldPerDay = 216;
const reprintShare = 0.1;
/** How far back a reprint reaches, in reports: about two days. */
const reprintReach = 300;

/** `count` reports in the order of their publication, made one by one. Reads the knowledge of this checkout once. */
export function* syntheticReports(seed: number, count: number): Generator<SyntheticReport> {
  const world = readWorld();
  const chance = new Chance(seed);
  const desk = new Desk(seed, world, chance);
  const last: SyntheticReport[] = [];
  for (let n = 0; n < count; n++) {
    const day = firstDay + Math.floor(n / reportsPerDay);
    const id = `synthetic-${seed}-${n + 1}`;
    const original = last.length > 0 && chance.isSo(reprintShare) ? chance.of(last) : null;
    const report = original === null ? newReport(id, day, desk, world, chance) : reprint(id, day, original, world, chance);
    if (last.push(report) > reprintReach) last.shift();
    yield report;
  }
}

/** What waits to be told, in no order that would put tellings of one event side by side. */
class Desk {
  private readonly seed: number;
  private readonly world: World;
  private readonly chance: Chance;
  private waiting: Telling[] = [];
  private later: Telling[] = [];
  private today = 0;
  private made = 0;

  constructor(seed: number, world: World, chance: Chance) {
    this.seed = seed;
    this.world = world;
    this.chance = chance;
  }

  /** The next telling of a day about none of `told`; a new event where nothing else waits. */
  next(day: number, told: readonly Telling[]): Telling {
    if (day !== this.today) this.turnTo(day);
    const at = this.waiting.findLastIndex(({ event }) => !told.some((one) => one.event === event));
    if (at >= 0) return this.waiting.splice(at, 1)[0] as Telling;
    this.happen();
    return this.next(day, told);
  }

  private turnTo(day: number): void {
    this.today = day;
    this.waiting.push(...this.later.filter(({ due }) => due <= day));
    this.later = this.later.filter(({ due }) => due > day);
    while (this.waiting.length < toldPerDay) this.happen();
    this.shuffle();
  }

  private happen(): void {
    const event = makeEvent(`event-${this.seed}-${++this.made}`, this.today, this.world, this.chance);
    for (const telling of tellingsOf(event, this.world, this.chance)) (telling.due > this.today ? this.later : this.waiting).push(telling);
  }

  private shuffle(): void {
    for (let n = this.waiting.length - 1; n > 0; n--) {
      const other = this.chance.whole(0, n);
      const moved = this.waiting[n] as Telling;
      this.waiting[n] = this.waiting[other] as Telling;
      this.waiting[other] = moved;
    }
  }
}

function newReport(id: string, day: number, desk: Desk, world: World, chance: Chance): SyntheticReport {
  const told: Telling[] = [];
  for (let left = 1 + Math.floor(chance.next() ** 2 * 3); left > 0; left--) told.push(desk.next(day, told));
  const sentences = told.map((telling) => sentenceOf(telling, day, world, chance));
  const most = chance.whole(2, 5);
  while (sentences.length < most) {
    const more = backgroundSentence(chance);
    if (!sentences.includes(more)) sentences.push(more);
  }
  const first = told[0] as Telling;
  return {
    id,
    text: sentences.join(chance.isSo(0.5) ? ' ' : '\n\n'),
    published: isoDay(day),
    publisher: first.publisher.id,
    title: titleOf(first.event.act, first, world, chance),
    url: null,
    truth: told.map(({ event }) => event.id),
  };
}

/** The same text at another outlet: another headline, a word changed, its end cut off. */
function reprint(id: string, day: number, original: SyntheticReport, world: World, chance: Chance): SyntheticReport {
  const [from, to] = chance.of(words.swaps) as [string, string];
  const edited = original.text.replace(from, to);
  const sentences = edited.split(/(?<=\.)\s+/);
  const text = chance.isSo(0.3) && sentences.length > original.truth.length ? sentences.slice(0, -1).join(' ') : edited;
  return {
    ...original,
    id,
    text,
    published: isoDay(day),
    publisher: world.publishers.draw(chance).id,
    title: `${original.title} ${words.reprint_mark}`,
  };
}
