export { type TollOptions, tollsOf } from './tolls.ts';
