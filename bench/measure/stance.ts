import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { type Relation, relationOf, type ToldClaim, toldClaims } from '#events';
import { knowledgeOf, readKnownWorld } from '#intake';
import type { Knowledge } from '#knowledge';
import { openReader, type Read } from '../engine.ts';
import { number, type Section, share } from './section.ts';
import { sharedPath } from './shared.ts';

/** Both headlines of a pair are read as if published on this day: the pairs carry no dates. */
const published = '2018-06-15';
type Pair = { readonly s1: string; readonly s2: string; readonly stance: string };
/** Whether the pair agrees, by those who coded it and by its claims. */
type Answer = { readonly truth: boolean; readonly answer: boolean };

/**
 * Pairs of headlines coded agree or disagree, of which both yield a claim, of whatever modality: a pair may disagree on
 * what is planned. Nothing here is fitted; no pair leaves here.
 */
export async function stance(): Promise<Section> {
  const name = 'headline pairs, agree or not';
  const files = ['dev', 'train'].map((file) => [file, sharedPath(`evaluation/arabic-news-stance/${file}.csv`)] as const);
  if (files.some(([, path]) => path === null)) return { name, skipped: '../shared/evaluation/arabic-news-stance is absent' };
  const knowledge = knowledgeOf(readKnownWorld(null));
  const read = await openReader();
  const measured = files.map(([file, path]) => [file, measure(pairsOf(path as string), read, knowledge)] as const);
  const lines = measured.map(
    ([file, { macro_f1, low, high, n, coverage, majority }]) =>
      `${file}: macro-F1 ${number(macro_f1)} [${number(low)}, ${number(high)}] over ${n} pairs (${share(n, coverage)} of those coded) · always the commoner ${number(majority)}`,
  );
  return { name, lines, figures: Object.fromEntries(measured) };
}

const pairsOf = (path: string): Pair[] =>
  (parse(readFileSync(path, 'utf8'), { columns: true, bom: true, relax_quotes: true, skip_empty_lines: true }) as Pair[]).filter(
    ({ stance }) => stance === 'agree' || stance === 'disagree',
  );

function measure(pairs: readonly Pair[], read: Read, knowledge: Knowledge) {
  const claimsOf = (text: string, id: string): ToldClaim[] => toldClaims(read({ id, text, published }), id, knowledge);
  const answers = pairs.flatMap(({ s1, s2, stance }, n): Answer[] => {
    const [one, other] = [claimsOf(s1, `${n}-1`), claimsOf(s2, `${n}-2`)];
    return one.length && other.length ? [{ truth: stance === 'agree', answer: pairAgrees(one, other, knowledge) }] : [];
  });
  const commoner = answers.filter(({ truth }) => truth).length * 2 >= answers.length;
  return {
    macro_f1: macroF1(answers),
    ...interval(answers),
    n: answers.length,
    coverage: pairs.length,
    majority: macroF1(answers.map(({ truth }) => ({ truth, answer: commoner }))),
    agree: answers.filter(({ truth }) => truth).length,
    right: answers.filter(({ truth, answer }) => truth === answer).length,
  };
}

/** Headlines agree when the claims most alike do, all of them. */
export function pairAgrees(one: readonly ToldClaim[], other: readonly ToldClaim[], knowledge: Knowledge): boolean {
  const relations = one.flatMap((a) => other.map((b): Relation => relationOf(a, b, knowledge)));
  const most = Math.max(...relations.map(({ likeness }) => likeness));
  return relations.filter(({ likeness }) => likeness === most).every(({ agrees }) => agrees);
}

function macroF1(answers: readonly Answer[]): number {
  const f1 = (of: boolean): number => {
    const right = answers.filter(({ truth, answer }) => truth === of && answer === of).length;
    const named = answers.filter(({ truth }) => truth === of).length + answers.filter(({ answer }) => answer === of).length;
    return named === 0 ? 0 : (2 * right) / named;
  };
  return (f1(true) + f1(false)) / 2;
}

/** 95 % of 1000 bootstrap draws, fixed seed. */
function interval(answers: readonly Answer[]): { low: number; high: number } {
  let seed = 7;
  const draw = (): Answer => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return answers[Math.floor((seed / 2147483648) * answers.length)] as Answer;
  };
  const drawn = Array.from({ length: 1000 }, () => macroF1(answers.map(draw))).sort((a, b) => a - b);
  return { low: drawn[25] ?? 0, high: drawn[974] ?? 0 };
}
