import type { Act, Company, Form, Inflected, Language, LightVerb, SayVerb, Split } from '#languages';
import { foldWord, PerWord, type Token } from '#text';

/** What a word can be. A word may have several senses; context decides among them. */
export type ActSense = {
  readonly act: Act;
  readonly form: Form;
  readonly number: Inflected['number'];
  readonly gender: Inflected['gender'];
  readonly lemma: string;
  /** Company without which the word is probably no act, or null. */
  readonly doubt: Company | null;
  /** `either-voice`: its active and passive are written alike; `drives-out`: its object flees; `reaches`: goes on about a strike; `is-held`: under somebody's control. */
  readonly trait: 'either-voice' | 'drives-out' | 'reaches' | 'is-held' | null;
};
export type LightSense = { readonly light: LightVerb; readonly form: Form };
export type SaySense = {
  readonly stance: SayVerb['stance'];
  readonly form: Form;
  readonly continues: boolean;
  readonly gender: Inflected['gender'];
  readonly number: Inflected['number'];
};
export type PersonSense = {
  readonly who: string;
  readonly number: Inflected['number'];
  readonly gender: Inflected['gender'];
  readonly armed: boolean;
  readonly adjectival: boolean;
  readonly hostage: boolean;
  readonly outcome: string | null;
  readonly lemma: string;
};

/** One-word cues, by the list of the language pack they come from. */
export type Cue =
  | 'opener'
  | 'relative'
  | 'had'
  | 'that'
  | 'since'
  | 'speaker'
  | 'voice-noun'
  | 'force'
  | 'member'
  | 'unit'
  | 'title'
  | 'stop'
  | 'standing'
  | 'judging'
  | 'toll-noun'
  | 'among'
  | 'other'
  | 'in-which'
  | 'onto'
  | 'against'
  | 'at'
  | 'from'
  | 'between'
  | 'direction'
  | 'near'
  | 'countryside'
  | 'crowd'
  | 'weapon'
  | 'facility'
  | 'military'
  | 'violence'
  | 'whole'
  | 'accuse'
  | 'behind'
  | 'responsibility'
  | 'blaming'
  | 'stopping'
  | 'negator'
  | 'refusal'
  | 'convoy'
  | 'broker'
  | 'mob'
  | 'leads'
  | 'caused'
  | 'meanwhile'
  | 'pointing'
  | 'counted-among'
  | 'area'
  | 'using'
  | 'gainer'
  | 'part';

/** A folded word with everything it can be; shared by all its occurrences. */
export type Word = {
  readonly acts: readonly (ActSense & { split: Split })[];
  readonly lights: readonly (LightSense & { split: Split })[];
  readonly says: readonly (SaySense & { split: Split })[];
  readonly persons: readonly (PersonSense & { split: Split })[];
  readonly means: Act | null;
  readonly cues: ReadonlySet<Cue>;
  /** Place kind that this word announces (city, village …), or null. */
  readonly placeKind: string | null;
  /** State whose nisba this is, or null. */
  readonly nisba: string | null;
  /** Kinds of body that this word may refer back to, or null. */
  readonly short: readonly string[] | null;
  /** Conjunction letter in front, when the word is known with one. */
  readonly and: string;
  readonly prep: string;
  readonly definite: boolean;
  /** Could be a verb in a finite form. */
  readonly finite: boolean;
  /** Opens a clause, as a conjunction or a relative does. */
  readonly opens: boolean;
  /** Heads the name of somebody: a force, its members, a unit. */
  readonly heads: boolean;
};

type Entry =
  | { readonly kind: 'act'; readonly sense: ActSense }
  | { readonly kind: 'light'; readonly sense: LightSense }
  | { readonly kind: 'say'; readonly sense: SaySense }
  | { readonly kind: 'person'; readonly sense: PersonSense };

