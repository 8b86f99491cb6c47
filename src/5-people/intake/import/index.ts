/** Loaded when something is imported or taught, never when a report is read. */
export { type ColumnMap, type Mappable, mappable } from './columns.ts';
export { importEntries } from './entries.ts';
export type { EntryKind } from './entry-columns.ts';
export { type ImportReport, importPlaces } from './places.ts';
export { type PlaceFormat, placeFormats } from './table-forms.ts';
export { type Lesson, type Taught, teach } from './teach.ts';
