export { dayAfter, dayNumber, daysBetween } from './days.ts';
export { disputesOf, type Relation, relationOf } from './disputes/index.ts';
export { familyOf } from './families.ts';
export { type Grades, gradesOf, type Independent, independentOf } from './grades/index.ts';
export type * from './model.ts';
export { isSide, opposed, sidesOf, spokenFor } from './sides-of.ts';
export { toldClaims } from './told-claims.ts';
export { type TollOptions, tollsOf } from './tolls/index.ts';
