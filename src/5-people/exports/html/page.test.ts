import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fixture } from '../../../../test/browser/hand-made-document.ts';
import { type Mark, marksOf } from './marks.ts';
import { htmlPage } from './page.ts';
import { rowsOf } from './rows.ts';
import { segmentsOf } from './segments.ts';

const page = htmlPage(fixture, { labels: null });

test('segments of overlapping marks cover the text once, in order', () => {
  const span = fc
    .tuple(fc.nat(40), fc.nat(40))
    .map(([a, b]): Mark => ({ start: Math.min(a, b), end: Math.max(a, b), kind: 'actor', claims: [], mention: null }));
  fc.assert(
    fc.property(fc.array(span, { maxLength: 12 }), (marks) => {
      const segments = segmentsOf(0, 41, marks);
      assert.equal(segments[0]?.start, 0);
      assert.equal(segments.at(-1)?.end, 41);
      for (const [i, segment] of segments.entries()) {
        if (i) assert.equal(segment.start, segments[i - 1]?.end);
        const over = marks.filter((mark) => mark.start <= segment.start && mark.end >= segment.end && mark.end > mark.start);
        assert.equal(segment.marks.length, over.length);
      }
    }),
  );
});

test('every word of the report stands in one row, every claim beside its sentence', () => {
  const rows = rowsOf(fixture);
  assert.deepEqual(
    rows.flatMap((row) => row.claims).sort(),
    fixture.claims.map((_, i) => i),
  );
  const kept = rows.map((row) => fixture.report.text.slice(row.start, row.end)).join('');
  assert.equal(kept.replace(/\s/g, ''), fixture.report.text.replace(/\s/g, ''));
  for (const row of rows) for (const n of row.claims) assert.ok((fixture.claims[n]?.sentence.start ?? -1) >= row.start);
});

test('a mark is one for a mention and the slot it fills', () => {
  const russian = marksOf(fixture).filter((mark) => fixture.report.text.slice(mark.start, mark.end) === 'الطيران الحربي الروسي');
  assert.deepEqual(
    russian.map(({ kind, claims }) => [kind, claims]),
    [['actor', [0]]],
  );
});

test('nothing of the report is markup', () => {
  assert.ok(!page.includes('<script>document.title'));
  assert.ok(page.includes('&lt;script&gt;document.title'));
  assert.equal(page.match(/<script/g)?.length, 1);
});

test('a hostile address is shown and leads nowhere', () => {
  const hostile = htmlPage(
    { ...fixture, report: { ...fixture.report, url: 'javascript:alert(1)', title: '"><img src=x onerror=1>' } },
    { labels: null },
  );
  assert.ok(!/href="javascript/i.test(hostile) && !hostile.includes('<img'));
});

test('the page asks for nothing from outside', () => {
  assert.ok(!/<(link|img|script|iframe|source|use)[^>]+(src|href)="(?!data:,)/.test(page));
  assert.ok(!/url\(|@import/.test(page));
});

test('labels follow the report, or the wish', () => {
  assert.match(page, /<html lang="ar" dir="rtl" data-labels="ar"/);
  assert.match(htmlPage(fixture, { labels: 'en' }), /<html lang="en" dir="ltr" data-labels="en"/);
});

test('a report without claims says so', () => {
  const empty = htmlPage({ ...fixture, claims: [], mentions: [] }, { labels: 'en' });
  assert.ok(empty.includes('No claims were found in this report.'));
});
