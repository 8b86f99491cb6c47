const known =
  /^(?:from|to|subject|date|message-id|received|mime-version|return-path|delivered-to|reply-to|cc|list-id|dkim-signature|content-type)$/;
const leastKnown = 3;

/** Head: the first bytes, 64 KB or less. A message begins with headers; three that mail uses are enough, two where its name ends in `.eml`. */
export function isMail(head: Uint8Array, name: string): boolean {
  const names = headerNames(Buffer.from(head.subarray(0, 1 << 16)).toString('latin1'));
  return names !== null && new Set(names.filter((each) => known.test(each))).size >= (/\.eml$/i.test(name) ? leastKnown - 1 : leastKnown);
}

/** A mailbox begins with a `From ` line, then the headers of its first message. */
export function isMbox(head: Uint8Array): boolean {
  const text = Buffer.from(head.subarray(0, 1 << 16)).toString('latin1');
  const first = /^From \S+ .*\d{4}\s*\r?\n/.exec(text);
  return first !== null && (headerNames(text.slice(first[0].length))?.length ?? 0) >= 2;
}

/** Names of the headers that a text begins with, in small letters; null where it begins with something else. */
function headerNames(text: string): string[] | null {
  const names: string[] = [];
  for (const line of text.split(/\r?\n/)) {
    if (line === '') break;
    if (/^[ \t]/.test(line) && names.length) continue;
    const name = /^([!-9;-~]{1,76}):/.exec(line)?.[1];
    if (!name) return names.length >= leastKnown ? names : null;
    names.push(name.toLowerCase());
  }
  return names;
}
