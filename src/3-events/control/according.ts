import { type Knowledge, sides } from '#knowledge';
import type { ControlStatement, Voice } from '../model.ts';
import type { Told } from './account.ts';

const sideVoices: ReadonlyMap<string, Voice> = new Map(
  sides.map(({ id, name, name_ar }) => [id, { id, name, name_ar, kind: 'side', part_of: [], known: true }]),
);

/** Whose words count: those of the voices, of parts of the wholes, and of all voices of the sides that are named. */
export function spokenBy(statements: readonly ControlStatement[], names: readonly string[], knowledge: Knowledge): ControlStatement[] {
  const listed = new Set(names);
  return statements.filter(({ voice, sides: own }) =>
    [voice.id, ...voice.part_of, ...knowledge.wholes.get(voice.id), ...own].some((id) => listed.has(id)),
  );
}

/** Statements by account: one a voice, or one a side for those of a side that is named. In the order of ids. */
export function accountsOf(statements: readonly ControlStatement[], names: readonly string[]): Told[] {
  const accounts = new Map<string, { voice: Voice; own: ControlStatement[] }>();
  for (const statement of statements) {
    const side = statement.sides.find((id) => names.includes(id));
    const voice = (side === undefined ? undefined : sideVoices.get(side)) ?? statement.voice;
    const account = accounts.get(voice.id) ?? { voice, own: [] };
    account.own.push(statement);
    accounts.set(voice.id, account);
  }
  return [...accounts.values()]
    .sort((a, b) => (a.voice.id < b.voice.id ? -1 : 1))
    .map(({ voice, own }) => {
      const onSides = voice.kind === 'side' ? [voice.id] : [...new Set(own.flatMap((one) => one.sides))].sort();
      const isOfSide = (one: ControlStatement): boolean => one.sides.some((id) => onSides.includes(id));
      const side = statements.filter((one) => isOfSide(one) && !own.includes(one));
      return { voice, sides: onSides, own, side };
    });
}
