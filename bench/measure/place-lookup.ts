/**
 * `node bench/measure/place-lookup.ts [--kept-back] [--layer FOLDER]`: communities of Syria as the reader resolves them, each
 * in a sentence that names it with its governorate; and those whose name several bear, with their sub-district. Found: a
 * place within 10 km, of all asked; right: the same, of those answered. A unit that contains a place is no answer. The third
 * kept back is for a last measurement, not for work. Percentages only: nothing else of the list is told.
 */
import { existsSync } from 'node:fs';
import { noHeader, openEngine, takeReport } from '#intake';
import { type Community, communities, keyOf, kilometres, listPath } from '../../scripts/places-check.ts';

const reach = 10;
const answers = new Set(['exact', 'near']);
const percent = (part: number, of: number): string => (of === 0 ? '–' : `${((100 * part) / of).toFixed(1)} %`);

type Tally = { asked: number; answered: number; right: number };

function main(args: readonly string[]): void {
  if (!existsSync(listPath)) {
    console.log(`${listPath} is not here: nothing was measured`);
    return;
  }
  const at = args.indexOf('--layer');
  const engine = openEngine(at < 0 ? null : (args[at + 1] ?? null));
  const asked = communities(listPath, args.includes('--kept-back') ? 'kept back' : 'opened');
  const ask = (list: readonly Community[], sentence: (community: Community) => string): Tally => {
    const tally = { asked: list.length, answered: 0, right: 0 };
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
  const governorate = ask(asked, ({ name, governorate: unit }) => `قصفت المدفعية قرية ${name} في محافظة ${unit}.`);
  console.log(
    `with the governorate: found ${percent(governorate.right, governorate.asked)} · right ${percent(governorate.right, governorate.answered)}`,
  );
  const several = ask(shared(asked), ({ name, subdistrict }) => `قصفت المدفعية قرية ${name} في ناحية ${subdistrict}.`);
  console.log(
    `of one name, with the sub-district: ${several.asked} asked · right ${percent(several.right, several.asked)} of all, ${percent(several.right, several.answered)} of the answered`,
  );
}

/** Communities whose folded name another bears too. */
function shared(all: readonly Community[]): Community[] {
  const counts = new Map<string, number>();
  for (const { name } of all) counts.set(keyOf(name), (counts.get(keyOf(name)) ?? 0) + 1);
  return all.filter(({ name }) => (counts.get(keyOf(name)) ?? 0) > 1);
}

/** The answer is about the community, not about the unit that the sentence names too. */
const named = (text: string, { name }: Community): boolean => keyOf(text).includes(keyOf(name)) || keyOf(name).includes(keyOf(text));

main(process.argv.slice(2));
