/** One event for a person: its accounts side by side, then what they are worth together. */
import type { Claim } from '#claims';
import type { ListedEvent, OneEvent } from '#contract';
import type { Account, Dispute, Figure, Member, Reason, TollEnd, TollRange } from '#events';
import { accountName, comma, counted, figure, isGiven, reasonText, said, threeEnds, voiceName } from '../labels/event-phrases.ts';
import { moment, number } from '../labels/phrases.ts';
import { accountHead, accountRows } from './account-rows.ts';
import { statusOf, typeOf, whenOf, whereOf } from './event-list.ts';
import { type Pen, penOf } from './pen.ts';
import { differenceSign, sideBySide } from './side-by-side.ts';
import type { TextStyle } from './style.ts';

export type EventTextOptions = { readonly explain: boolean };

export function eventText(answer: OneEvent, { explain }: EventTextOptions, style: TextStyle): string {
  const pen = penOf(style);
  const { event } = answer;
  if (!event) return `${goneLines(answer, pen).join('\n')}\n`;
  const parts = [
    headLines(answer, event, pen),
    sideBySide(
      event.accounts.map((account) => accountHead(account, pen)),
      accountRows(event.accounts, pen),
      style,
    ),
    event.accounts.flatMap((account) => wordLines(account, answer, pen)),
    tollLines(answer, event, pen),
    disputeLines(event, pen),
    gradeLines(event, pen),
    explain ? memberLines(event, pen) : [],
    event.notes.map((note) => pen.faint(pen.say(note))),
  ];
  return `${parts
    .filter((lines) => lines.length)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

const goneLines = ({ now }: OneEvent, { labels }: Pen): string[] => [
  labels.words.gone,
  ...(now.length ? [said(labels.words.goneNow, { a: now.join(', ') })] : []),
];

function headLines({ according_to }: OneEvent, event: ListedEvent, pen: Pen): string[] {
  const { style, say, labels } = pen;
  const head = [whenOf(event, pen), whereOf(event, pen), typeOf(event, pen)].map(say).join(' \u00b7 ');
  const only = according_to ? [said(labels.words.onlyThese, { a: according_to.map(pen.sideName).join(', ') })] : [];
  return [
    ...pen.fold(head, 0).map((line) => style.paint(['bold', 'underline'], line)),
    pen.faint([event.id, statusOf(event, pen), ...only].map(say).join(' \u00b7 ')),
  ];
}

/** What an account said to the letter, each saying with its report, and who repeats it. */
function wordLines(account: Account, answer: OneEvent, pen: Pen): string[] {
  const accounts = answer.event?.accounts ?? [];
  const { labels, say, wording } = pen;
  const lines = [pen.strong(say(voiceName(account.voice, wording)))];
  if (account.repeats !== null) {
    lines.push(...pen.fold(said(labels.words.repeats, { a: accountName(account.repeats, accounts, wording) }), 2));
  }
  for (const { quotation, report, publisher, said: day } of account.sayings) {
    lines.push(
      ...quoted(quotation, pen, 2),
      faintLine([publisher, day && moment(day, 'day', wording, false), reportName(report, answer)], pen),
    );
  }
  for (const { report, publisher, of } of account.copies) {
    lines.push(faintLine([said(labels.words.copyOf, { a: of }), publisher, reportName(report, answer)], pen));
  }
  return lines;
}

/** A report by the id it came with, and by the record's key. */
function reportName(key: string, { reports }: OneEvent): string {
  const report = reports.find((each) => each.key === key);
  return report ? `${report.id} (${key})` : key;
}

const quoted = (text: string, pen: Pen, indent: number): string[] =>
  pen.fold(pen.say(text), indent + 2).map((line) => `${' '.repeat(indent)}${pen.style.paint('cyan', '\u2502')} ${line.trimStart()}`);

const faintLine = (facts: readonly (string | null)[], { faint, say }: Pen, indent = 4): string =>
  `${' '.repeat(indent)}${faint(
    facts
      .filter((fact) => fact !== null && fact !== '')
      .map((fact) => say(fact as string))
      .join(' \u00b7 '),
  )}`;

function tollLines(answer: OneEvent, { tolls }: ListedEvent, pen: Pen): string[] {
  if (!tolls.length) return [];
  const { labels, strong } = pen;
  return [
    `${strong(labels.words.tolls)} \u00b7 ${pen.say(labels.rules[answer.rule])}`,
    ...tolls.flatMap((toll) => tollRangeLines(toll, answer, pen)),
  ];
}

function tollRangeLines(toll: TollRange, answer: OneEvent, pen: Pen): string[] {
  const { wording, labels } = pen;
  const { words } = labels;
  const range = isGiven(toll) ? threeEnds(toll, wording) : wording.labels.words.noNumber;
  const ends = [
    [words.lowEnd, toll.low],
    [words.bestEnd, toll.best],
    [words.highEnd, toll.high],
  ] as const;
  return [
    `  ${pen.say(`${counted(toll, wording)}: ${range}`)}`,
    ...ends.flatMap(([label, end]) => (end ? endLines(label, end, answer, pen) : [])),
    ...toll.notes.flatMap((note) => pen.fold(pen.faint(pen.say(note)), 4)),
  ];
}

/** Who said the number, in what words and where. */
function endLines(label: string, { value, figure: from, voice }: TollEnd, answer: OneEvent, pen: Pen): string[] {
  const { wording, say } = pen;
  const line = `${label} ${number(value, wording)}: ${say(voiceName(voice, wording))} \u00b7 ${say(figureWords(from, pen))} \u00b7 ${say(reportName(from.report, answer))}`;
  return pen.fold(line, 4);
}

function figureWords(from: Figure, { wording }: Pen): string {
  const words = figure(from, wording);
  return from.text && from.text !== words ? `${words}${comma(wording)}\u00ab${from.text}\u00bb` : words;
}

function disputeLines({ disputes, accounts }: ListedEvent, pen: Pen): string[] {
  if (!disputes.length) return [];
  return [
    pen.strong(`${differenceSign} ${pen.labels.words.disputes}`),
    ...disputes.flatMap((dispute) => oneDispute(dispute, accounts, pen)),
  ];
}

function oneDispute({ kind, accounts: between, claims, values, reason }: Dispute, accounts: readonly Account[], pen: Pen): string[] {
  const { labels, wording, say } = pen;
  const sentence = (claim: Claim['id']): string =>
    accounts.flatMap(({ sayings }) => sayings).find((saying) => saying.claim === claim)?.quotation ?? '';
  const sides = between.map((id, i) => {
    const name = say(accountName(id, accounts, wording));
    return [...pen.fold(values[i] ? `${name}: ${say(values[i])}` : name, 4), ...quoted(sentence(claims[i] as string), pen, 6)];
  });
  return [`  ${differenceSign} ${say(labels.disputes[kind])}: ${say(reasonText(reason, wording))}`, ...sides.flat()];
}

function gradeLines({ happened, responsible }: ListedEvent, pen: Pen): string[] {
  const { labels, wording, strong, say } = pen;
  const across = happened.grade === 'corroborated' ? `${comma(wording)}${labels.across[happened.across]}` : '';
  return [
    `${strong(`${labels.words.happened}:`)} ${say(`${labels.statuses[happened.grade]}${across}`)}`,
    ...reasonLines(happened.reasons, pen, false),
    `${strong(`${labels.words.whoDidIt}:`)} ${say(labels.responsible[responsible.grade])}`,
    ...reasonLines(responsible.reasons, pen, false),
  ];
}

function reasonLines(reasons: readonly Reason[], pen: Pen, weighed: boolean): string[] {
  return reasons.flatMap((reason) => {
    const { value } = reason;
    const weight = weighed ? `${value < 0 ? '\u2212' : '+'}${Math.abs(value).toFixed(2)} ` : '';
    return pen.fold(`${weight}${pen.say(reasonText(reason, pen.wording))}`, weighed ? 6 : 2);
  });
}

/** Who was put with whom, and the table that says why. */
function memberLines({ members }: ListedEvent, pen: Pen): string[] {
  const { words } = pen.labels;
  const lines = (member: Member): string[] => [
    `  ${pen.say(member.claim)} \u00b7 ${member.nearest === null ? words.firstClaim : said(words.nearest, { a: member.nearest })}`,
    ...reasonLines(member.reasons, pen, true),
  ];
  return [pen.strong(words.whyTogether), ...members.flatMap(lines)];
}
