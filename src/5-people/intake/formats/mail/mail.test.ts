import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { bytesSource, textOf } from '../../../../../test/archives/bytes-source.ts';
import { type FormatOptions, type Found, usualLimits } from '../found.ts';
import { isMail, isMbox, readMail, readMbox } from './index.ts';
import { mailDate } from './mail-date.ts';

const options: FormatOptions = { limits: usualLimits, map: null };
const read = (bytes: Uint8Array, given = options): Promise<Found[]> => Array.fromAsync(readMail(bytesSource('a.eml', bytes), given));

async function report(bytes: Uint8Array): Promise<Found & { what: 'report' }> {
  const [found] = await read(bytes);
  assert.ok(found?.what === 'report', JSON.stringify(found));
  return found;
}

const base64 = (text: string | Uint8Array): string =>
  Buffer.from(text as string)
    .toString('base64')
    .replace(/.{76}/g, '$&\r\n');
const head = `From: =?utf-8?B?${base64('المكتب الإعلامي')}?= <press@council.example>
To: list@example.org
Subject: =?utf-8?B?${base64('بيان صحفي')}?=
Date: Tue, 3 Dec 2024 10:30:00 +0300
Message-ID: <1@council.example>
In-Reply-To: <0@council.example>
List-Id: Daily news <daily.example.org>
Archived-At: <https://example.org/mail/1>
Received: from a by b; Tue, 3 Dec 2024 07:31:00 +0000 (UTC)
MIME-Version: 1.0
`;
const crlf = (text: string): Buffer => Buffer.from(text.replace(/\r?\n/g, '\r\n'));
const text = 'أغلقت البلدية الطريق العام بعد سقوط قذيفة.';
const plain = crlf(`${head}Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n${base64(text)}\n`);

test('a message gives its text and what its headers say', async () => {
  const found = await report(plain);
  assert.equal(found.text.trim(), text);
  assert.equal(found.form, 'text');
  assert.deepEqual(Buffer.from(found.bytes), plain);
  const { said } = found;
  assert.deepEqual(
    [said.id, said.title, said.author, said.reply_to, said.url],
    ['<1@council.example>', 'بيان صحفي', 'المكتب الإعلامي', '<0@council.example>', 'https://example.org/mail/1'],
  );
  assert.deepEqual(said.publishers, [
    { written: 'Daily news', where: 'mail List-Id' },
    { written: 'council.example', where: 'mail From domain' },
    { written: 'المكتب الإعلامي', where: 'mail From name' },
  ]);
  assert.deepEqual(said.dates, [
    { written: 'Tue, 3 Dec 2024 10:30:00 +0300', value: '2024-12-03T10:30:00+03:00', where: 'mail Date' },
    { written: 'Tue, 3 Dec 2024 07:31:00 +0000 (UTC)', value: '2024-12-03T07:31:00+00:00', where: 'mail Received' },
  ]);
});

test('a free address names no publisher', async () => {
  const { said } = await report(crlf('From: someone <x@gmail.com>\nSubject: s\nDate: never\n\nwords\n'));
  assert.deepEqual(said.publishers, [{ written: 'someone', where: 'mail From name' }]);
  assert.deepEqual(said.dates, [{ written: 'never', value: null, where: 'mail Date' }]);
});

const windows1256 = (words: string): Buffer => {
  const letters = new Map(Array.from({ length: 256 }, (_, i) => [new TextDecoder('windows-1256').decode(Uint8Array.of(i)), i]));
  return Buffer.from([...words].map((letter) => letters.get(letter) ?? 63));
};
for (const [what, type] of [
  ['said', 'Content-Type: text/plain; charset=windows-1256\r\n'],
  ['not said', 'Content-Type: text/plain\r\n'],
  ['said wrongly', 'Content-Type: text/plain; charset="utf-8"\r\n'],
] as const) {
  test(`windows-1256 that is ${what} is read`, async () => {
    const bytes = Buffer.concat([
      Buffer.from(`From: a@b.example\r\nSubject: s\r\n${type}Content-Transfer-Encoding: 8bit\r\n\r\n`),
      windows1256(text),
    ]);
    assert.equal((await report(bytes)).text.trim(), text);
  });
}

const parts = (...list: readonly string[]): Buffer =>
  crlf(`${head}Content-Type: multipart/mixed; boundary=x\n\n${list.map((part) => `--x\n${part}\n`).join('')}--x--\n`);
const words = `Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n${base64(text)}`;

test('attachments are sources of their own, messages among them; pictures are kept aside', async () => {
  const forwarded = 'From: other@example.org\nSubject: first\n\ninner words\n';
  const found = await read(
    parts(
      words,
      `Content-Type: text/csv; name="=?utf-8?B?${base64('جدول.csv')}?="\nContent-Disposition: attachment\nContent-Transfer-Encoding: base64\n\n${base64('a,b')}`,
      `Content-Type: message/rfc822\n\n${forwarded}`,
      'Content-Type: image/jpeg; name="../../1.jpg"\nContent-Disposition: attachment\n\njpg',
      'Content-Type: application/pgp-signature\n\nsig',
    ),
  );
  assert.deepEqual(
    found.map((each) => [each.what, each.place, each.what === 'aside' ? each.code : '']),
    [
      ['report', null, ''],
      ['within', 'attachment 1: جدول.csv', ''],
      ['within', 'attachment 2: part-2.eml', ''],
      ['aside', 'attachment 3: 1.jpg', 'media'],
      ['aside', 'attachment 4: part-4.bin', 'signature'],
    ],
  );
  const [message, table, inner] = found;
  assert.ok(message?.what === 'report' && table?.what === 'within' && inner?.what === 'within');
  assert.deepEqual(message.said.media, [{ kind: 'image', name: '1.jpg' }]);
  assert.equal(await textOf(table.source), 'a,b');
  assert.match(await textOf(inner.source), /^From: other@example\.org[\s\S]*inner words/);
  const shallow = await read(parts(words, `Content-Type: message/rfc822\n\n${forwarded}`), {
    limits: { ...usualLimits, depth: 0 },
    map: null,
  });
  assert.equal(shallow[1]?.what === 'aside' && shallow[1].code, 'depth');
});

