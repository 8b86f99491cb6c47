export { beside } from './beside.ts';
export { FurnitureFinder } from './furniture.ts';
