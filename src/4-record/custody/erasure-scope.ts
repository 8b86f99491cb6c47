import type { Context } from '../context.ts';
import { RecordFault } from '../record-fault.ts';
import type { Queries } from '../store.ts';
import type { Tables } from '../tables.ts';

export type ErasedItem = Pick<
  Tables['items'],
  'id' | 'sha256' | 'size' | 'name' | 'url' | 'code' | 'message' | 'report' | 'import' | 'erased_at'
>;
export type ErasedReport = Pick<Tables['reports'], 'key' | 'id' | 'sha256' | 'import'>;

/** All that an erasure is of. */
export type ErasureScope = {
  /** Items whose bytes and text go. */
  readonly items: readonly ErasedItem[];
  /** Items whose bytes hold theirs: the bytes go, and what was read in their other parts stays. */
  readonly containers: readonly ErasedItem[];
  readonly reports: readonly ErasedReport[];
  /** Keys of `unread` that tell of the items. */
  readonly unread: readonly string[];
};

/**
 * What goes with an item, a report, or a report that could not be read: whatever has the same bytes or gave the same text, all parts of
 * those, and whatever contains one of them, for the bytes and the text are what endangers. What only resembles it stays. Throws
 * `RecordFault` (unknown-id).
 */
export async function erasureScope(context: Context, tx: Queries, id: string): Promise<ErasureScope> {
  const find = finders(context, tx);
  const first = { items: await find.byId([id]), reports: await find.reports([id]) };
  const unread = await find.unread(id);
  if (first.items.length + first.reports.length + unread.length === 0)
    throw new RecordFault('unknown-id', `there is no item or report "${id}"; riwaya intake and riwaya search give their ids`);
  const { items, reports } = await spread(find, first);
  const containers = (await around(find, [...items.values()])).filter((item) => !items.has(item.id));
  const told = await find.unreadOf([...items.values()]);
  return {
    items: [...items.values()].sort(byId),
    containers: containers.sort(byId),
    reports: [...reports.values()].sort((a, b) => (a.key < b.key ? -1 : 1)),
    unread: [...new Set([...unread, ...told])].sort(),
  };
}

const byId = (a: ErasedItem, b: ErasedItem): number => (a.id < b.id ? -1 : 1);

type Finders = ReturnType<typeof finders>;

/** Items and reports that have the same bytes or the same text as the first, with all parts, until there are no more. */
async function spread(find: Finders, first: { readonly items: readonly ErasedItem[]; readonly reports: readonly ErasedReport[] }) {
  const items = new Map<string, ErasedItem>();
  const reports = new Map<string, ErasedReport>();
  let { items: newItems, reports: newReports } = first;
  while (newItems.length + newReports.length > 0) {
    for (const item of newItems) items.set(item.id, item);
    for (const report of newReports) reports.set(report.key, report);
    const texts = newReports.map(({ sha256 }) => sha256);
    const read = newItems.flatMap(({ report }) => report ?? []);
    const nextReports = [...(await find.reports(read)), ...(await find.reportsOfText(texts))];
    const nextItems = [
      ...(await find.ofBytes(newItems.map(({ sha256 }) => sha256))),
      ...(await find.within(newItems.map(({ id }) => id))),
      ...(await find.readAs(newReports.map(({ key }) => key))),
    ];
    newItems = nextItems.filter(({ id }) => !items.has(id));
    newReports = nextReports.filter(({ key }) => !reports.has(key));
  }
  return { items, reports };
}

/** Every container of the items, and of those, with all items of the same bytes. */
async function around(find: Finders, items: readonly ErasedItem[]): Promise<ErasedItem[]> {
  const found = new Map<string, ErasedItem>();
  for (let fresh = await find.holding(items.map(({ id }) => id)); fresh.length > 0; ) {
    for (const item of fresh) found.set(item.id, item);
    const next = [...(await find.ofBytes(fresh.map(({ sha256 }) => sha256))), ...(await find.holding(fresh.map(({ id }) => id)))];
    fresh = next.filter(({ id }) => !found.has(id));
  }
  return [...found.values()];
}

function finders({ store }: Context, tx: Queries) {
  const items = tx.selectFrom('items').select(['id', 'sha256', 'size', 'name', 'url', 'code', 'message', 'report', 'import', 'erased_at']);
  const reports = tx.selectFrom('reports').select(['key', 'id', 'sha256', 'import']);
  const some =
    <T>(find: (values: readonly string[]) => Promise<T[]>) =>
    async (values: readonly string[]): Promise<T[]> =>
      values.length === 0 ? [] : find([...new Set(values)]);
  return {
    byId: some((ids) => items.where('id', 'in', store.among(ids)).execute()),
    ofBytes: some((shas) => items.where('sha256', 'in', store.among(shas)).execute()),
    readAs: some((keys) => items.where('report', 'in', store.among(keys)).execute()),
    within: some((ids) =>
      items.where('id', 'in', tx.selectFrom('holdings').select('item').where('container', 'in', store.among(ids))).execute(),
    ),
    holding: some((ids) =>
      items.where('id', 'in', tx.selectFrom('holdings').select('container').where('item', 'in', store.among(ids))).execute(),
    ),
    reports: some((keys) => reports.where('key', 'in', store.among(keys)).execute()),
    reportsOfText: some((shas) => reports.where('sha256', 'in', store.among(shas)).execute()),
    async unread(key: string): Promise<string[]> {
      return (await tx.selectFrom('unread').select('key').where('key', '=', key).execute()).map((row) => row.key);
    },
    unreadOf: (found: readonly ErasedItem[]) => unreadOf({ store }, tx, found),
  };
}

/** Rows of `unread` that name an item and give the reason for which the item is set aside. */
async function unreadOf({ store }: Pick<Context, 'store'>, tx: Queries, items: readonly ErasedItem[]): Promise<string[]> {
  const reasons = Map.groupBy(
    items.filter(({ message }) => message !== null),
    ({ code, message }) => `${code} ${message}`,
  );
  if (reasons.size === 0) return [];
  const messages = [...new Set(items.flatMap(({ message }) => message ?? []))];
  const rows = await tx
    .selectFrom('unread')
    .select(['key', 'id', 'code', 'message'])
    .where('message', 'in', store.among(messages))
    .execute();
  return rows
    .filter(({ id, code, message }) =>
      reasons.get(`${code} ${message}`)?.some((item) => [item.id, item.name, item.url].some((name) => name !== null && id.endsWith(name))),
    )
    .map(({ key }) => key);
}
