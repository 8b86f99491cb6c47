/** The whole command line, for whatever is not plain: help, the version, mistakes. */
import { readFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { readCommand } from './read-command.ts';
import type { ReadOptions } from './read-options.ts';

const packageFile = new URL('../../../package.json', import.meta.url);

/** Parses `argv` and calls `run` when it asks for reports to be read. Returns the exit status. */
export async function runProgram(argv: readonly string[], run: (options: ReadOptions) => Promise<number>): Promise<number> {
  let status = 0;
  const command = readCommand(async (options) => {
    status = await run(options);
  });
  const program = new Command('riwaya')
    .description('Reads reports of conflict, Arabic first, into claims that keep their words and their voices.')
    .version((JSON.parse(readFileSync(packageFile, 'utf8')) as { version: string }).version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .addCommand(command)
    .addHelpText('after', '\nRun `riwaya read --help` for its options and examples.');
  for (const each of [program, command]) each.exitOverride().configureOutput({ writeErr: () => {} });
  try {
    if (argv.length <= 2) program.outputHelp();
    else await program.parseAsync(argv);
    return status;
  } catch (error) {
    if (error instanceof CommanderError) return usage(error);
    throw error;
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
