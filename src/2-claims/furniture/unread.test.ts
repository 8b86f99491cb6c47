import assert from 'node:assert/strict';
import { test } from 'node:test';
import { noHeader, openEngine } from '#intake';

const engine = openEngine();
const article =
  'قتل مدنيان اليوم الاثنين بقصف مدفعي على مدينة سرمين شرق إدلب، وفق ما ذكر الدفاع المدني السوري. وأضاف الدفاع المدني أن فرقه نقلت الجثتين إلى مشفى المدينة، وأن الحرائق أخمدت.';
const links = 'مقالات ذات صلة مقتل سبعة جنود بانفجار لغم في البوكمال غارات على مدينة درعا تخلف عشرة قتلى اعتقال خمسة صحفيين في حلب';
const read = (text: string, whole = false) =>
  engine.read({ ...noHeader, id: 't', sha256: 't', published: '2023-06-12', published_zone: '+03:00', text }, { whole });

test('no claim and no mention is read from page furniture, and the document says what was left', () => {
  const [alone, page] = [read(article), read(`${article} ${links}`)];
  assert.ok(alone.claims.length > 0);
  assert.deepEqual(page.claims, alone.claims);
  assert.deepEqual(page.mentions, alone.mentions);
  assert.deepEqual(page.notes, [`page furniture left unread: 1 stretch, ${links.length} characters`]);
  assert.equal(page.report.text, `${article} ${links}`);
});

test('asked for the whole, the reader reads it and says so', () => {
  const page = read(`${article} ${links}`, true);
  assert.ok(page.claims.some(({ event }) => event.start > article.length));
  assert.deepEqual(page.notes, ['page furniture was read too, as asked']);
});

test('a text longer than a page is read to its end', () => {
  const long = `${article}${'\n'.repeat(1_000_000)}${links}`;
  const document = read(long);
  assert.ok(document.claims.some(({ event }) => event.start > long.length - links.length));
  assert.ok(document.notes.includes('too long for a page: page furniture was read too'));
});
