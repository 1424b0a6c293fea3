import { getFormatFromId } from 'numfmt';
import type { Issue } from '../../../model/issue.ts';
import type { Archive } from '../../archive/open-archive.ts';
import { type Attributes, readXmlPart } from '../../markup/xml-reader.ts';
import { createShowNumber, localDateFormats, type ShowNumber } from '../show-number.ts';
import { isOn } from './rich-text.ts';

/** What a cell's style says that matters here. */
export interface CellStyle {
  readonly show: ShowNumber;
  /** The font's name; old Vietnamese encodings are told by it. */
  readonly font: string;
  readonly isStruck: boolean;
}

/** Of cells without a style. */
export const plainStyle: CellStyle = {
  show: createShowNumber('General'),
  font: '',
  isStruck: false,
};

const localDates: Readonly<Record<number, string>> = localDateFormats;

/** The cell styles of a workbook by index (ECMA-376 part 1, 18.8). */
export const readStyles = (archive: Archive, part: string): readonly CellStyle[] | Issue => {
  const codes = new Map<number, string>();
  const fonts: { name: string; isStruck: boolean }[] = [];
  const formats: { readonly format: number; readonly font: number }[] = [];
  let inside = '';
  const open = (name: string, attributes: Attributes): void => {
    if (name === 'fonts' || name === 'cellXfs') inside = name;
    if (name === 'numFmt') codes.set(Number(attributes.numFmtId), attributes.formatCode ?? '');
    if (name === 'font' && inside === 'fonts') fonts.push({ name: '', isStruck: false });
    const font = inside === 'fonts' ? fonts.at(-1) : undefined;
    if (font && name === 'name') font.name = attributes.val ?? '';
    if (font && name === 'strike') font.isStruck = isOn(attributes.val);
    if (name === 'xf' && inside === 'cellXfs')
      formats.push({
        format: Number(attributes.numFmtId ?? 0),
        font: Number(attributes.fontId ?? 0),
      });
  };
  const close = (name: string): void => {
    if (name === inside) inside = '';
  };
  const handler = {
    open: (name: string, attributes: Attributes) => void open(name, attributes),
    close: (name: string) => void close(name),
  };
  const fault = readXmlPart(archive, part, handler);
  if (fault) return fault;
  const shows = new Map<number, ShowNumber>();
  const showOf = (id: number): ShowNumber => {
    const known = shows.get(id);
    if (known) return known;
    const show = createShowNumber(codes.get(id) ?? localDates[id] ?? builtIn(id));
    shows.set(id, show);
    return show;
  };
  return formats.map(({ format, font }) => ({
    show: showOf(format),
    font: fonts[font]?.name ?? '',
    isStruck: fonts[font]?.isStruck ?? false,
  }));
};

const builtIn = (id: number): string => getFormatFromId(id) ?? 'General';
