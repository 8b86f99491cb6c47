import type { Found, Source } from '../found.ts';

const oleMark = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** DOC, XLS, PPT and MSG: a compound file (MS-CFB, 2.2). RTF goes with them. */
export const isOldOffice = (head: Uint8Array): boolean =>
  oleMark.every((byte, i) => head[i] === byte) || Buffer.from(head.subarray(0, 5)).toString('latin1') === '{\\rtf';

/** They are not read here: what to save them as is. An encrypted DOCX is a compound file too. */
export async function* readOldOffice(source: Source): AsyncGenerator<Found> {
  const ending = /\.(\w+)$/.exec(source.name)?.[1]?.toLowerCase() ?? '';
  const as = ending.startsWith('xls') ? 'XLSX or CSV' : ending === 'msg' ? '.eml' : 'DOCX or plain text';
  const message = `is an office document of the old kind or an encrypted one; save it as ${as}, without a password, and add that`;
  yield { what: 'aside', kind: 'old-office', place: null, bytes: source, code: 'old-office', message };
}
