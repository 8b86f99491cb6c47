export { isDelimited, isJsonRows, isTable, isXlsx } from './is-table.ts';
export { type Link, linksOf, readTable } from './read-table.ts';
