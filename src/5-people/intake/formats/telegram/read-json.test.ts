import assert from 'node:assert/strict';
import { test } from 'node:test';
import { array, assert as assertProperty, asyncProperty, constant, integer, nat, oneof, record, string } from 'fast-check';
import { usualLimits } from '../found.ts';
import { asidesIn, gathered, notesIn, partBytes, placesIn, reportsIn, sourceByHand, usualOptions } from '../source-by-hand.ts';
import { isTelegramJson, readTelegramJson } from './index.ts';

const read = (content: string | Uint8Array, piece = 1 << 16) =>
  gathered(readTelegramJson, sourceByHand(content, { name: 'result.json', piece }));
const chat = (messages: readonly (string | object)[], name = 'شبكة الأمثلة', id = 77) =>
  `{\n "name": ${JSON.stringify(name)},\n "type": "public_channel",\n "id": ${id},\n "messages": [\n  ${messages.map((one) => (typeof one === 'string' ? one : JSON.stringify(one))).join(',\n  ')}\n ]\n}`;

const post = {
  id: 12,
  type: 'message',
  date: '2024-11-30T02:10:22',
  date_unixtime: '1732921822',
  edited: '2024-11-30T05:00:00',
  edited_unixtime: '1732932000',
  from: 'شبكة الأمثلة',
  from_id: 'channel77',
  author: 'محرر',
  forwarded_from: 'مراسل الشمال',
  reply_to_message_id: 9,
  photo: 'photos/photo_1.jpg',
  text: ['عاجل: ', { type: 'bold', text: 'قصف' }, ' على {البلدة} [القديمة] "الآن" \\'],
  text_entities: [{ type: 'plain', text: 'عاجل: ' }],
};

test('a post gives its words, its moment, its chat, who it was passed on from, what it answers', async () => {
  const source = chat([post]);
  const found = await read(source);
  const [report] = reportsIn(found);
  assert.equal(report?.text, 'عاجل: قصف على {البلدة} [القديمة] "الآن" \\');
  assert.equal(Buffer.from(report?.bytes ?? []).toString(), JSON.stringify(post));
  assert.equal(report?.place, '77/12');
  assert.deepEqual(report?.said, {
    id: '77/12',
    title: null,
    author: 'محرر',
    url: null,
    publishers: [{ written: 'شبكة الأمثلة', where: 'chat name' }],
    dates: [
      { written: '1732921822', value: '2024-11-29T23:10:22Z', where: 'message date_unixtime' },
      { written: '2024-11-30T02:10:22', value: '2024-11-30T02:10:22', where: 'message date' },
    ],
    forwarded_from: 'مراسل الشمال',
    reply_to: '9',
    edited: '2024-11-30T02:00:00Z',
    media: [{ kind: 'photo', name: 'photos/photo_1.jpg' }],
    notes: [],
  });
  assert.match(notesIn(found).join(), /last day may be missing.*2024-11-29/);
});

test('odd messages are read, and say what was odd', async () => {
  const bare = { id: 1, type: 'message', date: '2024-11-30T02:10:22', date_unixtime: '1732921822', from: 'س', text: 'نص' };
  const { date_unixtime: _, ...old } = bare;
  const table: [string, object, RegExp][] = [
    ['no moment', old, /zone of the computer that exported/],
    ['a moment that is none', { ...bare, date_unixtime: 'soon' }, /zone of the computer/],
    ['no date at all', { id: 1, type: 'message', text: 'نص' }, /no date/],
    ['a forwarder whose account was deleted', { ...bare, forwarded_from: null }, /account that was deleted/],
    [
      'a file that was left out',
      { ...bare, file: '(File not included. Change data exporting settings to download.)', media_type: 'video_file' },
      /not in the export/,
    ],
  ];
  for (const [what, message, note] of table) {
    const [report] = reportsIn(await read(chat([message])));
    assert.equal(report?.text, 'نص', what);
    assert.match(report?.said.notes.join('\n') ?? '', note, what);
  }
});

