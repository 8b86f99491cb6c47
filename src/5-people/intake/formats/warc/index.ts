export { readWarc } from './read-warc.ts';
export { isWarc } from './sniff-warc.ts';
