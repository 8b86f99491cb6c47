import { agreement, agreementLine } from '../../gold/agreement.ts';
import { floorFigures, type GoldReport, goldReport, type Share, scoreGold } from '../../gold/score.ts';
import { number, type Section, share } from './section.ts';

/** The sentences coded here, per slot and per kind. */
export async function ownGold(): Promise<Section> {
  const report = goldReport(await scoreGold());
  const coders = agreement();
  return {
    name: 'own gold',
    lines: [...lines(report), agreementLine(coders)],
    figures: { ...report, shares: floorFigures(report), agreement: coders },
  };
}

function lines(report: GoldReport): string[] {
  const of = ({ right, of }: Share): string => share(right, of);
  return [
    `${report.items} items · claims ${of(report.claims)} · precision ${of(report.precision)} · slots ${of(report.slots)}`,
    `nothing read where nothing is ${of(report.nothing)} · terms ${of(report.terms)}, ${report.stray_terms} stray · numbers ${of(report.numbers)} · dates ${of(report.dates)}`,
    `slots: ${Object.entries(report.by_slot)
      .map(([name, { right, of }]) => `${name} ${number(of ? right / of : 1)}`)
      .join(' · ')}`,
  ];
}