/** All words of a language pack in all their written forms, made once; look-ups are remembered. */
export class Lexicon {
  private readonly entries = new Map<string, Entry[]>();
  private readonly cues = new Map<string, Set<Cue>>();
  private readonly means = new Map<string, Act>();
  private readonly placeKinds = new Map<string, string>();
  private readonly nisbas = new Map<string, string>();
  private readonly shorts = new Map<string, readonly string[]>();
  private readonly domestic = new Set<string>();
  private readonly fillers = new Set<string>();
  /** Every word of the lists above but the senses: most stems are none. */
  private readonly listed: ReadonlySet<string>;
  private readonly analysed = new PerWord((fold) => this.analyse(fold));
  private readonly language: Language;

  constructor(language: Language, nisbas: ReadonlyMap<string, string>) {
    this.language = language;
    this.addActs();
    this.addSays();
    this.addPersons();
    this.addCues();
    for (const [masculine, state] of nisbas) for (const form of language.names.nisba(masculine)) this.nisbas.set(this.fold(form), state);
    for (const [kind, words] of Object.entries(language.names.placeKinds))
      for (const word of words) this.placeKinds.set(this.fold(word), kind);
    for (const { words, kinds } of language.names.short) for (const word of words) this.shorts.set(this.fold(word), kinds);
    for (const nisba of language.names.domestic) for (const form of language.names.nisba(nisba)) this.domestic.add(this.fold(form));
    for (const word of language.names.fillers) this.fillers.add(this.fold(word));
    for (const mean of language.deeds.means) for (const form of mean.forms) this.means.set(this.fold(form), mean.act);
    this.listed = new Set([this.cues, this.means, this.placeKinds, this.nisbas, this.shorts].flatMap((list) => [...list.keys()]));
  }

  fold(word: string): string {
    return foldWord(word, this.language.spelling);
  }

  word(token: Pick<Token, 'form'>): Word {
    return this.analysed.of(token);
  }

  words(tokens: readonly Token[]): Word[] {
    const words: Word[] = [];
    for (const token of tokens) words.push(this.analysed.of(token));
    return words;
  }

  /** The nisba of the country a report's own government is named by ("the Syrian forces"). */
  isDomesticNisba(fold: string): boolean {
    return this.domestic.has(fold);
  }

  /** Words that may stand between a force noun and the name that completes it. */
  isFiller(fold: string): boolean {
    return this.fillers.has(fold);
  }

  /** Kinds of body that this definite noun may refer back to, or null. */
  shortFor(word: Word, i: number, words: readonly Word[]): readonly string[] | null {
    const kinds = word.short;
    if (!kinds) return null;
    const next = words[i + 1];
    return next?.nisba && next.definite ? null : kinds;
  }

  private put(form: string, entry: Entry): void {
    const key = this.fold(form);
    const known = this.entries.get(key);
    if (!known) this.entries.set(key, [entry]);
    else if (!known.some((e) => same(e, entry))) known.push(entry);
  }

  private addActs(): void {
    const { verbs, nouns, lightVerbs } = this.language.deeds;
    const more = traitsOf(this.language);
    for (const noun of nouns) {
      for (const f of this.language.morphology.decline(noun.one, noun.many)) {
        this.put(f.word, {
          kind: 'act',
          sense: { act: noun.act, form: 'verbal-noun', number: f.number, gender: f.gender, lemma: noun.one, ...more(noun.one) },
        });
      }
    }
    for (const verb of verbs) {
      for (const f of this.language.morphology.conjugate(verb.parts)) {
        this.put(f.word, {
          kind: 'act',
          sense: {
            act: verb.act,
            form: f.form,
            number: f.number,
            gender: f.gender,
            lemma: verb.parts.perfect,
            ...more(verb.parts.perfect),
          },
        });
      }
    }
    for (const light of lightVerbs) {
      for (const f of this.language.morphology.conjugate(light.parts)) this.put(f.word, { kind: 'light', sense: { light, form: f.form } });
    }
  }

  private addSays(): void {
    for (const verb of this.language.voices.says) {
      for (const f of this.language.morphology.conjugate(verb.parts)) {
        const sense = { stance: verb.stance, form: f.form, continues: verb.continues ?? false, gender: f.gender, number: f.number };
        this.put(f.word, { kind: 'say', sense });
      }
    }
  }

