import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { codeLists } from '../code-lists.ts';
import { largeWorkbook, limits } from '../limits.ts';
import { fillText } from '../model/fill-text.ts';
import { groupName } from '../model/ignored-group.ts';
import { issueMessage } from '../model/issue.ts';
import type { Bilingual, Language } from '../model/language.ts';
import { type Hints, type IgnoredRow, normaliseInto, type ReadingResult } from '../normalise.ts';
import { commonOptions, runCommand } from './command-line.ts';
import { createFileSpill } from './file-spill.ts';
import type { Output } from './output.ts';
import { createFileOutput, createPartsOutput, createStandardOutput } from './outputs.ts';

const hintOptions = {
  province: { type: 'string' },
  period: { type: 'string' },
  dataset: { type: 'string' },
  publisher: { type: 'string' },
  'published-on': { type: 'string' },
  unit: { type: 'string' },
} as const;

const usage: Bilingual = {
  vi: `Cách dùng: npm run normalise -- TỆP… [--out TỆP.parquet | TỆP.csv | THƯ_MỤC/] [--province TỈNH] [--period KỲ] [--dataset BỘ_SỐ_LIỆU] [--publisher CƠ_QUAN] [--published-on NGÀY] [--unit ĐƠN_VỊ] [--lang vi|en]
--out THƯ_MỤC/ ghi các tệp CSV gửi lên được từng tệp một, mỗi tệp nhiều nhất ${limits.observations} số liệu. Không có --out: in CSV ra màn hình.`,
  en: `Usage: npm run normalise -- FILE… [--out FILE.parquet | FILE.csv | FOLDER/] [--province PROVINCE] [--period PERIOD] [--dataset DATASET] [--publisher PUBLISHER] [--published-on DAY] [--unit UNIT] [--lang vi|en]
--out FOLDER/ writes CSV files that can be uploaded one by one, each of at most ${limits.observations} figures. Without --out, CSV is printed.`,
};

const words = {
  error: { vi: 'LỖI', en: 'ERROR' },
  warning: { vi: 'Cảnh báo', en: 'Warning' },
  refused: { vi: ': TỪ CHỐI', en: ': REFUSED' },
  proposed: {
    vi: 'Đọc thành lời văn: đề xuất {count} số liệu. Hãy tải tệp lên để xem và chấp nhận từng số; ở đây không ghi ra số nào.',
    en: 'Read as prose: {count} figures are proposed. Upload the file to accept them one by one; none is written here.',
  },
  written: { vi: 'Đã ghi {path}', en: 'Wrote {path}' },
  counts: {
    vi: '{rows} dòng, {observations} số liệu, {ignored} dòng bỏ qua{groups}, {errors} lỗi, {warnings} cảnh báo{refused}.',
    en: 'rows: {rows}, figures: {observations}, left out: {ignored}{groups}, errors: {errors}, warnings: {warnings}{refused}.',
  },
} as const;

const readArguments = () => {
  const { values, positionals } = parseArgs({
    options: { ...commonOptions, ...hintOptions, out: { type: 'string' } },
    allowPositionals: true,
  });
  const { 'published-on': publishedOn, out, lang: _lang, help: _help, ...rest } = values;
  const hints: Hints = { ...rest, ...(publishedOn ? { publishedOn } : {}) };
  return { files: positionals, hints, out };
};

/** Null for a name that says no kind of file. */
const openOutput = (out: string | undefined): Output | null => {
  if (out === undefined) return createStandardOutput();
  return /[\\/]$/.test(out) ? createPartsOutput(out) : createFileOutput(out);
};

/** The issues and the balance of one file, as sentences. */
const describeReading = (
  file: string,
  { issues, proses, counts, ignored, refused }: ReadingResult,
  language: Language,
): string[] => {
  const balance = {
    ...counts,
    groups: describeGroups(ignored, language),
    refused: refused ? words.refused : '',
  };
  const proposed = proses.reduce((sum, { proposals }) => sum + proposals.length, 0);
  return [
    ...issues.map(
      (issue) => `${file}: ${words[issue.severity][language]}: ${issueMessage(issue, language)}`,
    ),
    ...(proses.length > 0
      ? [`${file}: ${fillText(words.proposed[language], { count: proposed }, language)}`]
      : []),
    `${file}: ${fillText(words.counts[language], balance, language)}`,
  ];
};

/** ` (3 tên báo cáo, 1 chữ ký)`: how many rows were left out why. */
const describeGroups = (ignored: readonly IgnoredRow[], language: Language): string => {
  const sizes = [...Map.groupBy(ignored, ({ group }) => group)].map(
    ([group, rows]) => `${rows.length} ${groupName(group, language)}`,
  );
  return sizes.length === 0 ? '' : ` (${sizes.join(', ')})`;
};

const readFile = async (file: string, hints: Hints, { add }: Output): Promise<ReadingResult> => {
  const spill = createFileSpill();
  try {
    return await normaliseInto(
      { name: basename(file), bytes: createReadStream(file) },
      {
        hints,
        lists: codeLists,
        upload: basename(file),
        today: new Date().toISOString().slice(0, 10),
        mostObservations: Number.POSITIVE_INFINITY,
        mostOfWorkbook: largeWorkbook,
        spill,
      },
      add,
    );
  } finally {
    spill.close();
  }
};

const main = async (language: Language): Promise<'done' | 'misused'> => {
  const { files, hints, out } = readArguments();
  if (files.length === 0) return 'misused';
  const output = openOutput(out);
  if (!output) return 'misused';
  for (const file of files) {
    const reading = await readFile(file, hints, output);
    for (const line of describeReading(file, reading, language)) console.error(line);
    if (reading.refused) process.exitCode = 1;
  }
  for (const path of output.finish())
    console.error(fillText(words.written[language], { path }, language));
  return 'done';
};

runCommand(usage, main);
