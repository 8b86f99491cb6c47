/** Authorities on loopback, good and bad: a timestamp is kept only when all of it holds. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { type Kind, makeAuthority, type Reply, stampedAt } from '../../../../test/timestamp/authority.ts';
import { InputFault } from '../input-fault.ts';
import { requestTimestamp } from './request-timestamp.ts';

const entry = { seq: 12, hash: 'ab'.repeat(32) };
const reply = { 'content-type': 'application/timestamp-reply' };

type Answer = (query: Uint8Array, request: IncomingMessage, response: ServerResponse) => Promise<Uint8Array | null>;

/** Serves an authority while `use` runs; `null` leaves a request without an answer. */
async function serving(answer: Answer, use: (url: string) => Promise<void>): Promise<void> {
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part);
    const bytes = await answer(Buffer.concat(parts), request, response);
    if (bytes) response.writeHead(response.statusCode, reply).end(bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}/tsr`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

const fault =
  (code: string, says: RegExp) =>
  (error: unknown): boolean =>
    error instanceof InputFault && error.code === code && says.test(error.message);

test('an authority stamps the hash, and its certificate leads to the root that is trusted', async () => {
  const { answer, root } = await makeAuthority();
  const asked: (string | undefined)[] = [];
  await serving(
    async (query, { method, headers }) => {
      asked.push(method, headers['content-type']);
      return answer(query);
    },
    async (url) => {
      const stamped = await requestTimestamp(url, entry, { trust: root });
      assert.deepEqual([stamped.seq, stamped.authority, stamped.at], [12, url, stampedAt]);
      assert.ok(stamped.token.length > 300);
      await requestTimestamp(url, entry);
    },
  );
  assert.deepEqual(asked.slice(0, 2), ['POST', 'application/timestamp-query']);
});

const bad: readonly (readonly [what: string, kind: Kind, reply: Reply, says: RegExp])[] = [
  ['another nonce', {}, { nonce: new Uint8Array([0x41, 2, 3]) }, /answers another query/],
  ['another hash', {}, { hash: 'cd'.repeat(32) }, /is of another hash/],
  ['a certificate that ran out', { validTo: '2026-02-28' }, {}, /its certificate was not valid/],
  ['a certificate without a purpose', { purposes: [] }, {}, /not meant for timestamps alone/],
  ['a certificate for servers too', { purposes: ['1.3.6.1.5.5.7.3.8', '1.3.6.1.5.5.7.3.1'] }, {}, /not meant for timestamps alone/],
  ['a purpose that may be passed over', { critical: false }, {}, /not meant for timestamps alone/],
  ['a time put in later', {}, { altered: true }, /signature/],
  ['no word on which certificate signed', {}, { withoutName: true }, /which certificate/],
  ['a refusal', {}, { status: 2 }, /refuses, with status 2/],
  ['a grant without a timestamp', {}, { withoutToken: true }, /sends none/],
];
for (const [what, kind, answer, says] of bad)
  test(`${what} is no timestamp`, async () => {
    const authority = await makeAuthority(kind);
    await serving(
      (query) => authority.answer(query, answer),
      (url) => assert.rejects(requestTimestamp(url, entry), fault('bad-timestamp', says)),
    );
  });

test('a signature that holds is not enough where a root is asked for', async () => {
  const [authority, another] = [await makeAuthority(), await makeAuthority()];
  await serving(
    (query) => authority.answer(query),
    async (url) => {
      await assert.rejects(requestTimestamp(url, entry, { trust: another.root }), fault('bad-timestamp', /nobody who is trusted/));
      await assert.rejects(requestTimestamp(url, entry, { trust: 'not a certificate' }), fault('bad-timestamp', /give PEM/));
    },
  );
});

/** For an answer that was given already. */
const done = (_: unknown): null => null;

const unusable: readonly (readonly [what: string, answer: Answer, code: string, says: RegExp])[] = [
  ['garbage', async () => Buffer.from('<html>sign in first</html>'), 'bad-timestamp', /no timestamp reply/],
  ['nothing', async () => new Uint8Array(), 'bad-timestamp', /no timestamp reply/],
  ['an endless answer', async () => Buffer.alloc(2_000_000, 0x30), 'authority-refused', /more than/],
  ['a refusal by HTTP', async (_, __, response) => done(response.writeHead(403).end()), 'authority-refused', /403/],
  ['a redirect', async (_, __, response) => done(response.writeHead(302, { location: '/' }).end()), 'authority-unreachable', /redirect/],
  ['a stall', async () => null, 'authority-unreachable', /no answer within 200 ms/],
  [
    'a stall half way',
    async (_, __, response) => done(response.writeHead(200, reply).write('0')),
    'authority-unreachable',
    /no answer within/,
  ],
  ['a reset', async (_, { socket }) => done(socket.destroy()), 'authority-unreachable', /check the address/],
];
for (const [what, answer, code, says] of unusable)
  test(`${what} is told as what it is`, () =>
    serving(answer, (url) => assert.rejects(requestTimestamp(url, entry, { patience: 200 }), fault(code, says))));

test('an address that is none, and one where nobody answers', async () => {
  for (const address of ['', 'freetsa', 'ftp://example.org/tsr'])
    await assert.rejects(requestTimestamp(address, entry), fault('bad-authority', /give one as/));
  await assert.rejects(requestTimestamp('http://127.0.0.1:1/tsr', entry), fault('authority-unreachable', /127\.0\.0\.1:1/));
});

const missing = spawnSync('openssl', ['version']).status === 0 ? null : 'openssl is not installed';
test('what OpenSSL stamps is taken, with certificates named by either kind of hash', missing ? { skip: missing } : {}, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'riwaya-timestamp-'));
  const at = (name: string): string => join(folder, name);
  const openssl = (...args: string[]): void => {
    const { status, stderr } = spawnSync('openssl', args, { cwd: folder, encoding: 'utf8' });
    assert.equal(status, 0, stderr);
  };
  writeFileSync(at('tsa.cnf'), configuration);
  openssl(
    'req',
    '-x509',
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-keyout',
    'root.key',
    '-out',
    'root.pem',
    '-subj',
    '/CN=Root',
    '-config',
    'tsa.cnf',
  );
  openssl('req', '-newkey', 'rsa:2048', '-nodes', '-keyout', 'tsa.key', '-out', 'tsa.csr', '-subj', '/CN=TSA', '-config', 'tsa.cnf');
  const by = ['-CA', 'root.pem', '-CAkey', 'root.key', '-CAcreateserial', '-extfile', 'tsa.cnf', '-extensions', 'purpose'];
  openssl('x509', '-req', '-in', 'tsa.csr', '-out', 'tsa.pem', ...by);
  try {
    for (const section of ['by_sha1', 'by_sha256', 'by_sha512'])
      await serving(
        async (query) => {
          writeFileSync(at('query'), query);
          openssl('ts', '-reply', '-config', 'tsa.cnf', '-section', section, '-queryfile', 'query', '-out', 'reply');
          return readFileSync(at('reply'));
        },
        async (url) => {
          const { at: when } = await requestTimestamp(url, entry, { trust: readFileSync(at('root.pem'), 'utf8') });
          assert.ok(Math.abs(Date.parse(when) - Date.now()) < 120_000);
        },
      );
  } finally {
    rmSync(folder, { recursive: true });
  }
});

const configuration = `
[req]
distinguished_name = name
x509_extensions = root
[name]
[root]
basicConstraints = critical, CA:true
keyUsage = critical, keyCertSign, cRLSign
subjectKeyIdentifier = hash
[purpose]
extendedKeyUsage = critical, timeStamping
keyUsage = critical, digitalSignature
${['sha1', 'sha256', 'sha512']
  .map(
    (hash) => `
[by_${hash}]
serial = serial
crypto_device = builtin
signer_cert = tsa.pem
certs = root.pem
signer_key = tsa.key
signer_digest = sha256
default_policy = 1.2.3.4
digests = sha256
accuracy = secs:1
ess_cert_id_chain = yes
ess_cert_id_alg = ${hash}
`,
  )
  .join('')}`;
