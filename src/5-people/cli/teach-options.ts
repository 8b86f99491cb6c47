/** The options with which one place, or one more name, is taught: the same for `places add` and `know --teach`. */
import { type Command, InvalidArgumentError } from 'commander';
import { knowledgeOption } from './known-options.ts';

export type TeachGiven = {
  readonly lat?: number;
  readonly lon?: number;
  readonly kind?: string;
  readonly country?: string;
  readonly parent?: string;
  readonly nameEn?: string;
  readonly sameAs?: string;
  readonly origin?: string;
  readonly knowledge?: string;
};

export function addPlaceOptions(command: Command): Command {
  return command
    .option('--lat <degrees>', 'where a new place lies', degrees)
    .option('--lon <degrees>', 'where a new place lies', degrees)
    .option('--kind <kind>', 'what it is: city, town, village, neighbourhood, camp, …')
    .option('--country <code>', 'its country: SY')
    .option('--parent <id>', 'the unit it lies in (default: the country)')
    .option('--name-en <name>', 'its English name')
    .option('--same-as <id>', 'no new place: another name of this entry')
    .option('--origin <words>', 'how you know')
    .addOption(knowledgeOption());
}

function degrees(written: string): number {
  const value = Number(written);
  if (written.trim() === '' || !Number.isFinite(value)) throw new InvalidArgumentError('Write degrees, such as 35.85.');
  return value;
}
