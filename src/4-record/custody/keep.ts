import type { Context } from '../context.ts';
import type { KeptItem, Receipt } from '../custody.ts';
import { insertRows } from '../insert-rows.ts';
import { RecordFault } from '../record-fault.ts';
import { nameOf } from '../report-key.ts';
import type { Queries } from '../store.ts';
import type { Tables } from '../tables.ts';
import { appendLog, toolOf } from './append-log.ts';
import { canonical, sha256Of, storable } from './canonical.ts';
import { dropContainers } from './drop-containers.ts';
import { itemDigest } from './vouched.ts';
import { erasedBytes, keptBlobs, writeBlobs } from './write-blobs.ts';

/** A receipt with the name it has in the record; its texts as both databases keep them. */
type Named = { readonly id: string; readonly sha256: string; readonly receipt: Receipt };

/** Keeps items with their bytes in one transaction. See `Custody.keep`. Throws `RecordFault` (unknown-id) for a container or bytes that are not there. */
export async function keep(context: Context, receipts: readonly Receipt[], what: string): Promise<KeptItem[]> {
  if (receipts.length === 0) return [];
  const named = receipts.map(name);
  const kept = await context.store.write(async (tx) => {
    const known = await knownItems(context, tx, named);
    expectContainers(known, named);
    const erased = await erasedBytes(
      context,
      tx,
      named.map(({ sha256 }) => sha256),
    );
    const outcomes = named.map(outcomeIn(known, erased));
    const fresh = named.filter((_, i) => outcomes[i]?.outcome === 'new');
    const at = context.now();
    await enterBytes(context, tx, fresh, at);
    await enterItems(context, tx, fresh, at, what);
    await insertRows(
      tx,
      'holdings',
      named.flatMap((each, i) => (outcomes[i]?.outcome === 'erased' ? [] : holding(each))),
      'pass',
    );
    const back = named.filter((_, i) => outcomes[i]?.outcome === 'erased').flatMap(({ receipt: { within } }) => within ?? []);
    if (back.length > 0) await context.store.traces.avoid(tx);
    await dropContainers(context, tx, back, at);
    return { outcomes, dropped: back.length > 0 };
  });
  if (kept.dropped) await context.store.traces.clear();
  return kept.outcomes;
}

function name(receipt: Receipt): Named {
  const text = (value: string | null): string | null => (value === null ? null : storable(value));
  const { bytes, within } = receipt;
  const sha256 = 'sha256' in bytes ? bytes.sha256 : sha256Of(bytes);
  const named = { ...receipt, kind: storable(receipt.kind), name: text(receipt.name), url: text(receipt.url) };
  const { told } = receipt.received;
  const said = told === undefined ? [] : [canonical(told)];
  return { id: nameOf('x', sha256, within === null ? null : named.name, named.url, ...said), sha256, receipt: named };
}

type KnownItem = Pick<Tables['items'], 'report' | 'erased_at' | 'code' | 'message'> & { readonly current: boolean };
type Known = ReadonlyMap<string, KnownItem>;

/** What is there already of the items and of their containers. */
async function knownItems({ store, engine }: Context, tx: Queries, named: readonly Named[]): Promise<Known> {
  const ids = new Set(named.flatMap(({ id, receipt: { within } }) => (within === null ? [id] : [id, within])));
  const rows = await tx
    .selectFrom('items')
    .leftJoin('readings', (join) => join.onRef('readings.report', '=', 'items.report').on('superseded_at', 'is', null))
    .select(['id', 'items.report', 'erased_at', 'code', 'message', 'engine', 'knowledge'])
    .where('id', 'in', store.among([...ids]))
    .execute();
  return new Map(
    rows.map(({ id, engine: version, knowledge, ...row }) => [
      id,
      { ...row, current: version === engine.version && knowledge === engine.knowledge },
    ]),
  );
}

function expectContainers(known: Known, named: readonly Named[]): void {
  const missing = named.find(({ receipt: { within } }) => within !== null && !known.has(within));
  if (missing) throw new RecordFault('unknown-id', `there is no item "${missing.receipt.within}"; keep a container before its parts`);
}

/** What comes of each receipt, in their order: the second of two alike is known. */
function outcomeIn(known: Known, erased: ReadonlySet<string>): (named: Named) => KeptItem {
  const seen = new Set<string>();
  return ({ id, sha256, receipt: { aside } }) => {
    if (erased.has(sha256)) return { id, outcome: 'erased', report: null, current: false, problem: null };
    const before = known.get(id);
    const isKnown = before !== undefined || seen.has(id);
    seen.add(id);
    const problem = before === undefined ? aside : before.code === null ? null : { code: before.code, message: before.message ?? '' };
    return { id, outcome: isKnown ? 'known' : 'new', report: before?.report ?? null, current: before?.current ?? false, problem };
  };
}

const holding = ({ id, receipt: { within } }: Named): Tables['holdings'][] => (within === null ? [] : [{ item: id, container: within }]);

/** Writes the bytes of new items, each once, and sees that those said to be kept are. */
async function enterBytes(context: Context, tx: Queries, fresh: readonly Named[], at: string): Promise<void> {
  const kept = await keptBlobs(
    context,
    tx,
    fresh.map(({ sha256 }) => sha256),
  );
  const blobs = new Map<string, Uint8Array>();
  for (const { sha256, receipt } of fresh) {
    if (kept.has(sha256)) continue;
    if (!('sha256' in receipt.bytes)) blobs.set(sha256, receipt.bytes);
    else if (!blobs.has(sha256))
      throw new RecordFault('unknown-id', `the bytes of SHA-256 ${sha256} are not in the record; keep them first`);
  }
  await writeBlobs(
    tx,
    [...blobs].map(([sha256, bytes]) => ({ sha256, bytes })),
    at,
  );
}

async function enterItems(context: Context, tx: Queries, fresh: readonly Named[], at: string, what: string): Promise<void> {
  const rows = fresh.map(({ id, sha256, receipt }): Tables['items'] => ({
    id,
    sha256,
    size: 'sha256' in receipt.bytes ? receipt.bytes.size : receipt.bytes.length,
    kind: receipt.kind,
    name: receipt.name,
    url: receipt.url,
    within: receipt.within,
    received_at: at,
    tool: toolOf(context),
    received: canonical(receipt.received),
    findings: canonical(receipt.findings),
    code: receipt.aside && storable(receipt.aside.code),
    message: receipt.aside && storable(receipt.aside.message),
    report: null,
    import: nameOf('i', what),
    erased_at: null,
  }));
  await insertRows(tx, 'items', rows);
  const entries = rows.map((row) => ({
    kind: 'received' as const,
    subject: row.id,
    actor: row.tool,
    digest: itemDigest(row),
    detail: null,
  }));
  await appendLog(context, tx, entries, at);
}
