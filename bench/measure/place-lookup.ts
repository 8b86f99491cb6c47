/**
 * `node bench/measure/place-lookup.ts [--kept-back]`: how many communities of Syria the gazetteer knows by their Arabic name
 * and governorate. Found: we have the name there within 10 km, of all communities. Right: the same, of those whose name we
 * have in the governorate at all. The third kept back is for a last measurement, not for work.
 */
import { existsSync } from 'node:fs';
import { allRows, byName, communities, governorateOf, keyOf, kilometres, listPath } from '../../scripts/places-check.ts';

const reach = 10;
/** Percentages only: nothing else of the list is told. */
const percent = (part: number, of: number): string => `${((100 * part) / of).toFixed(1)} %`;

function main(args: readonly string[]): void {
  if (!existsSync(listPath)) {
    console.log(`${listPath} is not here: nothing was measured`);
    return;
  }
  const rows = allRows();
  const ours = byName(rows, governorateOf(rows), (row) => [row.name_ar, ...row.names.ar]);
  const asked = communities(listPath, args.includes('--kept-back') ? 'kept back' : 'opened');
  let named = 0;
  let found = 0;
  for (const community of asked) {
    const alike = ours.get(`${community.unit} ${keyOf(community.name)}`) ?? [];
    if (alike.length > 0) named++;
    if (alike.some((row) => kilometres(row, community) <= reach)) found++;
  }
  console.log(`found ${percent(found, asked.length)} · right ${percent(found, named)}`);
}

main(process.argv.slice(2));
