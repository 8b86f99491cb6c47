import assert from 'node:assert/strict';
import { brotliCompressSync, deflateRawSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { pour, reset, say } from '../raw-server.ts';
import { awaitsBytesBriefly, type Case, page, type Seen } from './case.ts';

const ok = 'HTTP/1.1 200 OK\r\n';
const encoded = (name: string) => ({ headers: [`content-encoding: ${name}`] });

const zeros = Buffer.alloc(30_000_000);
const bomb = gzipSync(zeros);
const doubleBomb = gzipSync(bomb);
const zstdBomb = zstdCompressSync(zeros);

function fetchedPage({ results: [result] }: Seen): void {
  assert.equal(result?.outcome, 'fetched');
  if (result?.outcome === 'fetched') assert.equal(new TextDecoder().decode(result.bytes), page);
}

function noted(pattern: RegExp, charset: string | null = null): (seen: Seen) => void {
  return ({ results: [result] }) => {
    if (result?.outcome !== 'fetched') throw new Error('nothing was fetched');
    assert.equal(result.charset, charset);
    assert.match(result.notes.join('; '), pattern);
  };
}

/** Bodies whose length, encoding or charset is not what the headers say. */
export const bodyCases: readonly Case[] = [
  { name: 'announces more bytes than it sends', outcomes: ['length-mismatch'], answer: (socket) => say(socket, page, { length: 5000 }) },
  {
    name: 'announces fewer bytes than it sends',
    outcomes: ['fetched'],
    answer: (socket) => say(socket, page, { length: 3 }),
    check: ({ results: [result] }) => assert.equal(result?.outcome === 'fetched' && result.bytes.length, 3),
  },
  {
    name: 'announces two lengths',
    outcomes: ['length-mismatch'],
    answer: (socket) => say(socket, page, { headers: ['content-length: 4'] }),
  },
  {
    name: 'announces a length and chunks',
    outcomes: ['length-mismatch'],
    answer: (socket) => socket.end(`${ok}content-length: 3\r\ntransfer-encoding: chunked\r\n\r\n4\r\nbody\r\n0\r\n\r\n`),
  },
  { name: 'announces more than the cap', outcomes: ['too-large'], answer: (socket) => say(socket, page, { length: 1e15 }) },
  {
    name: 'sends a body without end',
    outcomes: ['too-large'],
    answer(socket) {
      socket.write(`${ok}\r\n`);
      pour(socket, 'a'.repeat(1000));
    },
  },
  {
    name: 'sends a chunk header without end',
    outcomes: ['stalled'],
    options: awaitsBytesBriefly,
    answer(socket) {
      socket.write(`${ok}transfer-encoding: chunked\r\n\r\n4;`);
      pour(socket, 'a'.repeat(100), 1);
    },
  },
  {
    name: 'sends the body in chunks of one byte',
    outcomes: ['fetched'],
    answer: (socket) => socket.end(`${ok}transfer-encoding: chunked\r\n\r\n${'1\r\na\r\n'.repeat(5000)}0\r\n\r\n`),
    check: ({ results: [result] }) => assert.equal(result?.outcome === 'fetched' && result.bytes.length, 5000),
  },
  {
    name: 'cuts a chunked body',
    outcomes: ['cut-off'],
    answer: (socket) => socket.end(`${ok}transfer-encoding: chunked\r\n\r\n4\r\nbody\r\n`),
  },
  {
    name: 'writes nonsense for the size of a chunk',
    outcomes: ['not-http'],
    answer: (socket) => socket.end(`${ok}transfer-encoding: chunked\r\n\r\nzz\r\nbody\r\n`),
  },
  {
    name: 'speaks HTTP/1.0 and gives no length',
    outcomes: ['fetched'],
    answer: (socket) => socket.end(`HTTP/1.0 200 OK\r\n\r\n${page}`),
    check: noted(/may be cut off/),
  },
  { name: 'sends an empty page', outcomes: ['empty'], answer: (socket) => say(socket) },
  { name: 'answers 204', outcomes: ['empty'], answer: (socket) => socket.end('HTTP/1.1 204 No Content\r\n\r\n') },
  {
    name: 'sends a part that nobody asked for (206)',
    outcomes: ['http-206'],
    answer: (socket) => say(socket, page, { status: 206 }),
  },
  {
    name: 'sends a gzip bomb',
    outcomes: ['decompression-bomb'],
    answer: (socket) => say(socket, bomb, encoded('gzip')),
  },
  {
    name: 'sends a bomb within a bomb',
    outcomes: ['decompression-bomb'],
    answer: (socket) => say(socket, doubleBomb, encoded('gzip, gzip')),
  },
  {
    name: 'sends a zstd bomb',
    outcomes: ['decompression-bomb'],
    answer: (socket) => say(socket, zstdBomb, encoded('zstd')),
  },
  {
    name: 'sends a page that is too large only when it is unpacked',
    outcomes: ['too-large'],
    options: { limits: { unpacked: 100_000 } },
    answer: (socket) => say(socket, gzipSync(page.repeat(6000)), encoded('gzip')),
  },
  {
    name: 'encodes the page twice over',
    outcomes: ['fetched'],
    answer: (socket) => say(socket, gzipSync(brotliCompressSync(page)), encoded('br, gzip')),
    check: fetchedPage,
  },
  {
    name: 'encodes the page five times over',
    outcomes: ['bad-encoding'],
    answer: (socket) => say(socket, page, encoded('gzip, gzip, gzip, gzip, gzip')),
  },
  {
    name: 'calls bare DEFLATE "deflate"',
    outcomes: ['fetched'],
    answer: (socket) => say(socket, deflateRawSync(page), encoded('deflate')),
    check: fetchedPage,
  },
  { name: 'names an encoding that does not exist', outcomes: ['bad-encoding'], answer: (socket) => say(socket, page, encoded('rot13')) },
  { name: 'calls a plain page gzip', outcomes: ['bad-encoding'], answer: (socket) => say(socket, page, encoded('gzip')) },
  {
    name: 'cuts the gzip stream and says the length of the cut',
    outcomes: ['bad-encoding'],
    answer: (socket) => say(socket, gzipSync(page.repeat(20)).subarray(0, 30), encoded('gzip')),
  },
  {
    name: 'resets the connection within a gzip stream',
    outcomes: ['cut-off'],
    answer(socket) {
      socket.write(`${ok}content-encoding: gzip\r\ncontent-length: 500\r\n\r\n`);
      socket.write(gzipSync(page).subarray(0, 20));
      setTimeout(() => reset(socket), 20);
    },
  },
  {
    name: 'names a charset that does not exist',
    outcomes: ['fetched'],
    answer: (socket) => say(socket, page, { headers: ['content-type: text/html; charset=arabic-9000'] }),
    check: noted(/arabic-9000/),
  },
  {
    name: 'names a charset that the page is not in',
    outcomes: ['fetched'],
    answer: (socket) => say(socket, page, { headers: ['content-type: text/html; charset=utf-16le'] }),
    check(seen) {
      noted(/^$/, 'utf-16le')(seen);
      fetchedPage(seen);
    },
  },
];
