/** A batch of JSON Lines → documents in the order of their lines, on one thread or several, in constant memory. */
import { availableParallelism } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import type { AnyDocument } from '#contract';
import { type Engine, InputFault } from '#intake';
import { answerBlock, longestLine } from './batch-block.ts';
import type { BatchSettings } from './batch-line.ts';
import { type LineBlock, lineBlocks } from './line-blocks.ts';
import { startWorkers, type Workers } from './worker-pool.ts';

export type Batch = {
  readonly input: AsyncIterable<Uint8Array>;
  readonly settings: BatchSettings;
  /** How many threads; `null` lets the length of the input decide. */
  readonly jobs: number | null;
  readonly engine: () => Engine;
  /** The folder of knowledge that each worker lays over what ships. */
  readonly layer: string;
  /** `null` is JSON Lines, the one form that workers write. */
  readonly render: ((document: AnyDocument) => string) | null;
  /** Resolves when the reader has taken it, which is what slows the batch to the reader's pace. */
  readonly write: (text: string) => Promise<void>;
};

/** Below this many bytes a batch is done before workers would have loaded. */
const worthWorkers = 1 << 18;

/**
 * On a large machine V8 lets garbage pile up before it sweeps; a long batch then holds half as much again for no gain. Percent
 * by which the heap may grow between sweeps; measured in `bench/`.
 */
const heapGrowth = 30;

export async function runBatch(batch: Batch): Promise<void> {
  setFlagsFromString(`--heap-growing-percent=${heapGrowth}`);
  const jobs = batch.render ? 1 : (batch.jobs ?? availableParallelism());
  let workers: Workers | null = batch.jobs !== null && jobs > 1 ? startWorkers(jobs, batch.settings, batch.layer) : null;
  const render = batch.render ?? ((document: AnyDocument) => `${JSON.stringify(document)}\n`);
  let seen = 0;
  const answer = async (block: LineBlock): Promise<string> => {
    seen += block.bytes.length;
    if (!workers && jobs > 1 && seen > worthWorkers) workers = startWorkers(jobs, batch.settings, batch.layer);
    return workers ? workers.answer(block) : answerBlock(batch.engine(), block, batch.settings, render);
  };
  try {
    const blocks = refuseUtf16(lineBlocks(batch.input, longestLine(batch.settings.maxBytes)));
    await inOrder(blocks, answer, batch.write, jobs * 2);
  } finally {
    await (workers as Workers | null)?.stop();
  }
}

/** Answers up to `depth` blocks at a time and writes them in the order they came, each as soon as it may. */
async function inOrder(
  blocks: AsyncIterable<LineBlock>,
  answer: (block: LineBlock) => Promise<string>,
  write: (text: string) => Promise<void>,
  depth: number,
): Promise<void> {
  let failure: { error: unknown } | null = null;
  let written: Promise<void> = Promise.resolve();
  const waiting: Promise<void>[] = [];
  for await (const block of blocks) {
    const text = answer(block);
    text.catch(() => {});
    written = written
      .then(async () => {
        if (!failure) await write(await text);
      })
      .catch((error: unknown) => {
        failure ??= { error };
      });
    waiting.push(written);
    if (waiting.length >= depth) await waiting.shift();
    if (failure) break;
  }
  await written;
  if (failure) throw (failure as { error: unknown }).error;
}

async function* refuseUtf16(blocks: AsyncIterable<LineBlock>): AsyncGenerator<LineBlock> {
  for await (const block of blocks) {
    const [a, b] = block.bytes;
    if (block.line === 1 && ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff))) {
      throw new InputFault('encoding', 'is UTF-16; a batch must be UTF-8');
    }
    yield block;
  }
}
