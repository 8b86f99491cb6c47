export { type Decoded, decode } from './encoding.ts';
export { type Engine, openEngine, packageVersion } from './engine.ts';
export { InputFault } from './input-fault.ts';
export { publishedDay, zoneOffset } from './published.ts';
export { type Publishers, requirePublisher } from './publishers.ts';
export { type Header, type Intake, noHeader, type Report, takeReport } from './report.ts';
export { type InputKind, looksLikeHtml, looksLikeJsonLines, sniff } from './sniff.ts';
export { zoneOfCountry } from './zones.ts';
