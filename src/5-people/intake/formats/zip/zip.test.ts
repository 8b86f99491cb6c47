import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { bytesOf, bytesSource, textOf } from '../../../../../test/archives/bytes-source.ts';
import { encrypted, type Member, zeros, zipOf } from '../../../../../test/archives/zip-writer.ts';
import { type FormatOptions, type Found, type Source, usualLimits } from '../found.ts';
import { readZip, zipFormOf, zipFormOfHead } from './index.ts';

const folder = mkdtempSync(join(tmpdir(), 'riwaya-zip-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const options: FormatOptions = { limits: usualLimits, map: null };
const limited = (limits: Partial<FormatOptions['limits']>): FormatOptions => ({ limits: { ...usualLimits, ...limits }, map: null });

function onDisk(bytes: Uint8Array): Source {
  const path = join(folder, `${readdirSync(folder).length}.zip`);
  writeFileSync(path, bytes);
  return { ...bytesSource('a.zip', bytes), path };
}

/** place, then text or code. */
async function read(source: Source, given = options): Promise<(readonly [string | null, string])[]> {
  const out: (readonly [string | null, string])[] = [];
  for await (const found of readZip(source, given)) out.push([found.place, await said(found)]);
  return out;
}

async function said(found: Found): Promise<string> {
  if (found.what === 'aside') return found.code;
  if (found.what === 'report') return found.text;
  if (found.what === 'note') return found.message;
  return textOf(found.source).catch((error) => error.code);
}

const spools = (): string[] => readdirSync(tmpdir()).filter((name) => name.startsWith(`riwaya-spool-${process.pid}-`));

const windows1256 = (text: string): Uint8Array => {
  const letters = new Map(Array.from({ length: 256 }, (_, i) => [new TextDecoder('windows-1256').decode(Uint8Array.of(i)), i]));
  return Uint8Array.from([...text].map((letter) => letters.get(letter) ?? 63));
};
const archiveOf = (...members: Member[]): Buffer => zipOf(members);
const one: Member = { name: 'بيان.txt', content: 'أغلق الطريق العام' };

for (const [what, bytes, expected] of [
  [
    'files packed and stored',
    archiveOf(one, { name: 'a/b.txt', content: 'stored', stored: true }),
    [
      ['بيان.txt', 'أغلق الطريق العام'],
      ['a/b.txt', 'stored'],
    ],
  ],
  ['an empty archive', archiveOf(), []],
  ['an empty file', archiveOf({ name: 'a.txt', content: '' }), [['a.txt', '']]],
  ['folders', archiveOf({ name: 'a/', stored: true }, { name: 'a/b.txt', content: 'x' }), [['a/b.txt', 'x']]],
  [
    'names of Arabic Windows',
    archiveOf({ name: windows1256('تقرير عن القصف.txt'), content: 'x', flags: 0 }),
    [['تقرير عن القصف.txt', 'x']],
  ],
  [
    'names of DOS',
    archiveOf({ name: Uint8Array.of(0x82, 0x74, 0x82, 0x2e, 0x74, 0x78, 0x74), content: 'x', flags: 0 }),
    [['été.txt', 'x']],
  ],
  ['UTF-8 names that are not declared', archiveOf({ name: 'بيان.txt', content: 'x', flags: 0 }), [['بيان.txt', 'x']]],
  ['backslashes', archiveOf({ name: 'a\\b.txt', content: 'x' }), [['a/b.txt', 'x']]],
  ['steps upwards', archiveOf({ name: '../../etc/passwd', content: 'x' }), [['etc/passwd', 'x']]],
  [
    'absolute names',
    archiveOf({ name: '/etc/x', content: 'x' }, { name: 'C:\\x.txt', content: 'y' }),
    [
      ['etc/x', 'x'],
      ['x.txt', 'y'],
    ],
  ],
  [
    'one name twice',
    archiveOf({ name: 'a', content: 'x' }, { name: './a', content: 'y' }),
    [
      ['a', 'x'],
      ['a@34', 'y'],
    ],
  ],
  [
    'links',
    archiveOf({ name: 'l', content: '/etc/passwd', mode: 0o120777 }, one),
    [
      ['l', 'link'],
      ['بيان.txt', 'أغلق الطريق العام'],
    ],
  ],
  [
    'encryption',
    archiveOf({ name: 'e', content: 'x', flags: encrypted }, one),
    [
      ['e', 'encrypted'],
      ['بيان.txt', 'أغلق الطريق العام'],
    ],
  ],
  [
    'an unknown method',
    archiveOf({ name: 'm', content: 'x', method: 12 }, one),
    [
      ['m', 'method'],
      ['بيان.txt', 'أغلق الطريق العام'],
    ],
  ],
  [
    'a wrong sum',
    archiveOf({ name: 'a', content: 'abc', lie: { sum: 7 } }, one),
    [
      ['a', 'damaged'],
      ['بيان.txt', 'أغلق الطريق العام'],
    ],
  ],
  [
    'more than the list says',
    archiveOf({ name: 'a', content: 'abc', lie: { size: 2 } }, one),
    [
      ['a', 'damaged'],
      ['بيان.txt', 'أغلق الطريق العام'],
    ],
  ],
  [
    'less than the list says',
    archiveOf({ name: 'a', content: 'abc', lie: { size: 9 } }, one),
    [
      ['a', 'damaged'],
      ['بيان.txt', 'أغلق الطريق العام'],
    ],
  ],
  [
    'a stored size that differs',
    archiveOf({ name: 'a', content: 'abc', stored: true, lie: { size: 1 } }, one),
    [
      ['a', 'damaged'],
      ['بيان.txt', 'أغلق الطريق العام'],
    ],
  ],
  [
    'a member beyond the end',
    archiveOf({ name: 'a', content: 'abc', lie: { at: 4_000_000 } }, one),
    [
      ['a', 'archive'],
      ['بيان.txt', 'أغلق الطريق العام'],
    ],
  ],
  [
    'pictures and recordings',
    archiveOf({ name: 'p/1.JPG', content: 'x' }, { name: 'v.mp4', content: 'y' }),
    [
      ['p/1.JPG', 'media'],
      ['v.mp4', 'media'],
    ],
  ],
  ['litter', archiveOf({ name: '__MACOSX/._a', content: 'x' }, { name: 'b/.DS_Store', content: 'x' }), [[null, 'system-files']]],
  [
    'a bomb',
    archiveOf(zeros('zero', 20_000_000), one),
    [
      ['zero', 'bomb'],
      ['بيان.txt', 'أغلق الطريق العام'],
    ],
  ],
] as const) {
  test(`a zip archive with ${what}`, async () => {
    assert.deepEqual(await read(onDisk(bytes)), expected, 'from the disk');
    assert.deepEqual(await read(bytesSource('a.zip', bytes)), expected, 'as a stream');
    await Promise.resolve();
    assert.deepEqual(spools(), []);
  });
}

test('an unsafe name is told, and the content is kept', async () => {
  const [found] = await Array.fromAsync(readZip(onDisk(archiveOf({ name: '../x\u202e.txt', content: 'x' })), options));
  assert.ok(found?.what === 'within');
  assert.equal(found.place, 'x_.txt');
  assert.match(found.said.notes.join(), /unsafe-name.*\.\.\/x/);
});

test('pictures keep their bytes', async () => {
  const [found] = await Array.fromAsync(readZip(onDisk(archiveOf({ name: '1.jpg', content: 'jpg' })), options));
  assert.ok(found?.what === 'aside' && found.bytes && 'open' in found.bytes);
  assert.equal(await textOf(found.bytes), 'jpg');
});

/** All members share one stretch of packed bytes, each with a head within that of the one before. */
test('members that quote each other are refused', async () => {
  const packed = { bytes: deflateRawSync('x'.repeat(1000)), size: 1000, sum: 0 };
  const bytes = archiveOf({ name: 'a', packed }, { name: 'b', packed, lie: { at: 10 } }, { name: 'c', packed, lie: { at: 20 } });
  assert.deepEqual(await read(onDisk(bytes)), [
    ['a', 'bomb'],
    ['b', 'bomb'],
    ['c', 'bomb'],
  ]);
});

test('an archive unpacks to no more than it may, and holds no more files', async () => {
  const bytes = archiveOf({ name: 'a', content: 'x'.repeat(60) }, { name: 'b', content: 'x'.repeat(60) }, { name: 'c', content: 'yy' });
  assert.deepEqual(await read(onDisk(bytes), limited({ unpacked: 100 })), [
    ['a', 'x'.repeat(60)],
    ['b', 'too-large'],
    ['c', 'yy'],
  ]);
  assert.deepEqual(await read(onDisk(bytes), limited({ members: 1 })), [
    ['a', 'x'.repeat(60)],
    [null, 'too-many'],
  ]);
  await assert.rejects(read(onDisk(bytes), limited({ depth: 0 })), { code: 'depth' });
  await assert.rejects(read(bytesSource('a.zip', bytes), limited({ unpacked: 100 })), { code: 'too-large' });
  assert.deepEqual(spools(), []);
});

test('an archive within an archive is spooled, and is gone when nobody reads it', async () => {
  const inner = archiveOf(one);
  const outer = archiveOf({ name: 'inner.zip', content: inner });
  const held: Source[] = [];
  for await (const found of readZip(onDisk(outer), options)) {
    assert.ok(found.what === 'within');
    for await (const deeper of readZip(found.source, options)) {
      assert.ok(deeper.what === 'within');
      assert.equal(spools().length, 1);
      held.push(deeper.source);
    }
  }
  await new Promise(setImmediate);
  assert.deepEqual(spools(), []);
  assert.equal(await textOf(held[0] as Source), one.content);
  await new Promise(setImmediate);
  assert.deepEqual(spools(), []);
});

test('an archive cut short gives the files that came whole', async () => {
  const bytes = archiveOf(one, { name: 'b.txt', content: 'second' }, { name: 'c.txt', content: 'third'.repeat(100), stored: true });
  const cut = bytes.subarray(0, bytes.indexOf('third') + 50);
  const found = await Array.fromAsync(readZip(onDisk(cut), options));
  assert.deepEqual(
    found.map(({ place, what }) => [what, place]),
    [
      ['within', 'بيان.txt'],
      ['within', 'b.txt'],
      ['aside', null],
    ],
  );
  const last = found.at(-1);
  assert.ok(last?.what === 'aside');
  assert.equal(last.code, 'cut');
  assert.match(last.message, /first 2 files.*from byte \d+ on/);
});

test('whatever is packed is read again, however often', async () => {
  const name = fc.stringMatching(/^[a-z]{1,8}$/);
  const files = fc.dictionary(name, fc.uint8Array({ maxLength: 200 }), { maxKeys: 6, noNullPrototype: true });
  await fc.assert(
    fc.asyncProperty(files, fc.boolean(), async (contents, stored) => {
      const bytes = zipOf(Object.entries(contents).map(([key, content]) => ({ name: key, content, stored })));
      const read: Record<string, Uint8Array> = {};
      for await (const found of readZip(bytesSource('a.zip', bytes), options)) {
        assert.ok(found.what === 'within');
        const first = await bytesOf(found.source);
        assert.deepEqual(await bytesOf(found.source), first);
        read[found.place] = Uint8Array.from(first);
      }
      assert.deepEqual(read, contents);
    }),
    { numRuns: 30 },
  );
});

test('whatever bytes stand behind the mark of an archive, they end in a reason', async () => {
  const whole = archiveOf(one, { name: 'b.txt', content: 'second' });
  await fc.assert(
    fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), fc.nat(whole.length), async (at, byte, length) => {
      const bytes = Buffer.from(whole);
      bytes[at] = byte;
      for await (const found of readZip(bytesSource('a.zip', bytes.subarray(0, Math.max(4, length))), options)) await said(found);
    }),
    { numRuns: 60 },
  );
});

for (const [form, names] of [
  ['docx', ['[Content_Types].xml', 'word/document.xml']],
  ['xlsx', ['[Content_Types].xml', 'xl/workbook.xml']],
  ['wacz', ['archive/data.warc.gz', 'datapackage.json']],
  ['zip', ['a.txt']],
] as const) {
  test(`a zip archive is known as ${form} by its names`, async () => {
    const bytes = zipOf(names.map((name) => ({ name, content: 'x' })));
    assert.equal(zipFormOfHead(bytes, 'unnamed'), form);
    assert.equal(await zipFormOf(bytesSource('unnamed', bytes), 1000), form);
  });
}

test('names beyond the head are seen in the list; other bytes are no archive', async () => {
  const bytes = zipOf([
    { name: 'word/media/1.png', content: Buffer.alloc(100_000, 'x'), stored: true },
    { name: 'word/document.xml', content: 'x' },
  ]);
  assert.equal(zipFormOfHead(bytes.subarray(0, 1 << 16), 'a.docx'), 'docx');
  assert.equal(await zipFormOf(bytesSource('a', bytes), 1_000_000), 'docx');
  assert.equal(zipFormOfHead(Buffer.from('%PDF-1.4'), 'a.zip'), null);
});
