import { Worker } from 'node:worker_threads';
import type { BatchSettings } from './batch-line.ts';
import { InternalFault } from './failure.ts';
import type { LineBlock } from './line-blocks.ts';

export type Workers = { answer(block: LineBlock): Promise<string>; stop(): Promise<void> };
type Waiting = { resolve(text: string): void; reject(error: unknown): void };
type Seat = { readonly worker: Worker; readonly waiting: Waiting[] };

/** Each worker has an engine of its own and answers its blocks in turn; a block goes to the one with the shortest queue. */
export function startWorkers(jobs: number, settings: BatchSettings): Workers {
  const seats = Array.from({ length: jobs }, () => takeSeat(settings));
  return {
    answer(block) {
      const seat = seats.reduce((best, next) => (next.waiting.length < best.waiting.length ? next : best));
      return new Promise<string>((resolve, reject) => {
        seat.waiting.push({ resolve, reject });
        seat.worker.postMessage(block, [block.bytes.buffer as ArrayBuffer]);
      });
    },
    async stop() {
      await Promise.all(seats.map((seat) => seat.worker.terminate()));
    },
  };
}

function takeSeat(settings: BatchSettings): Seat {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: settings });
  const seat: Seat = { worker, waiting: [] };
  worker.on('message', (text: string) => seat.waiting.shift()?.resolve(text));
  worker.on('error', (error) => {
    for (const waiting of seat.waiting.splice(0)) waiting.reject(error);
  });
  worker.on('exit', () => {
    for (const waiting of seat.waiting.splice(0)) waiting.reject(new InternalFault('a worker stopped before it had answered'));
  });
  return seat;
}
