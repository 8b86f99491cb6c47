export { isTelegramHtml, isTelegramJson } from './is-telegram.ts';
export { readTelegramHtml } from './read-html.ts';
export { readTelegramJson } from './read-json.ts';
