import type { Attributes } from './xml-reader.ts';

/** How a piece of text is shown. */
export interface Mark {
  readonly isHidden: boolean;
  readonly isStruck: boolean;
  readonly isRaised: boolean;
}

const plain: Mark = { isHidden: false, isStruck: false, isRaised: false };

const hides = (attributes: Attributes): boolean =>
  'hidden' in attributes ||
  /display:\s*none|visibility:\s*hidden|mso-hide:\s*all/i.test(attributes.style ?? '');

const strikes = (name: string, { style = '' }: Attributes): boolean =>
  /^(?:s|strike|del)$/.test(name) ||
  style.split(';').some((one) => /^\s*text-decoration/i.test(one) && /line-through/i.test(one));

const raises = (name: string, { style = '' }: Attributes): boolean =>
  name === 'sup' || /vertical-align:\s*super/i.test(style);

/** How the text that comes is shown, by the elements of a cell that are open around it. */
export const createMarks = () => {
  const open: Mark[] = [];
  const now = (): Mark => open.at(-1) ?? plain;
  return {
    now,
    /** Outside the cells nothing is hidden: a page may hide tables until it is looked at. */
    open: (name: string, attributes: Attributes, isInCell: boolean): void => {
      const { isHidden, isStruck, isRaised } = now();
      open.push({
        isHidden: isInCell && (isHidden || hides(attributes)),
        isStruck: isInCell && (isStruck || strikes(name, attributes)),
        isRaised: isRaised || raises(name, attributes),
      });
    },
    close: (): void => void open.pop(),
  };
};
