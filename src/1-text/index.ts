export { foldWord } from './fold.ts';
export { type Sentence, sentences } from './sentences.ts';
export { type Token, Tokenizer } from './tokens.ts';
export { PerWord } from './word-form.ts';
