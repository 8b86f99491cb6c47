import { Worker } from 'node:worker_threads';
import { InputFault } from '#intake';
import type { BatchSettings } from './batch-line.ts';
import { InternalFault } from './failure.ts';
import type { LineBlock } from './line-blocks.ts';

export type Workers = { answer(block: LineBlock): Promise<string>; stop(): Promise<void> };
/** What a worker is told at its start. */
export type WorkerTask = { readonly settings: BatchSettings; readonly layer: string };
/** A block's documents, or why the worker cannot read at all. */
export type WorkerAnswer = string | { readonly code: string; readonly message: string };
type Waiting = { resolve(text: string): void; reject(error: unknown): void };
type Seat = { readonly worker: Worker; readonly waiting: Waiting[]; fault: InputFault | null };

/** Each worker has an engine of its own and answers its blocks in turn; a block goes to the one with the shortest queue. */
export function startWorkers(jobs: number, settings: BatchSettings, layer: string): Workers {
  const seats = Array.from({ length: jobs }, () => takeSeat({ settings, layer }));
  return {
    answer(block) {
      const seat = seats.reduce((best, next) => (next.waiting.length < best.waiting.length ? next : best));
      return new Promise<string>((resolve, reject) => {
        if (seat.fault) return reject(seat.fault);
        seat.waiting.push({ resolve, reject });
        seat.worker.postMessage(block, [block.bytes.buffer as ArrayBuffer]);
      });
    },
    async stop() {
      await Promise.all(seats.map((seat) => seat.worker.terminate()));
    },
  };
}

function takeSeat(task: WorkerTask): Seat {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: task });
  const seat: Seat = { worker, waiting: [], fault: null };
  worker.on('message', (answer: WorkerAnswer) => {
    if (typeof answer === 'string') return seat.waiting.shift()?.resolve(answer);
    seat.fault = new InputFault(answer.code, answer.message);
    for (const waiting of seat.waiting.splice(0)) waiting.reject(seat.fault);
  });
  worker.on('error', (error) => {
    for (const waiting of seat.waiting.splice(0)) waiting.reject(error);
  });
  worker.on('exit', () => {
    for (const waiting of seat.waiting.splice(0)) waiting.reject(new InternalFault('a worker stopped before it had answered'));
  });
  return seat;
}
