export { readWacz } from './read-wacz.ts';
