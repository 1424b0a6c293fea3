import { expect, it } from 'vitest';
import { writeSvgFile } from '../../../worker/pages/write-svg-file.ts';
import { shown } from '../../dashboard/shown-fixture.ts';

const chart = '<svg xmlns="http://www.w3.org/2000/svg" width="960" height="460"><g/></svg>';

it('stands alone: title, chart, sentence, source and both themes in one picture', () => {
  const text = { ...shown.text, title: 'Một < hai & ba' };
  const file = writeSvgFile(chart, text, ':root{--ink:#111}');
  expect(file).toContain('<style>:root{--ink:#111}</style>');
  expect(file).toContain('Một &lt; hai &amp; ba');
  expect(file).toContain('Nguồn: VCCI');
  expect(file).toMatch(/<svg x="24" y="[\d.]+" xmlns[^>]*width="960" height="460">/);
});

it('breaks long texts into lines and grows with them', () => {
  const long = Array.from({ length: 60 }, () => 'quảng-ninh').join(' ');
  const heightOf = (sentence: string): number =>
    Number(/height="(\d+)"/.exec(writeSvgFile(chart, { ...shown.text, sentence }, ''))?.[1]);
  expect(heightOf(long)).toBe(heightOf('ngắn') + 6 * 24);
});

it('refuses a chart that does not say its size', () => {
  expect(() => writeSvgFile('<svg></svg>', shown.text, '')).toThrow('chart without a size');
});
