/** A timestamp vouches for one entry at one time: whatever of it or of the entry is altered is found. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type Authority, makeAuthority, stampedAt } from '../../../../test/timestamp/authority.ts';
import { migrate } from '../../migrate.ts';
import { openSqlite } from '../../sqlite/open-sqlite.ts';
import type { Store } from '../../store.ts';
import { checkTimestamps } from './check-timestamps.ts';
import { timestampQuery } from './timestamp-query.ts';
import { readTimestampReply } from './timestamp-reply.ts';

const hash = 'ab'.repeat(32);
const authority = 'https://example.org/tsr';
let authorityOfTest: Authority;
let store: Store;

before(async () => {
  authorityOfTest = await makeAuthority();
  store = openSqlite(':memory:');
  await migrate(store, true);
  const entry = { seq: 1, at: '', kind: 'began', subject: '', actor: '', digest: '', detail: null, prev: '', hash };
  await store.db.insertInto('log').values(entry).execute();
  const { query, nonce } = timestampQuery(hash);
  const { token, at } = await readTimestampReply(await authorityOfTest.answer(query), { hash, nonce });
  await store.db.insertInto('timestamps').values({ seq: 1, authority, at, token }).execute();
});
after(() => store.close());

const check = async (trust?: string): Promise<string[]> =>
  (await checkTimestamps({ store }, store.db, trust)).map(({ message }) => message);

test('one that holds is no fault, whoever is trusted', async () => {
  assert.deepEqual(await check(), []);
  assert.deepEqual(await check(authorityOfTest.root), []);
  assert.match((await check((await makeAuthority()).root))[0] ?? '', /entry 1 by https:\/\/example\.org\/tsr: .*nobody who is trusted/);
});

const altered: readonly (readonly [what: string, change: () => Promise<unknown>, says: RegExp])[] = [
  [
    'the entry',
    () =>
      store.db
        .updateTable('log')
        .set({ hash: 'cd'.repeat(32) })
        .execute(),
    /is of another hash/,
  ],
  ['the entry, taken away', () => store.db.deleteFrom('log').execute(), /no such entry/],
  [
    'the time',
    () => store.db.updateTable('timestamps').set({ at: '2020-01-01T00:00:00.000Z' }).execute(),
    new RegExp(`it is of ${stampedAt}`),
  ],
  ['a byte of the token', flipByte, /signature|cannot be read|another hash/],
  [
    'the whole token',
    () =>
      store.db
        .updateTable('timestamps')
        .set({ token: new Uint8Array(9) })
        .execute(),
    /cannot be read/,
  ],
];
for (const [what, change, says] of altered)
  test(`altered: ${what}`, async () => {
    const [log, timestamps] = [
      await store.db.selectFrom('log').selectAll().execute(),
      await store.db.selectFrom('timestamps').selectAll().execute(),
    ];
    await change();
    const [message = '', ...others] = await check();
    assert.match(message, says);
    assert.deepEqual(others, []);
    await store.db.deleteFrom('log').execute();
    await store.db.deleteFrom('timestamps').execute();
    await store.db.insertInto('log').values(log).execute();
    await store.db.insertInto('timestamps').values(timestamps).execute();
  });

/** Turns one bit within the hash that was stamped. */
async function flipByte(): Promise<void> {
  const { token } = await store.db.selectFrom('timestamps').select('token').executeTakeFirstOrThrow();
  const bytes = Buffer.from(token);
  const at = bytes.indexOf(Buffer.from(hash, 'hex'));
  assert.ok(at > 0);
  bytes[at] = (bytes[at] as number) ^ 1;
  await store.db.updateTable('timestamps').set({ token: bytes }).execute();
}

test('no altered byte makes the check itself fail, and what goes unnoticed is what nobody signed, as the copy of the root', async () => {
  let unnoticed = 0;
  let all = 0;
  const { token } = await store.db.selectFrom('timestamps').select('token').executeTakeFirstOrThrow();
  for (let i = 0; i < token.length; i += 19) {
    const bytes = Uint8Array.from(token);
    bytes[i] = (bytes[i] as number) ^ 0x10;
    await store.db.updateTable('timestamps').set({ token: bytes }).execute();
    const faults = await checkTimestamps({ store }, store.db, authorityOfTest.root);
    assert.ok(faults.length <= 1);
    unnoticed += faults.length === 0 ? 1 : 0;
    all++;
  }
  await store.db.updateTable('timestamps').set({ token }).execute();
  assert.ok(unnoticed < all / 3, `${unnoticed} of ${all}`);
});
