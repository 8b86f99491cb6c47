export { disputesOf } from './disputes.ts';
export { type Relation, relationOf } from './relation.ts';
