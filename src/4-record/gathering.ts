/** The one place where the record calls the gathering. */
import type { Event, EventPlace, Family, Judgement, ToldClaim } from '#events';
import { familyOf, type toldClaims } from '#events';

export { controlStatements } from '#events';

export type Knowledge = Parameters<typeof toldClaims>[2];

/** A claim as it stood before the change, and the neighbourhood it was gathered in. */
export type Shelved = { readonly told: ToldClaim; readonly neighbourhood: string };

/** What is gathered already, as it stood before the change: claims that are removed are still on it, those added are not. */
export type Shelf = {
  sharing(blocks: readonly string[]): Promise<readonly Shelved[]>;
  neighbourhoods(ids: readonly string[]): Promise<readonly Shelved[]>;
  anchored(anchors: readonly string[]): Promise<readonly Shelved[]>;
  holding(keys: readonly string[]): Promise<readonly Shelved[]>;
};

/** A claim that changed is in both lists: it is removed first, then added. */
export type Change = { readonly added: readonly ToldClaim[]; readonly removed: readonly string[] };

export type Regathered = {
  readonly dissolved: readonly string[];
  readonly made: readonly { readonly id: string; readonly claims: readonly string[]; readonly events: readonly Event[] }[];
};

// Until the gathering lands: claims of one family, place and day are one event.
const placeOf = (told: ToldClaim): string => told.claim.places[0]?.place?.id ?? '';
const dayOf = (told: ToldClaim): string => told.claim.time.start ?? '';
export const blocksOf = (told: ToldClaim): readonly string[] => [`${familyOf[told.claim.type]}/${placeOf(told)}/${dayOf(told)}`];

export async function regather(
  { added, removed }: Change,
  shelf: Shelf,
  judgements: readonly Judgement[],
  _knowledge: Knowledge,
): Promise<Regathered> {
  const near = [...(await shelf.sharing(added.flatMap(blocksOf))), ...(await shelf.holding(removed))];
  const ids = [...new Set(near.map(({ neighbourhood }) => neighbourhood))].sort();
  const all = new Map((await shelf.neighbourhoods(ids)).map(({ told }) => [told.key, told]));
  for (const key of removed) all.delete(key);
  for (const told of added) all.set(told.key, told);
  const groups = new Map<string, ToldClaim[]>();
  for (const told of [...all.values()].sort((a, b) => (a.key < b.key ? -1 : 1))) {
    const block = blocksOf(told)[0] as string;
    groups.set(block, [...(groups.get(block) ?? []), told]);
  }
  const made = [...groups].map(([block, members]) => ({
    id: `n:${block}`,
    claims: members.map(({ key }) => key),
    events: split(members, judgements)
      .filter((part) => part.length > 0)
      .map((part) => eventOf(part)),
  }));
  return { dissolved: ids, made };
}

function split(members: readonly ToldClaim[], judgements: readonly Judgement[]): ToldClaim[][] {
  const told = members.filter(({ claim }) => !['planned', 'hypothetical'].includes(claim.modality));
  const out = new Set(judgements.filter(({ kind }) => kind === 'apart').flatMap(({ left }) => left));
  return [told.filter(({ anchor }) => !out.has(anchor)), told.filter(({ anchor }) => out.has(anchor))];
}

function eventOf(members: readonly ToldClaim[]): Event {
  const first = members[0] as ToldClaim;
  const accounts = [...new Set(members.map(({ voice }) => voice.id))].sort();
  const places: EventPlace[] = first.claim.places.map(({ text, precision, place }) => ({ text, precision, place, accounts }));
  const { start, end, precision, basis } = first.claim.time;
  const party = ({ text, actor }: ToldClaim['claim']['initiators'][number]) => ({
    id: actor?.id ?? null,
    name: actor?.name ?? text,
    name_ar: actor?.name_ar ?? text,
    part_of: actor?.part_of ?? [],
    accounts,
  });
  const time = { start, end, precision, basis, accounts };
  const initiators = first.claim.initiators.map(party);
  const targets = first.claim.targets.map(party);
  return {
    id: `e-${first.anchor}`,
    type: first.claim.type,
    family: familyOf[first.claim.type] as Family,
    total: false,
    places,
    time,
    initiators,
    targets,
    members: members.map(({ key, report, voice }, i) => ({
      claim: key,
      report: report.key,
      account: voice.id,
      role: 'tells',
      nearest: i === 0 ? null : first.key,
      reasons: [],
    })),
    accounts: accounts.map((id) => {
      const own = members.filter(({ voice }) => voice.id === id);
      return {
        id,
        voice: (own[0] as ToldClaim).voice,
        via: [],
        holds: 'asserts',
        sayings: own.map(({ key, report, quotation }) => ({
          claim: key,
          report: report.key,
          publisher: report.publisher,
          said: report.published,
          quotation,
          stance: 'states',
          denies: false,
          hedged: false,
        })),
        copies: [],
        repeats: null,
        sides: [],
        types: [...new Set(own.map(({ claim }) => claim.type))].sort(),
        initiators,
        targets,
        places,
        time,
        extent: 'unknown',
        figures: own.flatMap(({ key, claim, quotation, report }) =>
          claim.tolls.map(({ outcome, who, low, high, approximate, of_which, text }) => ({
            outcome,
            who,
            low,
            high,
            approximate,
            of_which,
            text,
            quotation,
            claim: key,
            report: report.key,
            voice: id,
            said: report.published,
            total: false,
            superseded_by: null,
          })),
        ),
      };
    }),
    disputes: [],
    happened: { grade: 'single-source', across: 'unknown', reasons: [] },
    responsible: { grade: 'unattributed', reasons: [] },
    status: accounts.length > 1 ? 'corroborated' : 'single-source',
    notes: [],
  };
}
