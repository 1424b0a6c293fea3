import { limits } from '../../limits.ts';
import type { Matchers } from '../../match/create-matchers.ts';
import { foldLabel } from '../../match/fold-label.ts';
import { namesGreenIndex } from '../../match/near-indices.ts';
import { type Indicator, isPublishedIndex } from '../../model/indicator.ts';
import { describePath } from '../heading/describe-path.ts';
import { findIndicators } from './find-in-text.ts';

/** "Bảng 1." before what a line says. */
const numbering = /^(?:bảng|biểu|phụ lục) [\d.a-z-]{0,9}[.:)]? ?/u;
/** A line that begins so names what is measured: "Tỷ lệ cán bộ tham gia hội thao (%)". */
const measureStart =
  /^(?:tỷ lệ|tỉ lệ|tổng số|số lượng|số(?! liệu| hiệu)|chi phí|mức độ)(?![\p{L}\p{M}])/u;

export interface TitleIndicator {
  readonly indicator: Indicator;
  /** The line that names it, or all of them where the name is broken over two. */
  readonly line: string;
}

/**
 * The one indicator that the lines above a table name; null: none, several, or a line names a measure
 * that is no indicator known: then it is that line's figures, whatever else stands above.
 */
export const findTitleIndicator = (text: string, matchers: Matchers): TitleIndicator | null => {
  // A paragraph is no title, and has a great many runs of words.
  const lines = text.split('\n').filter(({ length }) => length <= limits.label);
  const [indicator, ...others] = findIndicators(lines.join('\n'), matchers);
  if (!indicator || others.length > 0) return null;
  if (lines.some(namesGreenIndex)) return null;
  if (namesOtherIndex(lines, indicator, matchers)) return null;
  const names = (line: string): boolean => findIndicators(line, matchers).includes(indicator);
  const at = lines.findLastIndex(names);
  const own = at < 0 ? [] : lines.slice(at);
  const isNamed = (line: string): boolean =>
    isOf(line, indicator, matchers) && !isJoined(line, indicator, matchers);
  if (!own.every(isNamed)) return null;
  const line = own[0] ?? lines.join(' ');
  return { indicator: componentIn(line, indicator, matchers) ?? indicator, line };
};

/** "Chỉ số thành phần PCI 2023: Tiếp cận đất đai" is of the component, as a heading of a column is. */
const componentIn = (line: string, index: Indicator, matchers: Matchers): Indicator | null => {
  const { indicator } = describePath([line], matchers);
  return indicator?.partOf?.indicator === index.id ? indicator : null;
};

/** "Hồ sơ giải quyết đúng hạn và trước hạn (%)": what follows "và" is half of another measure. */
const isJoined = (line: string, indicator: Indicator, matchers: Matchers): boolean =>
  !isPublishedIndex(indicator) &&
  foldLabel(line)
    .split(/(?<!\p{L})và(?!\p{L})/u)
    .slice(1)
    .some((rest) => {
      const words = rest.trim().split(/[\s,;:()“”"]+/u);
      return words.some((_, i) => {
        const match = matchers.indicator(words.slice(0, i + 1).join(' '));
        return match.found === 'one' && match.indicator === indicator;
      });
    });

/** "Kết quả PCI và PAPI": of which of the two the figures are is not said. */
const namesOtherIndex = (
  lines: readonly string[],
  indicator: Indicator,
  matchers: Matchers,
): boolean =>
  lines
    .flatMap((line) => foldLabel(line).split(/[^\p{L}\p{N}]+/u))
    .some((word) => {
      const match = word.length > 2 ? matchers.indicator(word) : null;
      return (
        match?.found === 'one' &&
        isPublishedIndex(match.indicator) &&
        match.indicator.family !== indicator.family
      );
    });

/** Does the line name no other measure before the indicator? */
const isOf = (line: string, indicator: Indicator, matchers: Matchers): boolean => {
  const said = foldLabel(line).replace(numbering, '');
  if (!measureStart.test(said)) return true;
  const words = said.split(/[\s,;:()“”"]+/u);
  return words.some((_, i) => {
    const match = matchers.indicator(words.slice(0, i + 1).join(' '));
    return match.found === 'one' && match.indicator === indicator;
  });
};
