import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { codeLists } from '../code-lists.ts';
import { largeWorkbook, limits } from '../limits.ts';
import { issueMessage } from '../model/issue.ts';
import { type Hints, normaliseInto, type ReadingResult } from '../normalise.ts';
import { describeFault } from './describe-fault.ts';
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

const usage = `Cách dùng: npm run normalise -- TỆP… [--out TỆP.parquet | TỆP.csv | THƯ_MỤC/] [--province TỈNH] [--period KỲ] [--dataset BỘ_SỐ_LIỆU] [--publisher CƠ_QUAN] [--published-on NGÀY] [--unit ĐƠN_VỊ]
--out THƯ_MỤC/ ghi các tệp CSV gửi lên được từng tệp một, mỗi tệp nhiều nhất ${limits.observations} số liệu. Không có --out: in CSV ra màn hình.`;

const readArguments = () => {
  const { values, positionals } = parseArgs({
    options: { ...hintOptions, out: { type: 'string' } },
    allowPositionals: true,
  });
  const { 'published-on': publishedOn, out, ...rest } = values;
  const hints: Hints = { ...rest, ...(publishedOn ? { publishedOn } : {}) };
  return { files: positionals, hints, out };
};

const openOutput = (out: string | undefined): Output => {
  if (out === undefined) return createStandardOutput();
  const output = /[\\/]$/.test(out) ? createPartsOutput(out) : createFileOutput(out);
  if (!output) throw new Error(usage);
  return output;
};

/** The issues and the balance of one file, as sentences. */
const describeReading = (file: string, { issues, counts, refused }: ReadingResult): string[] => [
  ...issues.map((issue) => {
    const severity = issue.severity === 'error' ? 'LỖI' : 'Cảnh báo';
    return `${file}: ${severity}: ${issueMessage(issue, 'vi')}`;
  }),
  `${file}: ${counts.rows} dòng, ${counts.observations} số liệu, ${counts.ignored} dòng bỏ qua, ${counts.errors} lỗi, ${counts.warnings} cảnh báo${refused ? ': TỪ CHỐI' : ''}.`,
];

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

const main = async (): Promise<void> => {
  const { files, hints, out } = readArguments();
  if (files.length === 0) throw new Error(usage);
  const output = openOutput(out);
  for (const file of files) {
    const reading = await readFile(file, hints, output);
    for (const line of describeReading(file, reading)) console.error(line);
    if (reading.refused) process.exitCode = 1;
  }
  for (const path of output.finish()) console.error(`Đã ghi ${path}`);
};

main().catch((error: unknown) => {
  console.error(describeFault(error));
  process.exitCode = 1;
});
