import type { Attributes } from '../../markup/xml-reader.ts';

/** How a style shows text. */
export interface TextStyle {
  /** Hidden or struck through. */
  readonly isOmitted: boolean;
  readonly isRaised: boolean;
}

const plain: TextStyle = { isOmitted: false, isRaised: false };

const isLine = (value = 'none'): boolean => value !== 'none';

const readTextStyle = (attributes: Attributes): TextStyle => ({
  isOmitted:
    attributes['text:display'] === 'none' ||
    isLine(attributes['style:text-line-through-style']) ||
    isLine(attributes['style:text-line-through-type']),
  isRaised: /^(?:super|[1-9])/.test(attributes['style:text-position'] ?? ''),
});

/** The styles of an ODS that matter here, by name; they stand before what they are used for. */
export const createOdsStyles = () => {
  const hidden = new Set<string>();
  const texts = new Map<string, TextStyle>();
  let style = '';
  return {
    open: (name: string, attributes: Attributes): void => {
      if (name === 'style') style = attributes['style:name'] ?? '';
      if (name === 'text-properties') texts.set(style, readTextStyle(attributes));
      if (name === 'table-properties' && attributes['table:display'] === 'false') hidden.add(style);
    },
    /** Is a sheet of that style hidden? */
    isHidden: (name: string | undefined): boolean => hidden.has(name ?? ''),
    textStyle: (name: string | undefined): TextStyle => texts.get(name ?? '') ?? plain,
  };
};
