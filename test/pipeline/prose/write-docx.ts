import { strToU8, zipSync } from 'fflate';

/** A paragraph, or a table as rows of cells. */
export type DocxBlock = string | readonly (readonly string[])[];

const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const paragraph = (text: string): string =>
  `<w:p><w:r><w:t xml:space="preserve">${escapeText(text)}</w:t></w:r></w:p>`;

const table = (rows: readonly (readonly string[])[]): string =>
  `<w:tbl>${rows
    .map((row) => `<w:tr>${row.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`)
    .join('')}</w:tbl>`;

const relations = `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`;

/** A Word document of paragraphs and tables, as small as one may be. */
export const writeDocx = (blocks: readonly DocxBlock[]): Uint8Array<ArrayBuffer> => {
  const body = blocks
    .map((block) => (typeof block === 'string' ? paragraph(block) : table(block)))
    .join('');
  const document = `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;
  return zipSync({
    '_rels/.rels': strToU8(relations),
    'word/document.xml': strToU8(document),
  });
};
