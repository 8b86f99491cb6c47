/**
 * A web archive (WARC) → the pages and documents in it. The bytes of a page are the body that its server meant: unchunked and
 * unpacked; the record itself stays in the archive, at the offset that goes with the page. Holds one record of at most
 * `limits.report` bytes, and some 20 MB of unpacked bytes; reads at most `limits.unpacked` bytes in all.
 */
import { InputFault } from '../../input-fault.ts';
import { type FormatOptions, type Found, type Limits, nothingSaid, type Source } from '../found.ts';
import { digestHolds } from './digest.ts';
import { type HttpMessage, httpMessage } from './http-message.ts';
import { beginsAsPage, isReadable, mediaTypeOf } from './media-type.ts';
import { type WarcRecord, warcRecords } from './records.ts';
import { Tally } from './tally.ts';

/** Throws `InputFault` (`warc`, `zstd`) for what is no such archive; all else that is wrong is told where it is met. */
export async function* readWarc(source: Source, options: FormatOptions): AsyncGenerator<Found> {
  const passed = new Tally();
  try {
    yield* records(source, options.limits, passed);
  } catch (error) {
    if (!(error instanceof InputFault) || (error.code !== 'cut' && error.code !== 'damaged')) throw error;
    yield aside(null, null, error.code, error.message);
  }
  if (passed.total > 0)
    yield aside(null, null, 'not-text', `${passed.total} records hold no text to read (${passed}); they stay in the archive`);
}

async function* records(source: Source, limits: Limits, passed: Tally): AsyncGenerator<Found> {
  let count = 0;
  let read = 0;
  for await (const record of warcRecords(source)) {
    read += record.length;
    if (read > limits.unpacked) return yield aside(null, null, 'too-large', `unpacks to more than ${limits.unpacked} bytes; split it`);
    const found = await foundOf(record, limits, passed);
    if (!found) continue;
    if (++count > limits.members) return yield aside(null, null, 'too-many', `holds more than ${limits.members} pages; split it`);
    yield found;
  }
}

async function foundOf(record: WarcRecord, limits: Limits, passed: Tally): Promise<Found | null> {
  if (record.type === 'response') return responseFound(record, limits, passed);
  if (record.type === 'revisit') return revisitFound(record);
  const type = mediaTypeOf(record.headers.get('content-type'));
  if ((record.type !== 'resource' && record.type !== 'conversion') || !isReadable(type)) {
    passed.add(record.type === 'resource' ? type || 'unknown' : record.type || 'unknown');
    return null;
  }
  if (record.length > limits.report) return tooLarge(record, limits.report);
  const block = await held(record);
  return within(record, block, block, null);
}

/** A head before a body; no server sends more. */
const headBytes = 1 << 20;

async function responseFound(record: WarcRecord, limits: Limits, passed: Tally): Promise<Found | null> {
  const begin = await beginning(record, limits.report + headBytes);
  const head = await httpMessage(begin.bytes, limits.report);
  const type = mediaTypeOf(head.headers.get('content-type'));
  if (!isReadable(type) && !(type === '' && beginsAsPage(head.body))) {
    passed.add(type || 'unknown');
    return null;
  }
  if (!begin.whole) return tooLarge(record, limits.report);
  if (head.body.length > limits.report) return tooLarge(record, limits.report);
  if (head.status === null || head.status < 200 || head.status > 299) return notFound(record, head);
  return within(record, begin.bytes, head.body, head);
}

/** The whole block where it is no larger than `most`, else only its first piece. */
async function beginning(record: WarcRecord, most: number): Promise<{ bytes: Uint8Array; whole: boolean }> {
  if (record.length <= most) return { bytes: await held(record), whole: true };
  for await (const chunk of record.block()) return { bytes: chunk, whole: false };
  return { bytes: new Uint8Array(), whole: false };
}

async function held(record: WarcRecord): Promise<Uint8Array> {
  const block = Buffer.concat(await Array.fromAsync(record.block()));
  record.whole();
  return block;
}

const placeOf = ({ offset, headers }: WarcRecord): string =>
  `@${offset} ${headers.get('warc-target-uri') ?? headers.get('warc-record-id') ?? ''}`.trim();
const addressOf = ({ headers }: WarcRecord): string | null => {
  const address = headers.get('warc-target-uri')?.replace(/^<(.*)>$/, '$1');
  return address && /^https?:\/\//i.test(address) ? address : null;
};

function within(record: WarcRecord, block: Uint8Array, body: Uint8Array, http: HttpMessage | null): Found {
  const url = addressOf(record);
  const notes = [...(http?.notes ?? [])];
  const digest = digestHolds(record.headers.get('warc-block-digest'), block);
  if (digest === false) notes.push('the digest that the archive gives for this record differs from its bytes');
  const source: Source = {
    name: url ?? placeOf(record),
    size: body.length,
    path: null,
    async *open() {
      yield body;
    },
  };
  const dates = [...archived(record), ...modified(http)];
  return {
    what: 'within',
    place: placeOf(record),
    source,
    said: { ...nothingSaid, url, dates, notes },
    received: receivedOf(record, http, digest),
  };
}

/** When it was archived, which is no time of publication. */
function archived({ headers }: WarcRecord): { written: string; value: string | null; where: string }[] {
  const written = headers.get('warc-date');
  return written ? [{ written, value: /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(written) ? written : null, where: 'warc archived' }] : [];
}

function modified(http: HttpMessage | null): { written: string; value: string | null; where: string }[] {
  const written = http?.headers.get('last-modified');
  if (!written) return [];
  const moment = Date.parse(written);
  return [{ written, value: Number.isNaN(moment) ? null : new Date(moment).toISOString(), where: 'http last-modified' }];
}

function receivedOf(record: WarcRecord, http: HttpMessage | null, digest: boolean | null): Readonly<Record<string, unknown>> {
  return {
    warc: {
      offset: record.offset,
      headers: Object.fromEntries([...record.headers].filter(([name]) => name !== '')),
      block_digest_holds: digest,
    },
    ...(http && { status: http.status, headers: Object.fromEntries([...http.headers].filter(([name]) => name !== '')) }),
  };
}

function revisitFound(record: WarcRecord): Found {
  const of = record.headers.get('warc-refers-to-target-uri') ?? record.headers.get('warc-target-uri') ?? 'an earlier capture';
  const on = record.headers.get('warc-refers-to-date') ?? 'an earlier day';
  return aside(placeOf(record), null, 'revisit', `is the same as ${of} archived on ${on}, and holds no bytes of its own`);
}

function notFound(record: WarcRecord, { status, reason, headers, body }: HttpMessage): Found {
  const to = headers.get('location');
  const answer = `${status ?? 'without a status'} ${reason}`.trim();
  return aside(
    placeOf(record),
    body,
    `http-${status ?? 'unknown'}`,
    `the server answered ${answer}${to ? `, pointing to ${to}` : ''} when it was archived`,
  );
}

const tooLarge = (record: WarcRecord, most: number): Found =>
  aside(placeOf(record), null, 'too-large', `holds more than ${most} bytes; take it out of the archive and add it by itself`);

const aside = (place: string | null, bytes: Uint8Array | null, code: string, message: string): Found => ({
  what: 'aside',
  kind: 'warc-record',
  place,
  bytes,
  code,
  message,
});
