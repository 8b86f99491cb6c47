import type { Knowledge } from '#knowledge';
import { independentOf } from '../grades/independence.ts';
import type { Account, Event, TollRange, TollRule } from '../model.ts';
import { bodiesOf } from '../one-side.ts';
import { kindsOf } from './given.ts';
import { rules } from './rules.ts';

/** `sources`: ids of voices, of bodies that they are part of or speak for, or of sides; only their figures count. */
export type TollOptions = { readonly sources?: readonly string[] };

/**
 * The toll of an event under a named rule: a range per outcome and group, the whole toll (`who` is `all`) before its
 * parts. Figures that were superseded, that repeat another voice's words, or that count more than this event never count;
 * where only such are given, the range is empty and a note says why. A part is never added to a whole.
 * Throws when the rule `sources` is given no sources.
 */
export function tollsOf(
  { accounts, time }: Pick<Event, 'accounts' | 'time'>,
  rule: TollRule,
  { sources }: TollOptions,
  knowledge: Knowledge,
): TollRange[] {
  if (rule === 'sources' && !sources?.length)
    throw new Error('the toll rule "sources" needs at least one voice or side; name it in `sources`');
  const day = time.start ?? time.end;
  const chosen = sources?.length ? accounts.filter((account) => isOneOf(account, sources, day, knowledge)) : accounts;
  return kindsOf(chosen).map(({ outcome, group, counted, notes }) => {
    const ends = rules[rule](counted, (giving) => independentOf(giving, day, knowledge));
    return { outcome, who: group, ...ends, notes: [...ends.notes, ...notes] };
  });
}

const isOneOf = ({ voice, sides }: Account, sources: readonly string[], day: string | null, knowledge: Knowledge): boolean =>
  [...bodiesOf(voice.id, day, knowledge), ...sides].some((id) => sources.includes(id));
