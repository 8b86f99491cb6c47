/** The JSON-LD of a page (schema.org): every object in it, however it is nested. Broken JSON is mended where that is plain. */
import type { PageDocument } from './dom.ts';

export type Linked = Readonly<Record<string, unknown>>;

/** Bounds against pages that are all data: UTF-16 units of one script, and objects of all. */
const longestScript = 500_000;
const mostObjects = 2_000;

/** The objects of all scripts, outer ones before those in them. `broken` counts scripts that are no JSON. */
export function linkedData(document: PageDocument): { readonly objects: readonly Linked[]; readonly broken: number } {
  const objects: Linked[] = [];
  let broken = 0;
  for (const script of document.querySelectorAll('script[type*="ld+json"]')) {
    const value = parsed((script.textContent ?? '').slice(0, longestScript));
    if (value === undefined) broken++;
    else collect(value, objects);
  }
  return { objects, broken };
}

function parsed(text: string): unknown {
  const bare = text.replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|<!\[CDATA\[)|(?:-->|\/\*\]\]>\*\/|\]\]>)\s*$/g, '').trim();
  for (const attempt of [bare, mended(bare)]) {
    try {
      return JSON.parse(attempt) as unknown;
    } catch {}
  }
  return salvaged(bare);
}

/** Line ends within strings, commas before a closing bracket, a semicolon at the end. */
const mended = (text: string): string =>
  text
    .replace(/[\u0000-\u001f]+/g, ' ')
    .replace(/,\s*([}\]])/g, '$1')
    .replace(/;\s*$/, '');

/** The plain fields of what cannot be parsed, or undefined where there are none. */
function salvaged(text: string): Linked | undefined {
  const fields: Record<string, unknown> = {};
  for (const [, key, value] of text.matchAll(/"(datePublished|dateModified|dateCreated|headline|inLanguage)"\s*:\s*"([^"\\]{1,300})"/g))
    fields[key as string] ??= value;
  const publisher = /"publisher"\s*:\s*\{[^{}]{0,300}?"name"\s*:\s*"([^"\\]{1,100})"/.exec(text)?.[1];
  if (publisher) fields.publisher = { name: publisher };
  return Object.keys(fields).length ? { '@type': 'NewsArticle', ...fields } : undefined;
}

/** Walks without recursion, breadth first. */
function collect(value: unknown, objects: Linked[]): void {
  const queue: unknown[] = [value];
  for (let i = 0; i < queue.length && objects.length < mostObjects; i++) {
    const item = queue[i];
    if (Array.isArray(item)) queue.push(...item.slice(0, mostObjects));
    else if (typeof item === 'object' && item !== null) {
      objects.push(item as Linked);
      queue.push(...Object.values(item).filter((inner) => typeof inner === 'object' && inner !== null));
    }
  }
}

const types = ({ '@type': type }: Linked): string[] => (Array.isArray(type) ? type : [type]).filter((one) => typeof one === 'string');

/** Whether it is the article itself, and not one that is listed or related. */
export const isArticle = (object: Linked): boolean =>
  types(object).some((type) => /(?:Article|BlogPosting|Report|LiveBlogPosting|SocialMediaPosting)$/i.test(type));

export const isPage = (object: Linked): boolean => types(object).some((type) => /^(?:WebPage|ItemPage|VideoObject|Event)$/.test(type));

/** A text field: a string, the first of several, or the name of the object it holds. */
export function textField(object: Linked, key: string): string | null {
  const value = object[key];
  const first: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof first === 'string') return first.trim() || null;
  const name = typeof first === 'object' && first !== null ? (first as Linked).name : null;
  return typeof name === 'string' ? name.trim() || null : null;
}

/** The object that a field holds, also where it is only named by its `@id`. */
export function objectField(object: Linked, key: string, all: readonly Linked[]): Linked | null {
  const value = object[key];
  const first: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof first !== 'object' || first === null) return null;
  const held = first as Linked;
  const id = held['@id'];
  return held.name === undefined && typeof id === 'string'
    ? (all.find((one) => one['@id'] === id && one.name !== undefined) ?? held)
    : held;
}
