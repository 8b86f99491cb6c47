import assert from 'node:assert/strict';
import { hash } from 'node:crypto';
import { test } from 'node:test';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { bytesSource, textOf } from '../../../../../test/archives/bytes-source.ts';
import { gzipped, httpBlock, response, warcRecord } from '../../../../../test/archives/warc-writer.ts';
import { type FormatOptions, type Found, usualLimits } from '../found.ts';
import { isWarc, readWarc } from './index.ts';

const options: FormatOptions = { limits: usualLimits, map: null };
const readAll = (bytes: Uint8Array, given = options, pieceBytes = 50_000): Promise<Found[]> =>
  Array.fromAsync(readWarc(bytesSource('a.warc.gz', bytes, pieceBytes), given));

const page = (text: string): string => `<html><body><p>${text}</p></body></html>`;
const url = 'https://example.org/a';
const info = warcRecord('warcinfo', { 'Content-Type': 'application/warc-fields' }, 'software: test\r\n');
const css = response('https://example.org/a.css', 'p{}', { 'Content-Type': 'text/css' });

async function brief(found: Found): Promise<string> {
  return found.what === 'aside' ? `${found.code}: ${found.message}` : found.what === 'within' ? textOf(found.source) : '';
}

for (const [what, bytes] of [
  ['plain', Buffer.concat([info, response(url, page('أغلق الجسر')), css])],
  ['gzip', gzipped([info, response(url, page('أغلق الجسر')), css])],
  ['one gzip member', gzipSync(Buffer.concat([info, response(url, page('أغلق الجسر')), css]))],
] as const) {
  test(`pages of an archive, ${what}, with what the server said`, async () => {
    for (const pieceBytes of [7, 50_000]) {
      const [found, rest, ...none] = await readAll(bytes, options, pieceBytes);
      assert.ok(found?.what === 'within');
      assert.equal(await textOf(found.source), page('أغلق الجسر'));
      assert.equal(found.said.url, url);
      assert.deepEqual(found.said.dates, [{ written: '2024-12-03T08:00:00Z', value: '2024-12-03T08:00:00Z', where: 'warc archived' }]);
      assert.equal((found.received as { status: number }).status, 200);
      assert.equal((found.received as { headers: Record<string, string> }).headers['content-type'], 'text/html; charset=utf-8');
      assert.ok(rest?.what === 'aside');
      assert.equal(rest.message, '2 records hold no text to read (text/css 1, warcinfo 1); they stay in the archive');
      assert.deepEqual(none, []);
    }
  });
}

const body = page('كسرت النوافذ في المدرسة');
const chunked = (bytes: Uint8Array): Buffer =>
  Buffer.concat([
    Buffer.from(`5\r\n`),
    bytes.subarray(0, 5),
    Buffer.from(`\r\n${(bytes.length - 5).toString(16)}\r\n`),
    bytes.subarray(5),
    Buffer.from('\r\n0\r\n\r\n'),
  ]);
for (const [what, headers, sent, note] of [
  ['as it is', {}, body, null],
  ['gzip', { 'Content-Encoding': 'gzip' }, gzipSync(body), null],
  ['deflate', { 'Content-Encoding': 'deflate' }, deflateSync(body), null],
  ['raw deflate', { 'Content-Encoding': 'deflate' }, deflateRawSync(body), null],
  ['brotli', { 'Content-Encoding': 'br' }, brotliCompressSync(body), null],
  ['chunked', { 'Transfer-Encoding': 'chunked' }, chunked(Buffer.from(body)), null],
  ['chunked gzip', { 'Transfer-Encoding': 'chunked', 'Content-Encoding': 'gzip' }, chunked(gzipSync(body)), null],
  ['said to be chunked', { 'Transfer-Encoding': 'chunked' }, body, null],
  ['said to be gzip', { 'Content-Encoding': 'gzip' }, body, /not gzip as its header says/],
  ['packed in a way unheard of', { 'Content-Encoding': 'zip9' }, body, /not zip9/],
] as const) {
  test(`a body that is ${what}`, async () => {
    const [found] = await readAll(response(url, sent, headers as Record<string, string>));
    assert.ok(found?.what === 'within');
    assert.equal(await textOf(found.source), body);
    if (note) assert.match(found.said.notes.join(), note);
    else assert.deepEqual(found.said.notes, []);
  });
}

const sha1 = (bytes: Uint8Array): string => `sha1:${hash('sha1', bytes, 'hex')}`;
for (const [what, record, expected] of [
  ['an answer that is no page', response(url, page('x'), {}, '404 Not Found'), /^http-404: the server answered 404 Not Found/],
  ['a redirect', response(url, '', { Location: '/b' }, '301 Moved'), /^http-301: .*pointing to \/b/],
  [
    'a revisit',
    warcRecord('revisit', { 'WARC-Target-URI': url, 'WARC-Refers-To-Date': '2024-11-01T00:00:00Z' }, ''),
    /^revisit: is the same as https:\/\/example.org\/a archived on 2024-11-01/,
  ],
  ['a resource', warcRecord('resource', { 'WARC-Target-URI': url, 'Content-Type': 'text/plain' }, 'نص'), /^نص$/],
  ['a text made of a page', warcRecord('conversion', { 'WARC-Target-URI': url, 'Content-Type': 'text/plain' }, 'نص'), /^نص$/],
  ['a page without a type', warcRecord('response', { 'WARC-Target-URI': url }, httpBlock('200 OK', {}, page('x'))), /^<html>/],
  [
    'headers ended by line feeds only',
    warcRecord('response', { 'WARC-Target-URI': url }, `HTTP/1.0 200 OK\nContent-Type: text/html\n\n${page('y')}`),
    /<p>y</,
  ],
  ['an image', response(url, 'x', { 'Content-Type': 'image/png' }), /^not-text: 2 records .*image\/png 1/],
] as const) {
  test(`a record that is ${what}`, async () => {
    const [found] = await readAll(Buffer.concat([record, css]));
    assert.ok(found);
    assert.match(await brief(found), expected);
  });
}

