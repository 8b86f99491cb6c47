/** What a page layout is, and the pieces that several share. */
import type { Story } from './stories.ts';

/** The page as bytes would be decoded, with what a person reads in it. */
export type Layout = {
  readonly name: string;
  readonly html: string;
  readonly url: string | null;
  readonly gold: {
    readonly text: string;
    /** `YYYY-MM-DD`, or null where the page does not tell. */
    readonly date: string | null;
    /** Id of a known source; or the name, handle or domain that the page gives where it is none; null where it tells nothing. */
    readonly publisher: string | null;
  };
};

export const lines = (...parts: readonly (string | readonly string[])[]): string => parts.flat().join('\n');
export const whole = ({ headline, lead, body }: Story): string => lines(headline, lead, body);
export const paragraphs = (texts: readonly string[], tag = 'p', attributes = ''): string =>
  texts.map((text) => `<${tag}${attributes}>${text}</${tag}>`).join('\n');
export const links = (texts: readonly string[], before = '<li>', after = '</li>', path = '/news/'): string =>
  texts.map((text, i) => `${before}<a href="${path}${1000 + i}">${text}</a>${after}`).join('\n');
