/** Sources → items of the record, lot by lot: what is received is kept before anything is read in it. */
import type { Custody, KeptBytes, KeptItem, Receipt } from '#record';
import type { Source } from '../formats/found.ts';
import { InputFault } from '../input-fault.ts';
import type { Entry } from './entry.ts';
import type { Outcome } from './outcome.ts';
import { type Incoming, type Part, type Piece, pieceOf, type Taking } from './piece.ts';

/** What one call of `keep` takes at most. */
const mostItems = 250;
const mostBytes = 8_000_000;

export type Keeper = Pick<Custody, 'keep' | 'keepBytes' | 'setAside' | 'note'>;

/**
 * Takes one source apart and keeps it. Yields lots in the order of the source, each after what it tells of is kept. Throws `InputFault`
 * where nothing of the source can be kept, what the record throws, and the system's own errors.
 */
export async function* takeIn(incoming: Incoming, taking: Taking, record: Keeper, what: string): AsyncGenerator<readonly Outcome[]> {
  const keeping = { record, what, budget: { left: taking.limits.unpacked } };
  const piece = await pieceOf(incoming, taking);
  yield* piece.source ? keepSource(piece, piece.source, null, keeping) : [await keepLot([piece.entry], null, keeping)];
}

/** `budget.left`: bytes that may still be unpacked of the source, at whatever depth. */
type Keeping = { readonly record: Keeper; readonly what: string; readonly budget: { left: number } };

/** A container that is kept. */
type Holder = { readonly item: string; readonly id: string; readonly whole: boolean };

async function* keepParts(parts: AsyncIterable<Part>, holder: Holder, keeping: Keeping): AsyncGenerator<readonly Outcome[]> {
  const within = holder.item;
  let lot: Entry[] = [];
  let size = 0;
  const flush = async (): Promise<readonly Outcome[]> => {
    const kept = await keepLot(lot, within, keeping);
    [lot, size] = [[], 0];
    return kept;
  };
  try {
    for await (const piece of parts) {
      if ('note' in piece) {
        await keeping.record.note(within, piece.note);
        continue;
      }
      if ('problem' in piece) {
        yield [await broken(holder, piece.problem, keeping)];
        continue;
      }
      if (piece.source) {
        if (lot.length) yield await flush();
        yield* keepSource(piece, piece.source, within, keeping);
        continue;
      }
      lot.push(piece.entry);
      size += piece.entry.bytes?.length ?? 0;
      if (lot.length >= mostItems || size >= mostBytes) yield await flush();
    }
  } finally {
    // What came before the source broke off is kept too.
    if (lot.length) yield await flush();
  }
}

/** Its bytes first, then what lies in it. Where that breaks off, the item says why. */
async function* keepSource(
  { entry, parts }: Piece,
  source: Source,
  within: string | null,
  keeping: Keeping,
): AsyncGenerator<readonly Outcome[]> {
  const { record, what } = keeping;
  const bytes = await bytesIn(source, within, keeping);
  if ('code' in bytes) {
    const { code, message } = bytes;
    const receipt = { ...entry.receipt, aside: { code, message } };
    return yield await keepLot([{ ...entry, receipt, bytes: null, line: null }], within, keeping);
  }
  const [item] = (await record.keep([{ ...entry.receipt, within, bytes }], { what })) as [KeptItem];
  // That it broke off once is told again only if it does so again; of what was erased, the rest of its parts may not be here yet.
  if (!parts || entry.receipt.aside || item.problem === null) yield [outcomeOf(entry, item, within === null)];
  if (!parts) return;
  const holder = { item: item.id, id: entry.id, whole: within === null };
  try {
    yield* keepParts(parts(), holder, keeping);
  } catch (error) {
    if (!(error instanceof InputFault)) throw error;
    yield [await broken(holder, error, keeping)];
  }
}

/** Keeps the bytes of a source; what is wrong with a member of an archive is that member's alone. */
async function bytesIn(source: Source, within: string | null, { record, budget }: Keeping): Promise<KeptBytes | InputFault> {
  if (within === null) return record.keepBytes(() => source.open());
  if (budget.left <= 0)
    return new InputFault('bomb', 'unpacks to more than may be unpacked of one source; unpack it and add what is in it');
  try {
    const kept = await record.keepBytes(() => source.open());
    budget.left -= kept.size;
    return kept;
  } catch (error) {
    if (error instanceof InputFault) return error;
    throw error;
  }
}

/** A container that could not be read to its end says why. */
async function broken(
  { item, id, whole }: Holder,
  { code, message }: { code: string; message: string },
  { record }: Keeping,
): Promise<Outcome> {
  await record.setAside([{ id: item, code, message }]);
  return { what: 'aside', item, id, code, message, whole };
}

const none = new Uint8Array();

/** Of what has no bytes, the name and the reason are kept. */
async function keepLot(entries: readonly Entry[], within: string | null, { record, what }: Keeping): Promise<readonly Outcome[]> {
  const receipts = entries.map(({ receipt, bytes }): Receipt => ({ ...receipt, within, bytes: bytes ?? none }));
  const kept = await record.keep(receipts, { what });
  return entries.map((entry, i) => outcomeOf(entry, kept[i] as KeptItem, within === null));
}

function outcomeOf({ id, receipt, line }: Entry, item: KeptItem, whole: boolean): Outcome {
  if (item.outcome === 'erased') return { what: 'aside', item: null, id, code: 'erased', message: erased, whole };
  // A report in a language that is not read has a problem too, and is one all the same.
  const aside = receipt.aside ?? (item.report === null ? item.problem : null);
  if (aside) return { what: 'aside', item: item.id, id, ...aside, whole };
  if (line === null) return { what: 'kept', item: item.id };
  if (item.report !== null && item.current) return { what: 'known', item: item.id, id, report: item.report };
  return { what: 'to-read', item: item.id, line };
}

const erased = 'was erased from this record on purpose and is not taken in again';
