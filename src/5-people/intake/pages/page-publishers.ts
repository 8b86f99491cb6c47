/** Who may have published a page: names, domains and handles, with where each stands, the surest first. */
import type { PublisherFound } from '../formats/found.ts';
import { bodyOf, type PageDocument, squeezed, textIn } from './dom.ts';
import { isArticle, type Linked, objectField, textField } from './linked-data.ts';
import { type Meta, stated } from './meta.ts';
import { siteInTitle } from './site-in-title.ts';

/** `urls` are the addresses of the page with where each stands, the surest first. */
export function pagePublishers(
  document: PageDocument,
  objects: readonly Linked[],
  meta: Meta,
  urls: readonly PublisherFound[],
): PublisherFound[] {
  const addresses = urls.flatMap(({ written, where }) => hostsOf(written).map((host) => ({ written: host, where: `domain of ${where}` })));
  const found: PublisherFound[] = [
    ...addresses.filter(({ written }) => written.startsWith('@')),
    ...channelOf(document),
    ...linkedPublishers(objects),
    ...named(stated(meta, ['og:site_name']), 'meta og:site_name'),
    ...named(stated(meta, ['dc.publisher', 'dcterms.publisher', 'publisher', 'copyright', 'owner']), 'meta publisher'),
    ...named(stated(meta, ['application-name', 'apple-mobile-web-app-title']), 'meta application-name'),
    ...named(siteInTitle(document, stated(meta, ['og:title', 'twitter:title'])), 'site in the title'),
    ...named(copyrightOf(document), 'copyright line'),
    ...addresses,
    ...named(stated(meta, ['twitter:site', 'twitter:creator', 'article:publisher']), 'meta twitter:site'),
  ].filter(({ written }) => !platforms.has(written.toLowerCase()));
  const seen = new Set<string>();
  return found.filter(({ written }) => !seen.has(written.toLowerCase()) && Boolean(seen.add(written.toLowerCase()))).slice(0, 20);
}

/** What pages are made with or shown on; none of them publishes. */
const platforms = new Set([
  'blogger',
  'blogspot',
  'telegram',
  'facebook',
  'twitter',
  'x',
  'youtube',
  'wordpress',
  'wordpress.com',
  'medium',
  'google',
  'instagram',
  'drupal',
  'joomla',
  'wix.com',
]);

const named = (written: string | null, where: string): PublisherFound[] => {
  const text = squeezed(written);
  return text.length >= 2 && text.length <= 100 && !/^https?:/.test(text) ? [{ written: text, where }] : [];
};

function linkedPublishers(objects: readonly Linked[]): PublisherFound[] {
  const article = objects.find(isArticle);
  const publisher = article && objectField(article, 'publisher', objects);
  const sites = objects.filter((object) => ['NewsMediaOrganization', 'WebSite', 'Organization'].includes(String(object['@type'])));
  return [
    ...named(publisher ? textField(publisher, 'name') : article ? textField(article, 'publisher') : null, 'json-ld publisher'),
    ...sites.flatMap((site) => named(textField(site, 'name'), `json-ld ${String(site['@type'])}`)).slice(0, 2),
  ];
}

/** A page of a network is its account's: `t.me/name`, `facebook.com/name`. */
const networks =
  /^(?:t\.me|telegram\.me|(?:mobile\.)?twitter\.com|x\.com|(?:m\.|web\.|ar-ar\.)?facebook\.com|(?:m\.)?youtube\.com|instagram\.com)$/;

function hostsOf(url: string): string[] {
  const parts = /^https?:\/\/(?:[^/?#@]*@)?([^/?#:]+)(?::\d+)?(?:\/(?:s\/|@)?([\w.]{3,40}))?/i.exec(url);
  const host = parts?.[1]?.toLowerCase().replace(/^(?:www|amp|m|mobile)\./, '');
  if (!host?.includes('.')) return [];
  return networks.test(host) && parts?.[2] ? [`@${parts[2]}`] : [host];
}

/** The web preview of a Telegram channel. */
function channelOf(document: PageDocument): PublisherFound[] {
  const name = textIn(document.querySelector('.tgme_channel_info_header_title, .tgme_widget_message_owner_name'));
  const handle = textIn(document.querySelector('.tgme_channel_info_header_username'));
  return [...named(handle, 'channel handle'), ...named(name, 'channel name')];
}

const copyrightForm =
  /(?:\u00a9|\(c\)|copyright|\u062d\u0642\u0648\u0642 \u0627\u0644\u0646\u0634\u0631|\u062c\u0645\u064a\u0639 \u0627\u0644\u062d\u0642\u0648\u0642 \u0645\u062d\u0641\u0648\u0638\u0629)/iu;
const copyrightRest =
  /(?:\u00a9|\(c\)|copyright|all rights reserved|(?:\u0648?\u062c\u0645\u064a\u0639\s+)?(?:\u0627\u0644)?\u062d\u0642\u0648\u0642(?:\s+\u0627\u0644\u0646\u0634\u0631)?(?:\s+\u0648\u0627\u0644\u0637\u0628\u0639)?(?:\s+\u0645\u062d\u0641\u0648\u0638\u0629)?|\u0644\u0640(?=\s)|\b(?:19|20)\d{2}\b|[|.,:\u060c\u2013-])/giu;

/** The name beside the sign of copyright, at the end of the page. */
function copyrightOf(document: PageDocument): string | null {
  const lines = [
    ...bodyOf(document).querySelectorAll(
      'footer, footer *, [class*="copy"], [id*="copy"], [class*="footer"], [id*="footer"], td, div, p, small, center',
    ),
  ]
    .map(textIn)
    .filter((text) => text.length <= 160 && copyrightForm.test(text));
  const line = lines.at(-1);
  return line === undefined ? null : squeezed(line.replace(copyrightRest, ' ')) || null;
}
