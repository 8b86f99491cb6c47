export { accordingTo, isAccountOf, type Whose } from './according-to.ts';
export { dayAfter, dayNumber, daysBetween } from './days.ts';
export { familyOf } from './families.ts';
export type * from './model.ts';
export { isSide, opposed, sidesOf } from './sides-of.ts';
export { toldClaims } from './told-claims.ts';
export { type Tally, VoiceTallies } from './voice-tallies.ts';
