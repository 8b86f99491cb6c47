/** `riwaya`: the command line. Returns the exit status: 0 done, 1 a fault of Riwaya's own, 2 something to put right. */
import { plainOptions, type ReadOptions } from './read-options.ts';

export async function main(argv: readonly string[]): Promise<number> {
  quietWhenReaderLeaves();
  try {
    const plain = argv[2] === 'read' ? plainOptions(argv.slice(3)) : null;
    if (plain) return await run(plain);
    const { runProgram } = await import('./program.ts');
    return await runProgram(argv, run);
  } catch (error) {
    const { fail } = await import('./failure.ts');
    return fail(error, (error as { subject?: string }).subject ?? null);
  }
}

async function run(options: ReadOptions): Promise<number> {
  const { read } = await import('./read.ts');
  return read(options);
}

/** `riwaya read … | head` closes the pipe early, which is no error. */
function quietWhenReaderLeaves(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
}
