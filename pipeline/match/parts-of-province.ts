import { foldLabel } from './fold-label.ts';

/** `cấp xã`, `cấp huyện`, `các sở, ban, ngành`, `các xã, phường`. */
const parts =
  /(?<!\p{L})(?:(?:cấp|khối) (?:sở|huyện|xã|phường|quận|cơ sở|phòng)|(?:các|những) (?:sở|xã|phường|huyện|quận|thị xã|phòng|cơ quan|ban,? ngành))(?!\p{L})/u;
/** `các tỉnh, thành phố`, `63 tỉnh`, `cả nước`. */
const provinces = /(?:các|\d+) tỉnh|tỉnh, ?thành|cả nước|toàn quốc/u;

/** Does a title tell of the parts of one province, communes, districts or offices, and of no others? */
export const namesParts = (title: string): boolean => {
  const folded = foldLabel(title);
  return parts.test(folded) && !provinces.test(folded);
};

const provincial = /(?<!\p{L})(?:sở|cấp tỉnh)(?!\p{L})/u;
const local = /(?<!\p{L})(?:huyện|xã|phường|địa phương)(?!\p{L})/u;

/** "Các sở, ban, ngành, UBND cấp huyện", "cấp tỉnh, cấp xã": together they are the province. */
export const namesAllLevels = (title: string): boolean => {
  const folded = foldLabel(title);
  return provincial.test(folded) && local.test(folded);
};

/** `UBND huyện Vân Đồn`, `Trường THPT Hạ Long`; "cấp huyện, xã" and "xã hội" name no one of them. */
const onePart =
  /(?<![\p{L}])(?<!(?:cấp|các|những|và|hoặc|khối) |, )(?:(?:huyện|quận|thị xã|xã(?! hội)|phường|thị trấn) (?!,|và )\p{L}|(?:quận|phường) \d{1,2}(?=$|[,;)]| (?:thành phố|tp|năm|-))|bệnh viện|trung tâm y tế|trường (?:thpt|thcs|tiểu học|mầm non|đại học|cao đẳng|trung cấp|chính trị)(?!\p{L}))/u;

/** Does the text name one district, commune, school or hospital? */
export const namesOnePart = (text: string): boolean => onePart.test(foldLabel(text));

/** `Tỉnh`, `Tỉnh/Thành phố`: no part of a province is headed so. */
export const namesProvinces = (heading: string): boolean =>
  /(?<!\p{L})(?:tỉnh|province)/u.test(foldLabel(heading));

/** `- Lĩnh vực giáo dục`, `- Cấp huyện`; "cấp mới" and "xã hội hóa" begin other things. */
const partStart =
  /^(?:trong đó:? )?(?:lĩnh vực|ngành(?! nghề)|khối(?! lượng)|cấp (?:tỉnh|huyện|xã|cơ sở|sở)|sở(?! (?:hữu|tại|dĩ|thích))|huyện|quận|thị xã|xã(?! hội)|phường)(?!\p{L})/u;
/** `2. Chia theo lĩnh vực`, `Phân ra`, `Trong đó`. */
const division = /^(?:\d{1,2}[.)] |[ivx]+[.)] )?(?:(?:chia|phân) (?:theo|ra)|trong đó)(?!\p{L})/u;

/** Does a line only say by what the lines below it, or the columns under it, divide a figure? */
export const namesDivision = (label: string): boolean => division.test(foldLabel(label));

/** Is a line that is indented under others one of the parts that these are divided into? */
export const namesPart = (label: string, above: readonly string[]): boolean =>
  above.some(namesDivision) || partStart.test(foldLabel(label).replace(/^[-+*•]\s*/u, ''));

/** `Cơ quan thực hiện`, `Đơn vị chủ trì`: who sees to something, not what part of it is told of. */
export const namesWhoActs = (heading: string): boolean =>
  /(?<!\p{L})(?:thực hiện|chủ trì|phụ trách|phối hợp)$/u.test(foldLabel(heading));
