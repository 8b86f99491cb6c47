export { type ControlOptions, controlOf, controlOn, controlStatements } from './control/index.ts';
export { dayAfter, dayNumber, daysBetween } from './days.ts';
export { familyOf } from './families.ts';
export type * from './model.ts';
export { isSide, opposed, sidesOf } from './sides-of.ts';
export { toldClaims } from './told-claims.ts';
