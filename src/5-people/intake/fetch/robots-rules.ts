import * as robotsParser from 'robots-parser';

/** What a robots.txt says to us. */
export type RobotsRules = {
  allows(url: URL): boolean;
  /** Seconds between two visits. */
  readonly crawlDelay: number | null;
};

export const allowAll: RobotsRules = { allows: () => true, crawlDelay: null };

/** The name that a robots.txt speaks to (RFC 9309, 2.2.1). */
export const productToken = 'Riwaya';

/** Rules and addresses are matched up to this length; a longer rule still holds by its beginning. */
const longest = 2_000;
/**
 * Characters of all rules with a `*`; further ones are passed over. The parser takes time by the product of these with the length of
 * the address, and a hostile file must not keep us busy.
 */
const mostWild = 50_000;

type Parse = (
  url: string,
  text: string,
) => { isAllowed(url: string, agent: string): boolean | undefined; getCrawlDelay(agent: string): number | undefined };

function bounded(text: string): string {
  let wild = 0;
  const kept: string[] = [];
  for (const written of text.split(/\r\n|\r|\n/)) {
    const line = written.slice(0, longest).replace(/\*{2,}/g, '*');
    if (/:.*\*./.test(line)) wild += line.length;
    if (wild <= mostWild || !line.includes('*')) kept.push(line);
  }
  return kept.join('\n');
}

/** Reads a robots.txt by RFC 9309; nonsense in it is passed over. `origin` is the address it was had from. */
export function robotsRules(origin: string, text: string): RobotsRules {
  const parse = (robotsParser as unknown as { default: Parse }).default;
  const robots = parse(`${origin}/robots.txt`, bounded(text));
  const delay = robots.getCrawlDelay(productToken);
  return {
    allows: (url) => robots.isAllowed(url.href.slice(0, origin.length + longest), productToken) !== false,
    crawlDelay: delay !== undefined && Number.isFinite(delay) && delay > 0 ? delay : null,
  };
}
