import { type EventType, shortName } from '#claims';
import type { Knowledge } from '#knowledge';
import { accountsOf, inOrder, sureness } from './accounts.ts';
import { disputesOf } from './disputes/index.ts';
import { familyOf } from './families.ts';
import { reasonsOf, score } from './features/index.ts';
import { gradesOf } from './grades/index.ts';
import type { Account, Event, EventPlace, EventTime, Member, Party, ToldClaim } from './model.ts';
import type { Telling } from './telling.ts';
import { isMain } from './tellings.ts';

/** The tellings of one happening as an event. The same tellings make the same event, in whatever order they come. */
export function assemble(tellings: readonly Telling[], knowledge: Knowledge): Event {
  const ordered = [...tellings].sort((a, b) => inOrder(firstOf(a), firstOf(b)));
  const claims = ordered.flatMap((telling) => telling.claims).sort(inOrder);
  const accounts = accountsOf(claims, knowledge);
  const type = typeOf(accounts);
  const time = timeOf(accounts);
  const disputes = disputesOf(accounts, new Map(claims.map((told) => [told.key, told])), knowledge);
  return {
    id: `e${shortName((claims[0] as ToldClaim).anchor)}`,
    type,
    family: familyOf[type],
    total: claims.every(({ total }) => total),
    places: placesOf(accounts),
    time,
    initiators: partiesOf(accounts, 'initiators'),
    targets: partiesOf(accounts, 'targets'),
    members: membersOf(ordered),
    accounts,
    disputes,
    ...gradesOf(accounts, disputes, { time }, knowledge),
    notes: notesOf(claims),
  };
}

const firstOf = (telling: Telling): ToldClaim => telling.claims.reduce((first, told) => (inOrder(told, first) < 0 ? told : first));

/** Types that say least of how: any other that an account gives goes before them. */
const vague: ReadonlySet<EventType> = new Set(['attack', 'casualty-report', 'bombardment', 'ground-offensive', 'other-strategic']);

/** The type most accounts give, one that says how before one that does not. */
function typeOf(accounts: readonly Account[]): EventType {
  const counts = new Map<EventType, number>();
  for (const { types } of accounts) for (const type of types) counts.set(type, (counts.get(type) ?? 0) + 1);
  const [[best]] = [...counts].sort(([a, n], [b, m]) => Number(vague.has(a)) - Number(vague.has(b)) || m - n || (a < b ? -1 : 1)) as [
    [EventType, number],
  ];
  return best;
}

const precisions = ['exact', 'near', 'district', 'governorate', 'country', 'unresolved'];

/** Each place once with the accounts that name it: the most precise first, then the one most accounts name. */
function placesOf(accounts: readonly Account[]): EventPlace[] {
  const places = new Map<string, EventPlace>();
  for (const { id, places: named } of accounts) {
    for (const place of named) {
      const key = `${place.place?.id ?? place.text}|${place.precision}`;
      const known = places.get(key);
      places.set(key, { ...(known ?? place), accounts: [...(known?.accounts ?? []), id] });
    }
  }
  return [...places.entries()]
    .sort(([a, one], [b, two]) => rank(one) - rank(two) || two.accounts.length - one.accounts.length || (a < b ? -1 : 1))
    .map(([, place]) => place);
}

const rank = ({ precision, place }: EventPlace): number => (place ? precisions.indexOf(precision) : precisions.length);

/** The interval that is known best, then that most accounts give, then the earliest. */
function timeOf(accounts: readonly Account[]): EventTime {
  const times = new Map<string, EventTime>();
  for (const { id, time } of accounts) {
    const key = `${3 - sureness[time.basis]}|${time.start}|${time.end}`;
    const known = times.get(key);
    times.set(key, { ...(known ?? time), accounts: [...(known?.accounts ?? []), id] });
  }
  const [best] = [...times.entries()].sort(
    ([a, one], [b, two]) => sureness[two.basis] - sureness[one.basis] || two.accounts.length - one.accounts.length || (a < b ? -1 : 1),
  );
  return (best as [string, EventTime])[1];
}

function partiesOf(accounts: readonly Account[], role: 'initiators' | 'targets'): Party[] {
  const parties = new Map<string, Party>();
  for (const { id, [role]: named } of accounts) {
    for (const party of named) {
      const key = party.id ?? `"${party.name}`;
      parties.set(key, { ...party, accounts: [...(parties.get(key)?.accounts ?? []), id] });
    }
  }
  return [...parties.entries()]
    .sort(([a, one], [b, two]) => two.accounts.length - one.accounts.length || (a < b ? -1 : 1))
    .map(([, party]) => party);
}

/** Every claim with the one of another report it is nearest to, and why. */
function membersOf(tellings: readonly Telling[]): Member[] {
  return tellings.flatMap((telling, n) => {
    const nearest = n === 0 ? null : nearestOf(telling, tellings);
    const main = isMain(telling);
    return [...telling.claims].sort(inOrder).map((told, i): Member => {
      const role = told.claim.polarity === 'denied' ? 'denies' : told.claim.modality === 'background' ? 'recalls' : 'tells';
      const base = {
        claim: told.key,
        report: told.report.key,
        account: told.voice.id,
        role,
        main,
        prominence: telling.prominence,
      } as const;
      if (i > 0) return { ...base, nearest: firstOf(telling).key, reasons: [beside] };
      return { ...base, nearest: nearest ? firstOf(nearest).key : null, reasons: nearest ? reasonsOf(telling, nearest) : [] };
    });
  });
}

const beside = { name: 'same-report', value: 0, with: {}, sentence: 'told beside it in the same report' };

function nearestOf(telling: Telling, all: readonly Telling[]): Telling | null {
  let [best, points] = [null as Telling | null, Number.NEGATIVE_INFINITY];
  for (const other of all) {
    if (other === telling) continue;
    const value = score(telling, other);
    if (value > points) [best, points] = [other, value];
  }
  return best;
}

function notesOf(claims: readonly ToldClaim[]): string[] {
  const notes: string[] = [];
  if (claims.every(({ claim }) => claim.modality === 'background')) notes.push('only recalled: no report at hand tells of it as news');
  if (claims.every(({ total }) => total)) notes.push('a total over several incidents, places or days: not added to any single event');
  return notes;
}
