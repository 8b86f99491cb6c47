/**
 * A web archive collection (WACZ 1.1.1) → its pages. Files are checked against the digests of the package, and what is read is what
 * its list of pages names, with titles from there; without a list every page. Bounds are those of `readZip` and `readWarc`.
 */
import { InputFault } from '../../input-fault.ts';
import type { FormatOptions, Found, Source } from '../found.ts';
import { type Spool, spoolOf } from '../spool/spool.ts';
import { readWarc } from '../warc/index.ts';
import { listZip, memberSource, type ZipEntry } from '../zip/index.ts';
import { type Digests, digestHoldsOf, digestsOf } from './package-digests.ts';
import { addPages, type ListedPage, pageKey } from './page-list.ts';

/** Throws `InputFault` (`archive`, `depth`, `wacz`) where it cannot be opened. */
export async function* readWacz(source: Source, options: FormatOptions): AsyncGenerator<Found> {
  if (options.limits.depth < 1) throw new InputFault('depth', 'lies in too many archives within each other; unpack the outer ones');
  const spool = spoolOf(source, options.limits.unpacked);
  const { path, release } = await spool.hold();
  try {
    yield* collection(await filesOf(path, spool), options);
  } finally {
    release();
  }
}

type Files = ReadonlyMap<string, Source>;

/** A collection holds a handful of files; one that unpacks to too much is refused when it is read. */
const mostFiles = 10_000;

async function filesOf(path: string, spool: Spool): Promise<Files> {
  const files = new Map<string, Source>();
  for await (const entry of listZip(path)) {
    if (files.size >= mostFiles) throw new InputFault('wacz', `holds more than ${mostFiles} files; add the WARC files in it`);
    if (entry.kind === 'file') files.set(entry.name, sourceFor(entry, spool));
  }
  return files;
}

const sourceFor = (entry: ZipEntry, spool: Spool): Source => memberSource(spool, entry, entry.name);
const isArchive = (name: string): boolean => /\.warc(?:\.gz)?$/i.test(name);

async function* collection(files: Files, options: FormatOptions): AsyncGenerator<Found> {
  const archives = [...files.keys()].filter(isArchive).sort();
  if (archives.length === 0) throw new InputFault('wacz', 'holds no WARC file; it is an ordinary archive or damaged');
  yield* checked(files);
  const pages = new Map<string, ListedPage>();
  for (const [name, list] of files) {
    if (!/^pages\/.*\.jsonl$/i.test(name)) continue;
    const unread = await addPages(list, pages, options.limits.members).then(
      ({ unread: count }) => (count ? `${count} of its lines are no pages` : null),
      why,
    );
    if (unread) yield aside(name, 'page-list', `the list of pages could not be read in full: ${unread}`);
  }
  const seen = new Set<string>();
  let unlisted = 0;
  for (const name of archives) {
    for await (const found of inArchive(name, files.get(name) as Source, options)) {
      const key = found.what === 'within' && found.said.url ? pageKey(found.said.url) : null;
      const page = key === null ? undefined : pages.get(key);
      if (found.what === 'within' && pages.size > 0 && !page) unlisted++;
      else yield page ? asListed(found, page) : found;
      if (page && key) seen.add(key);
    }
  }
  if (unlisted)
    yield aside(null, 'not-listed', `${unlisted} documents are not in its list of pages; add the WARC files in it to read them too`);
  const missing = [...pages].filter(([key]) => !seen.has(key)).map(([, { url }]) => url);
  if (missing.length)
    yield aside(null, 'missing-pages', `${missing.length} pages of its list are not in it: ${missing.slice(0, 5).join(' ')}`);
}

async function* inArchive(name: string, source: Source, options: FormatOptions): AsyncGenerator<Found> {
  try {
    for await (const found of readWarc(source, options))
      yield found.what === 'note' ? found : { ...found, place: `${name}${found.place ?? ''}` };
  } catch (error) {
    yield aside(name, error instanceof InputFault ? error.code : 'damaged', why(error));
  }
}

/** Title and moment from the list; the moment is one of archiving. */
function asListed(found: Found, { title, ts }: ListedPage): Found {
  if (found.what !== 'within') return found;
  const dates = ts
    ? [...found.said.dates, { written: ts, value: /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(ts) ? ts : null, where: 'wacz archived' }]
    : found.said.dates;
  return { ...found, said: { ...found.said, title: title ?? found.said.title, dates } };
}

async function* checked(files: Files): AsyncGenerator<Found> {
  const list = files.get('datapackage.json');
  const digests = list && digestsOf(await smallText(list));
  if (!digests)
    return yield aside('datapackage.json', 'digest', 'the package does not say the digests of its files; they could not be checked');
  yield* differing(digests, files);
}

async function* differing(digests: Digests, files: Files): AsyncGenerator<Found> {
  for (const [path, written] of digests) {
    const file = files.get(path);
    const fault = file
      ? await digestHoldsOf(written, file).then(
          (holds) => (holds === false ? `its digest is not ${written}, as the package says` : null),
          why,
        )
      : 'the package names it, but does not hold it';
    if (fault) yield aside(path, 'digest', fault);
  }
}

const longestList = 1 << 24;

async function smallText(source: Source): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of source.open()) {
      size += chunk.length;
      if (size > longestList) return '';
      chunks.push(chunk);
    }
  } catch {
    return '';
  }
  return Buffer.concat(chunks).toString('utf8');
}

const why = (error: unknown): string =>
  error instanceof InputFault ? error.message : `it could not be read (${(error as Error).message})`;

const aside = (place: string | null, code: string, message: string): Found & { what: 'aside' } => ({
  what: 'aside',
  kind: 'wacz',
  place,
  bytes: null,
  code,
  message,
});
