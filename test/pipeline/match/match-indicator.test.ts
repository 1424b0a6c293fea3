import { describe, expect, it } from 'vitest';
import { codeLists } from '../../../pipeline/code-lists.ts';
import { createIndicatorMatcher } from '../../../pipeline/match/match-indicator.ts';
import { createUnitMatcher } from '../../../pipeline/match/match-unit.ts';
import type { Indicator } from '../../../pipeline/model/indicator.ts';

const match = createIndicatorMatcher(codeLists.indicators);
const idOf = (label: string, unit?: string): string => {
  const found = match(label, unit);
  return found.found === 'one' ? found.indicator.id : found.found;
};

describe('a label of an indicator', () => {
  it.each([
    ['PCI', 'pci'],
    ['Chỉ số PCI', 'pci'],
    ['Điểm PCI', 'pci'],
    ['Chỉ số năng lực cạnh tranh cấp tỉnh (PCI)', 'pci'],
    ['CHI SO NANG LUC CANH TRANH CAP TINH', 'pci'],
    ['PAR INDEX', 'par-index'],
    ['Chỉ số cải cách hành chính (PAR Index)', 'par-index'],
    ['PAPI', 'papi'],
    ['1. Chi phí thời gian', 'pci.time-costs'],
    ['PCI - Chi phí thời gian', 'pci.time-costs'],
    ['PAPI – Công khai, minh bạch', 'papi.transparency'],
    ['Tính minh bạch', 'pci.transparency'],
    ['Cải cách thủ tục hành chính', 'par-index.procedures'],
    ['Tác động của CCHC', 'par-index.impact'],
    ['tac dong cua CCHC', 'par-index.impact'],
    ['TTHC cắt giảm', 'procedures.cut'],
    ['Thủ tục hành chính được cắt giảm', 'procedures.cut'],
    ['TTHC cắt giảm (%)', 'procedures.cut-share'],
    ['Số TTHC được cắt giảm', 'procedures.cut'],
    ['Số TTHC được cắt giảm, đơn giản hóa', 'procedures.cut-or-simplified'],
    ['Tổng số TTHC › Cấp tỉnh', 'procedures.total-provincial'],
    ['Đang giải quyết › Quá hạn', 'dossiers.pending-overdue'],
    ['Đã giải quyết › Quá hạn', 'dossiers.resolved-late'],
    ['Giá trị làm lợi từ sáng kiến của Công đoàn Viên chức', 'union.initiative-benefit'],
    ['Tỷ lệ nữ đạt "Giỏi việc nước, đảm việc nhà"', 'union.women-two-good-share'],
    ['Hiện đại hoá hành chính', 'par-index.digital-government'],
  ])('%j is %s', (label, id) => {
    expect(idOf(label)).toBe(id);
  });

  it.each([
    ['the index of departments', 'PAR Index cấp sở'],
    ['the index of departments', 'PAR Index (cấp sở)'],
    ['a year beside it, which a heading’s reader takes off', 'PCI 2018'],
    ['a chapter, not an index', 'Cải cách hành chính'],
    ['a word for any figure', 'Điểm'],
    ['a leaf that two headings have', 'Quá hạn'],
    ['a survey of the province’s own', 'Mức độ hài lòng của người dân, tổ chức'],
    ['a wrong mark', 'Chi phí thời giàn'],
    ['nothing', ''],
  ])('%s matches nothing: %j', (_, label) => {
    expect(idOf(label)).toBe('none');
  });

  it('is unique: every name and alias leads to its own indicator', () => {
    for (const { id, name, aliases } of codeLists.indicators)
      for (const label of [name.vi, name.en, ...aliases])
        expect([label, idOf(label)]).toEqual([label, id]);
  });

  it('hides no unit that the figures would have to be converted from', () => {
    const matchUnit = createUnitMatcher(codeLists.units);
    for (const { id, unit, name, aliases } of codeLists.indicators)
      for (const label of [name.vi, name.en, ...aliases]) {
        const written = matchUnit(/\(([^)]*)\)$/u.exec(label)?.[1] ?? '');
        const dimension = matchUnit(unit)?.dimension;
        if (written?.dimension === dimension) expect([id, written?.id]).toEqual([id, unit]);
      }
  });

  it('is decided by the unit where two share a name', () => {
    const [first] = codeLists.indicators;
    if (first === undefined) throw new Error('no indicators');
    const create = (id: string, unit: string): Indicator => ({
      ...first,
      id,
      unit,
      aliases: ['Cắt giảm'],
    });
    const ofTwo = createIndicatorMatcher([create('count', 'procedure'), create('share', '%')]);
    expect(ofTwo('Cắt giảm').found).toBe('several');
    expect(ofTwo('Cắt giảm', 'day').found).toBe('several');
    expect(ofTwo('Cắt giảm', '%')).toMatchObject({ found: 'one', indicator: { id: 'share' } });
  });
});
