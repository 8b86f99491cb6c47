import type { Sentence, Token } from '#text';
import type { Span } from '../document.ts';

/** The sentences of a page without what lies in the stretches: counted afresh, those that a stretch cuts into in parts. */
export function* beside(sentences: readonly Sentence[], stretches: readonly Span[]): Generator<Sentence> {
  let index = 0;
  let next = 0;
  for (const sentence of sentences) {
    while (next < stretches.length && (stretches[next] as Span).end <= sentence.start) next++;
    if (next === stretches.length || (stretches[next] as Span).start >= sentence.end) {
      yield index === sentence.index ? sentence : { ...sentence, index };
      index++;
      continue;
    }
    for (const part of partsOf(sentence, stretches, next)) yield { ...part, index: index++ };
  }
}

function* partsOf(sentence: Sentence, stretches: readonly Span[], next: number): Generator<Sentence> {
  const { tokens } = sentence;
  let s = next;
  let from = 0;
  for (let i = 0; i <= tokens.length; i++) {
    const token = tokens[i];
    while (token && s < stretches.length && (stretches[s] as Span).end <= token.start) s++;
    const isLeft = token !== undefined && s < stretches.length && (stretches[s] as Span).start <= token.start;
    if (token !== undefined && !isLeft) continue;
    if (tokens.slice(from, i).some(({ kind }) => kind !== 'mark')) yield partOf(sentence, from, i);
    from = i + 1;
  }
}

function partOf(sentence: Sentence, from: number, to: number): Sentence {
  const tokens = sentence.tokens.slice(from, to).map((token, index) => ({ ...token, index }));
  const [head, last] = [tokens[0] as Token, tokens[tokens.length - 1] as Token];
  return {
    ...sentence,
    start: head.start,
    end: last.end,
    first: sentence.first && from === 0,
    closed: sentence.closed && to === sentence.tokens.length,
    tokens,
  };
}
