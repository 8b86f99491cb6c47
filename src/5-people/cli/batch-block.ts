import type { AnyDocument } from '#contract';
import type { Engine } from '#intake';
import { type BatchSettings, documentOfLine } from './batch-line.ts';
import { unread } from './documents.ts';
import type { LineBlock } from './line-blocks.ts';

/** How many times its own bytes a report may take as a line of JSON: Arabic written as \u escapes is three times as long. */
const escapedFactor = 3;
export const longestLine = (maxBytes: number): number => maxBytes * escapedFactor + (1 << 16);

/** The documents of a block, in line order; blank lines give none. `render` makes each one's text. */
export async function answerBlock(
  engine: Engine,
  block: LineBlock,
  settings: BatchSettings,
  render: (document: AnyDocument) => string,
): Promise<string> {
  if (block.tooLong) {
    const message = `line ${block.line} is too long for --max-bytes ${settings.maxBytes}`;
    return render(unread(engine, `line-${block.line}`, 'too-large', message, block.line));
  }
  let out = '';
  let number = block.line;
  for (const line of new TextDecoder().decode(block.bytes).split('\n')) {
    const content = line.trim();
    if (content) out += render(await documentOfLine(engine, content, number, settings));
    number++;
  }
  return out;
}
