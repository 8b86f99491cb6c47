/** The whole command line, for whatever is not a plain reading: other commands, help, the version, mistakes. */
import { readFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { entriesCommand, type Imports, placesCommand } from './import-command.ts';
import { knowCommand } from './know-command.ts';
import { readCommand } from './read-command.ts';
import type { ReadOptions } from './read-options.ts';
import { recordCommands } from './record/commands.ts';

const packageFile = new URL('../../../package.json', import.meta.url);

/** Each part is loaded when its command is given. */
const imports: Imports = {
  places: async (files, given) => (await import('./import.ts')).importPlaceTables(files, given),
  entries: async (kind, files, given) => (await import('./import.ts')).importEntryTables(kind, files, given),
  teach: async (name, given) => (await import('./know.ts')).teachOne(name, given),
};

/** Parses `argv` and runs the command; reports are read by `run`. Returns the exit status, which a command may have set for the process. */
export async function runProgram(argv: readonly string[], run: (options: ReadOptions) => Promise<number>): Promise<number> {
  let status = 0;
  const read = readCommand(async (options) => {
    status = await run(options);
  });
  const know = knowCommand(async (name, given) => (await import('./know.ts')).know(name, given));
  const tables = [placesCommand(imports), ...(['actors', 'sources', 'terms'] as const).map((kind) => entriesCommand(kind, imports))];
  const records = await Promise.all(
    recordCommands.map(({ name, about, load }) => recordCommand(name, about, argv[2] === name ? load : null)),
  );
  if (argv[2] === 'sources') (await import('./record/sources.ts')).build(tables.find((table) => table.name() === 'sources') as Command);
  const program = new Command('riwaya')
    .description('Reads reports of conflict, Arabic first, into claims that keep their words and their voices.')
    .version((JSON.parse(readFileSync(packageFile, 'utf8')) as { version: string }).version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .enablePositionalOptions()
    .addHelpText('after', '\nRun `riwaya read --help` for its options and examples; likewise the other commands.');
  for (const each of [read, ...records, know, ...tables]) program.addCommand(each);
  for (const each of allOf(program)) each.exitOverride().configureOutput({ writeErr: () => {} });
  try {
    if (argv.length <= 2) program.outputHelp();
    else await program.parseAsync(argv);
    return status || Number(process.exitCode ?? 0);
  } catch (error) {
    if (error instanceof CommanderError) return usage(error, program, argv);
    throw error;
  }
}

type Load = (typeof recordCommands)[number]['load'];

/** A command on the record; of one that is not given, only what the help says of it is made. */
async function recordCommand(name: string, about: string, load: Load | null): Promise<Command> {
  const command = new Command(name).description(about);
  return load ? (await load()).build(command) : command;
}

const allOf = (command: Command): Command[] => [command, ...command.commands.flatMap(allOf)];

/** Commander says what is wrong over one or two lines, or shows the whole help; here it is one line. */
function usage(error: CommanderError, program: Command, argv: readonly string[]): number {
  if (error.exitCode === 0) return 0;
  const said = commandOf(program, argv.slice(2));
  const message = error.message
    .replace(/^error: /, '')
    .replace(/\.?\s*\n\s*/g, ' ')
    .replace(/^\(outputHelp\)$/, `say what to do: ${said.at.commands.map((command) => command.name()).join(', ')}`)
    .replace(/\.$/, '');
  process.stderr.write(`riwaya: ${message}; see \`riwaya ${said.path || 'read'} --help\`\n`);
  return 2;
}

/** The command that the arguments name, and how it is called. */
function commandOf(program: Command, args: readonly string[]): { at: Command; path: string } {
  const [first, ...rest] = args;
  const next = program.commands.find((command) => command.name() === first);
  if (!next) return { at: program, path: '' };
  const { at, path } = commandOf(next, rest);
  return { at, path: [first, path].filter(Boolean).join(' ') };
}
