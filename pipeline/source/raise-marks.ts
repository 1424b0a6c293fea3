const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/**
 * Text that stands raised beside other text, as a footnote mark does: its digits as the raised digits
 * of Unicode (`12` and a raised `1` are `12¹`, never 121), brackets and commas around them left out.
 * Letters stay as they are.
 */
export const raiseMarks = (text: string): string =>
  text.replace(/\d/g, (digit) => raised[Number(digit)] ?? digit).replace(/[()[\],]/g, '');
