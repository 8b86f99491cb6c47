/**
 * `node bench/measure/place-lookup.ts [--kept-back] [--layer FOLDER]`: communities of Syria as the reader resolves them, each
 * in a sentence that names it with its governorate; and those whose name several bear, with their sub-district. Found: a
 * place within 10 km, of all asked; right: the same, of those answered. A unit that contains a place is no answer. The third
 * kept back is for a last measurement, not for work. Percentages only: nothing else of the list is told.
 */
import { existsSync } from 'node:fs';
import { noHeader, openEngine, takeReport } from '#intake';
import { kilometres } from '#knowledge';
import { type Community, communities, keyOf, listPath } from '../../scripts/places-check.ts';

const reach = 10;
const answers = new Set(['exact', 'near']);
/** Shares from 0 to 1: of all asked, of those answered, and of those whose name several bear. */
export type LookUp = { readonly found: number; readonly right: number; readonly shared: number; readonly asked: number };

export function lookUp(layer: string | null, part: 'opened' | 'kept back'): LookUp {
  const engine = openEngine(layer);
  const asked = communities(listPath, part);
  const ask = (list: readonly Community[], sentence: (community: Community) => string): { answered: number; right: number } => {
    const tally = { answered: 0, right: 0 };
    for (const community of list) {
      const header = { ...noHeader, id: 'asked', published: '2020-01-01', zone: '+02:00' };
      const { claims } = engine.read(takeReport(sentence(community), header, 'text').report);
      const place = claims.flatMap(({ places }) => places).find((p) => p.place && answers.has(p.precision) && named(p.text, community));
      if (!place?.place) continue;
      tally.answered++;
      if (kilometres(place.place, community) <= reach) tally.right++;
    }
    return tally;
  };
  const all = ask(asked, ({ name, governorate }) => `قصفت المدفعية قرية ${name} في محافظة ${governorate}.`);
  const several = shared(asked);
  const told = ask(several, ({ name, subdistrict }) => `قصفت المدفعية قرية ${name} في ناحية ${subdistrict}.`);
  return { found: all.right / asked.length, right: all.right / all.answered, shared: told.right / several.length, asked: asked.length };
}

function main(args: readonly string[]): void {
  if (!existsSync(listPath)) {
    console.log(`${listPath} is not here: nothing was measured`);
    return;
  }
  const at = args.indexOf('--layer');
  const {
    found,
    right,
    shared: several,
  } = lookUp(at < 0 ? null : (args[at + 1] ?? null), args.includes('--kept-back') ? 'kept back' : 'opened');
  console.log(
    `with the governorate: found ${percent(found)} · right ${percent(right)}; of one name, with the sub-district: right ${percent(several)}`,
  );
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

/** Communities whose folded name another bears too. */
function shared(all: readonly Community[]): Community[] {
  const counts = new Map<string, number>();
  for (const { name } of all) counts.set(keyOf(name), (counts.get(keyOf(name)) ?? 0) + 1);
  return all.filter(({ name }) => (counts.get(keyOf(name)) ?? 0) > 1);
}

/** The answer is about the community, not about the unit that the sentence names too. */
const named = (text: string, { name }: Community): boolean => keyOf(text).includes(keyOf(name)) || keyOf(name).includes(keyOf(text));

if (import.meta.main) main(process.argv.slice(2));
