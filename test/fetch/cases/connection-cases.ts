import assert from 'node:assert/strict';
import { pour, reset, say } from '../raw-server.ts';
import { awaitsBytesBriefly, awaitsHeadersBriefly, awaitsTheWholeBriefly, type Case, page } from './case.ts';

const ok = 'HTTP/1.1 200 OK\r\n';

/** Connections that break off, stall or drip, and servers that speak something else. */
export const connectionCases: readonly Case[] = [
  { name: 'resets the connection before it answers', outcomes: ['reset'], answer: (socket) => reset(socket) },
  { name: 'closes the connection before it answers', outcomes: ['reset'], answer: (socket) => socket.end() },
  {
    name: 'resets the connection within the headers',
    outcomes: ['reset'],
    answer(socket) {
      socket.write(`${ok}server: half`);
      setTimeout(() => reset(socket), 20);
    },
  },
  {
    name: 'resets the connection within the body',
    outcomes: ['cut-off'],
    answer(socket) {
      socket.write(`${ok}content-length: 100\r\n\r\nhalf`);
      setTimeout(() => reset(socket), 20);
    },
  },
  { name: 'never answers', outcomes: ['timeout'], options: awaitsHeadersBriefly, answer: () => {} },
  {
    name: 'never ends a header line',
    outcomes: ['timeout'],
    options: awaitsHeadersBriefly,
    answer(socket) {
      socket.write(`${ok}server: `);
      pour(socket, 'H', 50);
    },
  },
  {
    name: 'stalls within the body',
    outcomes: ['stalled'],
    options: awaitsBytesBriefly,
    answer: (socket) => socket.write(`${ok}content-length: 100\r\n\r\nhalf`),
  },
  {
    name: 'drips the body byte by byte',
    outcomes: ['stalled'],
    options: awaitsBytesBriefly,
    answer(socket) {
      socket.write(`${ok}content-length: 100000\r\n\r\n`);
      pour(socket, 'a', 40);
    },
  },
  {
    name: 'sends the body just fast enough, without end',
    outcomes: ['timeout'],
    options: awaitsTheWholeBriefly,
    answer(socket) {
      socket.write(`${ok}content-length: 100000\r\n\r\n`);
      pour(socket, 'a'.repeat(50), 40);
    },
  },
  {
    name: 'sends headers without end',
    outcomes: ['headers-too-large'],
    answer(socket) {
      socket.write(ok);
      pour(socket, `x-more: ${'a'.repeat(500)}\r\n`);
    },
  },
  {
    name: 'sends trailers without end',
    outcomes: ['headers-too-large'],
    answer(socket) {
      socket.write(`${ok}transfer-encoding: chunked\r\n\r\n4\r\nbody\r\n0\r\n`);
      pour(socket, `x-more: ${'a'.repeat(500)}\r\n`);
    },
  },
  {
    name: 'sends "103 Early Hints" without end',
    outcomes: ['timeout'],
    options: awaitsHeadersBriefly,
    answer: (socket) => pour(socket, 'HTTP/1.1 103 Hints\r\n\r\n', 1),
  },
  { name: 'answers with something that is not HTTP', outcomes: ['not-http'], answer: (socket) => socket.end('SSH-2.0-OpenSSH_9.6\r\n') },
  { name: 'answers with the bare page, as HTTP/0.9 did', outcomes: ['not-http'], answer: (socket) => socket.end(page) },
  {
    name: 'ends its header lines with LF alone',
    outcomes: ['not-http'],
    answer: (socket) => socket.end(`HTTP/1.1 200 OK\ncontent-length: 1\n\na`),
  },
  {
    name: 'switches to another protocol unasked',
    outcomes: ['not-http'],
    answer: (socket) => socket.end('HTTP/1.1 101 Switching\r\nconnection: upgrade\r\nupgrade: websocket\r\n\r\n'),
  },
  {
    name: 'has a certificate that nobody vouches for',
    outcomes: ['tls'],
    url: 'https://site.test:PORT/',
    tls: true,
    answer: (socket) => say(socket, page),
    check: ({ heard }) => assert.equal(heard.length, 0),
  },
  { name: 'speaks no TLS on https', outcomes: ['tls'], url: 'https://site.test:PORT/', answer: (socket) => say(socket, page) },
  { name: 'has a name that does not exist', outcomes: ['dns'], url: 'http://nowhere.test:PORT/', answer: (socket) => say(socket, page) },
];
