import { dayAt } from './dates-days.ts';
import { fixedAt } from './dates-fixed.ts';
import { periodAt } from './dates-periods.ts';
import type { Reading, Scan } from './dates-scan.ts';

/** One day or one period. Of a sure and a latent reading the sure one counts, then the longer. */
export function pointAt(s: Scan, i: number): Reading | null {
  const known = s.points[i];
  if (known !== undefined) return known;
  const point = pointOnce(s, i);
  s.points[i] = point;
  return point;
}

function pointOnce(s: Scan, i: number): Reading | null {
  if (s.senses(i) === undefined && s.number(i) === null) return null;
  const day = dayAt(s, i);
  const fixed = day ? null : fixedAt(s, i);
  const period = periodAt(s, i);
  const best = day ?? (fixed && period && fixed.latent && !period.latent ? null : fixed);
  if (s.latent && fixed && period && fixed.to > period.to) return fixed;
  if (!best) return period;
  return period && (best.latent ? !period.latent : !period.latent && period.to > best.to) ? period : best;
}
