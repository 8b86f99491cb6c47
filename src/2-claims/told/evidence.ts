import type { Draft } from '../claims.ts';
import { claimFeatures, isOfClass, type ToldClass } from './claim-features.ts';

/**
 * What a linear model weighs besides the words of a sentence: what the rules found there, in which form, and the words
 * right beside those that carry the act. `drafts` are those of one sentence.
 */
export function evidenceOf(cls: ToldClass, drafts: readonly Draft[]): string[] {
  const names = new Set(
    claimFeatures(
      cls,
      drafts.map((d) => d.claim),
    ),
  );
  for (const draft of drafts) if (isOfClass(cls, draft.claim.type)) for (const name of formOf(draft)) names.add(name);
  return [...names];
}

function* formOf({ frame, view, claim, standing }: Draft): Generator<string> {
  const { trigger } = frame;
  const harmed = claim.tolls.some((t) => t.low !== null || t.high !== null) ? 'counted' : claim.tolls.length > 0 ? 'harm' : 'none';
  const form = trigger.light ? 'light' : trigger.form;
  yield `rule:form=${form}+${harmed}`;
  yield `rule:act=${trigger.act}`;
  yield `rule:act=${trigger.act}+${form}`;
  yield `rule:why=${standing.why}`;
  if (trigger.form === 'verb') yield `rule:tense=${trigger.tense}`;
  if (trigger.definite) yield 'rule:definite';
  if (trigger.at <= 2) yield 'rule:opens';
  if (view.words[trigger.at - 1]?.cues.has('relative') || view.words[trigger.at - 2]?.cues.has('relative')) yield 'rule:relative';
  for (const merged of frame.merged) yield `rule:with=${merged.act}`;
  if (frame.initiators.some((a) => a.generic)) yield 'rule:unnamed-gunmen';
  if (view.quoted[trigger.at]) yield 'rule:inside-quotes';
  yield `rule:days=${daysAgo(claim.time.start)}`;
  for (let k = -2; k <= 2; k++) {
    const beside = view.tokens[k < 0 ? trigger.from + k : trigger.to - 1 + k];
    if (k !== 0 && beside) yield `near${k}:${beside.kind === 'number' ? '0' : beside.fold}`;
  }
}

const daysAgo = (start: string | null): string => (start === null ? 'open' : 'dated');
