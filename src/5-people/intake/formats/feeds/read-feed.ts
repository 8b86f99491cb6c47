import { InputFault } from '../../input-fault.ts';
import type { FormatReader } from '../found.ts';
import { isJsonFeed, isXmlFeed } from './is-feed.ts';
import { jsonFeed } from './json-feed.ts';
import { xmlFeed } from './xml-feed.ts';

/** A feed of any kind → its entries. Throws `InputFault` (`feed`, `empty`, `encoding`) where it is none. */
export const readFeed: FormatReader = async function* (source, options) {
  const head = await headOf(source.open());
  if (!head.trim()) throw new InputFault('empty', 'is empty');
  if (isJsonFeed(head) || (!isXmlFeed(head) && /^\s*\{/.test(head))) yield* jsonFeed(source, options);
  else yield* xmlFeed(source, options);
};

const headBytes = 1 << 16;

/** The first bytes as latin1, without a mark of UTF-8. */
async function headOf(chunks: AsyncIterable<Uint8Array>): Promise<string> {
  let head = '';
  for await (const chunk of chunks) {
    head += Buffer.from(chunk.subarray(0, headBytes)).toString('latin1');
    if (head.length >= headBytes) break;
  }
  return head.replace(/^\u00ef\u00bb\u00bf/, '');
}
