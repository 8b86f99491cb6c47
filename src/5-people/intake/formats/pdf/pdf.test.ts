import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { bytesSource } from '../../../../../test/archives/bytes-source.ts';
import { type Drawn, pdfOf } from '../../../../../test/archives/pdf-writer.ts';
import { type FormatOptions, type Found, usualLimits } from '../found.ts';
import { isPdf, readPdf } from './index.ts';
import { pdfDate } from './pdf-date.ts';
import { pdfBounds } from './read-pdf.ts';
import { turned } from './stored-backwards.ts';

const options: FormatOptions = { limits: usualLimits, map: null };

async function read(bytes: Uint8Array, bounds = pdfBounds): Promise<Found> {
  const found = await Array.fromAsync(readPdf(bytesSource('a.pdf', bytes), options, bounds));
  assert.equal(found.length, 1);
  return found[0] as Found;
}

async function report(bytes: Uint8Array): Promise<Found & { what: 'report' }> {
  const found = await read(bytes);
  assert.ok(found.what === 'report', JSON.stringify(found));
  return found;
}

/** Of the printed pages, read once. */
const printed = new Map(['naskh', 'columns', 'table'].map((name) => [name, once(() => report(file(`${name}.pdf`)))]));
const readPrinted = (name: string): Promise<Found & { what: 'report' }> =>
  (printed.get(name) as () => Promise<Found & { what: 'report' }>)();

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

const file = (name: string): Buffer => readFileSync(new URL(`../../../../../test/archives/pdf/${name}`, import.meta.url));
/** Vowel signs are drawn in ways that name no letter. */
const words = (text: string): string[] =>
  text
    .replace(/[\u064b-\u0652]/g, '')
    .split(/\s+/)
    .filter(Boolean);
const writtenIn = (html: string): string => html.replace(/^.*<\/head>/s, '').replace(/<[^>]+>/g, ' ');

for (const name of ['naskh', 'columns', 'table']) {
  test(`a page printed by a browser (${name}) reads word for word as it was written`, async () => {
    const { text, said } = await readPrinted(name);
    assert.deepEqual(words(text), words(writtenIn(file(`${name}.html`).toString('utf8'))));
    assert.ok(said.title);
    assert.match(said.dates[0]?.value ?? '', /^\d{4}-\d\d-\d\dT[\d:]+\+00:00$/);
  });
}

test('paragraphs are lines of text, over columns and pages; rows of a table keep their cells', async () => {
  const paragraphs = [
    ...file('columns.html')
      .toString('utf8')
      .matchAll(/<p>(.*?)<\/p>/g),
  ].map(([, text]) => text?.replace(/[\u064b-\u0652]/g, ''));
  assert.deepEqual(
    (await readPrinted('columns')).text
      .replace(/[\u064b-\u0652]/g, '')
      .split('\n')
      .slice(1),
    paragraphs,
  );
  assert.match((await readPrinted('table')).text, /^السوق\t09\/11\/2024\t0$/m);
});

test('heads and feet that stand on every page are left out, and told', async () => {
  const { text, said } = await readPrinted('columns');
  assert.doesNotMatch(text, /مركز التوثيق|صفحة/);
  assert.match(said.notes.join(), /running heads left out: .*مركز التوثيق - النشرة الأسبوعية/);
});

const line = (text: string, y: number, x = 50): Drawn => ({ text, x, y });
const drawn = (text: string): string => [...text].reverse().join('');

const lines = [
  ['letters by their forms', drawn('\ufedb\ufe98\ufe8e\ufe8f \ufe9f\ufeaa\ufef3\ufeaa'), 'كتاب جديد'],
  ['lam and alif in one', '\ufe94\ufee4\ufefc\ufeb3', 'سلامة'],
  ['plain letters', drawn('أغلق الجسر'), 'أغلق الجسر'],
  ['a number', `2024 ${drawn('في عام')}`, 'في عام 2024'],
  ['a full stop after a number', `.2024 ${drawn('في عام')}`, 'في عام 2024.'],
  ['words of another script', `M5 ${drawn('الطريق')}`, 'الطريق M5'],
  ['brackets', `(${drawn('الخوذ البيضاء')}) ${drawn('قالت فرق')}`, 'قالت فرق (الخوذ البيضاء)'],
  ['a share and a time', `10:30 ${drawn('عند')} %62.5 ${drawn('بلغت')}`, 'بلغت 62.5% عند 10:30'],
  ['Latin ligatures', 'The \ufb01rst of\ufb02ine', 'The first offline'],
] as const;

test('a line is read by how its letters are drawn', async () => {
  const pages = lines.map(([, text], i) => [{ ...line(text, 700), size: i % 2 ? 10 : 14 }]);
  const read = (await report(pdfOf({ pages }))).text.split('\n');
  for (const [i, [what, , expected]] of lines.entries()) assert.equal(read[i], expected, what);
});

