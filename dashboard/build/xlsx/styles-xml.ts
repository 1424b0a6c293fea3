import { type Style, styles } from './workbook.ts';
import { declaration, spreadsheet } from './xml.ts';

/** Indices into the lists of fonts, fills and borders below; number formats by their fixed ids. */
interface Look {
  readonly format: number;
  readonly font: number;
  readonly fill: number;
  readonly border: number;
  readonly alignment?: string;
}

const general = 0;
const wholeNumber = 3;
const twoDecimals = 4;
const asTyped = 49;

const looks: Readonly<Record<Style, Look>> = {
  plain: { format: general, font: 0, fill: 0, border: 0 },
  title: { format: general, font: 1, fill: 0, border: 0 },
  note: { format: general, font: 2, fill: 0, border: 0 },
  heading: {
    format: general,
    font: 1,
    fill: 2,
    border: 1,
    alignment: '<alignment horizontal="center" vertical="center" wrapText="1"/>',
  },
  text: { format: asTyped, font: 0, fill: 0, border: 1 },
  whole: { format: wholeNumber, font: 0, fill: 0, border: 1 },
  decimal: { format: twoDecimals, font: 0, fill: 0, border: 1 },
};

const lookXml = ({ format, font, fill, border, alignment = '' }: Look): string =>
  `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1"${alignment === '' ? '/>' : ` applyAlignment="1">${alignment}</xf>`}`;

const face = '<name val="Times New Roman"/><family val="1"/>';
const grey = '<color rgb="FFBFBFBF"/>';
const edges = ['left', 'right', 'top', 'bottom']
  .map((edge) => `<${edge} style="thin">${grey}</${edge}>`)
  .join('');

/** The `styles` part: Times New Roman, the face of official papers, and thin grey lines. */
export const stylesXml = (): string =>
  [
    `${declaration}<styleSheet xmlns="${spreadsheet}">`,
    '<fonts count="3">',
    `<font><sz val="12"/>${face}</font>`,
    `<font><b/><sz val="12"/>${face}</font>`,
    `<font><i/><sz val="11"/>${face}</font>`,
    '</fonts>',
    '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE7F0EE"/><bgColor indexed="64"/></patternFill></fill></fills>',
    `<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${edges}<diagonal/></border></borders>`,
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    `<cellXfs count="${styles.length}">${styles.map((style) => lookXml(looks[style])).join('')}</cellXfs>`,
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
    '</styleSheet>',
  ].join('');
