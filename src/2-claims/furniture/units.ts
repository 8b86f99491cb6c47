import type { Sentence, Token } from '#text';
import { type Cue, type CueKind, type FurnitureWording, isForeign } from './wording.ts';

/** A sentence, or a part of one that a cue opens, with what is counted in it. */
export type Unit = {
  readonly start: number;
  readonly end: number;
  readonly cue: CueKind | null;
  /** Nothing of its sentence stands before it. */
  readonly opens: boolean;
  /** How it ends: one full stop, the dots of something cut short, a line or nothing. */
  readonly stop: 'full' | 'dots' | 'none';
  readonly words: number;
  readonly commas: number;
  /** Small words of running sentences. */
  readonly running: number;
  readonly sections: number;
  readonly foreign: number;
  /** It opens with words that go on from what was said before. */
  readonly resumes: boolean;
};

/** A link in the middle of an article is no longer than this, in tokens. */
const longestAside = 25;
/** Nor are the words that introduce it longer than this. */
const longestCue = 3;
const dots = new Set(['\u2026', '|', '\u2022']);
const fullStops = new Set(['.', '!', '\u061f', '?', '\u06d4']);

/** Cuts sentences where a cue begins and where an article goes on behind a link. */
export function unitsOf(sentences: readonly Sentence[], wording: FurnitureWording): Unit[] {
  const units: Unit[] = [];
  let behindStop = true;
  for (const sentence of sentences) {
    const carried = units.at(-1);
    const opensLink = carried !== undefined && carried.cue === 'aside' && carried.words <= longestCue;
    units.push(...partsOf(sentence, behindStop || sentence.first, opensLink, wording));
    behindStop = sentence.closed;
  }
  return units;
}

/** `opensLink`: the words that introduce a link were a sentence by themselves right before. */
function partsOf({ tokens, closed }: Sentence, behindStop: boolean, opensLink: boolean, wording: FurnitureWording): Unit[] {
  const units: Unit[] = [];
  let from = 0;
  let cue: CueKind | null = null;
  const cut = (to: number, next: CueKind | null): void => {
    if (to > from) units.push(unitOf(tokens, from, to, cue, wording));
    [from, cue] = [to, next];
  };
  const linkEnd = opensLink ? asideEnd(tokens, 0, closed, wording) : null;
  if (linkEnd !== null && linkEnd <= longestAside) {
    cue = 'aside';
    cut(linkEnd, null);
  }
  for (let i = from; i < tokens.length; ) {
    const found = wording.cueAt(tokens, i, i === 0 && behindStop);
    const end = found ? cueEnd(tokens, i, found, closed, wording) : null;
    if (!found || end === null) {
      i++;
      continue;
    }
    const isLong = found.kind === 'aside' && end - i > longestAside;
    cut(i, isLong ? null : found.kind);
    if (found.kind !== 'after') cut(end, null);
    i = end;
  }
  cut(tokens.length, null);
  return units;
}

/** Where what a cue opens ends, as far as can be told; null where a link runs into the article and nobody can tell. */
function cueEnd(tokens: readonly Token[], at: number, cue: Cue, closed: boolean, wording: FurnitureWording): number | null {
  const behind = at + cue.words.length;
  if (cue.kind === 'aside') return asideEnd(tokens, at, closed, wording);
  return cue.kind === 'bar' ? barEnd(tokens, behind, wording) : behind;
}

/**
 * Where the link that a cue opens ends: where the article goes on, or with its sentence; null where nobody can tell.
 * Longer than a link, it is a list of them or the rest of an article without full stops, and has to show which.
 */
function asideEnd(tokens: readonly Token[], from: number, closed: boolean, wording: FurnitureWording): number | null {
  const limit = Math.min(tokens.length, from + longestAside);
  for (let i = from + 4; i < limit; i++) if (wording.resumesAt(tokens, i)) return i;
  return closed && tokens.length - from > longestAside ? null : tokens.length;
}

/** Where the row behind the label of a button ends; `at` is behind the label. */
function barEnd(tokens: readonly Token[], at: number, wording: FurnitureWording): number {
  let end = at;
  while (end < tokens.length && wording.isChoice(tokens[end] as Token)) end++;
  return end;
}

function unitOf(tokens: readonly Token[], from: number, to: number, cue: CueKind | null, wording: FurnitureWording): Unit {
  let [words, commas, running, sections, foreign] = [0, 0, 0, 0, 0];
  for (let i = from; i < to; i++) {
    const token = tokens[i] as Token;
    if (token.kind === 'mark') {
      if (token.fold === '\u060c' || token.fold === ',') commas++;
      continue;
    }
    words++;
    if (wording.isRunning(token)) running++;
    if (wording.isSection(token)) sections++;
    if (token.kind === 'word' && isForeign(token.fold)) foreign++;
  }
  return {
    start: (tokens[from] as Token).start,
    end: (tokens[to - 1] as Token).end,
    cue,
    opens: from === 0,
    stop: stopOf(tokens, from, to),
    words,
    commas,
    running,
    sections,
    foreign,
    resumes: cue === null && (wording.resumesAt(tokens, from) || wording.isJoined(tokens[from] as Token)),
  };
}

/** The mark it ends with; two full stops stand for something left out. */
function stopOf(tokens: readonly Token[], from: number, to: number): Unit['stop'] {
  let stops = 0;
  for (let i = to - 1; i >= from; i--) {
    const { kind, fold } = tokens[i] as Token;
    if (kind !== 'mark') break;
    if (dots.has(fold)) return 'dots';
    if (fullStops.has(fold)) stops++;
  }
  return stops === 0 ? 'none' : stops === 1 ? 'full' : 'dots';
}
