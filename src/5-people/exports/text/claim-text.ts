import type { Claim } from '#contract';
import { note } from '../labels/notes.ts';
import { confidenceWord, nameOf, number, openWord, range, share, time, type Wording } from '../labels/phrases.ts';
import { columns, isolated, printable, wrap } from './layout.ts';
import type { TextStyle } from './style.ts';

/** One claim: its type and badges, then a line a slot. `index` counts from 1. */
export function claimLines(claim: Claim, index: number, words: Wording, style: TextStyle): string[] {
  const { labels } = words;
  const indent = `${String(index).padStart(3)}  `;
  const head = `${style.paint('dim', indent)}${style.paint('bold', isolated(labels.types[claim.type], style.isolate))}`;
  const lines = [[head, ...badges(claim, words, style)].join('  ')];
  for (const [label, value] of slots(claim, words, style)) lines.push(...slotLines(label, value, words, style));
  if (claim.because) lines.push(...becauseLines(claim, words, style));
  return lines;
}

function badges(claim: Claim, { labels }: Wording, style: TextStyle): string[] {
  const all: string[] = [];
  if (claim.polarity === 'denied') all.push(style.paint(['red', 'bold'], `[${labels.polarities.denied}]`));
  if (claim.modality !== 'actual') all.push(style.paint('yellow', `[${labels.modalities[claim.modality]}]`));
  return all;
}

function slots(claim: Claim, words: Wording, style: TextStyle): [string, string][] {
  const { labels } = words;
  const say = (text: string): string => isolated(printable(text), style.isolate);
  const all: [string, string][] = [[labels.words.who, parties(claim, words, say)]];
  if (claim.places.length) all.push([labels.words.where, claim.places.map((place) => placeText(place, words, say)).join('; ')]);
  if (claim.extent !== 'unknown') all.push([labels.words.extent, say(labels.extents[claim.extent])]);
  all.push([labels.words.when, timeText(claim, words, say)]);
  if (claim.tolls.length) all.push([labels.words.toll, claim.tolls.map((toll) => tollText(toll, words, say)).join('; ')]);
  if (claim.incidents) all.push([labels.words.incidents, say(range(claim.incidents, words))]);
  all.push([labels.words.accordingTo, voices(claim, words, say)]);
  all.push([labels.words.sentence, `${say(claim.event.text)}`]);
  all.push([labels.words.confidence, `${say(confidenceWord(claim.confidence, words))} ${share(claim.confidence, words)}`]);
  if (claim.notes.length) all.push([labels.words.notes, claim.notes.map((text) => say(note(text, words.labels).text)).join('; ')]);
  return all;
}

type Say = (text: string) => string;

function parties(claim: Claim, words: Wording, say: Say): string {
  const names = (list: Claim['initiators']): string => list.map(({ actor, text }) => say(actor ? nameOf(actor, words) : text)).join(' + ');
  const who = names(claim.initiators) || words.labels.words.nobodyNamed;
  return claim.targets.length ? `${who} ${words.labels.language === 'ar' ? '\u2190' : '\u2192'} ${names(claim.targets)}` : who;
}

function placeText({ place, text, precision, area }: Claim['places'][number], words: Wording, say: Say): string {
  const { placePrecisions } = words.labels;
  if (!place) return `${say(text)} (${placePrecisions.unresolved})`;
  const within = area
    ? ` · ${area.lat.toFixed(3)}, ${area.lon.toFixed(3)} · ${words.labels.words.within.replace('{n}', number(area.radius_km, words))}`
    : '';
  const where = precision === 'exact' ? '' : ` (${placePrecisions[precision]}${within})`;
  return `${say(nameOf(place, words))}${where}`;
}

function timeText({ time: when }: Claim, words: Wording, say: Say): string {
  const { labels } = words;
  const written = when.text ? `${labels.dateBases[when.basis]}: ${say(when.text)}` : labels.dateBases[when.basis];
  return `${say(time(when, words))} (${written})`;
}

function tollText(toll: Claim['tolls'][number], words: Wording, say: Say): string {
  const { labels } = words;
  const whom = (who: string): string => (who === 'unspecified' ? '' : ` ${openWord(labels.people, who)}`);
  const parts = toll.of_which.map((part) => `${range(part, words)}${whom(part.who)}`);
  const comma = labels.language === 'ar' ? '\u060c ' : ', ';
  const of = parts.length ? `${comma}${labels.words.ofWhom} ${parts.join(comma)}` : '';
  const many = toll.low === null && toll.high === null ? toll.text : range(toll, words);
  return say(`${labels.outcomes[toll.outcome]}: ${many}${whom(toll.who)}${of}`);
}

function voices(claim: Claim, words: Wording, say: Say): string {
  const { labels } = words;
  if (!claim.attribution.length) return labels.words.ownWords;
  return claim.attribution
    .map(({ source, text, stance, cue }) => {
      const name = say(source ? nameOf(source, words) : text || labels.words.ownWords);
      return cue ? `${name} (${labels.stances[stance]}: ${say(cue)})` : name;
    })
    .join(` ${words.labels.language === 'ar' ? '\u2039' : '\u203a'} `);
}

const labelColumns = 16;

function slotLines(label: string, value: string, { labels }: Wording, style: TextStyle): string[] {
  const short = label === labels.words.confidence ? (label.split(' ')[0] as string) : label;
  const pad = ' '.repeat(Math.max(1, labelColumns - columns(short)));
  const [first = '', ...rest] = wrap(value, Math.max(20, style.width - 5 - labelColumns));
  const gap = ' '.repeat(5 + labelColumns);
  return [`     ${style.paint('dim', isolated(short, style.isolate))}${pad}${first}`, ...rest.map((line) => gap + line)];
}

function becauseLines(claim: Claim, { labels }: Wording, style: TextStyle): string[] {
  const say = (text: string): string => isolated(printable(text), style.isolate);
  const lines = [`     ${style.paint('bold', say(labels.words.why))}`];
  const add = (head: string, text: string): void => {
    const [first = '', ...rest] = wrap(text, Math.max(20, style.width - 21));
    lines.push(`       ${style.paint('cyan', head.padEnd(13))} ${first}`, ...rest.map((line) => ' '.repeat(21) + line));
  };
  for (const { slot, rule, text, lost } of claim.because ?? []) {
    add(slot, `${rule}: ${say(text)}${lost.length ? ` (${labels.words.lost}: ${lost.map(say).join(', ')})` : ''}`);
  }
  for (const { name, value, sentence } of claim.features ?? []) {
    add(`${value >= 0 ? '+' : '\u2212'}${Math.abs(value).toFixed(2)}`, `${name}: ${say(sentence)}`);
  }
  return lines;
}
