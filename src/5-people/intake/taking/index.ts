/** Loaded when something is taken in, never when a report is only read. */
export { isFeed } from '../formats/feeds/index.ts';
export { linksOf } from '../formats/tables/index.ts';
export { sniffFormat } from './sniff-format.ts';
export { bytesSource, fileSource, spooled } from './source.ts';
export { takeIn } from './take-in.ts';
export { takeTextWith } from './take-text.ts';
