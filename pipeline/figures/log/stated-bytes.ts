import type { NumberReading } from '../../parse/parse-number.ts';
import type { StatedReading } from '../../parse/parse-stated-value.ts';
import type { ByteWriter } from './byte-writer.ts';
import type { Dictionary } from './dictionary.ts';
import type { PageReader } from './page-reader.ts';

/** The words of a stated value, beside its numbers. */
export type Wording = Pick<StatedReading, 'qualifier' | 'perYear' | 'unitText'>;

/** Numbers for wordings; most are as the one before. */
export const createWordings = (): Dictionary<Wording> => {
  const wordings: Wording[] = [];
  const codes = new Map<string, number>();
  let last = -1;
  const find = ({ qualifier, perYear, unitText }: Wording): number => {
    const key = `${qualifier} ${perYear} ${unitText}`;
    const code = codes.get(key) ?? wordings.push({ qualifier, perYear, unitText }) - 1;
    codes.set(key, code);
    return code;
  };
  const at = (code: number): Wording => {
    const wording = wordings[code];
    if (wording === undefined) throw new Error(`unknown wording: ${code}`);
    return wording;
  };
  const isLast = ({ qualifier, perYear, unitText }: Wording): boolean => {
    const before = wordings[last];
    return (
      before?.qualifier === qualifier && before.perYear === perYear && before.unitText === unitText
    );
  };
  return {
    at,
    codeOf: (wording) => {
      if (!isLast(wording)) last = find(wording);
      return last;
    },
  };
};

/** A number is the same in both notations, is one in only one of them, or another in each. */
const forms = { plain: 0, vi: 1, en: 2, both: 3 } as const;

const formOf = ({ vi, en }: NumberReading): number => {
  if (vi === en) return forms.plain;
  if (en === null) return forms.vi;
  return vi === null ? forms.en : forms.both;
};

export const writeStated = (
  bytes: ByteWriter,
  stated: StatedReading | null,
  wordings: Dictionary<Wording>,
): void => {
  if (stated === null) {
    bytes.varint(0);
    return;
  }
  bytes.varint(1 + wordings.codeOf(stated));
  bytes.byte(stated.numbers.length);
  for (const number of stated.numbers) {
    const form = formOf(number);
    bytes.byte(form);
    bytes.double((form === forms.en ? number.en : number.vi) ?? 0);
    if (form === forms.both) bytes.double(number.en ?? 0);
  }
};

export const readStated = (
  from: PageReader,
  wordings: Dictionary<Wording>,
): StatedReading | null => {
  const worded = from.varint();
  if (worded === 0) return null;
  const { qualifier, perYear, unitText } = wordings.at(worded - 1);
  const count = from.byte();
  const numbers: NumberReading[] = [];
  for (let i = 0; i < count; i += 1) numbers.push(readNumber(from));
  return { qualifier, numbers, perYear, unitText };
};

const readNumber = (from: PageReader): NumberReading => {
  const form = from.byte();
  const number = from.double();
  switch (form) {
    case forms.plain:
      return { vi: number, en: number };
    case forms.vi:
      return { vi: number, en: null };
    case forms.en:
      return { vi: null, en: number };
    default:
      return { vi: number, en: from.double() };
  }
};
