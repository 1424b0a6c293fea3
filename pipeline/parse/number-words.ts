/** A number written in Vietnamese words, and how many of the words it takes. */
export interface WordNumber {
  readonly value: number;
  readonly count: number;
}

const digits: Readonly<Record<string, number>> = {
  ...{ không: 0, một: 1, hai: 2, ba: 3, bốn: 4, năm: 5, sáu: 6, bảy: 7, bẩy: 7, tám: 8, chín: 9 },
};
/** After "mười" and "mươi" five is "lăm": "mười năm" is ten years. */
const afterTen: Readonly<Record<string, number>> = {
  ...{ một: 1, hai: 2, ba: 3, bốn: 4, lăm: 5, nhăm: 5, sáu: 6, bảy: 7, bẩy: 7, tám: 8, chín: 9 },
};
const afterTens: Readonly<Record<string, number>> = { ...afterTen, mốt: 1, tư: 4 };
const thousands: readonly (readonly [string, number])[] = [
  ...([
    ['tỷ', 1e9],
    ['tỉ', 1e9],
    ['triệu', 1e6],
    ['nghìn', 1e3],
    ['ngàn', 1e3],
  ] as const),
];

const lookUp = (names: Readonly<Record<string, number>>, word: string | undefined) =>
  word !== undefined && Object.hasOwn(names, word) ? names[word] : undefined;

const readBelowHundred = ([first, second, third]: readonly string[]): WordNumber | null => {
  if (first === 'mười') {
    const last = lookUp(afterTen, second);
    return last === undefined ? { value: 10, count: 1 } : { value: 10 + last, count: 2 };
  }
  const digit = lookUp(digits, first);
  if (digit === undefined) return null;
  if (second !== 'mươi') return { value: digit, count: 1 };
  const last = lookUp(afterTens, third);
  return last === undefined
    ? { value: digit * 10, count: 2 }
    : { value: digit * 10 + last, count: 3 };
};

const readBelowThousand = (words: readonly string[]): WordNumber | null => {
  const [first, second, third, fourth] = words;
  const hundreds = lookUp(digits, first);
  if (hundreds === undefined || second !== 'trăm') return readBelowHundred(words);
  const last = third === 'linh' || third === 'lẻ' ? lookUp(digits, fourth) : undefined;
  if (last !== undefined) return { value: hundreds * 100 + last, count: 4 };
  const rest = readBelowHundred(words.slice(2));
  // "Hai trăm năm" may be 250, or two hundred years.
  return rest && rest.value >= 10
    ? { value: hundreds * 100 + rest.value, count: 2 + rest.count }
    : { value: hundreds * 100, count: 2 };
};

/**
 * The number that words in lower case begin with, the longest there is: "hai trăm linh năm thủ tục" is
 * 205, by four words. Null: they begin with none.
 */
export const readNumberWords = (words: readonly string[]): WordNumber | null => {
  let [value, count, ceiling] = [0, 0, Number.POSITIVE_INFINITY];
  for (let group = readBelowThousand(words); group; group = readBelowThousand(words.slice(count))) {
    const scale = thousands.find(([name]) => name === words[count + group.count])?.[1] ?? 1;
    if (scale >= ceiling) break;
    value += group.value * scale;
    count += group.count + (scale === 1 ? 0 : 1);
    ceiling = scale;
    if (scale === 1) break;
  }
  return count === 0 ? null : { value, count };
};
