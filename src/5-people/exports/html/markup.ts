/** Markup that is already safe. Everything else that enters a template is escaped. */
export class Markup {
  readonly source: string;
  constructor(source: string) {
    this.source = source;
  }
}

export type Content = Markup | string | number | null | undefined | false | readonly Content[];

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** For text and for attribute values in double quotes. NUL and other control characters become U+FFFD. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (c) => entities[c] as string).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g, '\ufffd');

function source(content: Content): string {
  if (content === null || content === undefined || content === false) return '';
  if (content instanceof Markup) return content.source;
  if (Array.isArray(content)) return content.map(source).join('');
  return escaped(String(content));
}

/** `` markup`<b>${text}</b>` `` */
export function markup(parts: TemplateStringsArray, ...contents: Content[]): Markup {
  return new Markup(parts.reduce((out, part, i) => out + (i ? source(contents[i - 1]) : '') + part, ''));
}
