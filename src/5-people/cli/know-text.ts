/** What `riwaya know` says to a person. */
import { loadLayout, loadPhrases, type TextStyle } from '#exports';
import type { Answer, Candidate } from './know-candidates.ts';
import { type KnowLabels, knowLabels } from './know-labels.ts';
import type { Unresolved } from './unresolved.ts';

type Layout = Awaited<ReturnType<typeof loadLayout>>;
type Pen = {
  readonly words: KnowLabels;
  readonly style: TextStyle;
  readonly layout: Layout;
  /** What a kind of place is called. */
  readonly placeKind: (kind: string) => string;
};

const mostNames = 12;
const mostUnresolved = 50;

async function penOf(style: TextStyle): Promise<Pen> {
  const { openWord, wording } = await loadPhrases();
  const { placeKinds } = wording(style.labels).labels;
  return { words: knowLabels[style.labels], style, layout: await loadLayout(), placeKind: (kind) => openWord(placeKinds, kind) };
}

/** Foreign text kept in its place, and kept from moving the cursor. */
const shown = ({ layout, style }: Pen, text: string): string => layout.isolated(layout.printable(text), style.isolate);

export async function knownText(answer: Answer, style: TextStyle): Promise<string> {
  const pen = await penOf(style);
  const { words } = pen;
  const lines: string[] = [];
  if (answer.candidates.length === 0) lines.push(`${words.nobody}: ${shown(pen, answer.name)}`);
  for (const [i, candidate] of answer.candidates.entries()) lines.push(...(i ? [''] : []), ...candidateLines(candidate, i + 1, pen));
  if (answer.did_you_mean.length) {
    lines.push('', words.didYouMean);
    for (const near of answer.did_you_mean) lines.push(`  ${shown(pen, near.form)} (${near.id}, ${kindOf(near, pen)})`);
  }
  if (answer.candidates.length === 0) lines.push('', words.howToTeach);
  return `${lines.join('\n')}\n`;
}

function candidateLines(candidate: Candidate, number: number, pen: Pen): string[] {
  const { words, style } = pen;
  const title =
    candidate.name === candidate.name_ar ? shown(pen, candidate.name) : `${shown(pen, candidate.name_ar)} · ${shown(pen, candidate.name)}`;
  const lines = [`${number}. ${style.paint('bold', title)}  ${style.paint('dim', candidate.id)}`];
  for (const [label, value] of factsOf(candidate, pen)) {
    if (value) lines.push(...folded(`${style.paint('dim', `${label}:`)} ${value}`, pen));
  }
  return lines.map((line, i) => (i ? line : line.trimEnd())).concat(candidate.needs ? [`   ${words.needs[candidate.needs]}`] : []);
}

function factsOf(candidate: Candidate, pen: Pen): [label: string, value: string][] {
  const { words } = pen;
  const { lat, lon, valid, importance, layer, accounts, names, admin, country, ids } = candidate;
  const inArabic = pen.style.labels === 'ar';
  const chain = [...admin.map((unit) => (inArabic ? unit.name_ar : unit.name)), country ?? ''].filter(Boolean);
  const more = names.length > mostNames ? ` … (+${names.length - mostNames})` : '';
  return [
    [words.kind, kindOf(candidate, pen)],
    [words.found, `${words.how[candidate.how]}${candidate.how === 'exact' ? '' : ` (${shown(pen, candidate.form)})`}`],
    [words.within, chain.map((unit) => shown(pen, unit)).join(' < ')],
    [words.at, lat === null || lon === null ? '' : `${lat}, ${lon}`],
    [words.valid, valid ? `${valid.from ?? '…'} – ${valid.to ?? '…'}` : ''],
    [words.importance, importance === null ? '' : String(importance)],
    [
      words.also,
      names
        .slice(0, mostNames)
        .map((name) => shown(pen, name))
        .join(words.comma) + more,
    ],
    [
      words.codes,
      Object.entries(ids)
        .map(([system, code]) => `${system} ${code}`)
        .join(', '),
    ],
    [words.origin, candidate.origin.map((each) => shown(pen, each)).join('; ')],
    [words.layer, [layer ?? words.ships, ...accounts.map((where) => `+ ${where}`)].join(' ')],
  ];
}

const kindOf = ({ is, kind }: Candidate, { words, placeKind }: Pen): string =>
  `${words.is[is]}${kind ? ` (${is === 'place' ? placeKind(kind) : kind})` : ''}`;

const folded = (line: string, { layout, style }: Pen): string[] =>
  layout.wrap(line, style.width - 3).map((part, i) => `${i ? '     ' : '   '}${part}`);

export async function unresolvedText(places: readonly Unresolved[], style: TextStyle): Promise<string> {
  const pen = await penOf(style);
  const { words } = pen;
  if (places.length === 0) return `${words.allKnown}\n`;
  const lines: string[] = [];
  for (const { text, name, count, reports, inside, examples } of places.slice(0, mostUnresolved)) {
    lines.push(
      `${String(count).padStart(5)}  ${style.paint('bold', shown(pen, name))}${text === name ? '' : `  (${shown(pen, text)})`}  ${words.reports}: ${reports}`,
    );
    const units = inside.map((unit) => `${shown(pen, style.labels === 'ar' ? unit.name_ar : unit.name)} (${unit.id}) ×${unit.count}`);
    if (units.length) lines.push(`       ${style.paint('dim', `${words.saidWithin}:`)} ${units.join(words.comma)}`);
    for (const { report, sentence } of examples) {
      const parts = pen.layout.wrap(pen.layout.printable(around(sentence, text)), style.width - 9);
      lines.push(...parts.map((part) => `       ${style.paint('cyan', '\u2502')} ${pen.layout.isolated(part, style.isolate)}`));
      lines.push(`       ${style.paint('dim', shown(pen, report))}`);
    }
  }
  if (places.length > mostUnresolved) lines.push(`… +${places.length - mostUnresolved} (--format json)`);
  return `${lines.join('\n')}\n`;
}

/** So many characters on either side of a place, at spaces. */
const beside = 90;

function around(sentence: string, text: string): string {
  const at = Math.max(0, sentence.indexOf(text));
  const from = at <= beside ? 0 : sentence.indexOf(' ', at - beside) + 1;
  const end = at + text.length + beside;
  const to = end >= sentence.length ? sentence.length : sentence.lastIndexOf(' ', end);
  return `${from > 0 ? '… ' : ''}${sentence.slice(from, Math.max(to, at + text.length))}${to < sentence.length ? ' …' : ''}`;
}
