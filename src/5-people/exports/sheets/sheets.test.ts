import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { madeEvent } from '../../../../test/events/hand-made-event.ts';
import { byteOrderMark, csvHead, csvLine } from './csv.ts';
import { eventRow } from './event-row.ts';
import { feature } from './geojson.ts';

const text = fc.string({ unit: 'grapheme' }).filter((each) => !each.startsWith(byteOrderMark));

test('whatever stands in a cell comes back from a CSV reader', () => {
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), (cells) => {
      const columns = cells.map((_, i) => `c${i}`);
      const row = Object.fromEntries(cells.map((cell, i) => [`c${i}`, cell]));
      const sheet = csvHead(columns, { excel: false }) + csvLine(columns, row, { excel: false });
      const [, read] = parse(sheet, { record_delimiter: '\r\n' }) as string[][];
      assert.deepEqual(read, cells);
    }),
  );
});

test('for a spreadsheet no text can begin a formula, and numbers stay numbers', () => {
  const line = (cell: string | number): string => csvLine(['c'], { c: cell }, { excel: true });
  for (const sign of ['=', '+', '-', '@', '\t']) assert.match(line(`${sign}cmd|' /C calc'!A0`), /^"?'/);
  assert.equal(line(-5.25), '-5.25\r\n');
  assert.equal(csvLine(['c'], { c: '=1' }, { excel: false }), '=1\r\n');
  assert.ok(csvHead(['c'], { excel: true }).startsWith(byteOrderMark));
});

test('an event is a row with low, best and high, who gave the ends, and its accounts counted', () => {
  const row = eventRow(madeEvent);
  assert.deepEqual(
    [row.killed_low, row.killed_best, row.killed_high, row.killed_low_by, row.killed_high_by, row.injured_low],
    [4, 4, 7, 'White Helmets', 'Ministry of the Example', null],
  );
  assert.deepEqual([row.accounts, row.claims, row.reports, row.place_precision], [2, 2, 2, 'near']);
  assert.deepEqual([row.latitude, row.longitude, row.radius_km], [35.91, 36.73, 5]);
});

test('where a number for everybody is told, it and not a group fills the columns', () => {
  const [all] = madeEvent.tolls;
  assert.ok(all?.high);
  const children = { ...all, who: 'children', low: all.high, best: all.high };
  assert.equal(eventRow({ ...madeEvent, tolls: [children, all] }).killed_low, 4);
  assert.equal(eventRow({ ...madeEvent, tolls: [children] }).killed_low, 7);
});

test('a feature has longitude first, a closed ring for its area, and no geometry where nobody places it', () => {
  const made = feature(madeEvent) as {
    geometry: { type: string; coordinates: number[] };
    properties: { locations: { area: { coordinates: number[][][] } }[] };
  };
  assert.deepEqual(made.geometry, { type: 'Point', coordinates: [36.73, 35.91] });
  const ring = made.properties.locations[0]?.area.coordinates[0] ?? [];
  assert.deepEqual(ring[0], ring.at(-1));
  for (const [lon = 0, lat = 0] of ring) {
    const km = Math.hypot((lon - 36.73) * 111.195 * Math.cos((35.91 * Math.PI) / 180), (lat - 35.91) * 111.195);
    assert.ok(Math.abs(km - 5) < 0.05, String(km));
  }
  assert.equal((feature({ ...madeEvent, places: [] }) as { geometry: unknown }).geometry, null);
});
