import type { EventType } from '#claims';
import type { Knowledge } from '#knowledge';
import { alikeness } from './features/index.ts';
import type { Account, Copy, EventPlace, EventTime, Figure, Party, Reason, Saying, ToldClaim } from './model.ts';
import { sidesOf } from './sides-of.ts';
import { tellingOf, type Words } from './telling.ts';

/** Sentences that are so much alike are one text: a reprint, a wire copy, a forward. */
const sameText = 0.8;
/** Fewer words than this are alike by chance. */
const leastWords = 5;

/** In the order they were said: by day of publication, then report, then place in the text. Undated reports come last. */
export const inOrder = (a: ToldClaim, b: ToldClaim): number =>
  compare(a.report.published ?? '9999', b.report.published ?? '9999') ||
  compare(a.report.key, b.report.key) ||
  a.claim.event.start - b.claim.event.start ||
  compare(a.key, b.key);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The accounts of one event: one per voice, in the order of their first word. Copies stand beside, and count once. */
export function accountsOf(claims: readonly ToldClaim[], knowledge: Knowledge): Account[] {
  const voices = Map.groupBy([...claims].sort(inOrder), ({ voice }) => voice.id);
  const parted = [...voices.values()].map((own) => withoutCopies(own, knowledge));
  return parted.map(({ own, copies }, n) => account(own, copies, repeated(own, parted.slice(0, n), knowledge), knowledge));
}

type Parted = { readonly own: readonly ToldClaim[]; readonly copies: readonly Copy[] };

function withoutCopies(claims: readonly ToldClaim[], knowledge: Knowledge): Parted {
  const own: ToldClaim[] = [];
  const copies: Copy[] = [];
  for (const told of claims) {
    const original = own.find((other) => other.report.key !== told.report.key && isCopy(told, other, knowledge));
    if (!original) own.push(told);
    else
      copies.push({
        claim: told.key,
        report: told.report.key,
        publisher: told.report.publisher,
        of: original.key,
        reason: copied(told, original, knowledge),
      });
  }
  return { own, copies };
}

const wordsOf = (told: ToldClaim, knowledge: Knowledge): Words => tellingOf(told, knowledge).sentences[0] as Words;
const alike = (a: ToldClaim, b: ToldClaim, knowledge: Knowledge): number => alikeness(wordsOf(a, knowledge), wordsOf(b, knowledge));
const isCopy = (a: ToldClaim, b: ToldClaim, knowledge: Knowledge): boolean =>
  Math.min(a.words.length, b.words.length) >= leastWords && a.claim.polarity === b.claim.polarity && alike(a, b, knowledge) >= sameText;

function copied(told: ToldClaim, original: ToldClaim, knowledge: Knowledge): Reason {
  const percent = Math.round(100 * alike(told, original, knowledge));
  return {
    name: 'copy',
    value: percent / 100,
    with: { percent, of: original.key },
    sentence: `${percent} % alike in words with what was published before`,
  };
}

/** The voice whose words another one's are, claim by claim: it counts once with it. A headline of its own makes them no other words. */
function repeated(own: readonly ToldClaim[], before: readonly Parted[], knowledge: Knowledge): string | null {
  const body = own.filter((told) => !isHeadline(told));
  const source = before.find(({ own: theirs }) =>
    (body.length ? body : own).every((told) =>
      theirs.some((other) => other.report.key !== told.report.key && isCopy(told, other, knowledge)),
    ),
  );
  return source ? (source.own[0] as ToldClaim).voice.id : null;
}

const isHeadline = ({ report, quotation }: ToldClaim): boolean => report.title !== null && quotation === report.title.trim();

function account(claims: readonly ToldClaim[], copies: readonly Copy[], repeats: string | null, knowledge: Knowledge): Account {
  const first = claims[0] as ToldClaim;
  const { voice } = first;
  const day = first.claim.time.end ?? first.claim.time.start ?? first.report.published;
  const sides = [voice.id, ...voice.part_of].map((id) => sidesOf(id, day, knowledge)).find((found) => found.length) ?? [];
  const sayings = claims.map(sayingOf);
  // Who denies having done it and names another does not name itself: parties of a denial count only where nothing is asserted.
  const asserted = claims.filter(({ claim }) => claim.polarity === 'asserted');
  const inEarnest = asserted.length ? asserted : claims;
  return {
    id: voice.id,
    voice,
    via: distinct(claims.flatMap((told) => told.via)),
    holds: heldIn(claims.filter((told) => !claims.some((other) => takesUp(other, told))).map(sayingOf)),
    sayings,
    copies,
    repeats,
    sides,
    types: [...new Set<EventType>(claims.map((told) => told.claim.type))],
    initiators: partiesOf(inEarnest, 'initiators'),
    targets: partiesOf(inEarnest, 'targets'),
    places: placesOf(claims),
    time: timeOf(claims),
    extent: extentOf(claims),
    figures: figuresOf(claims),
  };
}

const distinct = <T extends { readonly id: string }>(all: readonly T[]): T[] => [...new Map(all.map((one) => [one.id, one])).values()];

