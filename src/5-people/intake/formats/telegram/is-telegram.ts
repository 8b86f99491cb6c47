/** Does a source begin as an export of Telegram Desktop does? `head`: its first bytes, or their text; 64 KB are enough. */

const headBytes = 1 << 16;
const textOf = (head: Uint8Array | string): string =>
  typeof head === 'string'
    ? head.slice(0, headBytes)
    : Buffer.from(head.subarray(0, headBytes))
        .toString('latin1')
        .replace(/^\u00ef\u00bb\u00bf/, '');

/** The export of one chat opens with its name, type and number; that of an account with a word about itself. */
export function isTelegramJson(head: Uint8Array | string): boolean {
  const text = textOf(head);
  if (!/^\ufeff?\s*\{/.test(text)) return false;
  const chat =
    /"messages"\s*:\s*\[/.test(text) &&
    /"type"\s*:\s*"(?:personal_chat|bot_chat|saved_messages|replies|verify_codes|(?:private|public)_(?:group|supergroup|channel))"/.test(
      text,
    );
  return (
    chat ||
    /"about"\s*:\s*"Here is the data you requested/.test(text) ||
    (/"date_unixtime"\s*:/.test(text) && /"text_entities"|"from_id"|"actor_id"/.test(text))
  );
}

export function isTelegramHtml(head: Uint8Array | string): boolean {
  const text = textOf(head);
  return (
    /<title>\s*Exported Data\s*<\/title>/i.test(text) ||
    (/class="page_wrap/.test(text) && /class="message (?:default|service)\b/.test(text))
  );
}
