/** Small zip archives and XLSX workbooks, made for tests. */
import { crc32, deflateRawSync } from 'node:zlib';

/** `packed`: deflated; otherwise stored as it is. */
export function zip(files: Readonly<Record<string, string | Uint8Array>>, packed = true): Buffer {
  const parts: Buffer[] = [];
  const list: Buffer[] = [];
  let at = 0;
  for (const [name, content] of Object.entries(files)) {
    const bytes = Buffer.from(content as string);
    const data = packed ? deflateRawSync(bytes) : bytes;
    const about = Buffer.alloc(26);
    about.writeUInt16LE(20, 0);
    about.writeUInt16LE(packed ? 8 : 0, 4);
    about.writeUInt32LE(crc32(bytes), 10);
    about.writeUInt32LE(data.length, 14);
    about.writeUInt32LE(bytes.length, 18);
    about.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), about, Buffer.from(name), data]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(at, 10);
    list.push(Buffer.concat([Buffer.from('PK\u0001\u0002', 'latin1'), Buffer.from([20, 0]), about, tail, Buffer.from(name)]));
    parts.push(local);
    at += local.length;
  }
  const directory = Buffer.concat(list);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 0, 'latin1');
  end.writeUInt16LE(list.length, 8);
  end.writeUInt16LE(list.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, directory, end]);
}

export type Sheet = readonly (readonly (string | number | null)[])[];

/** Words are shared, but for those of every second row, which stand in their cells. */
export function xlsx(sheets: Readonly<Record<string, Sheet>>): Buffer {
  const words: string[] = [];
  const files: Record<string, string> = {};
  const names = Object.keys(sheets);
  for (const [i, name] of names.entries()) files[`xl/worksheets/sheet${i + 1}.xml`] = sheetXml(sheets[name] as Sheet, words);
  files['xl/sharedStrings.xml'] =
    `<?xml version="1.0"?><sst>${words.map((word) => `<si><t xml:space="preserve">${xml(word)}</t></si>`).join('')}</sst>`;
  files['xl/workbook.xml'] =
    `<workbook><sheets>${names.map((name, i) => `<sheet name="${xml(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join('')}</sheets></workbook>`;
  files['xl/_rels/workbook.xml.rels'] =
    `<Relationships>${names.map((_, i) => `<Relationship Id="rId${i + 1}" Type="worksheet" Target="worksheets/sheet${i + 1}.xml"/>`).join('')}</Relationships>`;
  return zip(files);
}

function sheetXml(rows: Sheet, words: string[]): string {
  const row = (cells: Sheet[number], at: number): string =>
    `<row r="${at}">${cells.map((value, i) => cellXml(value, `${columnName(i)}${at}`, at % 2 === 0, words)).join('')}</row>`;
  return `<worksheet><sheetData>${rows.map((cells, i) => (cells.length ? row(cells, i + 1) : `<row r="${i + 1}"/>`)).join('')}</sheetData></worksheet>`;
}

function cellXml(value: string | number | null, reference: string, inside: boolean, words: string[]): string {
  if (value === null) return '';
  if (typeof value === 'number') return `<c r="${reference}"><v>${value}</v></c>`;
  if (inside) return `<c r="${reference}" t="inlineStr"><is><t>${xml(value)}</t></is></c>`;
  if (!words.includes(value)) words.push(value);
  return `<c r="${reference}" t="s"><v>${words.indexOf(value)}</v></c>`;
}

const columnName = (i: number): string => (i < 26 ? '' : String.fromCharCode(64 + Math.floor(i / 26))) + String.fromCharCode(65 + (i % 26));
const xml = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
