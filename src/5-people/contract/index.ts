export { documentFault } from './check.ts';
export {
  type AnyDocument,
  anyDocument,
  type Claim,
  type Document,
  type EventType,
  type Mention,
  readDocument,
  type UnreadDocument,
  unreadDocument,
} from './document.ts';
export * as vocabulary from './vocabulary.ts';
