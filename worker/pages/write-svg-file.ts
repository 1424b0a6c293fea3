import { escapeText } from '../../dashboard/charts/write-svg.ts';
import type { ShownText } from '../../dashboard/page/shown.ts';

/** Lines of at most `most` characters, broken at spaces. */
const breakLines = (text: string, most: number): readonly string[] => {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length + 1 > most) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
};

interface Line {
  readonly text: string;
  readonly size: number;
  readonly weight: number;
  readonly colour: '--ink' | '--muted';
  readonly step: number;
}

const linesAbove = ({ title, subtitle }: ShownText): readonly Line[] => [
  ...breakLines(title, 60).map(
    (text) => ({ text, size: 24, weight: 600, colour: '--ink', step: 32 }) as const,
  ),
  ...breakLines(subtitle, 110).map(
    (text) => ({ text, size: 14, weight: 400, colour: '--muted', step: 22 }) as const,
  ),
];

const linesBelow = ({ sentence, notes, source }: ShownText): readonly Line[] => [
  ...breakLines(sentence, 105).map(
    (text) => ({ text, size: 16, weight: 400, colour: '--ink', step: 24 }) as const,
  ),
  ...breakLines([...notes, source].join(' · '), 135).map(
    (text) => ({ text, size: 12.5, weight: 400, colour: '--muted', step: 19 }) as const,
  ),
];

const heightOf = (lines: readonly Line[]): number =>
  lines.reduce((total, { step }) => total + step, 0);

const writeLines = (lines: readonly Line[], top: number): string =>
  lines
    .map(({ text, size, weight, colour }, place) => {
      const y = top + heightOf(lines.slice(0, place + 1));
      const style = `font-size="${size}" font-weight="${weight}" fill="var(${colour})"`;
      return `<text x="${edge}" y="${y}" ${style}>${escapeText(text)}</text>`;
    })
    .join('');

const edge = 24;

const readSize = (chart: string): { readonly width: number; readonly height: number } => {
  const read = (name: string): number =>
    Number(new RegExp(`^<svg[^>]* ${name}="([\\d.]+)"`).exec(chart)?.[1] ?? Number.NaN);
  const [width, height] = [read('width'), read('height')];
  if (!(width > 0 && height > 0)) throw new Error(`chart without a size: ${chart.slice(0, 120)}`);
  return { width, height };
};

/** The chart as a picture that stands alone: title, chart, sentence and source, in both themes. */
export const writeSvgFile = (chart: string, text: ShownText, theme: string): string => {
  const { width, height } = readSize(chart);
  const [above, below] = [linesAbove(text), linesBelow(text)];
  const chartTop = edge + heightOf(above) + 14;
  const textTop = chartTop + height + 4;
  const size = { width: width + 2 * edge, height: textTop + heightOf(below) + edge };
  const placed = chart.replace('<svg', `<svg x="${edge}" y="${chartTop}"`);
  const frame = `width="${size.width}" height="${size.height}"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${frame} viewBox="0 0 ${size.width} ${size.height}"`,
    ` font-family="'Be Vietnam Pro', 'Segoe UI', Roboto, Arial, sans-serif" color="var(--ink)">`,
    `<style>${theme}</style>`,
    `<rect ${frame} fill="var(--card)"/>`,
    writeLines(above, edge - 8),
    placed,
    writeLines(below, textTop),
    '</svg>\n',
  ].join('');
};
