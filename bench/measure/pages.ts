import { createRequire } from 'node:module';
import { openEngine } from '#intake';
import { firstLayouts } from '../pages/first-layouts.ts';
import type { Layout } from '../pages/layout.ts';
import { overlap, type PageScore, scorePages, wordsOf } from '../pages/measure.ts';
import { secondLayouts } from '../pages/second-layouts.ts';
import { number, type Section, share } from './section.ts';

/**
 * What was read of the second layouts when they were first tried, before anything was mended for them: version 0.1.0 as it was then. A page
 * without a `body` was refused and one lost its posts, so the mean is of thirteen good pages and two empty ones.
 */
const firstSight = { layouts: 15, f1: 0.859, dates: 11, publishers: 14 };

/** Pages laid out in the manner of Arabic outlets, written for this: main text by tokens, day, publisher; beside Readability alone. */
export async function pages(): Promise<Section> {
  const { knowledge } = openEngine(null);
  const scores = await scorePages([...firstLayouts, ...secondLayouts], knowledge);
  const figures = {
    layouts: scores.length,
    ...figuresOf(scores),
    second: figuresOf(scores.slice(firstLayouts.length)),
    second_at_first_sight: firstSight,
    readability_alone: { f1: mean([...firstLayouts, ...secondLayouts].map(readabilityF1)) },
  };
  const worst = [...scores].sort((a, b) => a.f1 - b.f1).slice(0, 5);
  const wrong = scores.filter(({ dateRight, publisherRight }) => !dateRight || !publisherRight);
  const lines = [
    `text F1 ${number(figures.f1)} (Readability alone ${number(figures.readability_alone.f1)}) · date ${share(figures.dates, scores.length)} · publisher ${share(figures.publishers, scores.length)}`,
    `the last ${firstSight.layouts} at first sight: text F1 ${number(firstSight.f1)} · date ${share(firstSight.dates, firstSight.layouts)} · publisher ${share(firstSight.publishers, firstSight.layouts)}; now F1 ${number(figures.second.f1)}`,
    ...scores.map(row),
    `worst: ${worst.map(({ name, f1 }) => `${name} ${number(f1)}`).join(' · ')}`,
    ...wrong.map(({ name, date, publisher }) => `wrong: ${name}: ${date ?? 'no date'}, ${publisher ?? 'no publisher'}`),
  ];
  return { name: 'pages', lines, figures };
}

const row = ({ name, f1, date, dateRight, publisher, publisherRight }: PageScore): string =>
  `${name.padEnd(42)} F1 ${number(f1)}  ${dateRight ? 'date' : 'DATE'} ${(date ?? 'none').padEnd(10)}  ${publisherRight ? 'publisher' : 'PUBLISHER'} ${publisher ?? 'none'}`;

const mean = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0) / numbers.length;

const figuresOf = (scores: readonly PageScore[]) => ({
  f1: mean(scores.map(({ f1 }) => f1)),
  dates: scores.filter(({ dateRight }) => dateRight).length,
  publishers: scores.filter(({ publisherRight }) => publisherRight).length,
});

type Finder = new (
  document: unknown,
  options: { charThreshold: number },
) => { parse(): { title?: string | null; textContent?: string | null } | null };
const load = createRequire(import.meta.url);

/** The library by itself, its title put before its text. A page that it throws on counts as one of which nothing was read. */
function readabilityF1({ html, gold }: Layout): number {
  const { parseHTML } = load('linkedom') as { parseHTML(html: string): { document: unknown } };
  const { Readability } = load('@mozilla/readability') as { Readability: Finder };
  const whole = /<html\b/i.test(html) ? html : `<html><body>${html}</body></html>`;
  try {
    const found = new Readability(parseHTML(whole).document, { charThreshold: 200 }).parse();
    return overlap(wordsOf(`${found?.title ?? ''} ${found?.textContent ?? ''}`), wordsOf(gold.text)).f1;
  } catch {
    return 0;
  }
}
