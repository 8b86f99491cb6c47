/** What was altered behind the record's back is found and named, and nothing else is. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import type { Record } from '#record';
import { literal, restoring, tablesOf } from '../behind-the-back.ts';
import { documents, eventsWith, firstClaim, type Kind, open, recordsOf } from '../record-under-test.ts';
import { bytesIn, chunked, faultsOf, keepOne, receiptOf } from '../some-receipts.ts';
import { type Expected, fill, flipped, type Tampering, tamperings } from './tamperings.ts';

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** JSON with its keys in order, for objects as flat as an entry of the log. */
const inOrder = (value: object): string => JSON.stringify(Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))));

export function verifyingTests(kind: Kind): void {
  const withRecord = recordsOf(kind);

  test(
    'whatever is altered is found and named, and made right again is right',
    withRecord(async (record, url) => {
      const made = await fill(record);
      const was = await tablesOf(record);
      const bytes = was.get('blob_parts') ?? [];
      const altered = bytes.map(
        ({ sha256, part, data }): Tampering => [
          `a byte of ${sha256}, part ${part}`,
          'blob_parts',
          () => [`update blob_parts set data = ${literal(kind, flipped(`${data}`), true)} where sha256 = '${sha256}' and part = ${part}`],
          (sha256 === made.large ? ['archive'] : ['page', 'same']).map((name): Expected => ['bytes', name, null, /their SHA-256 is/]),
        ],
      );
      assert.equal(altered.length, 4);
      assert.deepEqual(await faultsOf(record), []);
      let restore: readonly string[] = [];
      for (const [name, table, sql, faults] of [...altered, ...tamperings]) {
        await kind.run(url, [...restore, ...sql(made)].join(';\n'));
        restore = restoring(kind, table, was.get(table) ?? []);
        const found = (await faultsOf(record)).map(({ what, subject, seq, message }) => ({ what, subject, seq, message }));
        const byName = (a: { subject: string; what: string }, b: { subject: string; what: string }): number =>
          `${a.what}${a.subject}` < `${b.what}${b.subject}` ? -1 : 1;
        const expected = faults.map(([what, subject, seq, says]) => ({ what, subject: made[subject] ?? subject, seq, says }));
        assert.deepEqual(
          [...found].sort(byName).map(({ what, subject, seq }) => ({ what, subject, seq })),
          [...expected].sort(byName).map(({ what, subject, seq }) => ({ what, subject, seq })),
          `${name}: ${JSON.stringify(found, null, 1)}`,
        );
        for (const { subject, what, says } of expected)
          assert.ok(
            found.some((each) => each.subject === subject && each.what === what && says.test(each.message)),
            `${name}: ${says} in ${JSON.stringify(found)}`,
          );
      }
      await kind.run(url, restore.join(';\n'));
      assert.deepEqual(await faultsOf(record), []);
      assert.deepEqual(await tablesOf(record), was);
    }),
  );

  test(
    'an entry made anew with a hash that fits is found by the one behind it; a log cut at its end, by its head alone',
    withRecord(async (record, url) => {
      for (const text of ['one', 'two', 'three']) await keepOne(record, receiptOf(text));
      const { rows } = await record.log();
      const head = await record.head();
      assert.deepEqual(head, rows.at(-1));
      for (const { seq, at, kind, subject, actor, digest, detail, prev, hash } of rows)
        assert.equal(
          hashOf(
            prev +
              hashOf(
                seq === 1
                  ? `{"actor":"${actor}","at":"${at}","detail":{"corrections":[],"judgements":[],"readings":0},"digest":"${digest}","kind":"began","seq":1,"subject":"log"}`
                  : inOrder({ seq, at, kind, subject, actor, digest, detail }),
              ),
          ),
          hash,
          `entry ${seq}`,
        );
      const [, , third] = rows;
      assert.ok(third);
      const { prev, hash: _, ...said } = { ...third, actor: 'somebody else' };
      await kind.run(url, `update log set actor = 'somebody else', hash = '${hashOf(prev + hashOf(inOrder(said)))}' where seq = 3`);
      assert.deepEqual(
        (await faultsOf(record)).map(({ what, seq, message }) => [what, seq, /does not follow from entry 3/.test(message)]),
        [['log', 4, true]],
      );
      await kind.run(url, 'delete from log where seq >= 3');
      await kind.run(url, `delete from items where id in ('${third.subject}', '${rows[3]?.subject}')`);
      const cut = await record.verify();
      assert.deepEqual([cut.faults, cut.head?.seq, cut.entries, cut.items], [[], 2, 2, 1]);
    }),
  );

  test(
    'what people said before there was a log is vouched for by its first entry',
    withRecord(async (record, url) => {
      await record.add(documents(), { what: 'x' });
      const key = await firstClaim(record, 'strike-1');
      const [left, right] = await record.claims([key, await firstClaim(record, 'strike-2')]);
      for (const reason of ['two strikes', 'a mistake'])
        await record.judge({ kind: 'apart', left: [left?.anchor ?? ''], right: [right?.anchor ?? ''], by: 'a reader', reason });
      const [judgement, back] = await record.judgements();
      assert.ok(judgement && back);
      await record.unjudge(back.id, 'another reader');
      for (const killed of [5, 6]) await record.correct(key, 'tolls.killed', killed, 'a reader', null);
      const [first] = await record.corrections();
      assert.ok(first);
      await kind.run(url, 'delete from log');
      assert.equal(await record.head(), null);
      assert.deepEqual(await faultsOf(record), []);
      await keepOne(record, receiptOf('the first item'));
      assert.deepEqual(await faultsOf(record), []);
      await record.unjudge(judgement.id, 'a reader');
      await record.correct(key, 'tolls.killed', 7, 'a reader', null);
      assert.deepEqual(await faultsOf(record), []);
      const was = await tablesOf(record);
      for (const [table, column] of [
        ['judgements', 'judged_by'],
        ['corrections', 'corrected_by'],
      ] as const) {
        const id: string = table === 'judgements' ? back.id : first.id;
        for (const sql of [
          `update ${table} set ${column} = 'somebody else' where id = '${id}'`,
          `delete from ${table} where id = '${id}'`,
        ]) {
          await kind.run(url, sql);
          assert.deepEqual(
            (await faultsOf(record)).map(({ what, subject, seq }) => [what, subject, seq]),
            [[table.slice(0, -1), id, 1]],
            sql,
          );
          await kind.run(url, restoring(kind, table, was.get(table) ?? []).join(';\n'));
        }
      }
      await kind.run(url, `insert into readings select report, 9, engine, knowledge, at, superseded_at, document from readings`);
      assert.ok((await faultsOf(record)).every(({ what, message }) => what === 'report' && /no entry of the log/.test(message)));
      assert.ok((await faultsOf(record)).length > 0);
    }),
  );

  test(
    'erased bytes that come back are refused, and what holds them lets them go',
    withRecord(async (record, url) => {
      const archive = receiptOf('an archive of two pages', { name: 'a.zip' });
      const { id: within } = await keepOne(record, archive);
      const secret = receiptOf('a name', { within, name: '1.html' });
      const { id } = await keepOne(record, secret);
      const sha256 = hashOf('a name');
      const entry = await eraseBare(kind, url, record, id, sha256);
      assert.deepEqual(await faultsOf(record), []);
      const again = receiptOf('another archive with the same page', { name: 'b.zip' });
      const { id: other } = await keepOne(record, again);
      const outer = await keepOne(record, receiptOf('what held it', { name: 'outer.zip' }));
      await record.keep([{ ...again, within: outer.id, name: null }], { what: 'x' });
      const kept = await record.keep([{ ...secret, within: other }, receiptOf('a page beside it', { within: other, name: '2.html' })], {
        what: 'x',
      });
      assert.deepEqual(
        kept.map(({ outcome }) => outcome),
        ['erased', 'new'],
      );
      for (const item of [other, outer.id]) {
        const history = await record.item(item);
        assert.ok(history?.item.erased_at);
        assert.deepEqual([history.item.name, history.log.at(-1)?.kind], [null, 'erased']);
        await assert.rejects(bytesIn(record.bytesOf(history.item.sha256)), /were erased/);
      }
      assert.equal((await keepOne(record, again)).outcome, 'erased');
      assert.deepEqual(await record.keepBytes(() => chunked(Buffer.from('a name'))), { sha256, size: 6 });
      await assert.rejects(bytesIn(record.bytesOf(sha256)), /were erased/);
      const [read] = await record.add(documents().slice(0, 1), { what: 'x', items: [id] });
      assert.deepEqual([read?.outcome, read?.reason], ['erased', `its item ${id} was erased`]);
      assert.deepEqual(await eventsWith(record, 'strike-1'), []);
      const done = await record.verify();
      assert.deepEqual([done.faults, done.erased], [[], 3]);
      await kind.run(url, `update items set sha256 = '${'0'.repeat(64)}' where id = '${id}'`);
      assert.deepEqual(
        (await faultsOf(record)).map(({ what, subject, seq }) => [what, subject, seq]),
        [['item', id, entry]],
      );
    }),
  );

  test(
    'a copy in another store holds the same, chain and bytes',
    withRecord(async (record) => {
      await fill(record);
      const copy = await open(await kind.fresh());
      await copy.load(record.dump());
      assert.deepEqual(await tablesOf(copy), await tablesOf(record));
      assert.deepEqual(await copy.verify(), await record.verify());
      const [first] = (await record.items({ url: 'https://example.org/1' })).rows;
      assert.equal(`${await bytesIn(copy.bytesOf(first?.sha256 ?? ''))}`, 'a page of Sarmin');
      await keepOne(copy, receiptOf('one more'));
      assert.deepEqual(await faultsOf(copy), []);
      await copy.close();
    }),
  );
}

/** An item as an erasure leaves it: no bytes, no facts, and an entry of the log that says so. The number of that entry. */
async function eraseBare(kind: Kind, url: string, record: Record, id: string, sha256: string): Promise<number> {
  const head = (await record.head()) ?? assert.fail();
  const detail = { reason: 'a person at risk', sha256, size: 6 };
  const said = { actor: 'a reader', at: 'then', detail, digest: '0'.repeat(64), kind: 'erased', seq: head.seq + 1, subject: id };
  const hash = hashOf(head.hash + hashOf(inOrder(said)));
  for (const table of ['blobs', 'blob_parts']) await kind.run(url, `delete from ${table} where sha256 = '${sha256}'`);
  await kind.run(url, `update items set name = null, url = null, received = '{}', findings = '{}', erased_at = 'then' where id = '${id}'`);
  await kind.run(
    url,
    `insert into log (seq, at, kind, subject, actor, digest, detail, prev, hash) values
      (${said.seq}, 'then', 'erased', '${id}', 'a reader', '${said.digest}', '${JSON.stringify(detail)}', '${head.hash}', '${hash}')`,
  );
  return said.seq;
}
