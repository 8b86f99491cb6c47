import type { Frame } from './deeds/frames.ts';
import type { Discourse } from './discourse.ts';
import type { ClaimTime } from './document.ts';
import { fromIso, toIso } from './mentions/calendar.ts';
import type { TimeMention } from './mentions/dates.ts';
import { spanOf, type View } from './view.ts';

/** When an act was: the date of its clause, of its sentence, the one last spoken of, or the day of publication and the day before. */
export function whenOf(view: View, frame: Frame, discourse: Discourse): { time: ClaimTime; notes: string[]; mention: TimeMention | null } {
  const usable = view.times.filter((t) => !t.vague && (t.start !== null || t.end !== null) && !isOtherSince(view, frame, t));
  const mention = nearest(view, frame, usable);
  if (mention) return { time: stated(view, mention, discourse), notes: [], mention };
  const vague = view.times.find((t) => t.start === null && t.end === null && !t.vague);
  if (vague && discourse.published === null) {
    const span = spanOf(view, vague.from, vague.to);
    const text = view.text.slice(span.start - view.start, span.end - view.start);
    return {
      time: { start: null, end: null, precision: 'unknown', basis: 'relative', text },
      notes: ['relative date without a day of publication to count from'],
      mention: vague,
    };
  }
  const { published } = discourse;
  const history = discourse.history && view.index - discourse.history.sentence === 1 ? discourse.history : null;
  const spoken = history ?? discourse.spoken;
  if (spoken) {
    const time: ClaimTime = {
      start: spoken.start,
      end: spoken.end,
      precision: spoken.start === spoken.end ? 'day' : 'days',
      basis: 'inherited',
      text: null,
    };
    return { time, notes: ['date taken from the one last spoken of'], mention: null };
  }
  if (published === null)
    return {
      time: { start: null, end: null, precision: 'unknown', basis: 'published', text: null },
      notes: ['no date in the text and no day of publication'],
      mention: null,
    };
  return {
    time: { start: dayBefore(published), end: published, precision: 'days', basis: 'published', text: null },
    notes: ['date taken from publication: that day or the day before'],
    mention: null,
  };
}

/** "The biggest advance in years": an open stretch that belongs to no verb in the present says nothing of when. */
const isOtherSince = (view: View, frame: Frame, t: TimeMention): boolean =>
  t.open === 'since' &&
  t.start === null &&
  (frame.trigger.tense !== 'imperfect' || view.words.slice(frame.trigger.to, t.from).some((w) => w.acts.length > 0));

function nearest(view: View, frame: Frame, times: readonly TimeMention[]): TimeMention | null {
  const at = frame.trigger.at;
  const clauses = new Set([frame.trigger, ...frame.merged].map((t) => view.clauses[t.at]));
  const distance = (t: TimeMention): number => (t.from > at ? t.from - at : at - t.to + 1);
  const same = times.filter((t) => clauses.has(view.clauses[t.from] as number));
  const pool = same.length > 0 ? same : times;
  return [...pool].sort((a, b) => distance(a) - distance(b))[0] ?? null;
}

function stated(view: View, mention: TimeMention, discourse: Discourse): ClaimTime {
  const span = spanOf(view, mention.from, mention.to);
  const text = view.text.slice(span.start - view.start, span.end - view.start);
  const end = mention.end ?? (mention.open === 'since' ? discourse.published : null);
  return { start: mention.start, end, precision: mention.precision, basis: mention.basis, text };
}

/** Remembers the dates of a sentence for the undated ones after it: days near the publication, not history. */
export function rememberDates(view: View, discourse: Discourse): void {
  const last = view.times.filter((t) => t.start !== null && t.end !== null && !t.vague && t.open === null).pop();
  if (last) discourse.history = { start: last.start as string, end: last.end as string, sentence: view.index };
  for (const t of view.times) {
    if (t.start === null || t.end === null || t.vague || t.open !== null) continue;
    if (t.precision !== 'day' && t.precision !== 'hour' && t.precision !== 'days') continue;
    if (discourse.published !== null && (daysBetween(t.start, discourse.published) > 45 || t.start > discourse.published)) continue;
    discourse.spoken = { start: t.start, end: t.end, sentence: view.index };
  }
}

const epochDay = (iso: string): number => {
  const month = iso.indexOf('-', 1);
  const y = Number(iso.slice(0, month));
  const m = Number(iso.slice(month + 1, month + 3));
  const d = Number(iso.slice(month + 4));
  const a = Math.floor((14 - m) / 12);
  const year = y + 4800 - a;
  return (
    d +
    Math.floor((153 * (m + 12 * a - 3) + 2) / 5) +
    365 * year +
    Math.floor(year / 4) -
    Math.floor(year / 100) +
    Math.floor(year / 400) -
    32_045
  );
};

/** Days from `a` to `b`, both ISO. */
export const daysBetween = (a: string, b: string): number => epochDay(b) - epochDay(a);

function dayBefore(iso: string): string {
  const day = fromIso(iso);
  return day === null ? Temporal.PlainDate.from(iso).subtract({ days: 1 }).toString() : toIso(day - 1);
}
