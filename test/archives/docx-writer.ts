/** The smallest DOCX and ODT that hold paragraphs, a table and a footnote. */
import { type Member, zipOf } from './zip-writer.ts';

const escaped = (text: string): string => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const paragraph = (text: string): string => `<w:p><w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`;

export type DocxParts = {
  readonly paragraphs: readonly string[];
  readonly cells?: readonly (readonly string[])[];
  readonly footnote?: string;
  readonly core?: string;
  readonly more?: readonly Member[];
};

export function docxOf({ paragraphs, cells = [], footnote, core, more = [] }: DocxParts): Buffer {
  const table = cells.length
    ? `<w:tbl>${cells.map((row) => `<w:tr>${row.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`
    : '';
  const call = footnote === undefined ? '' : '<w:p><w:r><w:t>Called</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>';
  const ns = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const members: Member[] = [
    {
      name: '[Content_Types].xml',
      content:
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    },
    {
      name: '_rels/.rels',
      content: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${relation}/officeDocument" Target="word/document.xml"/></Relationships>`,
    },
    {
      name: 'word/document.xml',
      content: `<w:document ${ns}><w:body>${paragraphs.map(paragraph).join('')}${table}${call}</w:body></w:document>`,
    },
  ];
  if (footnote !== undefined) {
    members.push({
      name: 'word/_rels/document.xml.rels',
      content: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${relation}/footnotes" Target="footnotes.xml"/></Relationships>`,
    });
    members.push({
      name: 'word/footnotes.xml',
      content: `<w:footnotes ${ns}><w:footnote w:id="2">${paragraph(footnote)}</w:footnote></w:footnotes>`,
    });
  }
  if (core)
    members.push({
      name: 'docProps/core.xml',
      content: `<cp:coreProperties xmlns:cp="cp" xmlns:dc="dc" xmlns:dcterms="dcterms">${core}</cp:coreProperties>`,
    });
  return zipOf([...members, ...more]);
}

export const odtOf = (body: string, meta = ''): Buffer =>
  zipOf([
    { name: 'mimetype', content: 'application/vnd.oasis.opendocument.text', stored: true },
    {
      name: 'content.xml',
      content: `<office:document-content><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    },
    { name: 'meta.xml', content: `<office:document-meta><office:meta>${meta}</office:meta></office:document-meta>` },
  ]);