test('the digest that the archive gives is checked', async () => {
  const block = httpBlock('200 OK', { 'Content-Type': 'text/html' }, page('x'));
  const digests = [sha1(block), 'sha1:2FD4E1C67A2D28FCED849EE1BB76E7391B93EB12', undefined];
  const read = await readAll(
    Buffer.concat(
      digests.map((digest) => warcRecord('response', { 'WARC-Target-URI': url, ...(digest && { 'WARC-Block-Digest': digest }) }, block)),
    ),
  );
  assert.deepEqual(
    read.map(
      (found) => found.what === 'within' && (found.received as { warc: { block_digest_holds: boolean | null } }).warc.block_digest_holds,
    ),
    [true, false, null],
  );
  assert.match((read[1] as Found & { what: 'within' }).said.notes.join(), /digest .* differs/);
});

test('an archive cut in the middle gives every record before, then where it ends', async () => {
  const records = ['one', 'two', 'three'].map((text) => response(url, page(text.repeat(400))));
  for (const [bytes, starts] of [
    [Buffer.concat(records), records.map((_, i) => Buffer.concat(records.slice(0, i)).length)],
    [gzipped(records), records.map((_, i) => gzipped(records.slice(0, i)).length)],
  ] as const) {
    const last = starts[2] as number;
    for (const cut of [last + 40, last + 90, bytes.length - 40]) {
      const read = await readAll(bytes.subarray(0, cut));
      assert.deepEqual(
        read.map(({ what }) => what),
        ['within', 'within', 'aside'],
        `cut at ${cut} of ${bytes.length}`,
      );
      assert.match(await brief(read[2] as Found), new RegExp(`^cut: ends within the record at byte ${last};`));
    }
    assert.deepEqual(
      (await readAll(bytes)).map(({ place }) => place),
      starts.map((at) => `@${at} ${url}`),
    );
  }
});

test('damaged packing is told, and nothing of it passes for a page', async () => {
  const records = ['one', 'two'].map((text) => response(url, page(text.repeat(400))));
  const first = gzipSync(records[0] as Uint8Array);
  const bytes = gzipped(records);
  bytes.fill(0xff, first.length + 20, first.length + 60);
  const read = await readAll(bytes);
  assert.deepEqual(
    read.map(({ what }) => what),
    ['within', 'aside'],
  );
  assert.match(await brief(read[1] as Found), new RegExp(`^(?:damaged|cut): .* byte ${first.length};`));
});

test('a record larger than a report may be is passed over with a reason, and the next is read', async () => {
  const limits = { ...usualLimits, report: 100_000 };
  const large = response(url, page('x'.repeat(2_000_000)));
  const bomb = response(url, gzipSync(Buffer.alloc(1_000_000)), { 'Content-Encoding': 'gzip' });
  const read = await readAll(gzipped([large, bomb, response(url, page('y'))]), { limits, map: null });
  assert.match(await brief(read[0] as Found), /^too-large/);
  assert.ok(read[1]?.what === 'within');
  assert.match(read[1].said.notes.join(), /unpacks to more than 100000 bytes/);
  assert.equal(await brief(read[2] as Found), page('y'));
});

test('what is not an archive is refused with what to do', async () => {
  await assert.rejects(readAll(Buffer.from('just a text\n')), { code: 'warc' });
  await assert.rejects(readAll(Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0])), /unpack it with zstd -d/);
  assert.deepEqual(await readAll(new Uint8Array()), []);
});

test('a record without end, or without a length, does not run on', async () => {
  const endless = Buffer.concat([Buffer.from('WARC/1.0\r\n'), Buffer.alloc(3_000_000, 'a: b\r\n')]);
  assert.match(await brief((await readAll(endless))[0] as Found), /^damaged: has a head without end/);
  assert.match(
    await brief((await readAll(Buffer.from('WARC/1.0\r\nContent-Length: -4\r\n\r\n')))[0] as Found),
    /^damaged: has a record without length/,
  );
});

test('whatever byte is altered and wherever it is cut, reading ends in values', async () => {
  const whole = gzipped([info, response(url, page('one')), css]);
  await fc.assert(
    fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), fc.nat(whole.length), async (at, byte, length) => {
      const bytes = Buffer.from(whole);
      bytes[at] = byte;
      await readAll(bytes.subarray(0, length)).catch((fault) => assert.match(fault.code, /^(?:warc|zstd)$/));
    }),
    { numRuns: 150 },
  );
});

test('an archive is known by its first bytes or its name', () => {
  const bytes = response(url, 'x');
  assert.ok(isWarc(bytes, 'a'));
  assert.ok(isWarc(gzipSync(bytes), 'a'));
  assert.ok(isWarc(new Uint8Array(), 'a.warc.gz'));
  assert.ok(!isWarc(gzipSync('text'), 'a.gz'));
  assert.ok(!isWarc(Buffer.from([0x1f, 0x8b, 9, 9, 9]), 'a.gz'));
});
