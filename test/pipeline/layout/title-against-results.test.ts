import { describe, expect, it } from 'vitest';
import { readReport } from '../read-report.ts';

/** The kinds of the figures, and what is said of them, as `code row`. */
const read = async (title: string, heading: string) => {
  const text = `${title.replaceAll('|', '\n')}\nTỉnh;${heading}\nHà Nam;120\nNam Định;50\n`;
  const { issues, observations } = await readReport(text);
  const kinds = new Set(observations.map(({ kind }) => kind));
  return [...kinds, ...issues.map(({ code, row }) => `${code} ${row ?? ''}`)];
};

const initiatives = 'Số sáng kiến được công nhận';
const posts = 'Số biên chế cắt giảm';
const procedures = 'Số TTHC được cắt giảm';

describe('a title of what is to be reached', () => {
  it.each([
    ['CHỈ TIÊU TINH GIẢN BIÊN CHẾ NĂM 2024', posts, 1],
    ['CHỈ TIÊU CẮT GIẢM BIÊN CHẾ NĂM 2024', posts, 1],
    ['BIÊN CHẾ GIAO CẮT GIẢM NĂM 2024', posts, 1],
    ['PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2024', procedures, 1],
    ['NHIỆM VỤ, GIẢI PHÁP NĂM 2024', procedures, 1],
    ['NĂM 2024|(chỉ tiêu phấn đấu)', initiatives, 2],
  ])('makes targets of its figures: %s', async (title, heading, row) => {
    expect(await read(title, heading)).toEqual(['target', `targets-by-title ${row}`]);
  });

  it.each([
    ['CÁC CHỈ TIÊU VỀ BIÊN CHẾ NĂM 2024', posts],
    ['KẾT QUẢ THỰC HIỆN CHỈ TIÊU TINH GIẢN BIÊN CHẾ NĂM 2024', posts],
    ['KẾT QUẢ CẮT GIẢM TTHC NĂM 2024|PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2025', `${procedures} năm 2024`],
  ])('is none where it tells of results: %s', async (title, heading) => {
    expect(await read(title, heading)).toEqual(['actual']);
  });
});

describe('a title of what is no result', () => {
  it.each([
    ['ĐỀ XUẤT CẮT GIẢM TTHC NĂM 2024', procedures],
    ['PHƯƠNG ÁN ĐƠN GIẢN HÓA TTHC NĂM 2024', procedures],
    ['ĐĂNG KÝ SÁNG KIẾN NĂM 2024', initiatives],
    ['DỰ THẢO - CHƯA CÔNG BỐ', `${initiatives} năm 2024`],
    ['SÁNG KIẾN NĂM 2024 (số liệu minh họa)', initiatives],
  ])('is told of: %s', async (title, heading) => {
    expect(await read(title, heading)).toEqual(['actual', 'no-results-by-title 1']);
  });

  it.each([
    ['ĐĂNG KÝ SÁNG KIẾN NĂM 2024', 'Số sáng kiến đề nghị công nhận'],
    ['KẾT QUẢ NĂM 2024', initiatives],
    ['ĐĂNG KÝ ĐẤT ĐAI NĂM 2024', procedures],
    ['GÓP Ý DỰ THẢO VĂN BẢN NĂM 2024', initiatives],
  ])(
    'and is not where the figures are that, or it names another thing: %s',
    async (title, heading) => {
      expect(await read(title, heading)).toEqual(['actual']);
    },
  );
});

describe('a title of estimates', () => {
  it.each([
    ['ƯỚC THỰC HIỆN NĂM 2024', initiatives],
    ['ƯỚC THỰC HIỆN NĂM 2024', `${initiatives} năm 2024`],
    ['THỰC HIỆN NĂM 2023, ƯỚC THỰC HIỆN NĂM 2024', `${initiatives} năm 2024`],
    ['(số ước)', `${initiatives} năm 2024`],
  ])('is told of: %s above %s', async (title, heading) => {
    expect(await read(title, heading)).toEqual(['actual', 'estimated-figures 1']);
  });

  it.each([
    ['THỰC HIỆN NĂM 2023, ƯỚC THỰC HIỆN NĂM 2024', `${initiatives} năm 2023`],
    ['ƯỚC THỰC HIỆN NĂM 2024', 'Thực hiện năm 2023'],
  ])('and is not of the years before it: %s above %s', async (title, heading) => {
    expect(await read(title, heading)).not.toContain('estimated-figures 1');
  });
});