test('what is no report is set aside with its bytes, and why', async () => {
  const table: [string | object, string, RegExp][] = [
    [{ id: 1, type: 'service', action: 'create_channel', actor: 'ق', text: '' }, 'service-message', /Telegram/],
    [{ id: 2, type: 'message', photo: 'photos/1.jpg', text: '' }, 'no-text', /photo photos\/1\.jpg/],
    [{ id: 3, type: 'message', poll: { question: 'سؤال', answers: [] }, text: [] }, 'no-text', /poll سؤال/],
    ['{"id": 4, "text": nonsense}', 'not-json', /not JSON/],
    ['"a string"', 'not-json', /no JSON object/],
    ['7', 'not-json', /no JSON object/],
    ['[[1]]', 'not-json', /no JSON object/],
  ];
  for (const [message, code, words] of table) {
    const found = await read(chat([message, post]));
    const [first] = found;
    assert.ok(first?.what === 'aside');
    assert.equal(first.code, code);
    assert.match(first.message, words);
    assert.ok(first.bytes instanceof Uint8Array);
    assert.equal(Buffer.from(first.bytes).toString(), typeof message === 'string' ? message : JSON.stringify(message));
    assert.equal(reportsIn(found).length, 1);
  }
});

test('an export of an account tells its chats apart', async () => {
  const account = `{"about": "Here is the data you requested.", "contacts": {"list": [{"first_name": "x"}]}, "chats": {"about": "", "list": [${chat([post])}, ${chat([{ ...post, id: 13 }], 'الثانية', 5)}]}}`;
  const found = reportsIn(await read(account, 13));
  assert.deepEqual(
    found.map(({ place, said }) => [place, said.publishers[0]?.written]),
    [
      ['77/12', 'شبكة الأمثلة'],
      ['5/13', 'الثانية'],
    ],
  );
  assert.ok(isTelegramJson(account));
});

test('a cut export gives what was whole; one that is broken says where', async () => {
  const whole = Buffer.from(chat([post, post]));
  const found = await read(whole.subarray(0, whole.length - 40));
  assert.equal(reportsIn(found).length, 1);
  assert.deepEqual(asidesIn(found), ['cut']);
  assert.deepEqual(asidesIn(await read(chat([post]).slice(0, -4))), ['cut']);
  assert.deepEqual(asidesIn(await read(`${chat([post])} tail`)), ['cut']);
  assert.deepEqual(asidesIn(await read(chat([]))), ['empty']);
  for (const text of ['', 'nonsense', '{"messages": }}', `${'['.repeat(5000)}`])
    await assert.rejects(read(text), { code: 'telegram' }, text.slice(0, 20));
  await assert.rejects(read(Buffer.from(chat([post]), 'utf16le')), { code: 'encoding' });
});

test('a message over the limit is set aside, and one nested without end is no trouble', async () => {
  const options = { ...usualOptions, limits: { ...usualLimits, report: 5000 } };
  const huge = { ...post, text: 'كلام '.repeat(2000) };
  const deep = `{"id": 1, "type": "message", "text": ${'['.repeat(2000)}${']'.repeat(2000)}}`;
  const found = await gathered(readTelegramJson, sourceByHand(chat([huge, deep, post]), { piece: 700 }), options);
  assert.deepEqual(asidesIn(found), ['too-large', 'no-text']);
  assert.equal(reportsIn(found).length, 1);
});

test('other JSON is no export', () => {
  assert.ok(isTelegramJson(chat([post])));
  assert.ok(isTelegramJson(Buffer.from(`\ufeff${chat([post])}`)));
  for (const text of [
    '{"text": "x"}',
    '{"messages": []}',
    '[{"id": 1}]',
    '{"version": "https://jsonfeed.org/version/1", "items": []}',
    '',
  ]) {
    assert.ok(!isTelegramJson(text), text);
  }
});

test('parts are exact slices in order, however the bytes come', async () => {
  const message = oneof(
    record({ id: nat(), type: constant('message'), text: string({ unit: 'grapheme' }) }).map((one) => JSON.stringify(one)),
    constant('{"id": 1, "text": ["a\\\\", "}\\"]"]}'),
    constant('[]'),
    constant('null'),
    constant('-1.5e3'),
  );
  const exports = asyncProperty(array(message, { maxLength: 8 }), integer({ min: 1, max: 90 }), nat(150), async (messages, piece, lost) => {
    const whole = Buffer.from(chat([post, ...messages]));
    const bytes = whole.subarray(0, whole.length - lost);
    const found = await read(bytes, piece);
    placesIn(bytes, partBytes(found));
    assert.deepEqual(found, await read(bytes));
    for (const { bytes: own, text } of reportsIn(found)) {
      const said: unknown = JSON.parse(Buffer.from(own).toString()).text;
      assert.equal(text, Array.isArray(said) ? said.map((piece) => piece.text ?? piece).join('') : said);
    }
    if (lost === 0)
      assert.deepEqual(
        partBytes(found).map((part) => Buffer.from(part).toString()),
        [JSON.stringify(post), ...messages],
      );
  });
  await assertProperty(exports, { numRuns: 60 });
});
