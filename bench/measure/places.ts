import { placeFigures, scoreAllPlaces } from '../../gold/places-score.ts';
import { listPath } from '../../scripts/places-check.ts';
import { incidentFigures } from './incidents.ts';
import { withTable } from './layer.ts';
import { type LookUp, lookUp } from './place-lookup.ts';
import { number, type Section } from './section.ts';
import { sharedPath } from './shared.ts';

/** Names coded here; communities looked up by name; incidents with the table of communities brought in. */
export async function places(): Promise<Section> {
  const gold = placeFigures(await scoreAllPlaces());
  const lines = [
    `names coded here: ${Object.entries(gold)
      .map(([key, value]) => `${key} ${number(value)}`)
      .join(' · ')}`,
  ];
  const figures: Record<string, unknown> = { gold };
  if (sharedPath('evaluation/syria-communities.tsv')) {
    const alone = { opened: lookUp(null, 'opened'), kept_back: lookUp(null, 'kept back') };
    const brought = await withTable(listPath, async (layer) => ({
      opened: lookUp(layer, 'opened'),
      kept_back: lookUp(layer, 'kept back'),
      incidents: await incidentFigures(layer),
    }));
    figures.look_up = alone;
    figures.with_table = brought;
    lines.push(`look-up, as it ships: ${told(alone.opened)} · the third kept back: ${told(alone.kept_back)}`);
    lines.push(`look-up, table brought in: ${told(brought.opened)} · the third kept back: ${told(brought.kept_back)}`);
    const { place = 0, place_and_date = 0, belligerent_p = 0, belligerent_r = 0 } = brought.incidents ?? {};
    lines.push(
      `incidents, table brought in: place ${number(place)} · place_and_date ${number(place_and_date)} · belligerents P ${number(belligerent_p)} R ${number(belligerent_r)}`,
    );
  } else lines.push('look-up of communities: ../shared/evaluation/syria-communities.tsv is absent');
  return { name: 'places', lines, figures };
}

const told = ({ found, right, shared }: LookUp): string =>
  `found ${number(found)} right ${number(right)} (names of several ${number(shared)})`;
