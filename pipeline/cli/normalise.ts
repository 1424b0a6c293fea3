import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { codeLists } from '../code-lists.ts';
import { writeCsv } from '../columns/write-csv.ts';
import { issueMessage } from '../model/issue.ts';
import type { Observation } from '../model/observation.ts';
import { type Hints, normalise, type Reading } from '../normalise.ts';
import { describeFault } from './describe-fault.ts';

const hintOptions = {
  province: { type: 'string' },
  period: { type: 'string' },
  dataset: { type: 'string' },
  publisher: { type: 'string' },
  'published-on': { type: 'string' },
  unit: { type: 'string' },
} as const;

const usage =
  'Cách dùng: npm run normalise -- TỆP… [--province TỈNH] [--period KỲ] [--dataset BỘ_SỐ_LIỆU] [--publisher CƠ_QUAN] [--published-on NGÀY] [--unit ĐƠN_VỊ]';

const readArguments = () => {
  const { values, positionals } = parseArgs({ options: hintOptions, allowPositionals: true });
  const { 'published-on': publishedOn, ...rest } = values;
  const hints: Hints = { ...rest, ...(publishedOn ? { publishedOn } : {}) };
  return { files: positionals, hints };
};

/** The issues and the balance of one file, as sentences. */
const describeReading = (file: string, { issues, counts, refused }: Reading): string[] => [
  ...issues.map((issue) => {
    const severity = issue.severity === 'error' ? 'LỖI' : 'Cảnh báo';
    return `${file}: ${severity}: ${issueMessage(issue, 'vi')}`;
  }),
  `${file}: ${counts.rows} dòng, ${counts.observations} số liệu, ${counts.ignored} dòng bỏ qua, ${counts.errors} lỗi, ${counts.warnings} cảnh báo${refused ? ': TỪ CHỐI' : ''}.`,
];

const readFile = (file: string, hints: Hints): Promise<Reading> =>
  normalise(
    { name: basename(file), bytes: createReadStream(file) },
    {
      hints,
      lists: codeLists,
      upload: basename(file),
      today: new Date().toISOString().slice(0, 10),
      mostObservations: Number.POSITIVE_INFINITY,
    },
  );

const main = async (): Promise<void> => {
  const { files, hints } = readArguments();
  if (files.length === 0) throw new Error(usage);
  const observations: Observation[] = [];
  for (const file of files) {
    const reading = await readFile(file, hints);
    observations.push(...reading.observations);
    for (const line of describeReading(file, reading)) console.error(line);
    if (reading.refused) process.exitCode = 1;
  }
  process.stdout.write(writeCsv(observations, 'vi'));
};

main().catch((error: unknown) => {
  console.error(describeFault(error));
  process.exitCode = 1;
});
