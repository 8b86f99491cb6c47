/** What `npm run knowledge:check` asks of an actor beyond its shape: dated names, successions, relations and foreign codes. */
import { z } from 'zod';
import { sides } from '#knowledge';
import { ar } from '#languages';
import { foldWord } from '#text';

type Period = { from: string | null; to: string | null };
export type ActorRow = {
  id: string;
  name: string;
  name_ar: string;
  names: { ar: string[]; en: string[] };
  valid?: Period;
  known_as?: (Period & { name: string; name_ar: string })[];
  succeeds?: string;
  relations?: (Period & { kind: string; with: string })[];
};
type Entry = { row: ActorRow; where: string };

/** Primary sectors and codes of bodies without a state; PLOVER manual, tables "Sector Primary Codes" and "Non-state actor codes". */
const ploverCodes = [
  ...['GOV', 'JUD', 'LEG', 'MIL', 'COP', 'OPP', 'PTY', 'REB', 'PRM', 'SPY', 'UAF'],
  ...['CVL', 'ELI', 'BUS', 'EDU', 'MED', 'LAB', 'AGR', 'JRN', 'REF', 'REL', 'SOC', 'CRM'],
  ...['IGO', 'NGO', 'ISM', 'IMG', 'MNC'],
] as const;

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be kebab-case');
const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'must be an ISO day')
  .nullable();
const period = { from: day, to: day };

/** Optional fields of an actor; whatever else a row holds is let through by the caller. */
export const actorFields = {
  valid: z.strictObject(period).optional(),
  known_as: z.array(z.strictObject({ name: z.string().min(1), name_ar: z.string().min(1), ...period })).optional(),
  succeeds: slug.optional(),
  relations: z
    .array(
      z.strictObject({
        kind: z.enum(['side', 'allied_with', 'backed_by', 'opposed_to']),
        with: slug,
        ...period,
        origin: z.string().trim().min(3),
      }),
    )
    .optional(),
  acled: z.string().trim().min(2).optional(),
  plover: z.enum(ploverCodes).optional(),
};

const first = '0000-00-00';
const last = '9999-99-99';
const told = ({ from, to }: Period): string => `${from ?? '…'}..${to ?? '…'}`;
const isEmpty = ({ from, to }: Period): boolean => from !== null && to !== null && from >= to;
/** Half-open: one that ends on the day the other begins does not overlap it. */
const overlap = (a: Period, b: Period): boolean => (a.from ?? first) < (b.to ?? last) && (b.from ?? first) < (a.to ?? last);
/** What has no bound of its own is as old, or as lasting, as the body. */
const within = (inner: Period, outer: Period): boolean =>
  overlap(inner, outer) && (inner.from ?? last) >= (outer.from ?? first) && (inner.to ?? first) <= (outer.to ?? last);

/** Everything wrong with the actors and the list of sides, a sentence each. */
export function actorErrors(entries: readonly Entry[]): string[] {
  const actors = new Map(entries.map(({ row }) => [row.id, row]));
  const errors = sideErrors();
  for (const { row, where } of entries) {
    const say: Say = (text) => {
      errors.push(`${where}: ${row.id} ${text}`);
    };
    if (row.valid && isEmpty(row.valid)) say(`is valid ${told(row.valid)}, which ends before it begins`);
    checkNames(row, say);
    checkSuccession(row, actors, say);
    checkRelations(row, actors, say);
  }
  return errors;
}

type Say = (text: string) => void;

function checkNames(row: ActorRow, say: Say): void {
  const fold = (name: string): string => foldWord(name, ar.spelling);
  const known = new Set([row.name, row.name_ar, ...row.names.ar, ...row.names.en].map(fold));
  const dated = row.known_as ?? [];
  for (const [i, name] of dated.entries()) {
    if (isEmpty(name)) say(`was ${name.name} ${told(name)}, which ends before it begins`);
    if (row.valid && !within(name, row.valid)) say(`was ${name.name} ${told(name)}, outside its own ${told(row.valid)}`);
    for (const text of [name.name, name.name_ar]) if (!known.has(fold(text))) say(`was ${text}, which is not among its names; add it`);
    for (const other of dated.slice(i + 1))
      if (overlap(name, other)) say(`bears two names at once: ${name.name} ${told(name)} and ${other.name} ${told(other)}`);
  }
}

function checkSuccession(row: ActorRow, actors: ReadonlyMap<string, ActorRow>, say: Say): void {
  if (row.succeeds === undefined) return;
  const before = actors.get(row.succeeds);
  if (!before) say(`succeeds ${row.succeeds}, which is no actor; add it or mend the id`);
  else if (row.valid && before.valid && overlap(row.valid, before.valid))
    say(`is valid ${told(row.valid)} and succeeds ${before.id}, valid ${told(before.valid)}: they overlap`);
  const seen = new Set<string>();
  for (let next = before; next && !seen.has(next.id); next = actors.get(next.succeeds ?? '')) seen.add(next.id);
  if (seen.has(row.id)) say('succeeds itself; break the circle');
}

function checkRelations(row: ActorRow, actors: ReadonlyMap<string, ActorRow>, say: Say): void {
  const relations = row.relations ?? [];
  const conflict = (id: string): string | undefined => sides.find((side) => side.id === id)?.conflict;
  for (const [i, one] of relations.entries()) {
    const words = `${one.kind} ${one.with} ${told(one)}`;
    if (isEmpty(one)) say(`is ${words}, which ends before it begins`);
    if (row.valid && !within(one, row.valid)) say(`is ${words}, outside its own ${told(row.valid)}`);
    const known = one.kind === 'side' ? conflict(one.with) !== undefined : actors.has(one.with);
    if (!known) say(`is ${words}, which is no ${one.kind === 'side' ? 'side of src/knowledge/sides.ts' : 'actor'}; mend the id`);
    if (one.kind !== 'side' && one.with === row.id) say(`is ${words}: itself`);
    for (const other of relations.slice(i + 1)) {
      if (one.kind !== other.kind || !overlap(one, other)) continue;
      if (one.with === other.with) say(`is ${words} twice`);
      else if (one.kind === 'side' && conflict(one.with) === conflict(other.with))
        say(`is on two sides of one conflict at once: ${one.with} and ${other.with}`);
    }
  }
}

/** Sides have ids of their own, and oppose each other both ways. */
function sideErrors(): string[] {
  const errors: string[] = [];
  const byId = new Map(sides.map((side) => [side.id, side]));
  if (byId.size !== sides.length) errors.push('src/knowledge/sides.ts: two sides share an id; rename one');
  for (const side of sides)
    for (const id of side.opposes)
      if (!byId.get(id)?.opposes.includes(side.id))
        errors.push(`src/knowledge/sides.ts: ${side.id} opposes ${id}, which does not oppose it; write it on both`);
  return errors;
}
