import { parseStatedValue, type StatedReading } from './parse-stated-value.ts';
import { plainText } from './plain-text.ts';

/** One of two figures in a cell: as written, and as read. */
export interface Part {
  readonly text: string;
  readonly stated: StatedReading;
}

const shapes: readonly RegExp[] = [
  /^([^/]+?) ?\/ ?([^/]+)$/u,
  /^([^()]+?) ?\(([^()]+)\)$/u,
  /^([^;]+?) ?; ?([^;]+)$/u,
  /^(?:(?:tăng|giảm) )?(?:từ )?(.+?) (?:xuống|lên)(?: còn| tới| đến| thành)? (.+)$/u,
];

const readPart = (text: string): Part | undefined => {
  const stated = parseStatedValue(text);
  const isNumber = stated !== null && typeof stated !== 'string' && stated.numbers.length > 0;
  return isNumber ? { text, stated } : undefined;
};

/**
 * Two figures where one is expected: `938 thủ tục/102 lĩnh vực`, `01 (0,727)`, `8,5/10 điểm`,
 * `từ 10 xuống còn 7 ngày`. Which of them is meant is not ours to say.
 */
export const parseTwoFigures = (text: string): readonly [Part, Part] | undefined => {
  if (text.length > 200) return undefined;
  const plain = plainText(text).toLowerCase();
  for (const shape of shapes) {
    const [, first = '', second = ''] = shape.exec(plain) ?? [];
    const [a, b] = [readPart(first), readPart(second)];
    if (a && b) return [a, b];
  }
  return undefined;
};
