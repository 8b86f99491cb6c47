export { ByteWindow } from './byte-window.ts';
export { type Cutting, cutElements } from './elements.ts';
export type { Facts } from './json-scanner.ts';
export { cutValues, type JsonPart } from './json-values.ts';
export { cutLines } from './lines.ts';
export type { Part } from './part.ts';
