import type { Form, Inflected, Morphology, Split, VerbParts } from '../morphology.ts';

const suffixes = ['هما', 'كما', 'هم', 'هن', 'ها', 'كم', 'نا', 'ني', 'ه', 'ك', 'ي'];
/** Every suffix ends in one of so few letters. */
const lastOfSuffix = new Set(suffixes.map((suffix) => suffix.charCodeAt(suffix.length - 1)));
const preps = ['ب', 'ل', 'ك'];

/** Shortest stem that is still a word once clitics are off. */
const shortest = 2;

function withSuffixes(and: string, prep: string, future: boolean, definite: boolean, stem: string, out: Split[]): void {
  out.push({ and, prep, future, definite, stem, suffix: '' });
  if (definite || !lastOfSuffix.has(stem.charCodeAt(stem.length - 1))) return;
  for (const suffix of suffixes) {
    if (stem.length - suffix.length < shortest || !stem.endsWith(suffix)) continue;
    const bare = stem.slice(0, -suffix.length);
    out.push({ and, prep, future, definite: false, stem: bare, suffix });
    // A ta marbuta opens into a ta before a pronoun, an alif maqsura into an alif, a final waw-alif loses its alif.
    if (bare.endsWith('ت')) out.push({ and, prep, future, definite: false, stem: `${bare.slice(0, -1)}ه`, suffix });
    else if (bare.endsWith('ا')) out.push({ and, prep, future, definite: false, stem: `${bare.slice(0, -1)}ي`, suffix });
    else if (bare.endsWith('و')) out.push({ and, prep, future, definite: false, stem: `${bare}ا`, suffix });
  }
}

function withPreps(and: string, rest: string, out: Split[]): void {
  withSuffixes(and, '', false, false, rest, out);
  if (rest.length < 3) return;
  if (rest.startsWith('ال') && rest.length - 2 >= shortest) withSuffixes(and, '', false, true, rest.slice(2), out);
  if (rest.startsWith('لل') && rest.length - 2 >= shortest) {
    withSuffixes(and, 'ل', false, true, rest.slice(2), out);
    withSuffixes(and, 'ل', false, true, `ل${rest.slice(2)}`, out);
  }
  for (const prep of preps) {
    if (!rest.startsWith(prep)) continue;
    const bare = rest.slice(1);
    if (bare.length < shortest) continue;
    withSuffixes(and, prep, false, false, bare, out);
    if (prep !== 'ل' && bare.startsWith('ال') && bare.length - 2 >= shortest) withSuffixes(and, prep, false, true, bare.slice(2), out);
  }
  if (rest.startsWith('س') && rest.length > 3 && 'يتنا'.includes(rest[1] as string)) withSuffixes(and, '', true, false, rest.slice(1), out);
}

function splits(word: string): Split[] {
  const out: Split[] = [];
  withPreps('', word, out);
  const first = word[0];
  if ((first === 'و' || first === 'ف') && word.length > shortest) withPreps(first, word.slice(1), out);
  return out;
}

const isWeak = (stem: string): boolean => stem.endsWith('ى') || stem.endsWith('ي') || stem.endsWith('ا') || stem.endsWith('و');

function perfectForms(perfect: string, short: string | undefined, out: Inflected[]): void {
  const put = (word: string, number: Inflected['number'], gender: Inflected['gender']): void => {
    out.push({ word, form: 'perfect', number, gender });
  };
  if (isWeak(perfect) && perfect.length > 2) {
    const root = perfect.slice(0, -1);
    put(perfect, 'one', 'm');
    put(`${root}ت`, 'one', 'f');
    put(`${root}تا`, 'two', 'f');
    put(`${root}وا`, 'many', 'm');
    put(`${root}يا`, 'two', 'm');
    put(`${root}ينا`, 'many', '');
    put(`${root}يت`, 'one', '');
    put(`${root}ين`, 'many', 'f');
    return;
  }
  const closed = short ?? perfect;
  put(perfect, 'one', 'm');
  put(`${perfect}ت`, 'one', 'f');
  put(`${perfect}تا`, 'two', 'f');
  put(`${perfect}وا`, 'many', 'm');
  put(`${perfect}ا`, 'two', 'm');
  put(`${closed}نا`, 'many', '');
  put(`${closed}ن`, 'many', 'f');
}

