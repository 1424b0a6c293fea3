import { createReadStream } from 'node:fs';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writePlainCsv } from '../columns/csv-cell.ts';
import { columnIndex } from '../model/cell-address.ts';
import { type Issue, issueMessage } from '../model/issue.ts';
import { type ConvertedFile, convertFile } from '../tables/convert-file.ts';
import { describeFault } from './describe-fault.ts';

const usage = 'Cách dùng: npm run tables -- THƯ_MỤC_VÀO THƯ_MỤC_RA';

/** An issue with its place in numbers too, as other tools count columns. */
const describeIssue = (issue: Issue) => ({
  code: issue.code,
  ...(issue.sheet === undefined ? {} : { sheet: issue.sheet }),
  ...(issue.row === undefined ? {} : { row: issue.row }),
  ...(issue.column === undefined ? {} : { column: columnIndex(issue.column) + 1 }),
  ...(issue.cell === undefined ? {} : { cell: issue.cell }),
  ...(issue.text === undefined ? {} : { text: issue.text }),
  message: issueMessage(issue, 'vi'),
});

const writeTable = ({ refusal, records }: ConvertedFile): string =>
  refusal === null
    ? writePlainCsv(records)
    : `Application Error: ${issueMessage(refusal, 'vi')}\r\n`;

const writeReport = ({ refusal, rejected, warnings }: ConvertedFile): string =>
  `${JSON.stringify(
    {
      rejected_rows: rejected.map(describeIssue),
      warnings: [...(refusal ? [refusal] : []), ...warnings].map(describeIssue),
    },
    null,
    2,
  )}\n`;

const main = async (): Promise<void> => {
  const { positionals } = parseArgs({ allowPositionals: true });
  const [from, to, ...others] = positionals;
  if (from === undefined || to === undefined || others.length > 0) throw new Error(usage);
  await mkdir(to, { recursive: true });
  const entries = await readdir(from, { withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  for (const file of files.toSorted()) {
    const converted = await convertFile(createReadStream(join(from, file)), file);
    await writeFile(join(to, `${file}_converted.csv`), writeTable(converted));
    await writeFile(join(to, `${file}_report.json`), writeReport(converted));
    const outcome = converted.refusal ? 'TỪ CHỐI' : `${converted.records.length - 1} dòng`;
    console.error(`${file}: ${outcome}, ${converted.rejected.length} lỗi dòng`);
  }
};

main().catch((error: unknown) => {
  console.error(describeFault(error));
  process.exitCode = 1;
});
