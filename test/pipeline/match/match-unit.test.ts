import { describe, expect, it } from 'vitest';
import { codeLists } from '../../../pipeline/code-lists.ts';
import { createUnitMatcher } from '../../../pipeline/match/match-unit.ts';

const match = createUnitMatcher(codeLists.units);

describe('a unit as offices write it', () => {
  it.each([
    ['%', '%'],
    ['Phần trăm', '%'],
    ['Điểm', 'point'],
    ['diem', 'point'],
    ['chỉ số (0-1)', 'index'],
    ['tỷ đồng', 'billion VND'],
    ['tỉ đồng', 'billion VND'],
    ['ty dong', 'billion VND'],
    ['(Tỷ VNĐ)', 'billion VND'],
    ['Đơn vị tính: Triệu đồng', 'million VND'],
    ['ĐVT: 1.000 đồng', 'thousand VND'],
    ['Tr.đ', 'million VND'],
    ['đồng', 'VND'],
    ['(đồng/năm)', 'VND'],
    ['triệu đồng/năm', 'million VND'],
    ['TTHC', 'procedure'],
    ['Số hồ sơ TTHC', 'dossier'],
    ['ngày', 'day'],
    ['ngày làm việc', 'working day'],
    ['lượt cơ quan', 'recognition'],
    ['billion VND', 'billion VND'],
  ])('%j is %s', (label, id) => {
    expect(match(label)?.id).toBe(id);
  });

  it.each([
    ['nghìn hồ sơ', 'dossier', 3],
    ['1.000 hồ sơ', 'dossier', 3],
    ['Đơn vị tính: 1.000.000 hồ sơ', 'dossier', 6],
    ['trăm nghìn hồ sơ', 'dossier', 5],
    ['thousand dossiers', 'dossier', 3],
    ['trăm triệu đồng', 'million VND', 2],
    ['nghìn tỷ đồng', 'billion VND', 3],
    ['1.000.000 đồng', 'million VND', undefined],
  ])('%j is %s, 10^%s at a time', (label, id, power) => {
    const unit = match(label);
    expect([unit?.id, unit?.power]).toEqual([id, power]);
    expect(match(label)).toBe(unit);
  });

  it.each(['nghìn', 'nghìn %', 'trăm điểm', '1000', '', 'd', 'Tỉnh', 'tỷ lệ', '63'])(
    '%j is no unit',
    (label) => {
      expect(match(label)).toBeUndefined();
    },
  );

  it('is unique: every name and alias leads to its own unit', () => {
    for (const { id, name, aliases } of codeLists.units)
      for (const label of [id, name.vi, name.en, ...aliases])
        expect([label, match(label)?.id]).toEqual([label, id]);
  });
});