function imperfectForms(imperfect: string, short: string | undefined, out: Inflected[]): void {
  const put = (word: string, number: Inflected['number'], gender: Inflected['gender']): void => {
    out.push({ word, form: 'imperfect', number, gender });
  };
  const weak = isWeak(imperfect) && imperfect.length > 1;
  const open = weak ? imperfect.slice(0, -1) : imperfect;
  put(`ي${imperfect}`, 'one', 'm');
  put(`ت${imperfect}`, 'one', 'f');
  put(`ن${imperfect}`, 'many', '');
  for (const ending of ['ون', 'وا']) {
    put(`ي${open}${ending}`, 'many', 'm');
    put(`ت${open}${ending}`, 'many', 'm');
  }
  for (const ending of ['ان', 'ا']) {
    const stem = weak ? `${open}ي` : imperfect;
    put(`ي${stem}${ending}`, 'two', 'm');
    put(`ت${stem}${ending}`, 'two', 'f');
  }
  put(`ي${weak ? imperfect : (short ?? imperfect)}ن`, 'many', 'f');
  const jussive = short ?? (weak ? open : undefined);
  if (jussive !== undefined) {
    put(`ي${jussive}`, 'one', 'm');
    put(`ت${jussive}`, 'one', 'f');
  }
}

function nominal(singular: string, plurals: readonly string[], form: Form, gender: 'm' | 'f', out: Inflected[]): void {
  const put = (word: string, number: Inflected['number'], g: Inflected['gender']): void => {
    out.push({ word, form, number, gender: g });
  };
  const feminine = singular.endsWith('ة');
  const open = feminine ? `${singular.slice(0, -1)}ت` : singular;
  const g = feminine ? 'f' : gender;
  put(singular, 'one', g);
  if (!feminine && !singular.endsWith('ى') && !singular.endsWith('اء')) put(`${singular}ا`, 'one', g);
  const sound = plurals.some((plural) => plural.endsWith('ون'));
  put(`${open}ان`, 'two', g);
  // Unvowelled, the dual and the sound plural are one word in this case: the plural is the commoner.
  if (!sound) put(`${open}ين`, 'two', g);
  put(`${open}ا`, 'two', g);
  for (const plural of plurals) {
    put(plural, 'many', g);
    if (plural.endsWith('ون')) {
      put(`${plural.slice(0, -2)}ين`, 'many', g);
      put(plural.slice(0, -1), 'many', g);
      put(`${plural.slice(0, -2)}ي`, 'many', g);
    } else if (!plural.endsWith('ات') && !plural.endsWith('ى') && !plural.endsWith('ة')) put(`${plural}ا`, 'many', g);
  }
}

function participles(word: string | undefined, form: Form, out: Inflected[]): void {
  if (word === undefined) return;
  nominal(word, [`${word}ون`], form, 'm', out);
  nominal(`${word}ة`, [`${word}ات`], form, 'f', out);
}

function conjugate(parts: VerbParts): Inflected[] {
  const out: Inflected[] = [];
  perfectForms(parts.perfect, parts.short, out);
  imperfectForms(parts.imperfect, parts.short, out);
  if (parts.passivePerfect !== undefined) {
    const before = out.length;
    perfectForms(parts.passivePerfect, undefined, out);
    for (let i = before; i < out.length; i++) out[i] = { ...(out[i] as Inflected), form: 'passive-only' };
  }
  for (const noun of parts.nouns ?? [])
    nominal(noun, [noun.endsWith('ة') ? `${noun.slice(0, -1)}ات` : `${noun}ات`], 'verbal-noun', 'm', out);
  participles(parts.active, 'active-participle', out);
  participles(parts.passive, 'passive-participle', out);
  return out;
}

function decline(singular: string, plurals: readonly string[]): Inflected[] {
  const out: Inflected[] = [];
  nominal(singular, plurals, 'noun', 'm', out);
  return out;
}

function stems(word: string): string[] {
  const out = [word];
  const bare = word.startsWith('و') || word.startsWith('ف') ? word.slice(1) : word;
  if (bare !== word) out.push(bare);
  for (const w of bare === word ? [word] : [word, bare]) {
    if (w.startsWith('لل')) out.push(`ال${w.slice(2)}`, w.slice(2));
    else if ('بلك'.includes(w[0] as string) && w.length > 3) out.push(w.slice(1));
    if (w.startsWith('ال') && w.length > 4) out.push(w.slice(2));
    if (w.startsWith('بال') && w.length > 5) out.push(w.slice(3));
  }
  return out;
}

export const morphology: Morphology = { splits, stems, conjugate, decline };
