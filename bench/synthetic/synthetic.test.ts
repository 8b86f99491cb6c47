/** Synthetic reports: the same for the same seed, told of by several, and Arabic that the reader reads. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openReader } from '../engine.ts';
import { reportsPerDay, syntheticReports } from './reports.ts';

const bytes = (seed: number, count: number): string => JSON.stringify([...syntheticReports(seed, count)]);

test('the same seed gives the same reports, another seed others', () => {
  assert.equal(bytes(7, 400), bytes(7, 400));
  assert.notEqual(bytes(7, 400), bytes(8, 400));
  assert.ok(bytes(7, 400).startsWith(bytes(7, 200).slice(0, -1)), 'fewer reports are not the beginning of more');
});

test('a hundred thousand reports would span about two years, and no report comes before an event it tells', () => {
  const reports = [...syntheticReports(3, 3000)];
  assert.equal(new Set(reports.map(({ published }) => published)).size, Math.ceil(3000 / reportsPerDay));
  const first = new Map<string, number>();
  for (const { truth, published } of reports) for (const event of truth) first.set(event, first.get(event) ?? Date.parse(published));
  const spans = reports.flatMap(({ truth, published }) => truth.map((event) => Date.parse(published) - (first.get(event) ?? 0)));
  assert.ok(
    spans.every((span) => span >= 0 && span <= 7 * 86_400_000),
    'an event is still told a week later',
  );
});

test('events are told by several outlets, reports tell several events', () => {
  const reports = [...syntheticReports(5, 1500)];
  const tellers = new Map<string, Set<string>>();
  for (const { truth, publisher } of reports) {
    for (const event of truth) tellers.set(event, (tellers.get(event) ?? new Set()).add(publisher));
  }
  const shared = [...tellers.values()].filter(({ size }) => size > 1).length;
  assert.ok(shared / tellers.size > 0.4, `${shared} of ${tellers.size} events have two outlets`);
  assert.ok(reports.some(({ truth }) => truth.length === 3) && reports.some(({ truth }) => truth.length === 1));
});

test('no slot of a template is left open', () => {
  const left = [...syntheticReports(11, 1500)].filter(({ text, title }) => /[{}]|undefined| {2}|null/.test(`${text}${title}`));
  assert.deepEqual(
    left.map(({ text }) => text),
    [],
  );
});

test('the reader finds a claim in at least nine of ten', async () => {
  const read = await openReader();
  const reports = [...syntheticReports(1, 200)];
  const silent = reports.filter((report) => read(report).claims.length === 0);
  assert.ok(silent.length <= 20, `nothing is read in ${silent.length} of 200, as in: ${silent[0]?.text}`);
});
