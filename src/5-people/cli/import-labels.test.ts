import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadNotes } from '#exports';
import { filled, importLabels } from './import-labels.ts';
import { reportText } from './import-text.ts';

const slots = (pattern: string): number => pattern.split('{}').length - 1;

test('both languages leave the same places open', () => {
  const { reasons: none, ...english } = importLabels.en;
  assert.deepEqual(none, []);
  for (const [key, pattern] of Object.entries(english)) {
    assert.equal(slots(importLabels.ar[key as keyof typeof english]), slots(pattern), key);
  }
  for (const [english, own] of importLabels.ar.reasons) assert.equal(slots(own), slots(english), english);
});

test('a reason keeps what it speaks of; one nobody put into Arabic stays as it is', async () => {
  const { translated } = await loadNotes();
  const reasonIn = ({ reasons }: { reasons: Parameters<typeof translated>[1] }, reason: string): string =>
    translated(reason, reasons) ?? reason;
  assert.equal(reasonIn(importLabels.ar, 'the point 52.5, 13.4 lies outside SY'), 'النقطة 52.5, 13.4 خارج SY');
  assert.equal(reasonIn(importLabels.ar, 'something new'), 'something new');
  assert.equal(reasonIn(importLabels.en, 'it has no name'), 'it has no name');
  assert.equal(filled('{} of {}', 1, 2), '1 of 2');
});

test('the report is told in the language asked for', async () => {
  const report = {
    targets: [
      {
        file: 'places/own.jsonl',
        counts: { read: 5, places: 2, same: 0, units: 0, knownUnits: 0, skipped: new Map([['of another country', 1]]) },
        written: { added: 2, updated: 0, unchanged: 0, kept: 0 },
      },
    ],
    rejects: { count: 2, first: [{ file: 'own.csv', where: 'line 4', reason: 'it has no name', text: '| 36.2' }] },
    dryRun: false,
  } as unknown as Parameters<typeof reportText>[0];
  const path = (file: string): string => file;
  assert.match(
    await reportText(report, path, null),
    /5 rows read: 2 new places[\s\S]*1 left out: 1 of another country[\s\S]*line 4: it has no name/,
  );
  assert.match(await reportText(report, path, null, 'ar'), /الصفوف المقروءة: 5[\s\S]*صفوف مرفوضة: 2[\s\S]*line 4: بلا اسم[\s\S]*وغيرها: 1/);
});