test('letters stored backwards are turned around', async () => {
  const stored = ['المدينة القديمة في الجبل', 'المدرسة الكبيرة على النهر', 'الحكومة المحلية في القرية 2024'];
  const { text, said } = await report(pdfOf({ pages: [stored.map((each, i) => line(each, 700 - 14 * i))] }));
  assert.deepEqual(words(text), words(stored.join(' ')));
  assert.match(said.notes.join(), /stored backwards/);
  assert.equal(turned('4202 ماع'), 'عام 4202');
});

test('English columns are read one after the other, broken words made whole', async () => {
  const left = [
    'The council said on Monday that the',
    'main road to the airport was re-',
    'opened to all traffic by the evening',
    'after two days of heavy fighting.',
  ];
  const right = [
    'Three people were hurt in the old',
    'town when a wall of the market fell',
    'on a group of workers who had come',
    'to clear what was left of the stalls.',
  ];
  const pieces = left.flatMap((text, i) => [line(text, 700 - 12 * i, 40), line(right[i] as string, 700 - 12 * i, 320)]);
  const { text } = await report(pdfOf({ pages: [pieces] }));
  assert.equal(text.replace(/\s+/g, ' '), `${left.join(' ').replace('re- opened', 'reopened')} ${right.join(' ')}`);
});

test('what the file says of itself is kept', async () => {
  const info = { Title: 'بيان', Author: 'Press office', CreationDate: "D:20241203103000+03'00'", ModDate: 'D:2024' };
  const { said } = await report(pdfOf({ pages: [[line('text', 700)]], info }));
  assert.deepEqual([said.title, said.author], ['بيان', 'Press office']);
  assert.deepEqual(said.dates, [
    { written: "D:20241203103000+03'00'", value: '2024-12-03T10:30:00+03:00', where: 'pdf CreationDate' },
    { written: 'D:2024', value: null, where: 'pdf ModDate' },
  ]);
});

for (const [written, value] of [
  ["D:20241203103000+03'00'", '2024-12-03T10:30:00+03:00'],
  ['D:20241203103000Z', '2024-12-03T10:30:00Z'],
  ['D:202412031030', '2024-12-03T10:30:00'],
  ['D:20241203', '2024-12-03'],
  ['20241203', '2024-12-03'],
  ['D:20241345', null],
  ['D:202402301200', null],
  ['yesterday', null],
] as const) {
  test(`the date ${written}`, () => assert.equal(pdfDate(written), value));
}

const whole = pdfOf({ pages: [[line('some text', 700)]] });
const locked =
  '/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O (01234567890123456789012345678901) /U (01234567890123456789012345678901) >> /ID [(a) (b)]';
for (const [what, bytes, code] of [
  ['a scan', pdfOf({ pages: [[], []] }), 'no-text'],
  ['encrypted', pdfOf({ pages: [[line('some text', 700)]], trailer: locked }), 'encrypted'],
  ['no PDF inside', Buffer.concat([Buffer.from('%PDF-1.4\n'), Buffer.alloc(1000, 'x')]), 'damaged'],
  ['empty', new Uint8Array(), 'damaged'],
  ['cut short', whole.subarray(0, 200), 'damaged'],
] as const) {
  test(`a file that is ${what} is set aside with its bytes`, async () => {
    const found = await read(bytes);
    assert.ok(found.what === 'aside', JSON.stringify({ ...found, bytes: 0 }));
    assert.equal(found.code, code, found.message);
    assert.deepEqual(Buffer.from(found.bytes as Uint8Array), Buffer.from(bytes));
  });
}

test('a file whose table of contents is lost is read all the same', async () => {
  const lost = whole.toString('latin1').replace(/startxref\n\d+/, 'startxref\n7');
  assert.equal((await report(Buffer.from(lost, 'latin1'))).text, 'some text');
});

test('time and pages are bounded: what was read is kept and told, or the file is set aside', async () => {
  const bytes = pdfOf({ pages: ['one', 'two', 'three'].map((text) => [line(text, 700)]) });
  const slow = await read(bytes, { ...pdfBounds, seconds: 0.01 });
  assert.ok(slow.what === 'aside');
  assert.equal(slow.code, 'too-complex');
  assert.match(slow.message, /took more than 0\.01 seconds/);
  const long = await read(bytes, { ...pdfBounds, pages: 2 });
  assert.ok(long.what === 'report');
  assert.equal(long.text, 'one two');
  assert.match(long.said.notes.join(), /only the first 2 of 3 pages were read/);
});

test('a PDF is known by its mark', () => {
  assert.ok(isPdf(whole));
  assert.ok(isPdf(Buffer.concat([Buffer.from('\n\n'), whole])));
  assert.ok(!isPdf(Buffer.from('about %PDF')));
});
