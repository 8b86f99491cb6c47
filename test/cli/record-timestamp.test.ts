/** `riwaya timestamp` has the head of the log stamped by an authority; `riwaya verify` checks what it said. */
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import { makeAuthority } from '../timestamp/authority.ts';
import { freshRecord } from './record.ts';
import { scratch } from './run.ts';

const put = scratch();

test('the head is stamped, checked, and believed only where its authority is', async (context) => {
  const authority = await makeAuthority();
  const server = createServer(async (request, response) => {
    const parts: Uint8Array[] = [];
    for await (const part of request) parts.push(part as Uint8Array);
    response.end(await authority.answer(Buffer.concat(parts)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  context.after(() => server.close());
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/tsr`;
  const { run } = freshRecord();
  await run(['add', put('a.txt', 'قصف الطيران بلدة سرمين أمس.')]);
  const none = await run(['timestamp'], { env: { RIWAYA_TSA: '' } });
  assert.deepEqual([none.status, none.out], [2, '']);
  assert.match(none.err, /no authority is named/);
  const stamped = (await run(['timestamp', '--authority', url])).json();
  assert.equal(stamped.hash, ((await run(['verify'])).json().head as { hash: string }).hash);
  const trusted = await run(['verify', '--trust', put('ca.pem', authority.root)]);
  assert.deepEqual(trusted.json().faults, []);
  const other = await run(['verify', '--trust', put('other.pem', (await makeAuthority()).root)]);
  assert.equal(other.status, 2);
  assert.deepEqual(
    (other.json().faults as { what: string }[]).map(({ what }) => what),
    ['timestamp'],
  );
});
