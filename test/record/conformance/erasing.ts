/** What was erased is gone from rows and files, what is left stands as if it had never been, and the log says that it was. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Record } from '#record';
import { packed, receive, sha256 } from '../received.ts';
import { documents, dumped, eventsOf, fault, firstClaim, type Kind, open, readAs, recordsOf } from '../record-under-test.ts';
import { documentOf, hama, manyReports, strikes, type Told, unread } from '../some-reports.ts';

const about = { by: 'a keeper', reason: 'a person at risk' };

/** Told by somebody whose name no other report has. */
const secret: Told = {
  id: 'testimony-of-zumurrud.txt',
  publisher: 'enab-baladi',
  published: '2024-12-01',
  title: 'شهادة زمرذان الخاصة',
  text: 'قالت زمرذان الصفراوي إن ثلاثة مدنيين قتلوا في غارة روسية على مدينة إدلب أمس السبت.',
};
const word = 'زمرذان';

const keyOf = async (record: Record, id: string): Promise<string> =>
  (await record.reports({ limit: 1000 })).rows.find((report) => report.id === id)?.key ?? assert.fail(`no report ${id}`);

const claimsOf = async (record: Record): Promise<string[]> => {
  const keys: string[] = [];
  for await (const told of record.allClaims()) keys.push(told.key);
  return keys;
};