  private addPersons(): void {
    for (const noun of this.language.deeds.persons) {
      for (const f of this.language.morphology.decline(noun.one, noun.many)) {
        const sense = {
          who: noun.who,
          number: noun.collective && f.number === 'one' ? ('many' as const) : f.number,
          gender: f.gender,
          armed: noun.armed ?? false,
          adjectival: noun.adjectival ?? false,
          hostage: this.language.deeds.hostages.includes(noun.one),
          outcome: noun.outcome ?? null,
          lemma: noun.one,
        };
        this.put(f.word, { kind: 'person', sense });
      }
    }
  }

  private addCues(): void {
    for (const [cue, words] of cueLists(this.language)) {
      for (const word of words) {
        if (word.includes(' ')) continue;
        const key = this.fold(word);
        const known = this.cues.get(key);
        if (known) known.add(cue);
        else this.cues.set(key, new Set([cue]));
      }
    }
  }

  private analyse(fold: string): Word {
    const acts: (ActSense & { split: Split })[] = [];
    const lights: (LightSense & { split: Split })[] = [];
    const says: (SaySense & { split: Split })[] = [];
    const persons: (PersonSense & { split: Split })[] = [];
    const cues = new Set<Cue>();
    let means: Act | null = null;
    let placeKind: string | null = null;
    let nisba: string | null = null;
    let short: readonly string[] | null = null;
    let first: Split | null = null;
    for (const split of this.language.morphology.splits(fold)) {
      const found = this.entries.get(split.stem);
      if (found) {
        for (const entry of found) {
          if (!fits(entry, split)) continue;
          first ??= split;
          if (entry.kind === 'act') acts.push({ ...entry.sense, split });
          else if (entry.kind === 'light') lights.push({ ...entry.sense, split });
          else if (entry.kind === 'say') says.push({ ...entry.sense, split });
          else persons.push({ ...entry.sense, split });
        }
      }
      if (split.suffix !== '' && split.stem.length < 3) continue;
      const definite = split.definite ? `ال${split.stem}` : split.stem;
      for (const key of split.definite ? [definite, split.stem] : [split.stem]) {
        if (!this.listed.has(key)) continue;
        const listed = this.cues.get(key);
        if (listed && (split.suffix === '' || !listed.has('stop'))) {
          for (const cue of listed) cues.add(cue);
          first ??= split;
        }
        means ??= this.means.get(key) ?? null;
        if (split.suffix === '') {
          placeKind ??= this.placeKinds.get(key) ?? null;
          nisba ??= this.nisbas.get(key) ?? null;
          short ??= this.shorts.get(key) ?? null;
        }
      }
    }
    const finite = acts.some(isVerbal) || lights.some(isVerbal) || says.some(isVerbal);
    return {
      acts,
      lights,
      says,
      persons,
      means,
      cues,
      placeKind,
      nisba,
      short,
      and: first?.and ?? '',
      prep: first?.prep ?? '',
      definite: first?.definite ?? false,
      finite,
      opens: cues.has('opener') || cues.has('relative'),
      heads: cues.has('force') || cues.has('member') || cues.has('unit'),
    };
  }
}

/**
 * Words that say how an act stands. Here it is only asked that such a word is none of a name, and what is written onto it;
 * what it means is read in voices/.
 */
const standingWords = ({ voices, deeds }: Pick<Language, 'voices' | 'deeds'>): readonly string[] =>
  [
    voices.negators,
    voices.hedges,
    voices.plans,
    voices.demands,
    voices.conditions,
    voices.futures,
    voices.ongoing,
    voices.passing,
    voices.fears,
    voices.questions,
    voices.attempts,
    voices.habits,
    deeds.notDeeds,
  ].flat();

