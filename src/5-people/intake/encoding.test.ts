import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { decode } from './encoding.ts';
import { InputFault } from './input-fault.ts';

const report = 'قالت مصادر محلية إن القصف استهدف أحياء المدينة القديمة، وأدى إلى مقتل ثلاثة أشخاص وإصابة عشرة آخرين مساء أمس.\n';
const utf8 = new TextEncoder().encode(report);

/** Encodes through the table that the decoder gives. */
function singleByte(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const byte = new Map(Array.from({ length: 256 }, (_, code) => [decoder.decode(Uint8Array.of(code)), code]));
  return Uint8Array.from([...text].map((char) => byte.get(char) ?? 0x3f));
}

function utf16(text: string, little: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2 + 2));
  for (const [i, unit] of [0xfeff, ...Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))].entries())
    view.setUint16(i * 2, unit, little);
  return new Uint8Array(view.buffer);
}

test('UTF-8 is read as it stands, with or without its mark', () => {
  assert.deepEqual(decode(utf8), { text: report, encoding: 'utf-8', notes: [] });
  assert.equal(decode(Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8)).text, report);
});

for (const encoding of ['windows-1256', 'iso-8859-6']) {
  test(`${encoding} is told by its letters`, () => {
    const decoded = decode(singleByte(report, encoding));
    assert.equal(decoded.encoding, encoding);
    assert.equal(decoded.text.slice(0, 40), report.slice(0, 40));
    assert.deepEqual(decoded.notes, [`text decoded from ${encoding}`]);
  });
}

test('a headline is enough to tell windows-1256', () =>
  assert.equal(decode(singleByte('قصف على حلب', 'windows-1256')).text, 'قصف على حلب'));

for (const little of [true, false]) {
  test(`UTF-16 with its mark is read, ${little ? 'little' : 'big'} end first`, () =>
    assert.equal(decode(utf16(report, little)).text, report));
}

test('UTF-8 cut in the middle of a character is read with a note', () => {
  const cut = decode(utf8.subarray(0, utf8.length - 3));
  assert.match(report, new RegExp(`^${cut.text.slice(0, 50)}`));
  assert.deepEqual(cut.notes, ['the last character was cut off']);
  assert.deepEqual(decode(utf8.subarray(1)).notes, ['the first character was cut off']);
});

test('UTF-8 with a damaged byte in the middle keeps the rest', () => {
  const bytes = Uint8Array.from(utf8);
  bytes[20] = 0xff;
  const decoded = decode(bytes);
  assert.equal(decoded.encoding, 'utf-8');
  assert.match(decoded.notes[0] ?? '', /damaged bytes stand as U\+FFFD/);
});

const refused: [string, Uint8Array, RegExp][] = [
  ['a PDF', new TextEncoder().encode('%PDF-1.7 whatever'), /is a PDF/],
  ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10), /PNG/],
  ['NUL bytes', new Uint8Array(500), /is binary/],
  ['control characters', Uint8Array.from({ length: 400 }, (_, i) => (i % 3 ? 65 : 1)), /control character/],
];
for (const [name, bytes, reason] of refused) {
  test(`${name} is refused as binary`, () =>
    assert.throws(
      () => decode(bytes),
      (fault) => fault instanceof InputFault && fault.code === 'binary' && reason.test(fault.message),
    ));
}

test('any bytes are text or a fault, never another error', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      try {
        assert.equal(typeof decode(bytes).text, 'string');
      } catch (fault) {
        assert.ok(fault instanceof InputFault);
      }
    }),
  );
});
