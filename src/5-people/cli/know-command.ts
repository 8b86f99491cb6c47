/** `riwaya know` for the parser of the command line. */
import { Command, Option } from 'commander';
import { addPlaceOptions, type TeachGiven } from './teach-options.ts';

export type KnowGiven = TeachGiven & {
  readonly format?: 'text' | 'json';
  readonly labels?: 'ar' | 'en';
  readonly unresolved?: string | boolean;
  readonly teach?: string;
};

const examples = `
Examples:
  riwaya know سرمين                                     every entry of the name, the likeliest first
  riwaya know Saraqib --format json
  riwaya read --format jsonl < reports.jsonl | riwaya know --unresolved
  riwaya know --unresolved documents.jsonl              places that stayed unknown, the most frequent first
  riwaya know --teach 'كفر مثال' --lat 35.9 --lon 36.7 --kind village --country SY --parent idlib-governorate
  riwaya know --teach 'سراقب المدينة' --same-as saraqib

Exit status: 0 done, 2 something to put right (one line says what), 1 a fault of Riwaya's own.`;

export function knowCommand(run: (name: string | undefined, given: KnowGiven) => Promise<void>): Command {
  const command = new Command('know')
    .description('Ask what a name can mean, list places that stay unknown, teach one.')
    .argument('[name]', 'a name of a place, an actor, a source, a person or a term')
    .addOption(new Option('--format <format>', 'for a person or for a program').choices(['text', 'json']).default('text'))
    .addOption(new Option('--labels <language>', 'language of labels in text').choices(['ar', 'en']))
    .option('--unresolved [file]', 'list the places that riwaya/1 documents left unresolved; - or nothing is standard input')
    .option('--teach <name>', 'write a place, or another name of an entry, into your own layer');
  return addPlaceOptions(command)
    .addHelpText('after', examples)
    .action((name: string | undefined, given: KnowGiven) => run(name, given));
}
