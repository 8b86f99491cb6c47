import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asidesIn, gathered, notesIn, partBytes, placesIn, reportsIn, sourceByHand } from '../source-by-hand.ts';
import { isTelegramHtml, readTelegramHtml } from './index.ts';

const read = (content: string | Uint8Array, piece = 1 << 16) =>
  gathered(readTelegramHtml, sourceByHand(content, { name: 'messages.html', piece }));
const page = (messages: string) => `<!DOCTYPE html>
<html><head><meta charset="utf-8"/><title>Exported Data</title></head>
 <body><div class="page_wrap"><div class="page_header"><div class="content"><div class="text bold">
شبكة الأمثلة
 </div></div></div><div class="page_body chat_page"><div class="history">${messages}</div></div></div></body></html>`;
const message = (id: number, inside: string, classes = 'default clearfix') =>
  `<div class="message ${classes}" id="message${id}"><div class="body">${inside}</div></div>`;
const date = (title: string) => `<div class="pull_right date details" title="${title}">04:10</div>`;
const zoned = date('30.11.2024 02:10:22 UTC+03:00');

const first = message(
  12,
  `${zoned}<div class="from_name">شبكة الأمثلة</div><div class="reply_to details">In reply to <a href="#go_to_message9">this message</a></div><div class="text">عاجل: <strong>قصف</strong> على البلدة<br>لا &quot;إصابات&quot;</div>`,
);
const joined = message(13, `${date('30.11.2024 02:11:00')}<div class="text">تتمة الخبر</div>`, 'default clearfix joined');
const passedOn = message(
  14,
  `${zoned}<div class="from_name">مشرف</div><div class="forwarded body"><div class="from_name">مراسل الشمال <span class="date details" title="29.11.2024 20:00:00"> 29.11.2024 20:00:00</span></div><div class="text">خبر منقول</div></div>`,
);
const service = '<div class="message service" id="message-1"><div class="body details">30 November 2024</div></div>';
const picture = message(
  15,
  `${zoned}<div class="from_name">شبكة الأمثلة</div><div class="media_wrap clearfix"><a class="photo_wrap clearfix pull_left" href="photos/photo_1.jpg"></a></div>`,
);

test('messages of a page: words, moments, senders, what they answer and whence they come', async () => {
  const source = Buffer.from(page(service + first + joined + passedOn + picture));
  const found = await read(source);
  assert.deepEqual(asidesIn(found), ['service-message', 'no-text']);
  const [one, two, three] = reportsIn(found);
  assert.equal(one?.text, 'عاجل: قصف على البلدة\nلا "إصابات"');
  assert.equal(Buffer.from(one?.bytes ?? []).toString(), first);
  assert.equal(one?.said.reply_to, '9');
  assert.deepEqual(one?.said.publishers, [{ written: 'شبكة الأمثلة', where: 'chat name' }]);
  assert.deepEqual(one?.said.dates, [
    { written: '30.11.2024 02:10:22 UTC+03:00', value: '2024-11-30T02:10:22+03:00', where: 'message date' },
  ]);
  assert.equal(one?.said.author, null);
  assert.deepEqual(one?.said.notes, []);
  assert.equal(two?.text, 'تتمة الخبر');
  assert.equal(two?.said.dates[0]?.value, '2024-11-30T02:11:00');
  assert.match(two?.said.notes.join('\n') ?? '', /zone of the computer[\s\S]*sender is that of the message before/);
  assert.equal(three?.text, 'خبر منقول');
  assert.equal(three?.said.forwarded_from, 'مراسل الشمال');
  assert.equal(three?.said.author, 'مشرف');
  assert.match(notesIn(found).join(), /last day may be missing.*2024-11-30/);
  assert.match(
    (found.find((each) => each.what === 'aside' && each.code === 'no-text') as { message: string }).message,
    /photo photos\/photo_1\.jpg/,
  );
  placesIn(source, partBytes(found));
});

test('the same however the bytes come, and cut wherever', async () => {
  const source = Buffer.from(page(first + joined + passedOn));
  const whole = await read(source);
  for (const piece of [1, 7, 64, 501]) assert.deepEqual(await read(source, piece), whole);
  for (let length = source.indexOf('عاجل'); length < source.length; length += 97) {
    const found = await read(source.subarray(0, length));
    placesIn(source, partBytes(found));
    assert.deepEqual(asidesIn(found), ['cut']);
  }
});

test('an export is known by how it begins; other pages are refused', async () => {
  assert.ok(isTelegramHtml(page(first)));
  assert.ok(isTelegramHtml(Buffer.from(page(first))));
  assert.ok(!isTelegramHtml('<html><body><div class="message">x</div></body></html>'));
  await assert.rejects(read('<html><body><p>x</p></body></html>'), { code: 'telegram' });
  await assert.rejects(read(''), { code: 'telegram' });
});
