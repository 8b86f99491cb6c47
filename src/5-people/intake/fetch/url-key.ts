/** Parameters that say by which way a reader came, and nothing of the page. */
const tracking =
  /^(utm_\w+|fbclid|gclid|gbraid|wbraid|dclid|msclkid|yclid|twclid|ttclid|igshid|igsh|mc_cid|mc_eid|_ga|_gl|wt_mc|at_(?:medium|campaign|format|link_\w+|ptr_\w+|bbc_team)|xtor|cmpid)$/i;

/** File names that a server gives for the folder itself. */
const index = /\/(index|default)\.(html?|php|aspx?|jsp)$/i;

/** Like `URLSearchParams`, but what stays keeps its own spelling, so that bytes in another charset than UTF-8 are not lost. */
function withoutTracking(search: string): string {
  const kept = search
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '' && !tracking.test(pair.split('=', 1)[0] as string));
  return kept.length ? `?${kept.join('&')}` : '';
}

/** `%d8` and `%D8` are one, and letters that need no escape are written plain (RFC 3986, 6.2.2). */
const plainEscapes = (part: string): string =>
  part.replace(/%[0-9a-f]{2}/gi, (escaped) => {
    const char = String.fromCharCode(Number.parseInt(escaped.slice(1), 16));
    return /[\w.~-]/.test(char) ? char : escaped.toUpperCase();
  });

/**
 * What two addresses of one page have in common, for questions of "the same page", never for a request: http and https, and `www.`, are
 * one; host in lower case without its last dot, no default port, no fragment, no parameters of tracking, escapes in one spelling, no
 * `index.html`, no slash at the end. The order of parameters stays, since it may matter. Null where it is no address of a page.
 */
export function urlKey(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, hostname, port, pathname, search } = new URL(address);
  if (protocol !== 'http:' && protocol !== 'https:') return null;
  const host = hostname.replace(/\.$/, '').replace(/^www\.(?=.*\.)/, '');
  const usual = port === '' || port === (protocol === 'https:' ? '443' : '80');
  const path = plainEscapes(pathname).replace(index, '/').replace(/\/+$/, '');
  return `${host}${usual ? '' : `:${port}`}${path}${plainEscapes(withoutTracking(search))}`;
}
