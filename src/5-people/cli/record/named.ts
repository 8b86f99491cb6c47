/** Names as a person writes them, in Arabic or English, or ids → ids of the known world. */
import { InputFault } from '#intake';
import { type Knowledge, meaningsOf, type NameKind, type Side, sides } from '#knowledge';

/** What is asked for: a voice is a source, an actor or a person who speaks. */
export type Sought = 'place' | 'actor' | 'voice' | 'side';

const kinds: Readonly<Record<Exclude<Sought, 'side'>, readonly NameKind[]>> = {
  place: ['place'],
  actor: ['actor', 'person'],
  voice: ['source', 'actor', 'person'],
};

/** The id of one name. `option` is what a fault is said of. Throws `InputFault` (`unknown-name`, `ambiguous-name`) listing the ids. */
export function idOf(sought: Sought, written: string, option: string, knowledge: Knowledge): string {
  if (sought === 'side') return sideOf(written, option).id;
  if (isId(sought, written, knowledge)) return written;
  const meanings = meaningsOf(written, knowledge).filter(({ kind }) => kinds[sought].includes(kind));
  const sure = meanings.filter(({ how }) => how !== 'near');
  const best = sure.filter(({ how }) => how === sure[0]?.how).map(({ entry }) => entry.id);
  const ids = [...new Set(best)];
  if (ids.length === 1) return ids[0] as string;
  if (ids.length) throw new InputFault('ambiguous-name', `${option}: ${written} can be ${ids.join(', ')}; write one of these ids`);
  const near = meanings.slice(0, 5).map(({ entry }) => entry.id);
  const hint = near.length
    ? `did you mean ${near.join(', ')}?`
    : `\`riwaya know NAME\` finds the ${sought === 'place' ? 'places' : 'names'} that are known`;
  throw new InputFault('unknown-name', `${option}: no ${sought} is called ${written}; ${hint}`);
}

export const idsOf = (sought: Sought, written: readonly string[] | undefined, option: string, knowledge: Knowledge): string[] =>
  (written ?? []).map((name) => idOf(sought, name, option, knowledge));

/** Voices that nobody knows have ids made of whose report they stand in: `publisher:…`, `report:…`, `source:words`. */
function isId(sought: Exclude<Sought, 'side'>, written: string, { places, actors, sources, persons }: Knowledge): boolean {
  if (sought === 'place') return places.has(written);
  if (actors.has(written) || persons.has(written)) return true;
  return sought === 'voice' && (sources.has(written) || /^[^\s:]+:./.test(written));
}

const sideNamed = (written: string): Side | undefined =>
  sides.find(({ id, name, name_ar }) => id === written || name.toLowerCase() === written.toLowerCase() || name_ar === written);

function sideOf(written: string, option: string): Side {
  const side = sideNamed(written);
  if (side) return side;
  throw new InputFault('unknown-name', `${option}: no side is called ${written}; sides are ${sides.map(({ id }) => id).join(', ')}`);
}

/** `SOURCE|SIDE`: an actor or source by id or name, else a side. `side:ID` is a side even where a body has the same id. */
export function voiceOrSide(
  written: string,
  option: string,
  knowledge: Knowledge,
): { readonly kind: 'voice' | 'side'; readonly id: string } {
  if (written.startsWith('side:')) return { kind: 'side', id: sideOf(written.slice(5), option).id };
  const side = isId('voice', written, knowledge) ? undefined : sideNamed(written);
  return side ? { kind: 'side', id: side.id } : { kind: 'voice', id: idOf('voice', written, option, knowledge) };
}
