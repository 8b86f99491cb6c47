export { type Blocks, blocksOf } from './blocks.ts';
export { dayAfter, dayNumber, daysBetween } from './days.ts';
export { familyOf } from './families.ts';
export { gather, type Neighbourhood } from './gather.ts';
export { MemoryShelf } from './memory-shelf.ts';
export type * from './model.ts';
export { type Change, type HeldClaim, type Regathered, regather, type Shelf } from './regather.ts';
export { isSide, opposed, sidesOf } from './sides-of.ts';
export { toldClaims } from './told-claims.ts';
