/** One thread of a batch: a block of lines in, its documents as JSON Lines out. */
import { parentPort, workerData } from 'node:worker_threads';
import { openEngine } from '#intake';
import { answerBlock } from './batch-block.ts';
import type { BatchSettings } from './batch-line.ts';
import { asLine } from './documents.ts';
import type { LineBlock } from './line-blocks.ts';

const engine = openEngine();
let before: Promise<void> = Promise.resolve();
parentPort?.on('message', (block: LineBlock) => {
  before = before.then(async () => {
    parentPort?.postMessage(await answerBlock(engine, block, workerData as BatchSettings, asLine));
  });
});