export function erasingTests(kind: Kind): void {
  const withRecord = recordsOf(kind);
  const held = (url: string, texts: readonly (string | Uint8Array)[]) =>
    kind.held(
      url,
      texts.map((each) => Buffer.from(each)),
    );

  test(
    'nothing of it is left in the rows or the files, and the rest stands as if it had never been there',
    withRecord(async (record, url) => {
      await record.add(documents(), { what: 'others' });
      const before = await eventsOf(record);
      await record.add([documentOf(secret)], { what: secret.id });
      const key = await keyOf(record, secret.id);
      const [, second] = (await record.claims(await claimsOf(record))).map(({ anchor }) => anchor);
      await record.correct(await firstClaim(record, secret.id), 'tolls.killed', 77_123, 'a reader', 'زمرذان قالت ذلك');
      await record.add([readAs(documentOf(secret), '9.0.0', (claims) => claims.map((c) => ({ ...c, confidence: 0.2 })))], {
        what: secret.id,
      });
      const anchor = (await record.claims([await firstClaim(record, secret.id)]))[0]?.anchor ?? '';
      await record.judge({ kind: 'apart', left: [anchor], right: [second ?? ''], by: 'a reader', reason: null });
      await receive(kind, url, [
        { id: 'x1', bytes: `<p>${secret.text}</p>`, name: secret.id, url: 'https://example.org/zumurrud', report: key },
      ]);
      const traces = [word, 'zumurrud', '77123', packed(`<p>${secret.text}</p>`)];
      assert.equal((await held(url, traces)).length, traces.length);

      const erasure = await record.erase('x1', about);
      assert.deepEqual([erasure.items, erasure.reports], [['x1'], [key]]);
      assert.deepEqual((await held(url, traces)).map(String), []);
      assert.deepEqual(await eventsOf(record), before);
      assert.equal(await record.report(key), null);
      assert.equal(await record.diff(key), null);
      assert.deepEqual((await record.search(word)).rows, []);
      assert.deepEqual(await record.corrections(), []);
      assert.equal((await record.judgements()).length, 1);
      for (const { id } of before) assert.ok((await record.event(id))?.event);
      await record.add(
        manyReports(6).map((told) => documentOf(told)),
        { what: 'more' },
      );
    }),
  );

  test(
    'the tombstone is chained, vouches for what went, when, by whom and why, and stands once',
    withRecord(async (record, url) => {
      await record.add([documentOf(secret)], { what: 'x' });
      const key = await keyOf(record, secret.id);
      await receive(kind, url, [{ id: 'x1', bytes: 'the page', name: secret.id, report: key }]);
      await assert.rejects(record.erase('x1', { by: 'a keeper', reason: ' ' }), fault('bad-value'));
      await assert.rejects(record.erase('x1', { by: '', reason: 'a court' }), fault('bad-value'));
      await assert.rejects(record.erase('x2', about), fault('unknown-id'));
      assert.deepEqual(await record.erasable('x1'), { items: ['x1'], reports: [key] });
      const erasure = await record.erase('x1', about);
      for (const id of ['x1', key]) assert.deepEqual(await record.erase(id, { by: 'another', reason: 'again' }), erasure);

      const entries = await kind.ask(url, "select * from log where kind = 'erased'");
      assert.equal(entries.length, 1);
      const { subject, actor, at, digest, detail } = entries[0] ?? {};
      assert.deepEqual([subject, actor, at], ['x1', about.by, erasure.at]);
      const vouched = { at, by: about.by, item: 'x1', reason: about.reason, sha256: sha256('the page'), size: 8 };
      assert.equal(digest, sha256(JSON.stringify(vouched)));
      assert.deepEqual(JSON.parse(`${detail}`), { asked: 'x1', reason: about.reason, report: key, sha256: sha256('the page'), size: 8 });
    }),
  );

  test(
    'what has the same bytes or the same text goes too, and of a container the bytes alone',
    withRecord(async (record, url) => {
      const again = { ...secret, id: 'reprint', publisher: 'sana' };
      const [hama1, hama2] = hama as [Told, Told];
      await record.add([...documents(), documentOf(secret), documentOf(again)], { what: 'x' });
      const [key, reprint] = [await keyOf(record, secret.id), await keyOf(record, 'reprint')];
      await receive(kind, url, [
        { id: 'x-outer', bytes: 'an archive of archives', name: 'outer.zip' },
        { id: 'x-zip', bytes: 'an archive', name: 'testimonies.zip', within: 'x-outer' },
        { id: 'x-zip-again', bytes: 'an archive', name: 'another name.zip' },
        { id: 'x-page', bytes: 'a page', name: 'page', within: 'x-zip', report: key },
        { id: 'x-same', bytes: 'a page', name: 'the page again', report: key },
        { id: 'x-picture', bytes: 'a picture', name: 'picture', within: 'x-page' },
        { id: 'x-reprint', bytes: 'a reprint', name: 'reprint', report: reprint },
        { id: 'x-beside', bytes: hama1.text, name: 'beside', within: 'x-zip', report: await keyOf(record, 'hama-1') },
        { id: 'x-other', bytes: hama2.text, name: 'other', report: await keyOf(record, 'hama-2') },
      ]);
      const gone = ['x-page', 'x-picture', 'x-reprint', 'x-same', 'x-outer', 'x-zip', 'x-zip-again'];
      assert.deepEqual(await record.erasable(key), { items: gone, reports: [key, reprint].sort() });
      const erasure = await record.erase(key, about);
      assert.deepEqual(erasure, { items: gone, reports: [key, reprint].sort(), at: erasure.at });
      assert.deepEqual(await record.erase('x-same', about), erasure);
      const left = await kind.ask(url, 'select id, name, sha256, size, received, erased_at from items order by id');
      for (const { id, name, received, erased_at } of left) {
        const isGone = gone.includes(`${id}`);
        assert.deepEqual([name === null, received === '{}', erased_at === erasure.at], [isGone, isGone, isGone], `${id}`);
      }
      assert.equal(left.find(({ id }) => id === 'x-page')?.sha256, sha256('a page'));
      const bytes = (await kind.ask(url, 'select sha256 from blobs')).map((row) => row.sha256);
      assert.deepEqual(new Set(bytes), new Set([sha256(hama1.text), sha256(hama2.text)]));
      assert.deepEqual(new Set((await record.reports()).rows.map(({ id }) => id)), new Set([...strikes, ...hama].map(({ id }) => id)));
      assert.deepEqual(await held(url, [word]), []);

      const archive = await record.erase('x-zip', { by: 'a court', reason: 'all of it' });
      assert.deepEqual(archive.reports, [await keyOf(record, 'hama-1').catch(() => archive.reports[0])]);
      assert.deepEqual(archive.items.toSorted(), ['x-beside', 'x-zip']);
      assert.deepEqual(await record.erase('x-beside', about), archive);
      assert.deepEqual(await record.erase('x-page', about), erasure);
    }),
  );

  test(
    'its text is not taken in again, a report that could not be read goes with its reason, and a copy is equal',
    withRecord(async (record, url) => {
      await record.add([...documents(), documentOf(secret), unread('broken')], { what: 'x' });
      await receive(kind, url, [{ id: 'x1', bytes: 'no text', name: 'broken', problem: { code: 'empty', message: 'broken is empty' } }]);
      const key = await keyOf(record, secret.id);
      await record.erase(key, about);
      const elsewhere = documentOf({ ...secret, id: 'elsewhere', publisher: null });
      const [refused, taken] = await record.add([elsewhere, documentOf({ ...secret, text: `${secret.text} وأضافت المزيد.` })], {
        what: 'y',
      });
      assert.deepEqual([refused?.outcome, refused?.key, taken?.outcome], ['erased', null, 'added']);
      await record.erase('x1', about);
      assert.deepEqual(
        (await record.reports()).rows.filter(({ error }) => error !== null),
        [],
      );
      const copy = await open(await kind.fresh());
      await copy.load(record.dump());
      assert.deepEqual(await dumped(copy), await dumped(record));
      assert.equal((await copy.add([elsewhere], { what: 'x' }))[0]?.outcome, 'erased');
      await copy.close();
    }),
  );

  test(
    'nothing is gone where the erasing fails',
    withRecord(async (record, url) => {
      await record.add(documents(), { what: 'x' });
      const before = await dumped(record);
      await kind.run(url, 'alter table log rename to elsewhere');
      await assert.rejects(record.erase(await keyOf(record, 'strike-1'), about));
      await kind.run(url, 'alter table elsewhere rename to log');
      assert.deepEqual(await dumped(record), before);
    }),
  );

  test(
    'it waits for a reader of another process, and says so where that stays',
    withRecord(async (record, url) => {
      await record.add(documents(), { what: 'x' });
      const other = await open(url);
      const reading = other.allClaims()[Symbol.asyncIterator]();
      await reading.next();
      const erasing = record.erase(await keyOf(record, 'strike-1'), about);
      await new Promise((resolve) => setTimeout(resolve, 300));
      await reading.return?.();
      assert.equal((await erasing).reports.length, 1);
      assert.deepEqual(await held(url, [strikes[0]?.text ?? '']), []);
      await other.close();
    }),
  );

  test(
    'timestamps of entries of the log are kept, byte by byte, one of an authority for an entry',
    withRecord(async (record) => {
      await record.add(documents(), { what: 'x' });
      const first = { seq: 1, authority: 'https://example.org/tsr', at: '2026-03-01T12:00:00.000Z', token: Uint8Array.of(0, 1, 128, 255) };
      await assert.rejects(record.keepTimestamp({ ...first, seq: 99 }), fault('unknown-id'));
      await record.erase(await keyOf(record, 'hama-1'), about);
      const later = { ...first, at: '2026-03-02T12:00:00.000Z', token: Uint8Array.of(7) };
      const other = { ...first, authority: 'https://example.com/tsr' };
      for (const timestamp of [first, other, later]) await record.keepTimestamp(timestamp);
      assert.deepEqual(await record.timestamps(), [other, later]);
    }),
  );
}
