/** What came in, with its bytes: once, whole, and as it was. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Receipt, Record } from '#record';
import { documents, dumped, fault, type Kind, open, recordsOf } from '../record-under-test.ts';
import { bytesIn, chunked, faultsOf, keepOne, noise, receiptOf } from '../some-receipts.ts';
import { unread } from '../some-reports.ts';

const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const about = { what: 'a test' };

export function keepingTests(kind: Kind): void {
  const withRecord = recordsOf(kind);

  test(
    'an item is kept with its bytes and facts, and the same again changes nothing',
    withRecord(async (record) => {
      const receipt = receiptOf('قتل أربعة مدنيين في سرمين', { name: 'سرمين.html', url: 'https://example.org/1', findings: { dates: [] } });
      const kept = await keepOne(record, receipt);
      assert.equal(kept.outcome, 'new');
      const before = await dumped(record);
      assert.deepEqual(await keepOne(record, { ...receipt, received: { status: 304 }, name: 'another name.html' }), {
        ...kept,
        outcome: 'known',
      });
      assert.deepEqual(await dumped(record), before);
      const history = await record.item(kept.id);
      const bytes = receipt.bytes as Uint8Array;
      assert.deepEqual(history?.item, {
        id: kept.id,
        sha256: sha256Of(bytes),
        size: bytes.length,
        kind: 'html',
        name: 'سرمين.html',
        url: 'https://example.org/1',
        within: null,
        received_at: '2026-01-01T00:00:00.000Z',
        tool: history?.item.tool,
        received: receipt.received,
        findings: { dates: [] },
        problem: null,
        report: null,
        erased_at: null,
      });
      assert.match(history?.item.tool ?? '', /^riwaya\/\d/);
      assert.deepEqual(
        history?.log.map(({ seq, kind, actor }) => [seq, kind, actor]),
        [[2, 'received', history.item.tool]],
      );
      assert.deepEqual(await bytesIn(record.bytesOf(sha256Of(bytes))), bytes);
      assert.equal(await record.item('x0'), null);
    }),
  );

  test(
    'bytes of every length come out as they went in',
    withRecord(async (record) => {
      const part = 1 << 20;
      const lengths = [0, 1, 1500, part - 1, part, part + 1, 3 * part + 17];
      for (const bytes of [...lengths.map((length) => noise(length)), ...lengths.map((length) => Buffer.alloc(length, 'سلام '))]) {
        const inMemory = await keepOne(
          record,
          receiptOf('', { bytes, name: 'in memory', within: null, url: `https://example.org/${bytes.length}` }),
        );
        assert.deepEqual(await record.keepBytes(() => chunked(bytes)), { sha256: sha256Of(bytes), size: bytes.length });
        const { item } = (await record.item(inMemory.id)) ?? assert.fail();
        assert.ok((await bytesIn(record.bytesOf(item.sha256))).equals(bytes), `${bytes.length} bytes`);
      }
      const streamed = noise(2 * part + 5, 7);
      const bytes = await record.keepBytes(() => chunked(streamed));
      const { outcome } = await keepOne(record, receiptOf('', { bytes, kind: 'zip' }));
      assert.equal(outcome, 'new');
      assert.ok((await bytesIn(record.bytesOf(bytes.sha256))).equals(streamed));
      assert.deepEqual(await faultsOf(record), []);
    }),
  );

  test(
    'bytes that change while they are read are not kept, nor are those of a source that breaks',
    withRecord(async (record) => {
      const first = noise(3 << 20);
      const other = Buffer.from(first);
      other[(5 << 19) + 3] = 255 - (other[(5 << 19) + 3] ?? 0);
      for (const second of [other, first.subarray(0, 2 << 20), Buffer.concat([first, Buffer.from('more')])]) {
        const sources = [first, second];
        await assert.rejects(
          record.keepBytes(() => chunked(sources.shift() ?? first)),
          fault('bad-value'),
        );
      }
      const breaking = async function* () {
        yield first.subarray(0, 10);
        throw new Error('the disk is gone');
      };
      await assert.rejects(record.keepBytes(breaking), /the disk is gone/);
      await assert.rejects(bytesIn(record.bytesOf(sha256Of(first))), fault('unknown-id'));
      // What was left of the first pass is gone on with.
      const kept = await record.keepBytes(() => chunked(first));
      assert.ok((await bytesIn(record.bytesOf(kept.sha256))).equals(first));
    }),
  );

  test(
    'the same part of two containers is one item that both hold; a part needs its container, and bytes must be there',
    withRecord(async (record) => {
      const [a, b] = [await keepOne(record, receiptOf('archive a')), await keepOne(record, receiptOf('archive b'))];
      const part = (within: string): Receipt => receiptOf('a page in both', { within, name: 'pages/1.html' });
      const [one, two] = [await keepOne(record, part(b.id)), await keepOne(record, part(a.id))];
      assert.deepEqual([one.id, one.outcome, two.outcome], [two.id, 'new', 'known']);
      const history = await record.item(one.id);
      assert.deepEqual(history?.containers, [a.id, b.id].sort());
      assert.equal(history?.item.within, b.id);
      assert.equal((await record.item(a.id))?.parts, 1);
      const renamed = await keepOne(record, { ...part(a.id), name: 'pages/2.html' });
      assert.notEqual(renamed.id, one.id);
      const before = await dumped(record);
      const other = receiptOf('another');
      await assert.rejects(record.keep([other, part('x0')], about), fault('unknown-id'));
      await assert.rejects(record.keep([other, receiptOf('', { bytes: { sha256: 'f'.repeat(64), size: 3 } })], about), fault('unknown-id'));
      assert.deepEqual(await dumped(record), before, 'all or none of a call');
    }),
  );

  test(
    'items are found by what they are, in pages, and set aside with a reason',
    withRecord(async (record) => {
      const [container] = await record.keep([receiptOf('a feed', { url: 'https://example.org/feed' })], about);
      const within = container?.id ?? '';
      const entries = Array.from({ length: 25 }, (_, i) =>
        receiptOf(`entry ${i}`, { within, name: `${i}`, url: `https://example.org/${i % 5}` }),
      );
      await record.keep(entries.slice(0, 10), about);
      await record.keep([...entries.slice(10), receiptOf('a menu', { aside: { code: 'no-article', message: 'a list of links' } })], about);
      const all = (await record.items({}, { limit: 1_000 })).rows;
      assert.equal(all.length, 27);
      const paged: string[] = [];
      for (let after: string | undefined; ; ) {
        const { rows, next } = await record.items({}, after === undefined ? { limit: 4 } : { limit: 4, after });
        paged.push(...rows.map(({ id }) => id));
        if (next === null) break;
        after = next;
      }
      assert.deepEqual(
        paged,
        all.map(({ id }) => id),
      );
      const names = async (filter: Parameters<Record['items']>[0]): Promise<(string | null)[]> =>
        (await record.items(filter)).rows.map(({ name }) => name).sort();
      assert.deepEqual(await names({ url: 'https://example.org/3' }), ['13', '18', '23', '3', '8']);
      assert.equal((await names({ within })).length, 25);
      assert.deepEqual(await names({ problems: true }), ['a menu.html']);
      const [first, second] = all.filter((item) => item.within === within);
      await record.setAside([{ id: first?.id ?? '', code: 'paywall', message: 'only a beginning is shown' }]);
      assert.deepEqual(await names({ codes: ['paywall', 'empty'] }), [first?.name]);
      assert.deepEqual((await record.item(first?.id ?? ''))?.item.problem, { code: 'paywall', message: 'only a beginning is shown' });
      await assert.rejects(
        record.setAside([second, { id: 'x0' }].map((item) => ({ id: item?.id ?? '', code: 'x', message: 'x' }))),
        fault('unknown-id'),
      );
      assert.equal((await record.items({ codes: ['x'] })).rows.length, 0);
      assert.deepEqual(await names({ sha256: first?.sha256 ?? '', ids: [first?.id ?? ''] }), [first?.name]);
      assert.deepEqual(await faultsOf(record), []);
    }),
  );

  test(
    'an item is joined to the report that was read from it, or says why it could not be read',
    withRecord(async (record) => {
      const [document] = documents();
      assert.ok(document);
      const receipts = ['one', 'two', 'three'].map((name) => receiptOf(name));
      const [one, two, three] = (await record.keep(receipts, about)).map(({ id }) => id) as [string, string, string];
      const added = await record.add([document, unread('broken')], { what: 'x', items: [one, two] });
      const key = added[0]?.key;
      assert.deepEqual(
        (await record.items({ report: key ?? '' })).rows.map(({ id }) => id),
        [one],
      );
      assert.deepEqual((await record.item(two))?.item.problem, { code: 'empty', message: 'broken is empty' });
      const before = await dumped(record);
      await record.add([document], { what: 'x', items: [one] });
      assert.deepEqual(await dumped(record), before, 'the same again changes nothing');
      const [again] = await record.add([document], { what: 'x', items: [three] });
      assert.deepEqual([again?.outcome, (await record.item(three))?.item.report], ['known', key]);
      assert.equal((await keepOne(record, receiptOf('three'))).report, key);
      assert.deepEqual(
        (await record.log()).rows.map(({ kind, subject }) => [kind, subject]),
        [['began', 'log'], ...[one, two, three].map((id) => ['received', id]), ['read', one], ['read', three]],
      );
      await assert.rejects(record.add([document], { what: 'x', items: ['x0'] }), fault('unknown-id'));
      await assert.rejects(record.add([document], { what: 'x', items: [] }), fault('bad-value'));
      assert.deepEqual(await faultsOf(record), []);
    }),
  );

  test('any order and batching of the same receipts gives the same items and bytes', async () => {
    const texts = ['', 'a', 'b', 'سرمين', 'حماة', 'x'.repeat(3000)];
    const receipt = fc.record({
      text: fc.constantFrom(...texts),
      name: fc.constantFrom('1', '2', null),
      url: fc.constantFrom('https://example.org/1', null),
      isPart: fc.boolean(),
    });
    const contentOf = async (record: Record): Promise<string[]> =>
      (await dumped(record))
        .filter((row) => /^\["(items|blobs|blob_parts|holdings)"/.test(row))
        .map((row) => row.replace(/"(received_at|kept_at)":"[^"]*"/g, '').replace(/"within":("[^"]*"|null)/, ''));
    const cases = fc.tuple(fc.array(receipt, { minLength: 1, maxLength: 12 }), fc.array(fc.nat(3), { minLength: 12, maxLength: 12 }));
    await fc.assert(
      fc.asyncProperty(cases, async ([some, cuts]) => {
        const take = async (order: readonly (typeof some)[number][], isAtOnce: boolean): Promise<string[]> => {
          const record = await open(await kind.fresh());
          const { id } = await keepOne(record, receiptOf('container'));
          const receipts = order.map(({ text, name, url, isPart }) =>
            receiptOf(text, { name: isPart ? name : null, url, within: isPart ? id : null }),
          );
          const lots = isAtOnce ? [receipts] : receipts.map((each, i) => [each, ...receipts.slice(0, cuts[i])]);
          for (const lot of lots) await record.keep(lot, about);
          const content = await contentOf(record);
          assert.deepEqual(await faultsOf(record), []);
          await record.close();
          return content;
        };
        assert.deepEqual(await take([...some].reverse(), false), await take(some, true));
      }),
      { numRuns: 3 },
    );
  });

  test(
    'names and headers that no database takes as they are do not stop the rest',
    withRecord(async (record) => {
      const kept = await keepOne(
        record,
        receiptOf('odd', {
          name: 'a\0b\ud800c',
          url: 'https://example.org/\0',
          received: { ['__proto__']: 1, constructor: 'x', half: '\udc00', none: undefined, nul: '\0', 10: 1, 9: [undefined, Number.NaN] },
          aside: { code: 'bad\0', message: 'half \ud800' },
        }),
      );
      assert.equal((await record.item(kept.id))?.item.name, 'a\ufffdb\ufffdc');
      assert.equal((await keepOne(record, receiptOf('odd', { name: null, url: 'https://example.org/\0' }))).outcome, 'known');
      assert.deepEqual(await faultsOf(record), []);
    }),
  );

  test(
    'when an address was asked is written over, and what is due comes first',
    withRecord(async (record) => {
      const state = {
        kind: 'feed',
        etag: null,
        modified: null,
        checked_at: null,
        next_at: null,
        failures: 0,
        outcome: null,
        item: null,
      } as const;
      const at = (hour: number): string => `2026-01-01T${String(hour).padStart(2, '0')}:00:00.000Z`;
      await record.keepFetchStates([1, 2, 3].map((n) => ({ ...state, url: `https://example.org/${n}`, next_at: at(4 - n) })));
      await record.keepFetchStates([
        { ...state, url: 'https://example.org/2', next_at: at(9), failures: 1 },
        { ...state, url: 'https://example.org/2', next_at: at(8), failures: 2, etag: '"e"' },
        { ...state, url: 'https://example.org/4' },
      ]);
      const urls = async (filter: Parameters<Record['fetchStates']>[0]): Promise<string[]> =>
        (await record.fetchStates(filter)).map(({ url }) => url.slice(-1));
      assert.deepEqual(await urls({}), ['4', '3', '1', '2']);
      assert.deepEqual(await urls({ dueBy: at(3) }), ['3', '1']);
      assert.deepEqual(await urls({ urls: ['https://example.org/2', 'https://example.org/5'] }), ['2']);
      assert.deepEqual((await record.fetchStates({ urls: ['https://example.org/2'] }))[0], {
        ...state,
        url: 'https://example.org/2',
        next_at: at(8),
        failures: 2,
        etag: '"e"',
      });
    }),
  );
}
