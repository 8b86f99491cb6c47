/** How an event is told: under which rule its tolls are drawn, and whose accounts are shown. */
import { type Command, Option } from 'commander';
import type { ListedEvent } from '#contract';
import { accordingTo, type Event, type TollRule, tollsOf, type Whose } from '#events';
import { InputFault } from '#intake';
import type { Knowledge } from '#knowledge';
import { idsOf, voiceOrSide } from './named.ts';
import { listed } from './store-options.ts';

export type TellingGiven = {
  readonly rule?: TollRule;
  readonly sources?: readonly string[];
  readonly accordingTo?: readonly string[];
};

export const tollRules: readonly TollRule[] = ['widest', 'conservative', 'best', 'majority', 'sources'];

export const withTelling = (command: Command): Command =>
  command
    .addOption(
      new Option('--rule <rule>', 'how low, best and high are drawn from the accounts; `sources` needs --sources')
        .choices(tollRules)
        .default('widest'),
    )
    .option('--sources <ids>', 'the only voices whose numbers count, by id or name', listed)
    .option('--according-to <source|side>', 'only the accounts of these voices, or of one side', listed);

export type Telling = {
  readonly rule: TollRule;
  /** Ids, or null where all accounts are told. */
  readonly whose: readonly string[] | null;
  readonly filter: Whose;
  /** Null where those whose accounts are asked for say nothing of it. */
  tell(event: Event): ListedEvent | null;
};

/** Throws `InputFault` where the rule and the sources do not fit, or a name is unknown. */
export function tellingOf(given: TellingGiven, knowledge: Knowledge): Telling {
  const { rule = 'widest' } = given;
  const sources = idsOf('voice', given.sources, '--sources', knowledge);
  if (rule === 'sources' && !sources.length) throw new InputFault('rule', '--rule sources needs --sources with the voices that count');
  if (rule !== 'sources' && sources.length) throw new InputFault('rule', '--sources goes with --rule sources');
  const named = (given.accordingTo ?? []).map((written) => voiceOrSide(written, '--according-to', knowledge));
  const idsOfKind = (kind: 'voice' | 'side'): string[] => named.filter((each) => each.kind === kind).map(({ id }) => id);
  const filter = { voices: idsOfKind('voice'), sides: idsOfKind('side') };
  if (filter.voices.length && filter.sides.length) {
    throw new InputFault('according-to', '--according-to takes voices or sides, not both at once');
  }
  return {
    rule,
    filter,
    whose: named.length ? named.map(({ id }) => id) : null,
    tell(event) {
      const told = named.length ? accordingTo(event, filter, knowledge) : event;
      return told && { ...told, tolls: tollsOf(told, rule, { sources }, knowledge) };
    },
  };
}
