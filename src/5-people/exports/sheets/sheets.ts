export type { Cell, Row } from './cells.ts';
export { claimRow } from './claim-row.ts';
export { byteOrderMark, type CsvOptions, csvHead, csvLine } from './csv.ts';
export { eventRow } from './event-row.ts';
export { feature, geoJsonFoot, geoJsonHead } from './geojson.ts';
