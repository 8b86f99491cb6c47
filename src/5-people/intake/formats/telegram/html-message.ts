/** A message as `messages.html` shows it. */
import { DomUtils } from 'htmlparser2';
import { writtenDate } from '../dates/written-date.ts';
import type { DateFound, MediaFound } from '../found.ts';
import { wordsUnder } from '../markup/markup-words.ts';
import { isElement, type MarkupElement, parseHtml } from '../markup/nodes.ts';
import type { Message } from './message.ts';

/** `joined`: it stands under the message before, and has that one's sender. `sender` is of that one. */
export type Shown = { readonly message: Message; readonly joined: boolean };

/** Null where there is no message in it. */
export function htmlMessage(markup: string, sender: string | null): Shown | null {
  const root = parseHtml(markup).find(isElement);
  if (!root) return null;
  const joined = hasClass(root, 'joined');
  const body = within(root, 'body') ?? root;
  const forwarded = within(body, 'forwarded');
  const own = textOf(ownChild(body, 'from_name'));
  const from = own ?? (joined ? sender : null);
  const { dates, notes } = datesOf(body);
  const link = within(body, 'reply_to')
    ?.children.filter(isElement)
    .find(({ name }) => name === 'a');
  const texts = [...withinAll(forwarded ?? body, 'text')].filter((element) => !inside(element, 'media', root));
  return {
    joined,
    message: {
      id: /^message(-?\d+)$/.exec(root.attribs.id ?? '')?.[1] ?? null,
      service: hasClass(root, 'service'),
      text: texts
        .map(({ children }) => wordsUnder(children))
        .filter(Boolean)
        .join('\n'),
      from,
      signature: textOf(within(body, 'signature')),
      dates,
      edited: null,
      forwarded_from: forwarded ? forwarderOf(forwarded) : null,
      reply_to: /message(\d+)/.exec(link?.attribs.href ?? '')?.[1] ?? null,
      media: mediaOf(body),
      notes: [
        ...notes,
        ...(joined && own === null && from !== null ? ['the sender is that of the message before'] : []),
        ...(forwarded && forwarderOf(forwarded) === null ? ['passed on, and the export does not say from whom'] : []),
      ],
    },
  };
}

const hasClass = (element: MarkupElement, name: string): boolean => (element.attribs.class ?? '').split(/\s+/).includes(name);
const within = (root: MarkupElement, name: string): MarkupElement | null =>
  DomUtils.findOne((element) => hasClass(element, name), root.children);
const withinAll = (root: MarkupElement, name: string): MarkupElement[] =>
  DomUtils.findAll((element) => hasClass(element, name), root.children);
const ownChild = (root: MarkupElement, name: string): MarkupElement | null =>
  root.children.filter(isElement).find((element) => hasClass(element, name)) ?? null;
const textOf = (element: MarkupElement | null): string | null => (element && wordsUnder(element.children)) || null;

function inside(element: MarkupElement, name: string, root: MarkupElement): boolean {
  for (let parent = element.parent; parent && parent !== root; parent = parent.parent) {
    if (isElement(parent) && hasClass(parent, name)) return true;
  }
  return false;
}

/** The name without the date that stands in it. */
function forwarderOf(forwarded: MarkupElement): string | null {
  const name = within(forwarded, 'from_name');
  const words = name?.children.filter((node) => !isElement(node) || !hasClass(node, 'date'));
  return (words && wordsUnder(words)) || null;
}

/** In `title`, as `30.11.2024 04:10:22`, since 2023 with `UTC+03:00` behind it. */
function datesOf(body: MarkupElement): { readonly dates: DateFound[]; readonly notes: string[] } {
  const written = ownChild(body, 'date')?.attribs.title;
  if (written === undefined) return { dates: [], notes: ['the message has no date'] };
  const { value } = writtenDate(written);
  const zoned = value !== null && /(?:Z|[+-]\d{2}:\d{2})$/.test(value);
  return {
    dates: [{ written, value, where: 'message date' }],
    notes: zoned ? [] : ['its date is in the zone of the computer that exported it, which is not known'],
  };
}

function mediaOf(body: MarkupElement): MediaFound[] {
  return withinAll(body, 'media_wrap').flatMap((wrap) => {
    const found = DomUtils.findOne((element) => /_wrap\b|^media\b|\bmedia\b/.test(element.attribs.class ?? ''), wrap.children);
    const kind =
      /(?:media_)?(photo|video|voice_message|audio_file|file|poll|location|contact|sticker|animated|game|invoice|call)/.exec(
        found?.attribs.class ?? '',
      )?.[1] ?? 'file';
    const name = found?.attribs.href ?? textOf(found ? within(found, 'title') : null) ?? textOf(within(wrap, 'question')) ?? kind;
    return [{ kind, name }];
  });
}
