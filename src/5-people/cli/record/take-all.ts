/** What `riwaya add`, `fetch` and `watch` share: what comes in is kept, what is a report is read, and each is told in its order. */
import { type Incoming, loadTaking, noHeader, type Outcome, type Taking } from '#intake';
import { runBatch } from '../batch.ts';
import { InOrder } from './in-order.ts';
import type { RecordSession } from './session.ts';
import { recordSink } from './sink.ts';
import { knownAlready, notRead, quietCodes, type ToldReport } from './told-report.ts';

/** A source that is open. `taken` is told the item it is kept as, `close` is called when all of it has been taken. */
export type Opened = { readonly incoming: Incoming; readonly taken?: (item: string) => void; readonly close?: () => void };
/** One source, opened in its turn. */
export type Coming = { readonly name: string; open(): Promise<Opened> };

export type TakeOptions = {
  readonly taking: Taking;
  /** Threads that read; null lets the amount decide. */
  readonly jobs: number | null;
  /** Without it all is kept and nothing read. */
  readonly reading: boolean;
  /** Furniture of pages is read too. */
  readonly whole: boolean;
  /** How the import is called. */
  readonly what: string;
};

export type Heard = {
  tell(report: ToldReport): void;
  /** A container, or a report that is not read now. */
  kept(item: string): void;
  /** A source that came by itself and is no report; it is told as well. */
  refused(id: string, code: string, message: string): void;
  /** A source that cannot be taken; what all others would meet too is to be thrown. */
  fault(error: unknown, name: string): void;
};

/** Throws what is wrong with the record or the knowledge. */
export async function takeAll(session: RecordSession, coming: AsyncIterable<Coming>, options: TakeOptions, heard: Heard): Promise<void> {
  const order = new InOrder(heard.tell);
  const items: string[] = [];
  const hear = (outcome: Outcome): void => {
    if (outcome.what === 'known') order.add(knownAlready(outcome.id, outcome.item, outcome.report));
    else if (outcome.what === 'aside') {
      const { id, item, code, message, whole } = outcome;
      if (whole) heard.refused(id, code, message);
      if (!whole && quietCodes.includes(code)) heard.kept(item ?? id);
      else order.add(notRead(id, item, message, code === 'erased'));
    } else if (outcome.what === 'kept' || !options.reading) heard.kept(outcome.item);
    else {
      items.push(outcome.item);
      order.ask();
    }
  };
  const input = linesOf(session, coming, options, hear, heard.fault);
  const sink = recordSink(session.record, options.what, { item: () => items.shift() ?? null, tell: (report) => order.answer(report) });
  await runBatch({
    input,
    settings: {
      header: noHeader,
      maxBytes: options.taking.limits.report,
      explain: false,
      whole: options.whole,
      input: 'text',
      taken: true,
    },
    jobs: options.jobs,
    engine: () => session.engine,
    layer: session.layer,
    render: null,
    write: sink.write,
  });
  await sink.close();
}

/** Keeps source after source; yields the lines of what is to be read. */
async function* linesOf(
  { record }: RecordSession,
  coming: AsyncIterable<Coming>,
  { taking, reading, what }: TakeOptions,
  hear: (outcome: Outcome) => void,
  fault: Heard['fault'],
): AsyncGenerator<Uint8Array> {
  const { takeIn } = await loadTaking();
  for await (const { name, open } of coming) {
    let opened: Opened | null = null;
    try {
      opened = await open();
      for await (const lot of takeIn(opened.incoming, taking, record, what)) {
        if (lot[0]?.item) opened.taken?.(lot[0].item);
        for (const outcome of lot) hear(outcome);
        const lines = reading ? lot.flatMap((outcome) => (outcome.what === 'to-read' ? [`${outcome.line}\n`] : [])) : [];
        if (lines.length) yield Buffer.from(lines.join(''));
      }
    } catch (error) {
      fault(error, name);
    } finally {
      opened?.close?.();
    }
  }
}
