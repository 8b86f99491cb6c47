/** `riwaya places|actors|sources|terms import` for the parser of the command line. */
import { Command, Option } from 'commander';
import type { EntryKind } from '#intake';
import { knowledgeOption } from './known-options.ts';
import { addPlaceOptions, type TeachGiven } from './teach-options.ts';

export type ImportGiven = {
  readonly format?: string;
  readonly map?: string;
  readonly country?: string;
  readonly dryRun?: boolean;
  readonly rejected?: string;
  readonly knowledge?: string;
};
/** Each returns the exit status. */
export type Imports = {
  places(files: readonly string[], given: ImportGiven): Promise<void>;
  entries(kind: EntryKind, files: readonly string[], given: ImportGiven): Promise<void>;
  teach(name: string, given: TeachGiven): Promise<void>;
};

const placeExamples = `
Examples:
  riwaya places import syr_admin_boundaries.xlsx             OCHA's tables with p-codes: CSV, TSV, XLSX, GeoJSON
  riwaya places import SY.zip alternateNamesV2.zip           GeoNames: a country and the names by language
  riwaya places import my.csv --map name_ar=الاسم,lat=Y,lon=X --country SY
  riwaya places import SY.txt --dry-run --rejected bad.tsv   what would be taken, and what would not

Nothing is taken over before all of it is whole; the same file twice changes nothing, a newer one updates its rows.
Exit status: 0 taken, 2 something to put right (one line says what), 1 a fault of Riwaya's own.`;

export function placesCommand(run: Imports): Command {
  const imports = importCommand('Take tables of places into your own layer of knowledge.')
    .addOption(new Option('--format <format>', 'default: found out').choices(['ocha', 'geonames', 'csv', 'geojson', 'auto']))
    .option(
      '--map <columns>',
      'which column holds what: name_ar=COL,lat=COL,lon=COL (also name, alias, code, kind, country, parent, importance)',
    )
    .option('--country <code>', 'country of rows that do not say it; of GeoNames, the only one that is taken: SY')
    .addHelpText('after', placeExamples)
    .action((files: string[], given: ImportGiven) => run.places(files, given));
  const add = addPlaceOptions(new Command('add'))
    .description('Write one place, or another name of an entry, into your own layer of knowledge.')
    .argument('<name>', 'as reports write it')
    .action((name: string, given: TeachGiven) => run.teach(name, given));
  return new Command('places').description('Bring tables of places in, or add one.').helpCommand(false).addCommand(imports).addCommand(add);
}

const columns: Readonly<Record<EntryKind, string>> = {
  actors: 'id, name, name_ar, kind; names_ar, names_en, part_of, country, short_ar, adjectives_ar, valid_from, valid_to, origin',
  sources: 'id, name, name_ar, kind; names_ar, names_en, part_of, country, domains, handles, affiliation, origin',
  terms: 'id, names_what, register, neutral, neutral_ar; names_ar, names_en, ref, when, ambiguous, used_by, origin',
};

const descriptions: Readonly<Record<EntryKind, string>> = {
  actors: 'Bring a table of actors in.',
  sources: 'Say what each voice of the record says, alone or not; or bring a table of sources in.',
  terms: 'Bring a table of terms in.',
};

export function entriesCommand(kind: EntryKind, run: Imports): Command {
  const imports = importCommand(`Take a table of ${kind} into your own layer of knowledge.`)
    .addHelpText('after', `\nColumns: ${columns[kind]}.\nLists are separated by |. A row with the id of an entry that ships replaces it.`)
    .action((files: string[], given: ImportGiven) => run.entries(kind, files, given));
  return new Command(kind).description(descriptions[kind]).helpCommand(false).addCommand(imports);
}

const importCommand = (description: string): Command =>
  new Command('import')
    .description(description)
    .argument('<file...>', 'CSV, TSV, XLSX or JSON Lines; places also GeoJSON, GeoNames dumps and zip archives of one table')
    .option('--dry-run', 'only say what would be done')
    .option('--rejected <file>', 'write the rows that were not taken there, each with its reason')
    .addOption(knowledgeOption());
