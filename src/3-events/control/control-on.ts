import type { Knowledge } from '#knowledge';
import type { ControlOnDay, ControlSpan, ControlStatement } from '../model.ts';
import { type ControlOptions, controlOf } from './control-of.ts';

/**
 * Every place that is told of by itself, as it stands on an ISO day: all accounts together and each alone. Places of which
 * nothing is said by that day are left out; `unknown` are those where what was said has ended. In the order of ids.
 */
export function controlOn(
  day: string,
  statements: readonly ControlStatement[],
  options: ControlOptions,
  knowledge: Knowledge,
): ControlOnDay[] {
  const byPlace = new Map<string, ControlStatement[]>();
  for (const one of statements) {
    const known = byPlace.get(one.place);
    if (known) known.push(one);
    else byPlace.set(one.place, [one]);
  }
  return [...byPlace.keys()].sort().flatMap((place) => {
    const units = knowledge.units.get(place).flatMap(({ id }) => byPlace.get(id) ?? []);
    const { combined, by_account } = controlOf(place, [...(byPlace.get(place) ?? []), ...units], options, knowledge);
    const span = spanOn(day, combined);
    if (!span) return [];
    const accounts = by_account.flatMap(({ voice, sides, spans }) => {
      const own = spanOn(day, spans);
      return own ? [{ voice, sides, span: own }] : [];
    });
    return [{ place, combined: span, by_account: accounts }];
  });
}

const spanOn = (day: string, spans: readonly ControlSpan[]): ControlSpan | undefined =>
  spans.find(({ from, to }) => (from === null || from <= day) && (to === null || day < to));
