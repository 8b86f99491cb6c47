export { type ControlOptions, controlOf } from './control-of.ts';
export { controlOn } from './control-on.ts';
export { controlStatements } from './statements.ts';
