/** One thread of a batch: a block of lines in, its documents as JSON Lines out. */
import { parentPort, workerData } from 'node:worker_threads';
import { type Engine, InputFault, openEngine } from '#intake';
import { answerBlock } from './batch-block.ts';
import { asLine } from './documents.ts';
import type { LineBlock } from './line-blocks.ts';
import type { WorkerAnswer, WorkerTask } from './worker-pool.ts';

const { settings, layer } = workerData as WorkerTask;
const post = (answer: WorkerAnswer): void => parentPort?.postMessage(answer);
const engine = open();
let before: Promise<void> = Promise.resolve();
parentPort?.on('message', (block: LineBlock) => {
  before = before.then(async () => {
    if (engine) post(await answerBlock(engine, block, settings, asLine));
  });
});

/** What is wrong with the knowledge is told as such: the class of an error does not outlive its thread. */
function open(): Engine | null {
  try {
    return openEngine(layer);
  } catch (error) {
    if (!(error instanceof InputFault)) throw error;
    post({ code: error.code, message: error.message });
    return null;
  }
}
