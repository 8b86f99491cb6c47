/** The answer to `riwaya know NAME`, as data. */

import type { Layer } from '#intake';
import { type ActorEntry, formsOf, type HowFound, type Knowledge, type Meaning, type PlaceEntry, type TermEntry } from '#knowledge';

/** `layer` says where the entry stands: a file and line of the layer, or null for what ships. `accounts`: rows of the layer that add to it. */
export type Candidate = {
  readonly is: Meaning['kind'];
  readonly how: HowFound;
  readonly form: string;
  readonly id: string;
  readonly name: string;
  readonly name_ar: string;
  readonly names: readonly string[];
  readonly kind: string | null;
  readonly admin: readonly { readonly id: string; readonly name: string; readonly name_ar: string }[];
  readonly country: string | null;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly valid: { readonly from: string | null; readonly to: string | null } | null;
  readonly importance: number | null;
  /** It needs its kind or its unit beside its name; or its name needs a word of place. */
  readonly needs: 'kind-or-unit' | 'kind-or-preposition' | null;
  readonly ids: Readonly<Record<string, string>>;
  readonly origin: readonly string[];
  readonly layer: string | null;
  readonly accounts: readonly string[];
};
export type Answer = { readonly name: string; readonly candidates: readonly Candidate[]; readonly did_you_mean: readonly Candidate[] };

/** So many names that are nearly the one asked for. */
const nearest = 10;
const plural = { place: 'places', actor: 'actors', person: 'persons', source: 'sources', term: 'terms' } as const;

export function candidates(name: string, meanings: readonly Meaning[], knowledge: Knowledge, layer: Layer | null): Answer {
  const all = meanings.map((meaning) => candidateOf(meaning, knowledge, layer));
  const near = all.filter(({ how }) => how === 'near');
  return { name, candidates: all.filter(({ how }) => how !== 'near'), did_you_mean: near.slice(0, nearest) };
}

function candidateOf({ kind, entry, how, form }: Meaning, knowledge: Knowledge, layer: Layer | null): Candidate {
  const place = entry as Partial<PlaceEntry>;
  const actor = entry as Partial<ActorEntry>;
  const term = entry as Partial<TermEntry>;
  const units = kind === 'place' ? knowledge.units.get(entry.id) : [];
  const [name, name_ar] = [actor.name ?? term.neutral ?? entry.id, actor.name_ar ?? term.neutral_ar ?? entry.id];
  return {
    is: kind,
    how,
    form,
    id: entry.id,
    name,
    name_ar,
    names: formsOf(entry).filter((other) => other !== name && other !== name_ar),
    kind: actor.kind ?? term.register ?? null,
    admin: units.map((unit) => ({ id: unit.id, name: unit.name, name_ar: unit.name_ar })),
    country: actor.country ?? null,
    lat: place.lat ?? null,
    lon: place.lon ?? null,
    valid: actor.valid ?? null,
    importance: place.importance ?? null,
    needs: needsOf(place, form),
    ids: place.ids ?? {},
    origin: entry.origin,
    layer: whereIn(layer, kind, entry.id),
    accounts: accountsOf(layer, kind, entry.id),
  };
}

function needsOf(place: Partial<PlaceEntry>, form: string): Candidate['needs'] {
  const { little_known, little_names, common_word } = place;
  if (little_known || little_names?.ar.includes(form) || little_names?.en.includes(form)) return 'kind-or-unit';
  return common_word ? 'kind-or-preposition' : null;
}

function whereIn(layer: Layer | null, kind: Meaning['kind'], id: string): string | null {
  const at = layer?.at(plural[kind], id);
  return at ? `${at.file}:${at.line}` : null;
}

function accountsOf(layer: Layer | null, kind: Meaning['kind'], id: string): string[] {
  const rows = (layer?.rows[plural[kind]] ?? []) as { id: string; same_as?: string }[];
  return rows.flatMap((row) => (row.same_as === id ? (whereIn(layer, kind, row.id) ?? []) : []));
}
