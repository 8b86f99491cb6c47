/** `riwaya`: the command line. Returns the exit status: 0 done, 1 a fault of Riwaya's own, 2 something to put right. */
import { readFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { readCommand } from './read-command.ts';

const packageFile = new URL('../../../package.json', import.meta.url);

export async function main(argv: readonly string[]): Promise<number> {
  let status = 0;
  quietWhenReaderLeaves();
  const program = new Command('riwaya')
    .description('Reads reports of conflict, Arabic first, into claims that keep their words and their voices.')
    .version((JSON.parse(readFileSync(packageFile, 'utf8')) as { version: string }).version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .addCommand(readCommand((code) => (status = code)))
    .addHelpText('after', '\nRun `riwaya read --help` for its options and examples.');
  for (const command of [program, ...program.commands]) command.exitOverride().configureOutput({ writeErr: () => {} });
  try {
    if (argv.length <= 2) program.outputHelp();
    else await program.parseAsync(argv);
    return status;
  } catch (error) {
    if (error instanceof CommanderError) return usage(error);
    const { fail } = await import('./failure.ts');
    return fail(error, null);
  }
}

/** Commander says what is wrong over one or two lines; here it is one. */
function usage(error: CommanderError): number {
  if (error.exitCode === 0) return 0;
  const message = error.message
    .replace(/^error: /, '')
    .replace(/\.?\s*\n\s*/g, ' ')
    .replace(/\.$/, '');
  process.stderr.write(`riwaya: ${message}; see \`riwaya read --help\`\n`);
  return 2;
}

/** `riwaya read … | head` closes the pipe early, which is no error. */
function quietWhenReaderLeaves(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
}
