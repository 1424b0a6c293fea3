import { describe, expect, it } from 'vitest';
import { codeLists } from '../../../../pipeline/code-lists.ts';
import {
  describePath,
  isContradictory,
} from '../../../../pipeline/layout/heading/describe-path.ts';
import { createMatchers } from '../../../../pipeline/match/create-matchers.ts';
import { periodLabel } from '../../../../pipeline/model/period.ts';

const matchers = createMatchers(codeLists);

/** `value pci 2018 target`: what a path was understood as, '' where it was not. */
const meaningOf = (path: string): string => {
  const { roles, indicator, geographies, period, kind, unit } = describePath(
    path.split(' > '),
    matchers,
  );
  const facts = [
    indicator?.id,
    geographies?.join('/'),
    period && periodLabel(period, 'vi'),
    kind,
    unit?.id,
  ];
  return [roles.join('/'), ...facts.filter(Boolean)].join(' ').trim();
};

describe('a heading of several levels', () => {
  it.each([
    // The indicator by the whole path, by a part of it, by leaf and parent.
    ['Số lượng hồ sơ đã giải quyết > Quá hạn', 'value dossiers.resolved-late'],
    ['Số lượng hồ sơ đang giải quyết > Quá hạn', 'value dossiers.pending-overdue'],
    ['Số lượng hồ sơ đã giải quyết > Tổng số', 'value dossiers.resolved'],
    ['PCI > Điểm', 'value pci'],
    ['PCI > Hạng', 'rank pci'],
    ['PCI > Chi phí thời gian', 'value pci.time-costs'],
    ['Chỉ số thành phần > Chi phí thời gian', 'value pci.time-costs'],
    // The period, the unit and the kind by other levels, above or below.
    ['2018 > PCI', 'value pci 2018'],
    ['PCI > 2018', 'value pci 2018'],
    ['Năm 2018 > PCI > Xếp hạng', 'rank pci 2018'],
    ['2018 > Kế hoạch', 'value 2018 target'],
    ['Kế hoạch > Năm 2019', 'value 2019 target'],
    ['Số TTHC cắt giảm > Thực hiện > 2020', 'value procedures.cut 2020 actual'],
    ['Giai đoạn 2016-2020 > 2018', 'value 2018'],
    ['Năm 2023 > Quý I', 'value Quý I/2023'],
    ['Quý I > Năm 2023', 'value Quý I/2023'],
    ['Giá trị làm lợi > (triệu đồng)', 'value initiatives.benefit million VND'],
    // Provinces side by side.
    ['Hà Nội > 2019', 'value ha-noi 2019'],
    ['PCI > Quảng Ninh', 'value pci quang-ninh'],
    // Two languages.
    ['Tỉnh, thành phố > Province', 'geography'],
    ['STT > No.', 'ordinal'],
    ['Chi phí thời gian > Time costs', 'value pci.time-costs'],
    ['Điểm - Score > 2019', 'value 2019'],
    // Several levels in one cell, apart by a dash or a colon.
    ['PCI 2023 - điểm', 'value pci 2023'],
    ['PCI 2023 – hạng', 'rank pci 2023'],
    ['PAPI: điểm', 'value papi'],
    ['Năm 2023 > PCI - hạng', 'rank pci 2023'],
    // What stands in brackets is part of a name, or a unit.
    ['Số sáng kiến được công nhận > Cấp tỉnh (bộ)', 'value initiatives.provincial'],
    ['Năm 2023 > Sáng kiến cấp tỉnh (bộ)', 'value initiatives.provincial 2023'],
    ['TTHC cắt giảm (%)', 'value procedures.cut-share %'],
    // What no figure stands in, whatever is above it.
    ['Kết quả rà soát > Ghi chú', 'note'],
    ['Chủ nhiệm đề tài > Họ và tên', 'personal'],
  ])('%s: %s', (path, meaning) => expect(meaningOf(path)).toBe(meaning));

  it.each([
    // A level that is not understood may be what matters.
    'Cấp sở > PAR Index',
    'Số TTHC > Lĩnh vực đất đai',
    'Đang xem xét > Quá hạn',
    'Quá hạn',
    'PAR Index\ncấp sở',
    'Thông tin khác > Tỉnh',
  ])('%s is not understood', (path) => expect(meaningOf(path)).toBe(''));

  it.each([
    'PCI 2018 > 2019',
    'PCI > PAPI',
    'Hà Nội > Quảng Ninh',
    'Kế hoạch > Thực hiện',
    'PCI > Tỉnh',
    'Giá trị (tỷ đồng) > Thực hiện (triệu đồng)',
  ])('%s contradicts itself', (path) =>
    expect(isContradictory(path.split(' > '), matchers)).toBe(true),
  );
});
