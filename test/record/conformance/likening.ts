/** Who else published it, and what an address said before. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Record } from '#record';
import { receive } from '../received.ts';
import { documents, type Kind, open, recordsOf } from '../record-under-test.ts';
import { documentOf, manyReports, type Told } from '../some-reports.ts';

const original: Told = {
  id: 'original',
  publisher: 'sana',
  published: '2024-12-01',
  title: 'انهيار مبنى',
  text: 'أعلنت فرق الإنقاذ أنها انتشلت جثامين سبعة أشخاص من تحت أنقاض مبنى سكني انهار صباح السبت في حي الميسر شرقي حلب. وأضافت أن البحث مستمر.',
};
const likes: readonly Told[] = [
  { ...original, id: 'verbatim', publisher: 'enab-baladi', published: '2024-12-02' },
  { ...original, id: 'edited', publisher: null, text: original.text.replace('سبعة أشخاص', 'تسعة أشخاص') },
  {
    ...original,
    id: 'within',
    publisher: null,
    text: `نشرة الأخبار. ${'توقعت الأرصاد هطول أمطار غزيرة على الساحل. '.repeat(3)}${original.text}`,
  },
];

export function likeningTests(kind: Kind): void {
  const withRecord = recordsOf(kind);
  const keyOf = async (record: Record, id: string): Promise<string> =>
    (await record.reports({ limit: 1000 })).rows.find((report) => report.id === id)?.key ?? assert.fail(`no report ${id}`);
  const alikeTo = async (record: Record, id: string) => {
    const names = new Map((await record.reports({ limit: 1000 })).rows.map((report) => [report.key, report.id]));
    return (await record.alike(await keyOf(record, id))).map((each) => ({ id: names.get(each.key), ...each }));
  };

  test(
    'reprints, edits and longer texts that hold a report are told with it, and nothing else is',
    withRecord(async (record) => {
      await record.add(
        [original, ...likes, ...manyReports(30)].map((told) => documentOf(told)),
        { what: 'x' },
      );
      const alike = await alikeTo(record, 'original');
      assert.deepEqual(new Set(alike.map(({ id }) => id)), new Set(['verbatim', 'edited', 'within']));
      const [first] = alike;
      assert.deepEqual(
        [first?.id, first?.similarity, first?.publisher, first?.published, first?.title],
        ['verbatim', 1, 'enab-baladi', '2024-12-02', original.title],
      );
      const within = alike.find(({ id }) => id === 'within');
      assert.ok(within && within.similarity < 0.7 && within.contained > 0.9);
      for (const { id } of alike) assert.ok((await alikeTo(record, id ?? '')).some((each) => each.id === 'original'));
      assert.deepEqual(await record.alike('r0'), []);
    }),
  );

  test(
    'a copy of the record finds the same, reading anew changes nothing, and what is erased is not found',
    withRecord(async (record) => {
      await record.add([...documents(), ...[original, ...likes].map((told) => documentOf(told))], { what: 'x' });
      await record.add([documentOf(original, '9.0.0')], { what: 'x' });
      const key = await keyOf(record, 'original');
      const copy = await open(await kind.fresh());
      await copy.load(record.dump());
      assert.equal((await copy.alike(key)).length, 3);
      assert.deepEqual(await copy.alike(key), await record.alike(key));
      await copy.close();
      await record.erase(await keyOf(record, 'within'), { by: 'a keeper', reason: 'a court' });
      assert.deepEqual(new Set((await alikeTo(record, 'original')).map(({ id }) => id)), new Set(['verbatim', 'edited']));
    }),
  );

  test(
    'nothing is kept of where erased texts met',
    withRecord(async (record, url) => {
      await record.add(documents(), { what: 'x' });
      const [before] = await kind.ask(url, 'select count(*) as n from sketches');
      await record.add([documentOf(original)], { what: 'x' });
      await record.erase(await keyOf(record, 'original'), { by: 'a keeper', reason: 'a court' });
      assert.deepEqual(await kind.ask(url, 'select count(*) as n from sketches'), [before]);
    }),
  );

  test(
    'every text that an address had is told, the oldest first, and which it had last',
    withRecord(async (record, url) => {
      const address = 'https://example.org/news/1';
      const versions = ['قتل اثنان في غارة على مدينة إدلب.', 'قتل ثلاثة في غارة على مدينة إدلب.', 'قتل خمسة في غارة على مدينة إدلب.'];
      const read = versions.map((text, i) => {
        const document = documentOf({ ...original, id: `version-${i}`, text });
        return { ...document, report: { ...document.report, url: i === 2 ? null : address } };
      });
      for (const document of [...read].reverse()) await record.add([document], { what: 'x' });
      const keys = await Promise.all(versions.map((_, i) => keyOf(record, `version-${i}`)));
      const items = keys.map((report, i) => ({
        id: `x${i}`,
        bytes: `page ${i}`,
        url: address,
        report,
        at: `2026-01-0${i + 1}T00:00:00.000Z`,
      }));
      const told = async () => (await record.versions(address)).map(({ key, current }) => [keys.indexOf(key), current]);
      assert.deepEqual(await told(), [
        [1, false],
        [0, true],
      ]);
      await receive(kind, url, items);
      assert.deepEqual(await told(), [
        [0, false],
        [1, false],
        [2, true],
      ]);
      await kind.run(url, `insert into fetches (url, kind, failures, item) values ('${address}', 'page', 0, 'x1')`);
      assert.deepEqual(await told(), [
        [0, false],
        [1, true],
        [2, false],
      ]);
      await record.erase('x1', { by: 'a keeper', reason: 'a court' });
      assert.deepEqual(await told(), [
        [0, false],
        [2, true],
      ]);
      assert.deepEqual(await record.versions('https://example.org/nowhere'), []);
    }),
  );
}
