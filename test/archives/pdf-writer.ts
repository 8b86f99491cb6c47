/** PDFs of plain text, a letter a glyph of half its height, as odd as a test wants them. */
import { deflateSync } from 'node:zlib';

/** `text` in the order in which it is drawn, from left to right; points from the lower left corner. */
export type Drawn = { readonly text: string; readonly x: number; readonly y: number; readonly size?: number };
export type PdfParts = {
  readonly pages: readonly (readonly Drawn[])[];
  readonly info?: Readonly<Record<string, string>>;
  /** Put into the trailer, for files that say they are encrypted. */
  readonly trailer?: string;
};

export function pdfOf({ pages, info = {}, trailer = '' }: PdfParts): Buffer {
  const letters = [...new Set(pages.flat().flatMap(({ text }) => [...text]))];
  const code = (letter: string): string => (letters.indexOf(letter) + 1).toString(16).padStart(4, '0');
  const objects: (string | Buffer)[] = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, i) => `${7 + 2 * i} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /Made /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 5 0 R >>',
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Made /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 500 >>',
    stream(unicodeMap(letters, code)),
    `<< ${Object.entries(info)
      .map(([key, value]) => `/${key} ${written(value)}`)
      .join(' ')} >>`,
  ];
  for (const [i, page] of pages.entries()) {
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Resources << /Font << /F 3 0 R >> >> /Contents ${8 + 2 * i} 0 R >>`,
    );
    objects.push(
      stream(
        page.map(({ text, x, y, size = 10 }) => `BT /F ${size} Tf 1 0 0 1 ${x} ${y} Tm <${[...text].map(code).join('')}> Tj ET`).join('\n'),
      ),
    );
  }
  return assembled(objects, trailer);
}

function stream(text: string): Buffer {
  const bytes = deflateSync(text);
  return Buffer.concat([Buffer.from(`<< /Filter /FlateDecode /Length ${bytes.length} >>\nstream\n`), bytes, Buffer.from('\nendstream')]);
}

const hex16 = (text: string): string => Buffer.from(text, 'utf16le').swap16().toString('hex');
const written = (text: string): string => (/^[\x20-\x7e]*$/.test(text) ? `(${text.replace(/[()\\]/g, '\\$&')})` : `<feff${hex16(text)}>`);

function unicodeMap(letters: readonly string[], code: (letter: string) => string): string {
  const rows = letters.map((letter) => `<${code(letter)}> <${hex16(letter)}>`);
  const parts: string[] = [];
  for (let at = 0; at < rows.length; at += 100) {
    const part = rows.slice(at, at + 100);
    parts.push(`${part.length} beginbfchar\n${part.join('\n')}\nendbfchar`);
  }
  return `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Made def
1 begincodespacerange <0000> <ffff> endcodespacerange
${parts.join('\n')}
endcmap end end`;
}

function assembled(objects: readonly (string | Buffer)[], trailer: string): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  const offsets: number[] = [];
  let at = parts[0]?.length ?? 0;
  for (const [i, object] of objects.entries()) {
    const part = Buffer.concat([Buffer.from(`${i + 1} 0 obj\n`), Buffer.from(object as string), Buffer.from('\nendobj\n')]);
    offsets.push(at);
    parts.push(part);
    at += part.length;
  }
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  parts.push(
    Buffer.from(
      `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R /Info 6 0 R ${trailer} >>\nstartxref\n${at}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}
