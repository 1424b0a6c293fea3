import type { NumberReading } from './parse-number.ts';

/** Words that multiply, as powers of ten. */
const powers: Readonly<Record<string, number>> = {
  chục: 1,
  trăm: 2,
  nghìn: 3,
  ngàn: 3,
  vạn: 4,
  triệu: 6,
  tỷ: 9,
  tỉ: 9,
  hundred: 2,
  thousand: 3,
  million: 6,
  billion: 9,
};

/** Of these units of money are made: "triệu đồng". The others only ever multiply. */
const ofMoney = /^(?:nghìn|ngàn|triệu|tỷ|tỉ|thousand|million|billion)$/u;
const money = /^(?:đồng|đ|vnd|vnđ|usd|đô)(?![\p{L}\p{M}])/u;

/** The power of ten a word alone stands for; undefined for any other word. */
export const scaleOf = (word: string): number | undefined =>
  Object.hasOwn(powers, word) ? powers[word] : undefined;

/**
 * The words after a number, without those that only multiply it: "nghìn tỷ đồng" is 10³ "tỷ đồng",
 * "triệu người" 10⁶ "người". "Triệu đồng" is a unit; "triệu" alone may be one, and stays.
 */
export const takeScale = (words: string): { readonly power: number; readonly unit: string } => {
  const [first = '', ...others] = words.split(' ');
  const power = scaleOf(first);
  const rest = others.join(' ');
  const isUnit = ofMoney.test(first) && (rest === '' || money.test(rest));
  if (power === undefined || isUnit) return { power: 0, unit: words };
  const inner = takeScale(rest);
  return { power: power + inner.power, unit: inner.unit };
};

const shift = (value: number | null, power: number): number | null =>
  value === null ? null : Number(`${value}e${power}`);

/** The number times a power of ten, exactly. */
export const scale = ({ vi, en }: NumberReading, power: number): NumberReading =>
  power === 0 ? { vi, en } : { vi: shift(vi, power), en: shift(en, power) };

const compound =
  /^(\d{1,3}) (tỷ|tỉ|triệu|nghìn|ngàn) (?:(\d{1,3}) (triệu|nghìn|ngàn)|rưỡi)(?: (\p{L}.*))?$/u;

/**
 * "37 tỷ 500 triệu đồng" → 37,5 and "tỷ đồng", "3 triệu rưỡi" → 3,5 and "triệu": one number in two
 * words. Both notations read it alike. Undefined: no such number.
 */
export const parseCompound = (
  text: string,
): { readonly number: NumberReading; readonly words: string } | undefined => {
  const [whole, first, word = '', second, smaller = '', rest] = compound.exec(text) ?? [];
  if (whole === undefined) return undefined;
  const digits = (scaleOf(word) ?? 0) - (scaleOf(smaller) ?? 0);
  if (second !== undefined && digits < 3) return undefined;
  const value = Number(`${first}.${second?.padStart(digits, '0') ?? '5'}`);
  return { number: { vi: value, en: value }, words: rest ? `${word} ${rest}` : word };
};
