import type { Draft } from './claims.ts';
import { spanOf, type View } from './view.ts';
import { backDenials } from './voices/denials.ts';
import type { Voice } from './voices/voices.ts';

/** A denial reaches back over no more sentences than these. */
const reach = 8;
/** Families of acts whose telling is an account worth denying. */
const told = new Set(['control', 'strike', 'toll', 'ground', 'custody']);

/**
 * "They contested this account": the claim last told by somebody else, denied by this voice. Everything but the evidence,
 * the voice and the polarity is the earlier claim's, and a note says so.
 */
export function denialsOf(view: View, voices: readonly Voice[], before: readonly Draft[]): Draft[] {
  return backDenials(view, voices).flatMap(({ voice, at }) => {
    const denied = lastTold(view, voice, before);
    if (!denied) return [];
    const cue = denyingVerb(view, at);
    const span = spanOf(view, cue, at + 1);
    const claim: Draft['claim'] = {
      ...denied.claim,
      sentence: { start: view.start, end: view.end },
      event: { ...span, text: view.text.slice(span.start - view.start, span.end - view.start) },
      polarity: 'denied',
      modality: 'actual',
      attribution: [voice.attribution],
      disputes: [],
      notes: ['denies what was told before without telling it again'],
    };
    return [
      {
        ...denied,
        claim,
        view,
        standing: { told: true, polarity: 'denied', modality: 'actual', why: 'denies the account told before', at: cue },
      },
    ];
  });
}

/** The token of the verb that denies, before what it points at. */
function denyingVerb(view: View, at: number): number {
  for (let k = at; k >= 0; k--) if (view.words[k]?.says.some((s) => s.stance === 'denies')) return k;
  return at;
}

/** The same act told several times over (a capture of several places) is denied in the place named first. */
function lastTold(view: View, voice: Voice, before: readonly Draft[]): Draft | null {
  for (let n = before.length - 1; n >= 0; n--) {
    const draft = before[n] as Draft;
    if (view.index - draft.view.index > reach) return null;
    const { claim } = draft;
    if (!told.has(draft.frame.rule.family) || claim.polarity === 'denied' || (claim.modality !== 'actual' && claim.modality !== 'ongoing'))
      continue;
    if (claim.attribution.some((a) => a.source !== null && a.source.id === voice.attribution.source?.id)) continue;
    return draft;
  }
  return null;
}