function sayingOf({ key, claim, report, quotation }: ToldClaim): Saying {
  const stance = claim.attribution.at(-1)?.stance ?? 'states';
  return {
    claim: key,
    report: report.key,
    publisher: report.publisher,
    said: report.published,
    quotation,
    stance,
    denies: claim.polarity === 'denied',
    hedged: stance === 'alleges' || stance === 'doubts' || claim.modality === 'possible',
  };
}

/**
 * What a voice holds in the end: what it says on the last day it speaks. One that asserted before and then only denies took
 * it back; one that denies a part of what it tells still tells the rest.
 */
function heldIn(sayings: readonly Saying[]): Account['holds'] {
  const { said: day } = sayings.at(-1) as Saying;
  const last = sayings.filter(({ said }) => said === day);
  if (last.every(({ denies }) => denies)) return sayings.some(({ denies, said }) => !denies && earlier(said, day)) ? 'withdrew' : 'denies';
  if (last.every(({ stance }) => stance === 'doubts')) return 'doubts';
  return last.every(({ stance }) => stance === 'withholds') ? 'withholds' : 'asserts';
}

/** A voice that denies an act outright only takes up in the same report what others say of it. */
const takesUp = (denial: ToldClaim, told: ToldClaim): boolean =>
  denial.claim.polarity === 'denied' &&
  denial.report.key === told.report.key &&
  denial.claim.disputes.includes(told.claim.id) &&
  denial.claim.type === told.claim.type &&
  denial.claim.tolls.length === 0;

const earlier = (a: string | null, b: string | null): boolean => a !== null && b !== null && a < b;

function partiesOf(claims: readonly ToldClaim[], role: 'initiators' | 'targets'): Party[] {
  const parties = new Map<string, Party>();
  for (const { claim, voice } of claims) {
    for (const { text, actor } of claim[role]) {
      const key = actor?.id ?? `"${text}`;
      const party = { id: actor?.id ?? null, name: actor?.name ?? text, name_ar: actor?.name_ar ?? text, part_of: actor?.part_of ?? [] };
      if (!parties.has(key)) parties.set(key, { ...party, accounts: [voice.id] });
    }
  }
  return [...parties.values()];
}

function placesOf(claims: readonly ToldClaim[]): EventPlace[] {
  const places = new Map<string, EventPlace>();
  for (const { claim, voice } of claims) {
    for (const { text, precision, place, area } of claim.places) {
      const key = `${place?.id ?? text}|${precision}`;
      if (!places.has(key)) places.set(key, { text, precision, place, ...(area ? { area } : {}), accounts: [voice.id] });
    }
  }
  return [...places.values()];
}

/** How well a day is known, by what it is counted from. */
export const sureness = { stated: 3, relative: 2, inherited: 1, published: 0 } as const;

/** The time that is known best, then the narrowest, then the first. */
function timeOf(claims: readonly ToldClaim[]): EventTime {
  const best = claims.reduce((one, two) => (sureness[two.claim.time.basis] > sureness[one.claim.time.basis] ? two : one));
  const { start, end, precision, basis } = best.claim.time;
  return { start, end, precision, basis, accounts: [best.voice.id] };
}

const extentOf = (claims: readonly ToldClaim[]): Account['extent'] =>
  claims.findLast(({ claim }) => claim.extent !== 'unknown')?.claim.extent ?? 'unknown';

/**
 * Every number, in the order they were said. A later one of the same voice for the same outcome and group stands for the
 * earlier; of two in one claim the higher stands, as what is told together is told as a count that rose.
 */
function figuresOf(claims: readonly ToldClaim[]): Figure[] {
  const figures = claims
    .filter(({ claim }) => claim.polarity === 'asserted')
    .flatMap((told) =>
      told.claim.tolls.map((toll): Figure => {
        const { outcome, who, low, high, approximate, of_which, text } = toll;
        const { key: claim, report, voice, quotation, total } = told;
        return {
          outcome,
          who,
          low,
          high,
          approximate,
          of_which,
          text,
          quotation,
          claim,
          report: report.key,
          voice: voice.id,
          said: report.published,
          total,
          superseded_by: null,
        };
      }),
    );
  return figures.map((figure, n) => {
    const later =
      figures.findLast((other, m) => m > n && other.claim !== figure.claim && supersedes(other, figure)) ??
      figures.find((other) => other.claim === figure.claim && supersedes(other, figure) && isHigher(other, figure));
    return later ? { ...figure, superseded_by: later.claim } : figure;
  });
}

const hasNumber = ({ low, high }: Figure): boolean => low !== null || high !== null;
const isHigher = (one: Figure, other: Figure): boolean => (one.low ?? one.high ?? 0) > (other.high ?? other.low ?? 0);
const supersedes = (later: Figure, earlier: Figure): boolean =>
  later.outcome === earlier.outcome &&
  later.who === earlier.who &&
  hasNumber(later) &&
  (later.low !== earlier.low || later.high !== earlier.high);
