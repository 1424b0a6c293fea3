/** An indicator of the catalog as offices write it; what it means stands here, not in the code lists. */
export interface Measure {
  readonly id: string;
  /** As headings call it. */
  readonly names: readonly [string, ...string[]];
  readonly unit: string;
  /** As headings and columns of units write it. */
  readonly unitName: string;
  readonly from: number;
  readonly to: number;
  readonly decimals: number;
}

type Row = readonly [
  id: string,
  names: readonly [string, ...string[]],
  from: number,
  to: number,
  decimals: number,
];

const inUnit =
  (unit: string, unitName: string) =>
  ([id, names, from, to, decimals]: Row): Measure => ({
    id,
    names,
    unit,
    unitName,
    from,
    to,
    decimals,
  });

const points: readonly Row[] = [
  ['pci', ['Chỉ số năng lực cạnh tranh cấp tỉnh (PCI)', 'PCI', 'Điểm tổng hợp PCI'], 50, 75, 2],
  ['pci.entry-costs', ['Chi phí gia nhập thị trường'], 5, 9, 2],
  ['pci.land-access', ['Tiếp cận đất đai'], 5, 9, 2],
  ['pci.transparency', ['Tính minh bạch'], 5, 9, 2],
  ['pci.time-costs', ['Chi phí thời gian'], 5, 9, 2],
  ['pci.informal-charges', ['Chi phí không chính thức'], 5, 9, 2],
  ['pci.labour-training', ['Đào tạo lao động'], 5, 9, 2],
  ['papi', ['Chỉ số PAPI', 'PAPI'], 38, 48, 3],
  ['papi.participation', ['Tham gia của người dân ở cấp cơ sở'], 4, 7, 3],
  ['papi.service-delivery', ['Cung ứng dịch vụ công'], 6, 8, 3],
];
const shares: readonly Row[] = [
  ['par-index', ['PAR Index', 'Chỉ số cải cách hành chính (PAR Index)', 'Chỉ số CCHC'], 75, 95, 2],
  ['sipas', ['SIPAS', 'Chỉ số hài lòng về sự phục vụ hành chính (SIPAS)'], 75, 95, 2],
];
const procedures: readonly Row[] = [
  ['procedures.cut', ['Số TTHC được cắt giảm', 'Thủ tục hành chính được cắt giảm'], 20, 1900, 0],
  ['procedures.announced', ['Số TTHC được công bố'], 20, 2500, 0],
  ['procedures.abolished', ['Số TTHC được bãi bỏ', 'Số TTHC bãi bỏ'], 5, 1500, 0],
];
const initiatives: readonly Row[] = [
  ['initiatives.proposed', ['Số sáng kiến đề nghị công nhận'], 50, 4000, 0],
  ['initiatives.recognised', ['Số sáng kiến được công nhận'], 50, 4000, 0],
];

/** Indices that rank the provinces. */
export const scores: readonly Measure[] = [
  ...points.map(inUnit('point', 'điểm')),
  ...shares.map(inUnit('%', '%')),
];

/** What each office counts for itself. */
export const counts: readonly Measure[] = [
  ...procedures.map(inUnit('procedure', 'thủ tục')),
  ...initiatives.map(inUnit('initiative', 'sáng kiến')),
  inUnit(
    'working day',
    'ngày làm việc',
  )(['procedures.days-cut', ['Số ngày cắt giảm'], 100, 900, 0]),
  inUnit(
    'million VND',
    'triệu đồng',
  )(['initiatives.benefit', ['Giá trị làm lợi (triệu đồng)'], 900, 90_000, 1]),
  inUnit('dossier', 'hồ sơ')(['dossiers.received', ['Số hồ sơ tiếp nhận'], 2000, 900_000, 0]),
  inUnit(
    '%',
    '%',
  )(['dossiers.on-time-share', ['Tỷ lệ hồ sơ giải quyết đúng hạn và trước hạn (%)'], 80, 99, 1]),
];

/** A count of a form whose heading names it by its place; `unit` in whole things. */
export const countOf = (id: string, unit: string): Measure =>
  inUnit(unit, '')([id, [id], 1, 90_000, 0]);
