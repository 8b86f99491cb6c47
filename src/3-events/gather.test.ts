import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Brief, told } from './claims-by-hand.ts';
import { gather } from './gather.ts';
import { knowledge } from './made-by-hand.ts';
import type { Judgement } from './model.ts';

const judgement = (kind: Judgement['kind'], left: string, right: string): Judgement => ({
  ...{ id: `${kind} ${left} ${right}`, kind, left: [`${left}@0`], right: [`${right}@0`], by: 'a reader', at: '2024-12-01', reason: null },
});

/** The events that reports of one claim each come to: `a+b c`. */
function events(reports: Readonly<Record<string, Brief>>, ...judgements: Judgement[]): string {
  const claims = Object.entries(reports).map(([key, brief]) => told(key, brief));
  return gather(claims, judgements, knowledge)
    .flatMap((own) => own.events)
    .map(({ members }) =>
      members
        .map(({ report }) => report)
        .sort()
        .join('+'),
    )
    .sort()
    .join(' ');
}

const words = 'strikes on the northern city killed twenty five people on friday';
const strike: Brief = { words, context: words, tolls: { killed: 25 } };
const total: Brief = { ...strike, total: true };
for (const [what, reports, judgements, expected] of [
  ['the same told twice', { a: strike, b: strike }, [], 'a+b'],
  ['strikes far apart', { a: strike, b: { ...strike, at: ['west-city'] } }, [], 'a b'],
  ['a denial comes to what it denies', { a: strike, b: { denies: true } }, [], 'a+b'],
  ['a denial of something elsewhere', { a: strike, b: { denies: true, at: ['west-city'] } }, [], 'a b'],
  ['a total that is the toll of one strike', { a: strike, b: total }, [], 'a+b'],
  ['a total over more', { a: strike, b: { ...total, tolls: { killed: 90 } } }, [], 'a b'],
  ['a plan is no event', { a: strike, b: { ...strike, modality: 'planned' } }, [], 'a'],
  ['merged by a person', { a: strike, b: { ...strike, at: ['west-city'] } }, [judgement('same', 'a', 'b')], 'a+b'],
  ['merged by a person, of two families', { a: strike, b: { type: 'withdrawal' } }, [judgement('same', 'a', 'b')], 'a+b'],
  ['taken apart by a person', { a: strike, b: strike }, [judgement('apart', 'a', 'b')], 'a b'],
  ['a total merged by a person', { a: strike, b: { ...total, tolls: { killed: 90 } } }, [judgement('same', 'b', 'a')], 'a+b'],
  ['a total taken apart from one of two', { a: strike, b: strike, c: total }, [judgement('apart', 'a', 'c')], 'a+b c'],
  ['a denial taken apart', { a: strike, b: { denies: true } }, [judgement('apart', 'b', 'a')], 'a b'],
] as readonly (readonly [string, Readonly<Record<string, Brief>>, readonly Judgement[], string])[])
  test(what, () => assert.equal(events(reports, ...judgements), expected));
