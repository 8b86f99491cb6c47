export { told } from '../labels/event-phrases.ts';
export { wording } from '../labels/phrases.ts';
export { controlText } from './control-text.ts';
export { eventListText } from './event-list.ts';
export { type EventTextOptions, eventText } from './event-text.ts';
export { type Pen, penOf } from './pen.ts';
export { tallyText } from './tally-text.ts';
