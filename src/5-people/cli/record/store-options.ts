/** What every command on the record takes. */
import { type Command, InvalidArgumentError, Option } from 'commander';
import { knowledgeOption } from '../known-options.ts';

export type StoreGiven = {
  readonly store?: string;
  readonly format?: 'text' | 'json';
  readonly labels?: 'ar' | 'en';
  readonly knowledge?: string;
};

/** Which store, whose knowledge, and in what form the answer is. */
export const withStore = (command: Command): Command =>
  withPlace(command).addOption(
    new Option('--format <format>', 'for a person or for a program (default: text on a terminal, else json)').choices(['text', 'json']),
  );

/** All of it but for the form. */
export const withPlace = (command: Command): Command =>
  command
    .option('--store <url>', 'the record: a file or postgres://… (default: RIWAYA_STORE, else record.sqlite in the data folder)')
    .addOption(new Option('--labels <language>', 'language of labels in text').choices(['ar', 'en']))
    .addOption(knowledgeOption());

export const exitStatus = '\nExit status: 0 done, 2 something to put right (one line says what), 1 a fault of Riwaya’s own.';

/** A whole number from `least`, for the parser of the command line. */
export const wholeNumber =
  (least: number) =>
  (written: string): number => {
    if (!/^\d{1,9}$/.test(written) || Number(written) < least) throw new InvalidArgumentError(`Write a whole number from ${least}.`);
    return Number(written);
  };

/** Values of an option that may be said several times or with commas between; the Arabic comma too. */
export const listed = (written: string, before: readonly string[] = []): string[] => [
  ...before,
  ...written
    .split(/[,\u060c]/)
    .map((part) => part.trim())
    .filter(Boolean),
];