const alternative = (short: string, html: string): Buffer =>
  crlf(
    `${head}Content-Type: multipart/alternative; boundary=x\n\n--x\nContent-Type: text/plain; charset=utf-8\n\n${short}\n--x\nContent-Type: text/html; charset=utf-8\n\n${html}\n--x--\n`,
  );
const page = `<html><head><style>p { color: red }</style></head><body><p>${`${text} `.repeat(5)}</p></body></html>`;
for (const [what, bytes, form] of [
  ['both parts say it', alternative(text.repeat(4), page), 'text'],
  ['the plain part only points to the page', alternative('Open in a browser', page), 'html'],
  ['there is only a page', crlf(`${head}Content-Type: text/html; charset=utf-8\n\n${page}`), 'html'],
] as const) {
  test(`where ${what}, the ${form} is taken`, async () => assert.equal((await report(bytes)).form, form));
}

for (const [what, bytes, code] of [
  ['without text', crlf(`${head}\n`), 'empty'],
  ['of attachments only', parts('Content-Type: text/csv; name=a.csv\nContent-Disposition: attachment\n\na,b'), 'empty'],
  ['that is encrypted', parts('Content-Type: application/pkcs7-mime; name=smime.p7m\n\nMIIB'), 'encrypted'],
  [
    'nested too deep',
    crlf(`${head}${Array.from({ length: 60 }, (_, i) => `Content-Type: multipart/mixed; boundary=b${i}\n\n--b${i}\n`).join('')}\nx`),
    'damaged',
  ],
  ['with endless headers', crlf(`${head}${'X-A: b\n'.repeat(300_000)}\nx`), 'damaged'],
] as const) {
  test(`a message ${what} is set aside`, async () => {
    const [found] = await read(bytes);
    assert.ok(found?.what === 'aside', JSON.stringify({ ...found, bytes: 0 }));
    assert.equal(found.code, code);
  });
}

test('a message cut within its parts gives what came', async () => {
  const bytes = parts(words, 'Content-Type: text/csv; name=a.csv\n\na,b');
  assert.equal((await report(bytes.subarray(0, bytes.indexOf('a,b') + 1))).text.trim(), text);
});

test('whatever is cut or altered, reading ends in values', async () => {
  const whole = parts(words, 'Content-Type: message/rfc822\n\nFrom: a@b.c\n\nx');
  await fc.assert(
    fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), fc.nat(whole.length), async (at, byte, length) => {
      const bytes = Buffer.from(whole);
      bytes[at] = byte;
      assert.ok((await read(bytes.subarray(0, length))).length > 0);
    }),
    { numRuns: 100 },
  );
});

for (const [written, value] of [
  ['Tue, 3 Dec 2024 10:30:00 +0300', '2024-12-03T10:30:00+03:00'],
  ['3 Dec 2024 10:30 GMT', '2024-12-03T10:30:00Z'],
  ['Tue, 03 Dec 24 10:30:00 -0000', '2024-12-03T10:30:00'],
  ['Tue, 3 Dec 2024 10:30:00 (noon) EST', '2024-12-03T10:30:00-05:00'],
  ['Tue, 31 Nov 2024 10:30:00 +0300', null],
  ['2024', null],
] as const) {
  test(`the date ${written}`, () => assert.equal(mailDate(written), value));
}

const mailbox = (...messages: readonly string[]): Buffer =>
  Buffer.from(messages.map((message) => `From a@b.example Tue Dec  3 10:30:00 2024\n${message}\n\n`).join(''));
test('a mailbox gives its messages, however the bytes are cut', async () => {
  const messages = ['Subject: one\n\nFrom here on 2024', 'Subject: two\n\nline\nFrom x in 2024\n>From y'];
  const bytes = mailbox(...messages);
  for (const pieceBytes of [1, 7, 50_000]) {
    const found = await Array.fromAsync(readMbox(bytesSource('a.mbox', bytes, pieceBytes), options));
    assert.deepEqual(
      found.map(({ what, place }) => [what, place]),
      [
        ['within', 'message 1'],
        ['within', 'message 2'],
      ],
    );
    for (const [i, each] of found.entries()) assert.equal(each.what === 'within' && (await textOf(each.source)).trim(), messages[i]);
  }
});

test('a message too long for memory is told, and the next is read', async () => {
  const bytes = mailbox(`Subject: long\n\n${'x'.repeat(3_000_000)}`, 'Subject: two\n\nline');
  const found = await Array.fromAsync(readMbox(bytesSource('a.mbox', bytes), options, 1_000_000));
  assert.deepEqual(
    found.map(({ what }) => what),
    ['aside', 'within'],
  );
});

test('mail is known by its headers', () => {
  assert.ok(isMail(plain, 'unnamed'));
  assert.ok(isMail(Buffer.from('From: a\nSubject: b\n\nx'), 'a.eml'));
  assert.ok(!isMail(Buffer.from('From: a\nSubject: b\n\nx'), 'a.txt'));
  assert.ok(!isMail(Buffer.from('Dear all,\nplease note: this is a letter\n'), 'a.txt'));
  assert.ok(isMbox(mailbox('From: a\nSubject: b\n\nx')));
  assert.ok(!isMbox(Buffer.from('From the council in 2024\nwe hear')));
});
