import { type FileScore, type GroupScore, scoreRecognizers } from '../recognizers.ts';
import { type Section, share } from './section.ts';
import { sharedPath } from './shared.ts';

/** Numbers, ranges, ordinals, dates and periods of the Recognizers suite. Misses are counted by cause; no case leaves here. */
export async function peerSuite(): Promise<Section> {
  const name = 'Recognizers, Arabic';
  const folder = sharedPath('evaluation/recognizers-arabic');
  if (!folder) return { name, skipped: '../shared/evaluation/recognizers-arabic is absent' };
  const scores = scoreRecognizers(folder);
  const numbers = sum(scores, /^(Number|NumberRange|Ordinal)/, 'value');
  const dates = sum(scores, /^(Date|DatePeriod|Duration)(Parser|Extractor)/, 'value');
  const spans = sum(scores, /./, 'span');
  const line = `numbers, ranges, ordinals ${share(numbers.right, numbers.n)} · dates, periods, durations ${share(dates.right, dates.n)} · spans ${share(spans.right, spans.n)}`;
  const files = Object.fromEntries(
    Object.entries(scores).map(([file, { value, span, misses }]) => [file, { value, span, misses: byCause(misses) }]),
  );
  return { name, lines: [line], figures: { numbers, dates, spans, files } };
}

function sum(scores: Record<string, FileScore>, files: RegExp, part: 'value' | 'span'): GroupScore {
  const some = Object.entries(scores).filter(([file]) => files.test(file));
  return { n: some.reduce((n, [, score]) => n + score[part].n, 0), right: some.reduce((n, [, score]) => n + score[part].right, 0) };
}

function byCause(misses: FileScore['misses']): Record<string, number> {
  const causes: Record<string, number> = {};
  for (const { cause } of misses) causes[cause] = (causes[cause] ?? 0) + 1;
  return causes;
}
