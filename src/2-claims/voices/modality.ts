import type { Frame } from '../deeds/frames.ts';
import type { Modality, Polarity } from '../document.ts';
import type { Cue, Word } from '../lexicon.ts';
import type { View } from '../view.ts';
import type { Voice } from './voices.ts';

/** How surely a sentence tells of an act. `told` false: the words name an act without telling of one, and no claim is made. */
export type Standing = { told: boolean; polarity: Polarity; modality: Modality; why: string; at: number };

const standing = (modality: Modality, why: string, at: number, polarity: Polarity = 'asserted'): Standing => ({ told: true, polarity, modality, why, at });
const notTold = (why: string, at: number): Standing => ({ told: false, polarity: 'asserted', modality: 'background', why, at });

/** Reads denial, hedging, plans, demands, conditions and background off the words around an act. */
export function standingOf(view: View, frame: Frame, voices: readonly Voice[]): Standing {
  const { trigger } = frame;
  const at = trigger.light && !trigger.light.suffixed ? Math.min(trigger.light.at, trigger.at) : trigger.at;
  const judged = cueBefore(view, at, 4, ['judging']);
  if (judged >= 0 && !(view.words[judged] as Word).cues.has('opener')) return notTold('judged or commemorated, not told', judged);
  const nominal = trigger.form !== 'verb' && !trigger.light;
  if (nominal) {
    const other = cueBefore(view, at, 2, ['not-deed'], true);
    if (other >= 0) return notTold('a word for something made of acts, not an act', other);
  }
  const denied = deniedAt(view, frame, at, voices);
  if (denied) return denied;
  return (
    conditional(view, at) ??
    planned(view, frame, at) ??
    hedged(view, at, frame) ??
    background(view, frame, at) ??
    ongoing(view, frame, at) ??
    standing('actual', 'told as done', trigger.at)
  );
}

/** Nearest token before `at`, within `reach` and the same clause, that has one of the cues; -1 when none. */
function cueBefore(view: View, at: number, reach: number, cues: readonly Cue[], adjacent = false): number {
  const clause = view.clauses[at];
  for (let k = at - 1; k >= Math.max(0, at - reach); k--) {
    if (view.clauses[k] !== clause) return -1;
    const word = view.words[k] as Word;
    if (cues.some((c) => word.cues.has(c))) return k;
    if (adjacent && word.finite) return -1;
  }
  return -1;
}

function deniedAt(view: View, frame: Frame, at: number, voices: readonly Voice[]): Standing | null {
  const { trigger } = frame;
  const verbAt = trigger.light?.at ?? trigger.at;
  const before = view.tokens[verbAt - 1]?.fold ?? '';
  if (trigger.form === 'verb' || trigger.light) {
    if (before === 'لم' || before === 'ولم' || before === 'ليس' || before === 'ما' || before === 'فلم') return standing('actual', 'negated', verbAt - 1, 'denied');
    if (before === 'لن' || before === 'ولن') return standing('planned', 'negated for the future', verbAt - 1, 'denied');
    if (before === 'لا' || before === 'ولا') return standing('ongoing', 'negated', verbAt - 1, 'denied');
  }
  for (let k = at - 1; k >= Math.max(0, at - 3); k--) {
    const fold = view.tokens[k]?.fold ?? '';
    if (fold === 'دون' || fold === 'بدون' || fold === 'عدم' || fold === 'بعدم') return standing('actual', 'said not to have happened', k, 'denied');
    if (fold === 'صحه' && (view.tokens[k - 1]?.fold ?? '').endsWith('لا')) return standing('actual', 'said to be untrue', k, 'denied');
    if ((view.words[k] as Word).finite) break;
  }
  const voice = voices.filter((v) => v.from <= trigger.at && trigger.at < v.to).pop();
  if (voice?.attribution.stance === 'denies') return standing('actual', 'its voice denies it', voice.cueAt, 'denied');
  if (voice?.attribution.stance === 'doubts') return standing('possible', 'its voice doubts it', voice.cueAt);
  return null;
}

function conditional(view: View, at: number): Standing | null {
  const condition = cueBefore(view, at, 9, ['condition']);
  if (condition >= 0) return standing('hypothetical', 'under a condition', condition);
  const question = cueBefore(view, at, 12, ['question']);
  if (question >= 0) return standing('hypothetical', 'asked, not told', question);
  return null;
}

function planned(view: View, frame: Frame, at: number): Standing | null {
  const { trigger } = frame;
  const word = view.words[trigger.light?.at ?? trigger.at] as Word;
  const future = [...word.acts, ...word.lights].some((s) => s.form === 'imperfect' && (s.split.future || s.split.prep === 'ل')) || view.tokens[at - 1]?.fold === 'سوف';
  if (future && (trigger.form === 'verb' || trigger.light)) return standing('planned', 'in the future', trigger.at);
  if (trigger.tense === 'perfect' && !trigger.light) return null;
  const demand = cueBefore(view, at, 8, ['demand']);
  if (demand >= 0) return standing('demanded', 'demanded', demand);
  const that = view.tokens[at - 1]?.fold;
  const attempt = cueBefore(view, at, 3, ['attempt']);
  if (attempt >= 0 && frame.rule.family !== 'control') return null;
  const plan = cueBefore(view, at, 4, ['plan']);
  if (plan >= 0) return standing('planned', 'planned or tried', plan);
  const fear = cueBefore(view, at, 5, ['fear']);
  if (fear >= 0 && frame.people.length === 0) return standing('possible', 'feared or threatened', fear);
  if (that === 'ان' && trigger.tense === 'imperfect') return standing('possible', 'a subjunctive', at - 1);
  return null;
}

function hedged(view: View, at: number, frame: Frame): Standing | null {
  const hedge = cueBefore(view, at, 5, ['hedge']);
  if (hedge < 0) return null;
  const fold = view.tokens[hedge]?.fold ?? '';
  if ((fold === 'قد' || fold === 'وقد' || fold === 'فقد') && frame.trigger.tense !== 'imperfect') return null;
  if ((fold === 'قد' || fold === 'وقد') && at - hedge > 1) return null;
  return standing('possible', 'hedged', hedge);
}

function background(view: View, frame: Frame, at: number): Standing | null {
  const { trigger } = frame;
  if (trigger.lemma === 'حرب' || trigger.lemma === 'صراع') return trigger.light ? null : standing('background', 'a war as a whole', trigger.at);
  const nominal = trigger.form !== 'verb' && !trigger.light;
  if (!nominal) return null;
  const before = view.tokens[at - 1]?.fold ?? '';
  if (before === 'منذ' || before === 'ومنذ') return standing('background', 'told in passing (since)', at - 1);
  const after = before === 'بعد' || before === 'عقب' || before === 'قبل' || before === 'قبيل' || before === 'اثر';
  const bare = frame.people.length === 0 && frame.merged.length === 0;
  if (after && bare && trigger.definite) return standing('background', 'told in passing (before or after)', at - 1);
  return null;
}

function ongoing(view: View, frame: Frame, at: number): Standing | null {
  const cue = cueBefore(view, at, 4, ['ongoing']);
  if (cue >= 0) return standing('ongoing', 'goes on', cue);
  const since = view.times.some((t) => t.open === 'since' && view.clauses[t.from] === view.clauses[at]);
  if (frame.trigger.tense === 'imperfect' && since) return standing('ongoing', 'present tense, since', at);
  return null;
}
