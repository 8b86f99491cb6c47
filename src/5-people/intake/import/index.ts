/** Loaded when something is imported or taught, never when a report is read. */
export { type ColumnMap, type Mappable, mappable } from './columns.ts';
export { type ImportReport, importPlaces, type PlaceImport } from './places.ts';
export { type PlaceFormat, placeFormats } from './table-forms.ts';
