/** Work on one document that may never end or fill the memory, done in a thread that is stopped when it does. */
import { Worker } from 'node:worker_threads';
import { InputFault } from '../../input-fault.ts';

export type Bounds = {
  readonly seconds: number;
  /** JavaScript heap of the thread, and growth of the process while it runs. */
  readonly heapMegabytes: number;
  readonly processMegabytes: number;
};

/** What a thread posts: values, then `done`, or a fault of the document. */
export type Posted<T> =
  | { readonly value: T }
  | { readonly done: true }
  | { readonly fault: { readonly code: string; readonly message: string } };

/** `stopped` says which bound ended the work; null where it came to its end. */
export type Confined<T> = { readonly values: readonly T[]; readonly stopped: string | null };

const lookEvery = 200;

/** Runs the thread of `file` over `data`. Throws `InputFault` where the thread posts a fault, or breaks without a value. */
export async function runConfined<T>(file: URL, data: unknown, bounds: Bounds): Promise<Confined<T>> {
  const worker = new Worker(file, {
    workerData: data,
    resourceLimits: { maxOldGenerationSizeMb: bounds.heapMegabytes },
    stdout: true,
    stderr: true,
  });
  worker.stdout.resume();
  worker.stderr.resume();
  const values: T[] = [];
  const before = process.memoryUsage.rss();
  const { promise, resolve, reject } = Promise.withResolvers<string | null>();
  const clock = setTimeout(() => resolve(`it took more than ${bounds.seconds} seconds`), bounds.seconds * 1000);
  const looking = setInterval(() => {
    if (process.memoryUsage.rss() - before > bounds.processMegabytes * 1e6) resolve(`it took more than ${bounds.processMegabytes} MB`);
  }, lookEvery);
  worker.on('message', (posted: Posted<T>) => {
    if ('value' in posted) values.push(posted.value);
    else if ('fault' in posted) reject(new InputFault(posted.fault.code, posted.fault.message));
    else resolve(null);
  });
  worker.on('error', (error: NodeJS.ErrnoException) =>
    error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? resolve(`it took more than ${bounds.heapMegabytes} MB`) : reject(brokenBy(error)),
  );
  worker.on('exit', () => resolve('its reader stopped'));
  try {
    return { stopped: await promise, values };
  } finally {
    clearTimeout(clock);
    clearInterval(looking);
    await worker.terminate();
  }
}

const brokenBy = (error: Error): InputFault =>
  new InputFault('damaged', `cannot be read (${error.message.slice(0, 100)}); save it again or give its text`);