/** Every list of one-word cues of a pack, by the cue it makes. */
const cueLists = ({ voices, deeds, names, dates }: Language): readonly (readonly [Cue, readonly string[]])[] => [
  ['standing', standingWords({ voices, deeds })],
  ['opener', voices.clauseOpeners],
  ['relative', voices.relatives],
  ['had', voices.had],
  ['that', voices.that],
  ['speaker', voices.speakers],
  ['voice-noun', voices.voiceNouns],
  ['force', names.forces],
  ['member', names.members],
  ['unit', names.units],
  ['title', names.titles],
  ['stop', names.stops],
  ['direction', names.directions],
  ['near', names.near],
  ['countryside', names.countryside],
  ['judging', deeds.judging],
  ['toll-noun', deeds.tollNouns],
  ['among', deeds.among],
  ['other', deeds.others],
  ['in-which', deeds.inWhich],
  ['onto', deeds.onto],
  ['against', deeds.against],
  ['at', deeds.at],
  ['from', deeds.from],
  ['between', deeds.between],
  ['accuse', deeds.accuse],
  ['behind', deeds.behind],
  ['responsibility', deeds.responsibility],
  ['blaming', deeds.blaming],
  ['stopping', deeds.stopping],
  ['negator', voices.negators],
  ['refusal', voices.refusals],
  ['convoy', deeds.convoys],
  ['broker', deeds.brokers],
  ['mob', deeds.mobs],
  ['leads', deeds.leadsTo],
  ['caused', deeds.causedBy],
  ['meanwhile', deeds.meanwhile],
  ['since', dates.since],
  ['pointing', deeds.pointing],
  ['counted-among', deeds.countedAmong],
  ['area', deeds.areas],
  ['using', deeds.using],
  ['gainer', deeds.gainers],
  ['whole', deeds.whole],
  ['part', deeds.part],
  ['crowd', deeds.contexts.crowd],
  ['weapon', deeds.contexts.weapon],
  ['facility', deeds.contexts.facility],
  ['military', deeds.contexts.military],
  ['violence', deeds.contexts.violence],
];

const isVerbal = ({ form }: { readonly form: Form }): boolean => form === 'perfect' || form === 'imperfect' || form === 'passive-only';

/** What the pack says of a lemma beyond its act. */
function traitsOf({ deeds }: Language): (lemma: string) => Pick<ActSense, 'doubt' | 'trait'> {
  const doubts = new Map(
    Object.entries(deeds.doubtful).flatMap(([company, lemmas]) => lemmas.map((lemma) => [lemma, company as Company] as const)),
  );
  const trait = (lemma: string): ActSense['trait'] => {
    if (deeds.eitherVoice.includes(lemma)) return 'either-voice';
    if (deeds.drivesOut.includes(lemma)) return 'drives-out';
    if (deeds.isHeld.includes(lemma)) return 'is-held';
    return deeds.reaches.includes(lemma) ? 'reaches' : null;
  };
  return (lemma) => ({ doubt: doubts.get(lemma) ?? null, trait: trait(lemma) });
}

/** A finite verb takes no article and no preposition but the ل of purpose; a noun takes no future. */
function fits(entry: Entry, split: Split): boolean {
  const form = entry.kind === 'person' ? 'noun' : entry.sense.form;
  if (form === 'perfect' || form === 'passive-only') return split.prep === '' && !split.definite && !split.future;
  if (form === 'imperfect') return (split.prep === '' || split.prep === 'ل') && !split.definite;
  return !split.future;
}

const same = (a: Entry, b: Entry): boolean => {
  if (a.kind !== b.kind) return false;
  if (a.kind === 'act' && b.kind === 'act') return a.sense.act === b.sense.act && a.sense.form === b.sense.form;
  if (a.kind === 'say' && b.kind === 'say') return a.sense.stance === b.sense.stance && a.sense.form === b.sense.form;
  if (a.kind === 'light' && b.kind === 'light') return a.sense.light === b.sense.light && a.sense.form === b.sense.form;
  return a.kind === 'person' && b.kind === 'person' && a.sense.lemma === b.sense.lemma && a.sense.number === b.sense.number;
};
