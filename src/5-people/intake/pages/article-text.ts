/** The text of an article: its headline, then its blocks in order, without dates, bylines and labels that stand by themselves. */
import { folded } from '../dates/date-forms.ts';
import { writtenDate } from '../dates/written-date.ts';
import { type PageElement, textIn } from './dom.ts';
import { boxHeadings, bylines, loneLines } from './furniture-words.ts';
import { type Block, blocksOf, isRunning } from './running-text.ts';

const longestLabel = 60;
const lone = new Set([...loneLines, ...boxHeadings].map(folded));
const bylineForm = new RegExp(`^(?:${bylines.map(folded).join('|')})\\s*[:/]\\s*\\S`, 'u');
const boxHeads = boxHeadings.map(folded);

export function articleText(box: PageElement, headline: PageElement | null): string {
  const blocks = blocksOf(box);
  const from = headline && box.contains(headline) ? blocks.findIndex(({ text }) => text === textIn(headline)) : -1;
  const inside = blocks.slice(Math.max(0, from));
  const first = inside.findIndex((block, i) => isRunning(block) && inside.slice(0, i).some(isRunning));
  const lines = inside.filter((block, i) => !isLabel(block) && !(i < first && i > 0 && isDateline(block))).map(({ text }) => text);
  const whole = withoutTail(lines, blocks);
  const title = headline && from < 0 && !whole.some((line) => folded(line) === folded(textIn(headline))) ? [textIn(headline)] : [];
  return [...title, ...whole].filter((line, i, all) => i !== 1 || line !== all[0]).join('\n');
}

/** Between headline, lead and text: a section, a byline, a count, with a date among them. */
const isDateline = ({ text }: Block): boolean => text.length <= 90 && !/[.!?\u061f]$/.test(text) && writtenDate(text) !== null;

/** A line that is only a date, a byline, a label, a count, or a short link. */
function isLabel(block: Block): boolean {
  const { text, linked } = block;
  if (isRunning(block)) return false;
  if (!/\p{L}/u.test(text)) return !/^T[DH]$/.test(block.element.nodeName) || !/\p{N}/u.test(text);
  if (linked >= text.length * 0.8 && text.length > 0) return true;
  if (text.length > 2 * longestLabel) return false;
  const line = folded(text).replace(/^[\p{N}\s:|\u2022\u00b7-]+|[\p{N}\s:|\u2022\u00b7-]+$/gu, '');
  return (
    lone.has(line) ||
    (text.length <= longestLabel && (bylineForm.test(folded(text)) || boxHeads.some((head) => line === head))) ||
    Boolean(writtenDate(text)?.whole)
  );
}

/** Lines after the last running one that are links or headings of lists go; captions and short last sentences stay. */
const withoutTail = (lines: readonly string[], blocks: readonly Block[]): string[] => {
  const mostlyLinked = new Set(blocks.filter(({ text, linked }) => linked > text.length / 2).map(({ text }) => text));
  let end = lines.length;
  while (end > 0 && mostlyLinked.has(lines[end - 1] as string)) end--;
  return lines.slice(0, end);
};
