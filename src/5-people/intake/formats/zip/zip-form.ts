/** What a zip archive is beside an archive: office documents and web archives are zip archives of known members. */
import type { Source } from '../found.ts';
import { spoolOf } from '../spool/spool.ts';
import { listZip } from './list-zip.ts';

export type ZipForm = 'docx' | 'xlsx' | 'odt' | 'wacz' | 'zip';

const marks: readonly (readonly [ZipForm, RegExp])[] = [
  ['docx', /^\/?word\/document\.xml$/i],
  ['xlsx', /^\/?xl\/(?:workbook\.xml|worksheets\/.*)$/i],
  ['wacz', /^(?:datapackage\.json|archive\/.*\.warc(?:\.gz)?)$/i],
];

/** Does it begin as a zip archive does? An archive of nothing begins with its end. */
export const isZipHead = (head: Uint8Array): boolean =>
  head[0] === 0x50 && head[1] === 0x4b && ((head[2] === 3 && head[3] === 4) || (head[2] === 5 && head[3] === 6));

/** By the names of the members that begin within the head; `zip` where they tell nothing. `name` decides between documents of one kind. */
export function zipFormOfHead(head: Uint8Array, name: string): ZipForm | null {
  if (!isZipHead(head)) return null;
  const text = Buffer.from(head.buffer, head.byteOffset, head.byteLength).toString('latin1');
  if (/^.{30}mimetypeapplication\/vnd\.oasis\.opendocument\.text/s.test(text)) return 'odt';
  const names: string[] = [];
  for (let at = text.indexOf('PK\u0003\u0004'); at >= 0; at = text.indexOf('PK\u0003\u0004', at + 4)) {
    if (at + 30 > text.length) break;
    const length = text.charCodeAt(at + 26) | (text.charCodeAt(at + 27) << 8);
    names.push(text.slice(at + 30, at + 30 + length));
  }
  const known = formOfNames(names);
  if (known !== 'zip') return known;
  const ending = /\.(docx|xlsx|odt|wacz)$/i.exec(name)?.[1]?.toLowerCase();
  return (ending as ZipForm | undefined) ?? 'zip';
}

const formOfNames = (names: Iterable<string>): ZipForm => {
  for (const name of names) for (const [form, mark] of marks) if (mark.test(name)) return form;
  return 'zip';
};

const mostNames = 10_000;

/** By the whole list: sure, but a stream is spooled for it (at most `most` bytes). An archive without a list is `zip`. */
export async function zipFormOf(source: Source, most: number): Promise<ZipForm> {
  const { path, release } = await spoolOf(source, most).hold();
  try {
    let seen = 0;
    for await (const { name } of listZip(path)) {
      const form = formOfNames([name]);
      if (form !== 'zip' || ++seen > mostNames) return form;
    }
    return 'zip';
  } catch {
    return 'zip';
  } finally {
    release();
  }
}
