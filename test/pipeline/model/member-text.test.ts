import { expect, it } from 'vitest';
import { readMemberText, writeMemberText } from '../../../pipeline/model/member-text.ts';
import { createExample } from '../example-observation.ts';

const bound = (qualifier: 'over' | 'under' | 'nearly' | 'about', value: number) =>
  writeMemberText(createExample({ qualifier, value, text: 'hơn một chút' }));

it('says a bound, an approximation and a range in any language', () => {
  expect(bound('under', 1234.5)).toBe('dưới 1.234,5');
  expect(readMemberText('dưới 1.234,5', 'en')).toEqual({
    qualifier: 'under',
    numbers: ['1,234.5'],
  });
  const range = { value: null, lower: 40.5, upper: 60, qualifier: 'range', text: 'từ …' } as const;
  expect(readMemberText(writeMemberText(createExample(range)), 'vi')).toEqual({
    qualifier: 'range',
    numbers: ['40,5', '60'],
  });
});

it('keeps an exact figure as its report writes it, which is read as nothing else', () => {
  expect(writeMemberText(createExample({ value: 65.23, text: '65,23' }))).toBe('65,23');
  for (const text of [
    '65,23',
    '45/63',
    '2/3–4',
    'trên dưới 100',
    'dưới 40–60',
    '',
    '200 sáng kiến',
  ])
    expect(readMemberText(text, 'en')).toBeNull();
});
