export type { Cell, Row } from './cells.ts';
export { type Claimed, claimColumns, claimRow } from './claim-row.ts';
export { byteOrderMark, type CsvOptions, csvHead, csvLine } from './csv.ts';
export { eventColumns, eventRow } from './event-row.ts';
export { feature, geoJsonFoot, geoJsonHead } from './geojson.ts';
