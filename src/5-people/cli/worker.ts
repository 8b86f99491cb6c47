/** One thread of a batch: a block of lines in, its documents as JSON Lines out. */
import { parentPort, workerData } from 'node:worker_threads';
import { openEngine } from '#intake';
import { answerBlock } from './batch-block.ts';
import type { BatchSettings } from './batch-line.ts';
import { asLine } from './documents.ts';
import type { LineBlock } from './line-blocks.ts';

const engine = openEngine();
parentPort?.on('message', (block: LineBlock) => {
  parentPort?.postMessage(answerBlock(engine, block, workerData as BatchSettings, asLine));
});
