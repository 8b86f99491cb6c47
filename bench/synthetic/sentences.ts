/** A telling in words: a template of `sentences.jsonl`, filled, with whoever it is put down to. */
import { readFileSync } from 'node:fs';
import type { Chance } from './chance.ts';
import type { Act, Telling } from './event.ts';
import { type Case, counted, isFeminine, type Noun, others, placePhrase, whenPhrase, words } from './phrases.ts';
import type { World } from './world.ts';

type Form = 'verb' | 'clause' | 'nominal' | 'said' | 'update' | 'denial' | 'after' | 'reprint' | Act;
type Template = { readonly act: Act | 'background' | 'wrap' | 'title'; readonly form: Form; readonly text: string };

const templates: readonly Template[] = readFileSync(new URL('sentences.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Template);
const formsOf = (act: Template['act'], ...forms: Form[]): readonly Template[] =>
  templates.filter((one) => one.act === act && (forms.length === 0 || forms.includes(one.form)));

const background = formsOf('background');
/** How a sentence of a form is put down to someone: a clause only after "that", a noun phrase after a verb too. */
const wrapping = (form: Form): readonly Template[] =>
  formsOf('wrap', ...(form === 'clause' || form === 'nominal' ? [form] : (['after'] as const)));
const barely = { clause: 0, nominal: 0.2, verb: 0.45, update: 0.3 } as const;
const tellingForms: readonly Form[] = ['verb', 'clause', 'nominal', 'said'];

export const backgroundSentence = (chance: Chance): string => chance.of(background).text;

export const titleOf = (act: Act | 'reprint', { event }: Telling, world: World, chance: Chance): string =>
  (formsOf('title', act)[0]?.text ?? '{at}').replace('{at}', placePhrase(event.place, world, chance));

/** One sentence that tells what the telling tells; `now` is the day it is published. */
export function sentenceOf(telling: Telling, now: number, world: World, chance: Chance): string {
  const template = chance.of(fitting(telling));
  const speaker = speakerOf(telling, world, chance);
  const isBare = chance.isSo(barely[template.form as keyof typeof barely] ?? 1);
  const wrap = isBare ? null : chance.of(wrapping(template.form));
  const text =
    wrap === null ? template.text : wrap.form === 'after' ? template.text.replace(/\.$/, `${wrap.text}.`) : `${wrap.text}${template.text}`;
  return fill(text, telling, speaker, now, world, chance);
}

/** Templates that say what is known and need nothing that is not. */
function fitting({ event, says, toll }: Telling): readonly Template[] {
  const forms: readonly Form[] = says === 'denies' ? ['denial'] : says === 'updates' ? ['update'] : tellingForms;
  const dead = toll !== null && toll.killed > 0;
  const usable = (list: readonly Template[]): readonly Template[] => list.filter(({ text }) => dead || !/\{(killed|dead)/.test(text));
  const found = usable(formsOf(event.act, ...forms));
  return found.length > 0 ? found : usable(formsOf(event.act, ...tellingForms));
}

/** Who is quoted: someone who counts the dead in that country, or someone unnamed. */
function speakerOf({ event }: Telling, world: World, chance: Chance): { name: string; feminine: boolean } {
  const { voices } = world.country(event.place.country);
  if (voices.length === 0 || chance.isSo(0.3)) {
    const [name, feminine] = chance.of(words.sources) as [string, boolean];
    return { name, feminine };
  }
  const { name_ar } = chance.of(voices);
  return { name: name_ar, feminine: isFeminine(name_ar) };
}

function fill(
  text: string,
  { event, by, toll }: Telling,
  speaker: { name: string; feminine: boolean },
  now: number,
  world: World,
  chance: Chance,
): string {
  const { killed, injured } = toll ?? { killed: 0, injured: 0 };
  const victims: Noun = event.act === 'clash' ? words.nouns.fighters : chance.isSo(0.7) ? words.nouns.civilians : words.nouns.people;
  const count = (number: number, noun: Noun, as: Case): string => (number === 0 ? '' : counted(number, noun, as, chance));
  const slots: Readonly<Record<string, () => string>> = {
    by: () => by.name_ar,
    against: () => event.against.name_ar,
    who: () => speaker.name,
    at: () => placePhrase(event.place, world, chance),
    when: () => whenPhrase(event.day, now, chance),
    killed: () => count(killed, victims, 'oblique'),
    killedn: () => count(killed, victims, 'nominative'),
    dead: () => count(killed, words.nouns.dead, 'oblique'),
    hurt: () => (injured === 0 ? '' : ` ${words.and}${count(injured, words.nouns.hurt, 'oblique')}`),
    injured: () => (injured === 0 ? '' : `${words.injuring}${others(injured, 'oblique', chance)}`),
    injuredn: () => (injured === 0 ? '' : `${words.injured}${others(injured, 'nominative', chance)}`),
    heldo: () => counted(chance.whole(3, 12), words.nouns.people, 'oblique', chance),
  };
  const feminine: Readonly<Record<string, boolean>> = {
    v: isFeminine(by.name_ar),
    a: isFeminine(event.against.name_ar),
    s: speaker.feminine,
  };
  return text
    .replace(/\{([vas]) (\S+) ([^}]+)\}/g, (_, whose: string, masculine: string, other: string) => (feminine[whose] ? other : masculine))
    .replace(/\{(\w+)\}/g, (_, slot: string) => slots[slot]?.() ?? '');
}
